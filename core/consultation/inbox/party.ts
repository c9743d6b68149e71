import type { Id } from '../../framework/id.ts'
import type { Party } from '../../framework/round.ts'

/**
 * Which of those heard this name is; null for somebody else. Capitals and points do not matter, nor what stands around it; of
 * "Ledelsesteam 1, Center Nord" the first piece is enough, where no other begins so.
 */
export function heardNamed(name: string, heard: readonly Party[]): Id | null {
  const wanted = wordsOf(name)
  if (wanted === '') return null
  const same = heard.find((party) => wordsOf(party.name) === wanted)
  if (same) return same.id
  const fits = (known: string) =>
    known !== '' && (` ${wanted} `.includes(` ${known} `) || ` ${known} `.includes(` ${wanted} `))
  for (const nameOf of [whole, firstPiece]) {
    const found = heard.filter((party) => fits(wordsOf(nameOf(party))))
    // Two that fit say nothing about which of them it is.
    if (found.length === 1) return found[0]?.id ?? null
    if (found.length > 1) return null
  }
  return null
}

const whole = ({ name }: Party): string => name
const firstPiece = ({ name }: Party): string => name.split(/[,;(]|\s[–-]\s/, 1)[0] ?? ''

const wordsOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
