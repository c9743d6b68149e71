import { draftText } from '../../text/draft.ts'

/**
 * The files of a round by their names without ending, one for each party, no two alike on a disk that makes no difference
 * between capitals; `clean` makes a name that every disk takes.
 */
export function draftNames(
  title: string,
  round: string,
  parties: readonly string[],
  clean: (name: string, otherwise: string) => string,
): readonly string[] {
  const given = new Set<string>()
  return parties.map((party) => {
    // A long title must not cut off what tells the files apart.
    const whole = draftText.fileName(title.slice(0, 40), round.slice(0, 20), party.slice(0, 50))
    const name = clean(whole, draftText.fileNameOtherwise)
    let free = name
    for (let count = 2; given.has(free.toLowerCase()); count++) free = `${name} (${count})`
    given.add(free.toLowerCase())
    return free
  })
}
