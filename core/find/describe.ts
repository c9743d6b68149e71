import { type Framework, rowName } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import { assertNever } from '../framework/result.ts'
import { findTexts } from '../text/screen/find.ts'
import type { TextField } from './fields.ts'
import type { Hit } from './search.ts'

const words = findTexts.fields

/** Where a field stands, in Danish words from the outside in: "Driftsledelse", "Sætter fokus på kerneopgaven", "Chef". */
export const whereIs = (framework: Framework, field: TextField): readonly string[] =>
  places(framework, field).filter((word) => word !== '')

function places(framework: Framework, { owner: { kind, id }, name, path }: TextField): readonly string[] {
  switch (kind) {
    case 'about':
      return [name === 'alt' ? words.logo : called(words.about, name)]
    case 'part':
      if (name === 'body') return [headingAbove(framework, path) || words.prose]
      if (name === 'points' || name === 'centre') return [words[name]]
      return [called(words.part, name)]
    case 'role': {
      const role = framework.roles.find((candidate) => candidate.id === id)
      return name === 'name' ? [words.role.name] : [role?.name ?? '', called(words.role, name)]
    }
    case 'theme': {
      const theme = framework.themes.find((candidate) => candidate.id === id)
      return name === 'name' ? [words.theme.name] : [theme?.name ?? '', called(words.theme, name)]
    }
    case 'competency': {
      const row = framework.competencies.find((candidate) => candidate.id === id)
      return name === 'name'
        ? [words.competency.name]
        : [row ? rowName(framework, row) : '', called(words.competency, name)]
    }
    case 'dimension':
      return [...rowOf(framework, id).slice(0, 1), words.dimension]
    case 'statement': {
      const [, dimension, role] = path
      const column = framework.roles.find((candidate) => candidate.id === role)
      const place = [...rowOf(framework, String(dimension)), column?.name ?? '']
      return name === 'lead' ? [...place, words.lead] : place
    }
    default:
      return assertNever(kind)
  }
}

const called = (names: Readonly<Record<string, string>>, name: string): string => names[name] ?? ''

/** A competency and its dimension. */
function rowOf(framework: Framework, dimension: Id | null): readonly string[] {
  for (const row of framework.competencies)
    for (const { id, name } of row.dimensions) if (id === dimension) return [rowName(framework, row), name]
  return []
}

/** The last heading before a block of prose. */
function headingAbove(framework: Framework, path: TextField['path']): string {
  const [, at, , , block] = path
  const part = framework.parts[Number(at)]
  if (part?.kind !== 'prose') return ''
  const heading = part.body.content.slice(0, Number(block)).findLast(({ type }) => type === 'heading')
  return heading?.type === 'heading'
    ? (heading.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join('')
    : ''
}

/** A hit with as much around it as fits on two lines: `before` and `after` are cut at words. */
export type Excerpt = { readonly before: string; readonly hit: string; readonly after: string }

const before = 32
const after = 90

export function excerptOf({ field: { text }, start, end }: Hit): Excerpt {
  const line = (piece: string) => piece.replace(/\s+/g, ' ')
  const from = start <= before ? 0 : wordAfter(text, start - before, start)
  const to = text.length - end <= after ? text.length : wordBefore(text, end, end + after)
  return {
    before: `${from > 0 ? '… ' : ''}${line(text.slice(from, start))}`,
    hit: line(text.slice(start, end)),
    after: `${line(text.slice(end, to))}${to < text.length ? ' …' : ''}`,
  }
}

/** The beginning of the first whole word between two places; the latter where there is none. */
function wordAfter(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/)
  return space < 0 ? to : from + space + 1
}

function wordBefore(text: string, from: number, to: number): number {
  const piece = text.slice(from, to)
  const space = piece.search(/\s\S*$/)
  return space < 0 ? from : from + space
}
