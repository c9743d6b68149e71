import { type InlineText, inlineText, plainText } from '../framework/richText.ts'
import type {
  Cell,
  DraftCompetency,
  DraftDimension,
  DraftRole,
  DraftStatement,
  DraftTheme,
  Slot,
} from './draftParts.ts'
import type { Meaning } from './guess.ts'
import { letterKey } from './letters.ts'
import type { Paragraph } from './paragraph.ts'
import { roleHead } from './roleNames.ts'
import type { LineId } from './source.ts'

/**
 * A guess in the making. The readings of the recogniser, one after another, claim paragraphs; each can be claimed once, and never
 * against what a person said of it. What nobody claims becomes prose, or goes to the tray.
 */

type SlotName = 'leadIn' | 'prompt' | 'description' | 'keyword' | 'tagline' | 'definition'
const meaningOfSlot: Readonly<Record<SlotName, Meaning>> = {
  leadIn: 'leadIn',
  prompt: 'leadIn',
  description: 'paragraph',
  keyword: 'competency',
  tagline: 'tagline',
  definition: 'definition',
}

export type Draft = ReturnType<typeof newDraft>

/** `tidy` gives a heading's text as it is written in a grid: "HELHED" → "Helhed". */
export function newDraft(tidy: (text: InlineText) => InlineText) {
  const roles = new Map<string, DraftRole>()
  const themes = new Map<string, DraftTheme>()
  const competencies = new Map<string, DraftCompetency>()
  const byName = new Map<string, DraftCompetency[]>()
  const statements: DraftStatement[] = []
  const byText = new Map<string, DraftStatement>()
  const claimed = new Map<number, Meaning>()
  /** Lines whose place a person gave to others. */
  const released: LineId[] = []
  /** By the place of a paragraph, what it stands in: where a person adds something, it belongs to what is right above. */
  const contexts = new Map<number, Partial<Cell>>()

  const isFree = (paragraph: Paragraph): boolean => !claimed.has(paragraph.at)
  const allows = (paragraph: Paragraph, meaning: Meaning): boolean =>
    isFree(paragraph) && (paragraph.said === null || paragraph.said === meaning)
  /** Claims a paragraph for a named thing, and gives it all its lines. */
  const claim = (
    paragraph: Paragraph | null,
    meaning: Meaning,
    owner: { lines: LineId[] },
    context?: Partial<Cell>,
  ) => {
    if (paragraph === null || !allows(paragraph, meaning)) return
    claimed.set(paragraph.at, meaning)
    if (context) contexts.set(paragraph.at, context)
    for (const line of paragraph.lines) owner.lines.push(line.id)
  }
  const named = (name: string | InlineText): InlineText =>
    tidy(typeof name === 'string' ? inlineText(name) : name)

  const role = (name: string | InlineText, paragraph: Paragraph | null, sure: number): DraftRole => {
    const text = named(name)
    const key = letterKey(plainText(text))
    const found = roles.get(key) ?? { key, name: text, lines: [], sure, leadIn: null, prompt: null }
    roles.set(key, found)
    found.sure = Math.max(found.sure, sure)
    claim(paragraph, 'role', found, { role: found })
    return found
  }
  /** The role that a heading names; where it also opens what follows, "Chefer skal:", it is the role's lead-in. */
  const roleOver = (name: string, heading: Paragraph, sure: number): DraftRole => {
    if (heading.said !== null || roleHead(heading.plain)?.leads !== true) return role(name, heading, sure)
    const found = role(name, null, sure)
    slot(found, 'leadIn', heading, sure)
    return found
  }
  const theme = (name: string | InlineText, paragraph: Paragraph | null, sure: number): DraftTheme => {
    const text = named(name)
    const key = letterKey(plainText(text))
    const found = themes.get(key) ?? { key, name: text, lines: [], sure, description: null }
    themes.set(key, found)
    claim(paragraph, 'theme', found)
    return found
  }
  const competency = (
    name: string | InlineText,
    paragraph: Paragraph | null,
    sure: number,
    of: DraftTheme | null = null,
  ): DraftCompetency => {
    const text = named(name)
    const own = letterKey(plainText(text))
    // A competency without a name is its theme's. The same name is the same competency, but under two themes it is two.
    const key = of === null ? own : `${of.key}/${own}`
    const alike =
      own === '' ? undefined : byName.get(own)?.find((one) => of === null || (one.theme ?? of) === of)
    const found: DraftCompetency = alike ??
      competencies.get(key) ?? {
        key,
        name: text,
        theme: of,
        lines: [],
        sure,
        keyword: null,
        tagline: null,
        definition: null,
        leadIn: null,
        dimensions: new Map<string, DraftDimension>(),
      }
    if (!competencies.has(found.key)) {
      const same = byName.get(own) ?? []
      byName.set(own, same)
      same.push(found)
    }
    found.theme ??= of
    competencies.set(found.key, found)
    found.sure = Math.max(found.sure, sure)
    claim(paragraph, 'competency', found, { competency: found })
    return found
  }
  const dimension = (
    of: DraftCompetency,
    name: string | InlineText,
    paragraph: Paragraph | null,
    sure: number,
  ): DraftDimension => {
    const text = named(name)
    const key = letterKey(plainText(text))
    const found = of.dimensions.get(key) ?? { key, name: text, lines: [], sure }
    of.dimensions.set(key, found)
    claim(paragraph, 'dimension', found, { competency: of, dimension: found })
    return found
  }
  /** Fills a slot; false where another text stands there already, or the paragraph is not to be had. */
  const slot = <Name extends SlotName>(
    owner: { [name in Name]: Slot | null },
    name: Name,
    paragraph: Paragraph,
    sure: number,
    text: InlineText = paragraph.text,
  ): boolean => {
    if (!allows(paragraph, meaningOfSlot[name])) return false
    const there: Slot | null = owner[name]
    const same = there !== null && letterKey(plainText(there.text)) === letterKey(plainText(text))
    if (there !== null && !same && !paragraph.meant) return false
    // What a person says goes in; beside another that a person said, both stand.
    const beside = there !== null && !same && there.sure === 1
    if (there !== null && !same && !beside) released.push(...there.lines)
    const filled: Slot =
      there !== null && same
        ? there
        : {
            text: beside && there !== null ? [...there.text, ...inlineText(' '), ...text] : text,
            lines: beside && there !== null ? there.lines : [],
            sure: paragraph.meant ? 1 : sure,
          }
    if (paragraph.meant) filled.sure = 1
    claim(paragraph, meaningOfSlot[name], filled)
    owner[name] = filled
    return true
  }
  /** False where the paragraph is not to be had as a statement. */
  const statement = (
    cell: Cell,
    paragraph: Paragraph,
    sure: number,
    { text = paragraph.text, lead = '' }: { text?: InlineText; lead?: string } = {},
  ): boolean => {
    if (!allows(paragraph, 'statement')) return false
    claimed.set(paragraph.at, 'statement')
    contexts.set(paragraph.at, cell)
    const lines = paragraph.lines.map(({ id }) => id)
    const key = `${cell.role.key}|${cell.competency.key}|${cell.dimension.key}|${letterKey(lead + plainText(text))}`
    const there = byText.get(key)
    if (there && !paragraph.meant) {
      there.again.push(...lines)
      // Printed twice in the same place: hardly a mistake.
      there.sure = Math.max(there.sure, sure, 0.95)
      return true
    }
    const made: DraftStatement = {
      ...cell,
      at: paragraph.at,
      text,
      lead,
      lines,
      sure: paragraph.meant ? 1 : sure,
      again: [],
    }
    statements.push(made)
    byText.set(key, made)
    return true
  }
  const place = (paragraph: Paragraph, meaning: Meaning) => {
    if (isFree(paragraph)) claimed.set(paragraph.at, meaning)
  }
  return {
    roles,
    themes,
    competencies,
    statements,
    claimed,
    released,
    contexts,
    place,
    isFree,
    allows,
    role,
    roleOver,
    theme,
    competency,
    dimension,
    slot,
    statement,
  }
}
