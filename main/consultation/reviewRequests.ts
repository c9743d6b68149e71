import type { reviewRequests as channels } from '../../core/bridge/consultationReview.ts'
import { sentIn } from '../../core/file/consultation/sent.ts'
import type { Handlers } from '../answer.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'

/** What was sent lies beside the framework in the window's file. */
export const reviewRequests = (): Pick<Handlers<DocumentWindow>, keyof typeof channels> => ({
  'consultation.sent': ({ round }, window) => sentIn(window.file()?.extras ?? new Map(), round),
})
