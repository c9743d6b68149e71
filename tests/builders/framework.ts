import { defaultAccent } from '../../core/framework/about.ts'
import { Framework } from '../../core/framework/framework.ts'
import type { Id, IdSource } from '../../core/framework/id.ts'
import type { FigurePart, GridPart, Part, ProsePart } from '../../core/framework/part.ts'
import { inlineText, type Paragraph, type ProseBlock } from '../../core/framework/richText.ts'
import type { Origin } from '../../core/framework/source.ts'
import type { Borrowed, Competency, Role, Statement, Theme } from '../../core/framework/structure.ts'

/**
 * Frameworks for tests, written as one would describe them:
 *
 *   framework(
 *     roles('Chef', 'Leder'),
 *     theme('Drift', competency('Driftsledelse', dimension('Fokus', cell('Chef', 'Jeg …')))),
 *     prose('Forord', 'Vi er …'),
 *     grid('matrix'),
 *   )
 *
 * Ids count up in the order of writing (r1, t1, k1, d1, s1, p1, b1), so a test can name them.
 */
export function framework(...pieces: readonly Piece[]): Framework {
  const next = counter()
  const result: Framework = {
    id: 'f1',
    about: {
      title: 'Ledelsesgrundlag',
      subtitle: '',
      motto: '',
      organisation: 'Eksempel Kommune',
      unit: '',
      issuer: '',
      date: '',
      status: 'kladde',
      language: 'da-DK',
      accent: defaultAccent,
      logo: null,
      originLine: false,
    },
    roles: [],
    themes: [],
    competencies: [],
    cells: {},
    parts: [],
    sources: [],
    origin: null,
    rounds: [],
  }
  for (const piece of pieces) piece({ framework: result, next, theme: null })
  return Framework.parse(result)
}

type Site = { readonly framework: Framework; readonly next: (kind: string) => Id; readonly theme: Id | null }
export type Piece = (site: Site) => void

/** r1, r2, k1 …: one count for each first letter. */
const counter = () => {
  const counts = new Map<string, number>()
  return (kind: string): Id => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return `${kind}${count}`
  }
}

/** An id source for commands under test: n1, n2, … */
export const countingIds = (): IdSource => {
  const next = counter()
  return () => next('n')
}

export const about =
  (changes: Partial<Framework['about']>): Piece =>
  ({ framework }) => {
    framework.about = { ...framework.about, ...changes }
  }

export const roles =
  (...names: readonly (string | (Partial<Role> & { name: string }))[]): Piece =>
  ({ framework, next }) => {
    for (const role of names) {
      const given = typeof role === 'string' ? { name: role } : role
      framework.roles.push({
        id: next('r'),
        plural: '',
        voice: 'handling',
        leadIn: '',
        prompt: null,
        ...given,
      })
    }
  }

export const theme =
  (name: string | (Partial<Theme> & { name: string }), ...inside: readonly Piece[]): Piece =>
  (site) => {
    const given = typeof name === 'string' ? { name } : name
    const made = { id: site.next('t'), short: '', description: '', ...given }
    site.framework.themes.push(made)
    for (const piece of inside) piece({ ...site, theme: made.id })
  }

type Row = { readonly competency: Competency; readonly site: Site }
type InRow = (row: Row) => void
type InCell = (row: Row, dimension: Id) => void

const isDimension = Symbol('dimension')
type DimensionPiece = InRow & { readonly [isDimension]: true }

/** A competency; cells given straight away stand in its one unnamed dimension. */
export const competency =
  (
    name: string | (Partial<Competency> & { name: string }),
    ...inside: readonly (DimensionPiece | InCell)[]
  ): Piece =>
  (site) => {
    const given = typeof name === 'string' ? { name } : name
    const made: Competency = {
      id: site.next('k'),
      theme: site.theme,
      keyword: '',
      tagline: '',
      definition: '',
      leadIn: '',
      dimensions: [],
      ...given,
    }
    site.framework.competencies.push(made)
    const row = { competency: made, site }
    for (const piece of inside)
      if (isDimension in piece) piece(row)
      else piece(row, (made.dimensions[0] ?? unnamed(row)).id)
    if (made.dimensions.length === 0) unnamed(row)
  }

const unnamed = ({ competency, site }: Row) => {
  const made = { id: site.next('d'), name: '' }
  competency.dimensions.push(made)
  return made
}

export const dimension = (name: string, ...cells: readonly InCell[]): DimensionPiece =>
  Object.assign(
    (row: Row) => {
      const made = { id: row.site.next('d'), name }
      row.competency.dimensions.push(made)
      for (const piece of cells) piece(row, made.id)
    },
    { [isDimension]: true } as const,
  )

