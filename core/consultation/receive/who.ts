import type { Party, Response } from '../../framework/round.ts'
import { heardNamed } from '../inbox/party.ts'

/** Names that programs give people who gave none. */
const nobody =
  /^(|author|forfatter|ukendt( forfatter)?|unknown( author)?|bruger|user|(microsoft )?office[ -]?(user|bruger)|microsoft office|word|windows[ -](user|bruger)|admin(istrator)?|gæst|guest|anonym(ous)?|ejer|owner)$/i

/**
 * Who a file is from: as it says itself, else who wrote most in it, else what it is called. Which of those heard that is may be told
 * by any of the three.
 */
export function whoAnswers(
  own: string,
  authors: readonly string[],
  file: string,
  heard: readonly Party[],
): Pick<Response, 'party' | 'heard'> {
  const counts = new Map<string, number>()
  for (const author of authors)
    if (!nobody.test(author.trim())) counts.set(author, (counts.get(author) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  const name = nameOfFile(file)
  const said = [own, most?.[0] ?? '', name].map((each) => each.trim())
  const known = said.map((each) => heardNamed(each, heard)).find((id) => id !== null) ?? null
  return { party: (said.find((each) => each !== '') ?? '').slice(0, 200), heard: known }
}

/** Without endings, and with spaces where a name has other signs for them. */
const nameOfFile = (file: string): string =>
  file
    .replace(/(\.(docx?|docm|odt|pdf|txt|eml|xlsx|csv))+$/i, '')
    .replace(/[_+]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
