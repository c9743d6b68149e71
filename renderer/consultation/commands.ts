import type { AppCommandId } from '../../core/bridge/appCommands.ts'
import { assertNever } from '../../core/framework/result.ts'
import { closeRound, openMemo, openPersonal, openRounds, openTracked } from './close/commands.ts'
import { openReceive } from './receive/commands.ts'
import { openReview } from './review/commands.ts'
import { openResend, openSend } from './send/commands.ts'

export type ConsultationCommand = Extract<AppCommandId, `consultation.${string}`>

/** What the menu "Høring" does with the framework that is open. */
export function consult(id: ConsultationCommand): void {
  switch (id) {
    case 'consultation.send':
      return openSend()
    case 'consultation.resend':
      return openResend()
    case 'consultation.receive':
      return openReceive()
    case 'consultation.review':
      return openReview()
    case 'consultation.rounds':
      return openRounds()
    case 'consultation.memo':
      return openMemo()
    case 'consultation.tracked':
      return openTracked()
    case 'consultation.close':
      return closeRound()
    case 'consultation.personal':
      return openPersonal()
    default:
      assertNever(id)
  }
}
