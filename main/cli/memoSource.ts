import type { MemoSource } from '../../core/consultation/memo/entries.ts'
import { roundNamed } from '../../core/consultation/memo/roundNamed.ts'
import { sentIn } from '../../core/file/consultation/sent.ts'
import type { Extras } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'

/** A round of a file with what was sent in it; `given` is its name, number or id, null for the last. */
export function memoSourceIn(
  { framework, extras }: { readonly framework: Framework; readonly extras: Extras },
  given: string | null,
): Result<MemoSource> {
  const round = roundNamed(framework.rounds, given)
  if (round === null)
    return refuse('not-found', given === null ? refusalText.round.noRounds : refusalText.round.noRound(given))
  const sent = sentIn(extras, round.id)
  return sent.ok ? ok({ now: framework, sent: sent.value, round }) : sent
}
