import { z } from 'zod'
import { Framework } from '../framework/framework.ts'
import { heldIn } from '../framework/held.ts'
import type { Id } from '../framework/id.ts'
import { freeSourceId, type Source } from '../framework/source.ts'
import { statementText } from '../framework/structure.ts'
import { fillIn, type PlaceholderValues } from './placeholders.ts'
import type { Template, TemplateOrigin } from './template.ts'

/** What a user gives to begin a framework from a template. An empty string means "not given". */
export const TemplateValues = z.object({
  kommune: z.string().trim().min(1).max(200),
  forvaltning: z.string().trim().max(200).default(''),
  /** Who signs it; the template's own issuer where nothing is given. */
  udsteder: z.string().trim().max(200).default(''),
  /** Instead of the template's title. */
  title: z.string().trim().max(300).default(''),
})
export type TemplateValues = z.output<typeof TemplateValues>

export type Beginning = {
  /** The new framework's id. */
  readonly id: Id
  /** What `{{år}}` becomes, unless the framework is the source's own again. */
  readonly year: number
  /** As the cover prints it, "november 2025"; empty for none. */
  readonly date: string
}

/**
 * A framework of one's own from a template: every placeholder filled in, the origin kept, every statement
 * marked as borrowed. Ids stay the template's, so that the two can be compared passage by passage.
 *
 * Takes values that `TemplateValues` has parsed; throws where a text grows past its limit.
 */
export function instantiate(
  template: Template,
  given: z.input<typeof TemplateValues>,
  { id, year, date }: Beginning,
): Framework {
  const values = TemplateValues.parse(given)
  const { origin } = template
  const filling: PlaceholderValues = {
    kommune: values.kommune,
    forvaltning: values.forvaltning,
    udsteder: values.udsteder || template.defaults.issuer,
    år: `${isSource(values.kommune, origin) && origin.year !== null ? origin.year : year}`,
  }
  const source: Source = {
    id: freeSourceId(template.framework),
    template: template.id,
    municipality: origin.municipality,
    unit: origin.unit,
    title: origin.title,
    year: origin.year,
  }
  const filled = mapStrings(template.framework, (text) => fillIn(text, filling)) as Framework

  return Framework.parse({
    ...filled,
    id,
    about: {
      ...filled.about,
      title: values.title || filled.about.title,
      organisation: filling.kommune,
      unit: filling.forvaltning,
      issuer: filling.udsteder,
      date,
      // Who takes over another's text says so, until somebody decides otherwise; one's own text again is nobody else's.
      originLine: !isSource(values.kommune, origin),
    },
    cells: borrowed(filled.cells, source.id),
    sources: [...filled.sources, { ...source, held: heldIn(filled) }],
    origin: source.id,
    rounds: [],
  } satisfies Framework)
}

/** Whether the municipality is the one that the template's text comes from. */
const isSource = (municipality: string, origin: TemplateOrigin): boolean =>
  municipality.normalize('NFC').toLowerCase() === origin.municipality.normalize('NFC').toLowerCase()

/** What the template had itself taken over unchanged is still from there. */
const borrowed = (cells: Framework['cells'], source: Id): Framework['cells'] =>
  Object.fromEntries(
    Object.entries(cells).map(([dimension, row]) => [
      dimension,
      Object.fromEntries(
        Object.entries(row).map(([role, statements]) => [
          role,
          statements.map((statement) => {
            const text = statementText(statement)
            const kept = statement.borrowed?.text === text
            return { ...statement, borrowed: kept || text === '' ? statement.borrowed : { text, source } }
          }),
        ]),
      ),
    ]),
  )

/** The same data with every string in it changed, however deep; keys stay. */
const mapStrings = (data: unknown, change: (text: string) => string): unknown => {
  if (typeof data === 'string') return change(data)
  if (Array.isArray(data)) return data.map((item) => mapStrings(item, change))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapStrings(value, change)]))
}