/** A framework that text is taken over from: o1, o2 … in the order of writing. */
export const source =
  (changes: Partial<Origin>): Piece =>
  ({ framework, next }) => {
    const nothing = { template: '', municipality: '', unit: '', title: '', year: null }
    framework.sources.push({ id: next('o'), ...nothing, ...changes })
  }

/** The source it was begun from. */
export const begunFrom =
  (changes: Partial<Origin>): Piece =>
  (site) => {
    source(changes)(site)
    site.framework.origin = site.framework.sources.at(-1)?.id ?? null
  }

type BorrowedText = { readonly text: string; readonly borrowed: Borrowed }

/** A statement that was taken over, and how it read there; from the first source where none is named. */
export const borrowed = (text: string, original = text, from: Id = 'o1'): BorrowedText => ({
  text,
  borrowed: { text: original, source: from },
})

/** The statements of one role in this row: texts, or `lead – text` where a statement has a bold opening. */
export const cell =
  (roleName: string, ...texts: readonly (string | BorrowedText)[]): InCell =>
  ({ site }, dimensionId) => {
    const role = site.framework.roles.find((candidate) => candidate.name === roleName)
    if (!role) throw new Error(`The builder knows no role "${roleName}"; give roles(…) first`)
    const row = site.framework.cells[dimensionId] ?? {}
    site.framework.cells[dimensionId] = row
    row[role.id] = texts.map((given): Statement => {
      const { text, borrowed } = typeof given === 'string' ? { text: given, borrowed: null } : given
      const [lead, rest] = text.includes(' – ') ? (text.split(' – ', 2) as [string, string]) : ['', text]
      return { id: site.next('s'), lead, text: inlineText(rest), borrowed }
    })
  }

const part =
  (make: (site: Site) => Part): Piece =>
  (site) => {
    site.framework.parts.push(make(site))
  }

/** A prose part: plain strings become paragraphs, blocks are taken as they are. */
export const prose = (
  title: string,
  ...blocks: readonly (string | ((next: Site['next']) => ProseBlock))[]
): Piece =>
  part(
    ({ next }): ProsePart => ({
      kind: 'prose',
      id: next('p'),
      title,
      subtitle: '',
      newPage: title !== '',
      body: {
        type: 'doc',
        content: blocks.map((block) => (typeof block === 'string' ? paragraph(next, block) : block(next))),
      },
    }),
  )

const paragraph = (next: Site['next'], text: string): Paragraph => ({
  type: 'paragraph',
  attrs: { id: next('b') },
  ...(text === '' ? {} : { content: inlineText(text) }),
})

export const heading =
  (level: 2 | 3 | 4, text: string) =>
  (next: Site['next']): ProseBlock => ({
    type: 'heading',
    attrs: { id: next('b'), level },
    content: inlineText(text),
  })

export const bullets =
  (...items: readonly string[]) =>
  (next: Site['next']): ProseBlock => ({
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [paragraph(next, item)] })),
  })

export const numbers =
  (...items: readonly string[]) =>
  (next: Site['next']): ProseBlock => ({
    type: 'orderedList',
    content: items.map((item) => ({ type: 'listItem', content: [paragraph(next, item)] })),
  })

export const quote =
  (...paragraphs: readonly string[]) =>
  (next: Site['next']): ProseBlock => ({
    type: 'blockquote',
    content: paragraphs.map((text) => paragraph(next, text)),
  })

export const grid = (layout: GridPart['layout'], changes: Partial<GridPart> = {}): Piece =>
  part(
    ({ next }): GridPart => ({
      kind: 'grid',
      id: next('p'),
      title: '',
      subtitle: '',
      newPage: true,
      layout,
      label: '',
      ...changes,
    }),
  )

export const figure = (
  kind: FigurePart['figure'],
  {
    points = [],
    centre = [],
    ...changes
  }: Partial<Omit<FigurePart, 'points' | 'centre'>> & {
    readonly points?: readonly string[]
    readonly centre?: readonly string[]
  } = {},
): Piece =>
  part(
    ({ next }): FigurePart => ({
      kind: 'figure',
      id: next('p'),
      title: '',
      subtitle: '',
      newPage: false,
      figure: kind,
      caption: '',
      points: points.map((text) => ({ id: next('g'), text })),
      centre: centre.map((text) => ({ id: next('g'), text })),
      ...changes,
    }),
  )
