import type { Round } from '../../framework/round.ts'

/**
 * The round that somebody means: by its number (1 is the first), its name or its id. Without a word it is the last one that was sent
 * to be heard. Null where there is none.
 */
export function roundNamed(rounds: readonly Round[], given: string | null): Round | null {
  const heard = rounds.filter(({ kind }) => kind === 'consultation')
  if (given === null) return heard.at(-1) ?? null
  const same = (text: string) => text.trim().toLocaleLowerCase('da') === given.trim().toLocaleLowerCase('da')
  return (
    rounds.find(({ id }) => id === given) ??
    rounds.find(({ name }) => same(name)) ??
    (/^[1-9]\d{0,3}$/.test(given) ? heard[Number(given) - 1] : undefined) ??
    null
  )
}
