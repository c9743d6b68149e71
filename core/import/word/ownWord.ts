import type { Id } from '../../framework/id.ts'
import { fieldPassage } from '../../framework/passages.ts'
import { type InlineText, inlineText, plainText } from '../../framework/richText.ts'
import type { Skeleton } from '../../framework/skeleton.ts'
import { wordText } from '../../text/word.ts'
import type { Guess, GuessedCompetency, GuessedRole, GuessedTheme, Piece } from '../guess.ts'
import { fieldPiece, type OwnLines, ownLines, type PlacedLine, surePiece } from './ownLines.ts'
import { ownProse } from './ownProse.ts'
import { ownStatements } from './ownStatements.ts'
import type { WordLines } from './readWord.ts'

/**
 * What one of our own exports becomes: the shape from the skeleton it carries, every text from the document as it is now. So what
 * was changed in Word comes along, a row or column that was deleted is gone, and what fits nowhere is in the tray.
 */
export function guessOfOwnWord(
  skeleton: Skeleton,
  { source, own }: Pick<WordLines, 'source' | 'own'>,
): Guess {
  const lines = ownLines(source, own)
  const title = fieldPiece(lines, fieldPassage('about', 'title'))
  const subtitle = fieldPiece(lines, fieldPassage('about', 'subtitle'))
  const motto = fieldPiece(lines, fieldPassage('about', 'motto'))
  const statements = ownStatements(skeleton, lines)
  const spoken = new Set(statements.flatMap(({ role, dimension }) => [role, dimension]))

  const labels = skeleton.parts.flatMap((part) =>
    part.kind === 'grid' && part.label !== '' ? [part.label] : [],
  )
  const roles = skeleton.roles.flatMap((role) => roleOf(role, labels, lines, spoken))
  const competencies = skeleton.competencies.flatMap((competency) => competencyOf(competency, lines, spoken))
  const kept = new Set(competencies.map(({ guessed }) => guessed.theme))
  const themes = skeleton.themes.flatMap((theme) => themeOf(theme, lines, kept))
  const { prose, parts } = ownProse(skeleton, lines)

  const themeIds = new Map(themes.map(({ id, guessed }) => [id, guessed.id]))
  const roleIds = new Map(roles.map(({ id, guessed }) => [id, guessed.id]))
  const dimensionIds = new Map(competencies.flatMap(({ dimensions }) => [...dimensions]))
  return {
    title,
    subtitle,
    motto,
    ...coverOf(lines.all),
    roles: roles.map(({ guessed }) => guessed),
    themes: themes.map(({ guessed }) => guessed),
    competencies: competencies.map(({ guessed }) => ({
      ...guessed,
      theme: themeIds.get(guessed.theme ?? '') ?? null,
    })),
    statements: statements.flatMap((statement) => {
      const role = roleIds.get(statement.role)
      const dimension = dimensionIds.get(statement.dimension)
      return role === undefined || dimension === undefined ? [] : [{ ...statement, role, dimension }]
    }),
    prose,
    parts,
    tray: lines.all.map(({ line }) => line.id).filter((id) => lines.isFree(id)),
  }
}

type Known<T> = { readonly id: Id; readonly guessed: T }

function roleOf(
  { id, name, voice, fillIn }: Skeleton['roles'][number],
  labels: readonly string[],
  lines: OwnLines,
  spoken: ReadonlySet<Id>,
): readonly Known<GuessedRole>[] {
  const piece = namePiece(lines, id, name, labels)
  const leadIn = fieldPiece(lines, fieldPassage(id, 'leadin'))
  const prompt = fieldPiece(lines, fieldPassage(id, 'prompt'))
  if (piece.lines.length === 0 && leadIn === null && prompt === null && !spoken.has(id)) return []
  const empty = fillIn ? surePiece([], [], fieldPassage(id, 'prompt')) : null
  return [{ id, guessed: { ...piece, voice, leadIn, prompt: prompt ?? empty } }]
}

