import { type Answers, type Argument, type Channel, requests } from '../core/bridge/contract.ts'
import { type Result, refuse } from '../core/framework/result.ts'
import { refusalText } from '../core/text/refusal.ts'
import type { Log } from './log.ts'

/** How main answers each request; `W` is what it knows about the window that asked. */
export type Handlers<W> = {
  readonly [C in Channel]: (argument: Argument<C>, window: W) => Answers[C] | Promise<Answers[C]>
}

/** The requests whose answer can say no; the others have nothing to say it with, and reject. */
const canRefuse = {
  'document.new': true,
  'document.open': true,
  'document.save': true,
  'document.export': true,
  'document.preview': true,
  'logo.choose': true,
  'import.read': true,
  'compare.other': true,
  'compare.word': true,
  'import.begin': true,
  'consultation.memo': true,
  'consultation.tracked': true,
  'consultation.send': true,
  'consultation.writeAgain': true,
  'consultation.receive': true,
  'consultation.evidence': true,
  'versions.get': true,
  'template.save': true,
  'library.look': true,
  'library.addFolder': true,
  'library.rename': true,
  'library.remove': true,
  'template.current': true,
  'template.choose': true,
  'spelling.learn': true,
  'spelling.forget': true,
  'recovery.compare': true,
  'recovery.open': true,
  'document.compare': true,
  'consultation.sent': true,
  'document.reload': true,
  'backups.open': true,
} as const satisfies Record<ResultChannel, true>

type ResultChannel = { [C in Channel]: Answers[C] extends Result<unknown> ? C : never }[Channel]

/**
 * Answers one request of a window: the argument is parsed first, and what goes wrong unexpectedly is logged and becomes
 * one honest refusal. The error that a promise rejects with says nothing about the program's inside.
 */
export async function answer<C extends Channel, W>(
  channel: C,
  handlers: Handlers<W>,
  argument: unknown,
  window: W,
  log: Log,
): Promise<Answers[C]> {
  const parsed = requests[channel].safeParse(argument)
  if (!parsed.success) {
    const path = (parsed.error.issues[0]?.path ?? []).map(String).join('.')
    return no(
      channel,
      refuse('invalid', refusalText.program.invalidRequest(path || channel), path),
      `Invalid argument of ${channel}`,
    )
  }
  try {
    return await handlers[channel](parsed.data as Argument<C>, window)
  } catch (error) {
    log(channel, error)
    return no(channel, refuse('failed', refusalText.program.failed), `${channel} failed`)
  }
}

function no<C extends Channel>(channel: C, refused: Result<never>, message: string): Answers[C] {
  if (channel in canRefuse) return refused as Answers[C]
  throw new Error(message)
}
