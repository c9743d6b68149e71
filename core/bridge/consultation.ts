import { type CloseAnswers, closeRequests } from './consultationClose.ts'
import { type ReceiveAnswers, type ReceiveEvents, receiveRequests } from './consultationReceive.ts'
import { type ReviewAnswers, reviewRequests } from './consultationReview.ts'
import { type SendAnswers, type SendEvents, sendRequests } from './consultationSend.ts'

/** What a window can ask about consultations, by what is done in them. */
export const consultationRequests = {
  ...sendRequests,
  ...receiveRequests,
  ...reviewRequests,
  ...closeRequests,
} as const

export type ConsultationAnswers = SendAnswers & ReceiveAnswers & ReviewAnswers & CloseAnswers
export type ConsultationEvents = SendEvents & ReceiveEvents