function themeOf(
  { id, name }: Skeleton['themes'][number],
  lines: OwnLines,
  kept: ReadonlySet<Id | null>,
): readonly Known<GuessedTheme>[] {
  const short = lines.prints(fieldPassage(id, 'short')).flat()
  lines.use(short)
  const [shortName] = short
  const piece = namePiece(lines, id, name)
  const description = fieldPiece(lines, fieldPassage(id, 'description'))
  if (piece.lines.length === 0 && short.length === 0 && description === null && !kept.has(id)) return []
  const all = [...piece.lines, ...short.map(({ line }) => line.id)]
  return [
    {
      id,
      guessed: {
        ...piece,
        id: all[0] ?? piece.id,
        lines: all,
        description,
        short: plainText(shortName?.line.text),
      },
    },
  ]
}

/** `theme` is still the framework's own id. */
function competencyOf(
  { id, theme, name, keyword, stops, dimensions }: Skeleton['competencies'][number],
  lines: OwnLines,
  spoken: ReadonlySet<Id>,
): readonly (Known<GuessedCompetency> & { readonly dimensions: ReadonlyMap<Id, string> })[] {
  const piece = namePiece(lines, id, name)
  const field = (which: 'tagline' | 'leadin') => fieldPiece(lines, fieldPassage(id, which))
  const tagline = field('tagline')
  const leadIn = field('leadin')
  const printed = plainText(piece.text)
  const definition = fieldPiece(lines, fieldPassage(id, 'definition'), (text) =>
    definitionAsWritten(text, printed, stops),
  )
  const guessed = dimensions
    .map((dimension) => ({ id: dimension.id, piece: namePiece(lines, dimension.id, dimension.name) }))
    .filter(
      (dimension) => dimension.piece.lines.length > 0 || spoken.has(dimension.id) || dimensions.length === 1,
    )
  const isThere =
    [piece, ...guessed.map((dimension) => dimension.piece)].some((each) => each.lines.length > 0) ||
    dimensions.some((dimension) => spoken.has(dimension.id)) ||
    [tagline, leadIn, definition].some((each) => each !== null)
  if (!isThere && name !== '') return []
  return [
    {
      id,
      dimensions: new Map(guessed.map((dimension) => [dimension.id, dimension.piece.id])),
      guessed: {
        ...piece,
        theme,
        keyword: keyword === '' ? null : surePiece(inlineText(keyword), [], `keyword-${id}`),
        tagline,
        definition,
        leadIn,
        dimensions: guessed.map((dimension) => dimension.piece),
      },
    },
  ]
}

/**
 * A name as it stands in the document; where it was changed in one place and not in another, the change counts. `labels` may stand
 * before it: "Rollebeskrivelse: Chef".
 */
function namePiece(lines: OwnLines, id: Id, name: string, labels: readonly string[] = []): Piece {
  const found = lines.named(id)
  lines.use(found)
  const texts = found.map(({ line }) => withoutLabel(line.text, labels))
  const text = texts.find((each) => plainText(each) !== name) ?? texts[0]
  return surePiece(text === undefined ? inlineText(name) : inlineText(plainText(text)), found, `name-${id}`)
}

const withoutLabel = (text: InlineText, labels: readonly string[]): InlineText => {
  const whole = plainText(text)
  const label = labels.find((each) => whole.startsWith(`${each}: `))
  return label === undefined ? text : inlineText(whole.slice(label.length + 2))
}

/** In print a definition that goes on from the competency's name has the name before it, and every one has a stop. */
function definitionAsWritten(text: InlineText, name: string, stops: boolean): InlineText {
  const whole = plainText(text)
  const after = whole.startsWith(`${name} `) ? whole.slice(name.length + 1) : whole
  const own = after !== whole && /^\p{Ll}/u.test(after) ? after : whole
  return inlineText(stops ? own : own.replace(/\.$/, ''))
}

const coverStyles = {
  organisation: wordText.styles.coverOrganisation.toLowerCase(),
  line: wordText.styles.coverLine.toLowerCase(),
}

function coverOf(all: readonly PlacedLine[]): Pick<Guess, 'organisation' | 'year'> {
  const organisation = all.find(({ style }) => style === coverStyles.organisation)
  const dates = all.filter(({ style }) => style === coverStyles.line).map(({ line }) => plainText(line.text))
  const year = dates.flatMap((date) => /\b(?:19|20|21)\d\d\b/.exec(date) ?? []).at(-1)
  return {
    organisation: organisation === undefined ? '' : plainText(organisation.line.text),
    year: year === undefined ? null : Number(year),
  }
}
