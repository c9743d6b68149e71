import { letterKey, wordsIn } from './letters.ts'
import { roleRank } from './roleNames.ts'

/**
 * Statements that stand one after another, column by column, are shared among the columns: where one ends is not written, so it is
 * read from whom they speak of. Gives the column of each, and how sure that is.
 *
 * `fixed` are those that a person placed: their neighbours follow, since the columns keep their order.
 */
export function shareColumns(
  texts: readonly string[],
  roles: readonly string[],
  fixed: ReadonlyMap<number, number>,
): readonly { readonly column: number; readonly sure: number }[] {
  if (texts.length > most)
    return texts.map((_, i) => ({ column: Math.floor((i * roles.length) / texts.length), sure: 0.3 }))
  const ranks = roles.map(roleRank)
  const scores = texts.map((text, i) =>
    roles.map((role, column) => {
      const said = fixed.get(i)
      return said === undefined ? fits(text, role, ranks[column] ?? null) : said === column ? 50 : -50
    }),
  )
  const cuts = bestCuts(texts, scores, roles.length)
  return texts.map((_, i) => {
    const column = cuts.filter((cut) => cut <= i).length
    // A column much longer than the others has hardly ended where it should.
    const length = (cuts[column] ?? texts.length) - (cuts[column - 1] ?? 0)
    const long = length > (1.3 * texts.length) / roles.length
    return {
      column,
      sure: Math.min(sureOf(i, column, cuts, scores, fixed), long && !fixed.has(i) ? 0.65 : 1),
    }
  })
}

/** Beyond it nothing is weighed: no row of a framework has so many statements. */
const most = 240

/** Whom a statement speaks of, and how far up that stands. */
const objects: readonly (readonly [RegExp, number, number])[] = [
  [/\b(min faglighed|kolleg|opgaveløsning|borgere?n? i centrum|omstillingsparat)/iu, 1, 0.8],
  [/mine medarbejdere/iu, 3, 2.5],
  [/medarbejder/iu, 3, 0.9],
  [/mine ledere|lederteam|ledelsesteam|ledergruppe/iu, 4, 2.5],
  [/i ledelsen|lederne/iu, 4, 0.9],
  [/flere niveauer|på alle niveauer|organisationens|i organisationen|mit område/iu, 6, 0.8],
  [/direktion|chefgruppe|politiske? udvalg|forvaltningen|politiske mål\b/iu, 7, 1.1],
  [/ledelseskæde/iu, 7, 1],
]

function fits(text: string, role: string, rank: number | null): number {
  const shared = /^(fælles|alle)/iu.test(role)
  const we = /^\P{L}*vi(?!\p{L})/iu.test(text)
  const i = /^\P{L}*jeg(?!\p{L})/iu.test(text)
  let score = we ? (shared ? 1.5 : -0.8) : i ? (shared ? -6 : 0.5) : 0
  if (rank !== null)
    for (const [words, place, weight] of objects)
      if (words.test(text)) score += weight * (1 - Math.min(3, Math.abs(rank - place)) / 1.5)
  return score
}

/** Where each column but the first begins: the sharing with the best sum, columns about equally long, nothing said twice in one. */
function bestCuts(
  texts: readonly string[],
  scores: readonly (readonly number[])[],
  columns: number,
): readonly number[] {
  const count = texts.length
  const keys = texts.map(letterKey)
  const openings = texts.map((text) => wordsIn(text.toLowerCase()).slice(0, 5).join(' '))
  const mean = count / columns
  // best[c][i]: the first i statements in the first c columns.
  const best: number[][] = Array.from({ length: columns + 1 }, () =>
    new Array<number>(count + 1).fill(-Infinity),
  )
  const from: number[][] = Array.from({ length: columns + 1 }, () => new Array<number>(count + 1).fill(0))
  const first = best[0]
  if (first) first[0] = 0
  for (let column = 1; column <= columns; column++)
    for (let begin = 0; begin <= count; begin++) {
      const before = best[column - 1]?.[begin] ?? -Infinity
      if (before === -Infinity) continue
      let sum = 0
      const seen = new Set<string>()
      for (let end = begin; end <= count; end++) {
        if (end > begin) {
          sum += scores[end - 1]?.[column - 1] ?? 0
          const key = keys[end - 1] ?? ''
          const opening = openings[end - 1] ?? ''
          sum -= seen.has(key) ? 20 : seen.has(opening) ? 2 : 0
          seen.add(key)
          seen.add(opening)
        }
        const total = before + sum - 0.35 * (end - begin - mean) ** 2
        const row = best[column]
        const origin = from[column]
        if (row && origin && total > (row[end] ?? -Infinity)) {
          row[end] = total
          origin[end] = begin
        }
      }
    }
  const cuts: number[] = []
  for (let column = columns, end = count; column > 1; column--) {
    end = from[column]?.[end] ?? 0
    cuts.unshift(end)
  }
  return cuts
}

/** In the middle of a column it stands safer than beside a cut, unless the words say where the cut is. */
function sureOf(
  i: number,
  column: number,
  cuts: readonly number[],
  scores: readonly (readonly number[])[],
  fixed: ReadonlyMap<number, number>,
): number {
  if (fixed.has(i)) return 1
  const own = scores[i]?.[column] ?? 0
  const beside = Math.max(scores[i]?.[column - 1] ?? -Infinity, scores[i]?.[column + 1] ?? -Infinity)
  const edge = cuts.includes(i) || cuts.includes(i + 1)
  const clear = own - beside
  if (clear > 1.5) return 0.85
  return edge ? (clear > 0.6 ? 0.6 : 0.45) : clear > 0.3 ? 0.72 : 0.6
}
