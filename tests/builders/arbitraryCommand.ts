import fc from 'fast-check'
import type { Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { heldIn } from '../../core/framework/held.ts'
import type { Part, ProsePart } from '../../core/framework/part.ts'
import { inlineText, type Paragraph, type ProseBlock } from '../../core/framework/richText.ts'
import type { Statement } from '../../core/framework/structure.ts'
import { newsKey } from '../../core/origin/news/news.ts'
import { templateNews } from '../../core/origin/news/templateNews.ts'
import { someText } from './arbitrary.ts'
import { consultations } from './arbitraryConsultation.ts'

const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(1, items.length)]

/** Something from a neighbour's framework: a statement, other words, a row with a theme of its own or one there is, a column. */
const takenOver = (
  framework: Framework,
  at: Readonly<Record<'statement' | 'dimension' | 'role' | 'text', string>> & {
    readonly theme: string | null
  },
): readonly Command[] => {
  const origin = { template: '', municipality: 'Nabo Kommune', unit: '', title: at.text, year: 2024 }
  const words = { lead: '', text: inlineText(at.text), borrowed: { text: at.text, origin } }
  const own = { lead: 'Fed', text: [], borrowed: null }
  return [
    { type: 'other.take', take: { what: 'words', id: at.statement, words } },
    {
      type: 'other.take',
      take: { what: 'statement', dimension: at.dimension, role: at.role, at: 1, words },
    },
    {
      type: 'other.take',
      take: {
        what: 'competency',
        theme: at.text.length % 2 === 0 ? at.theme : { name: at.text, short: '', description: '' },
        at: 1,
        fields: { name: at.text, keyword: '', tagline: '', definition: '', leadIn: '' },
        dimensions: [
          { name: '', cells: framework.roles.map(({ id }) => ({ role: id, statements: [words, own] })) },
        ],
      },
    },
    {
      type: 'other.take',
      take: {
        what: 'dimension',
        competency:
          framework.competencies[at.text.length % Math.max(1, framework.competencies.length)]?.id ?? 'gone',
        at: 0,
        name: at.text,
        cells: framework.roles.map(({ id }) => ({ role: id, statements: [words] })),
      },
    },
    {
      type: 'other.take',
      take: {
        what: 'role',
        at: 0,
        fields: { name: at.text, plural: '', voice: 'vi', leadIn: '', prompt: null },
        cells: [{ dimension: at.dimension, statements: [words] }],
      },
    },
  ]
}

/**
 * As if the template had been written anew: every other statement reworded, a row and a role more, the first role's cells empty,
 * the other rows renamed, prose reworded, with blocks more and the last part gone.
 */
const newsOf = (framework: Framework, text: string): Command => {
  const template = {
    id: 'otemplate',
    template: 'nabo',
    municipality: 'Nabo Kommune',
    unit: '',
    title: '',
    year: 2026,
  }
  const written = (statement: Statement, i: number): Statement => ({
    ...statement,
    ...(i % 2 === 0 ? { lead: '', text: inlineText(text) } : {}),
    borrowed: { text, source: template.id },
  })
  const [first] = framework.roles
  const now: Framework = {
    ...framework,
    sources: [template],
    origin: template.id,
    roles: [
      ...framework.roles,
      { id: 'rnews', name: text.slice(0, 100), plural: '', voice: 'vi', leadIn: '', prompt: null },
    ],
    competencies: [
      {
        id: 'knews',
        theme: framework.themes[0]?.id ?? null,
        name: text.slice(0, 100),
        keyword: '',
        tagline: '',
        definition: '',
        leadIn: '',
        dimensions: [{ id: 'dnews', name: '' }],
      },
      ...framework.competencies.map((row, i) => (i % 2 === 0 ? { ...row, name: text.slice(0, 100) } : row)),
    ],
    parts: [
      {
        id: 'pnews',
        kind: 'prose',
        title: '',
        subtitle: '',
        newPage: false,
        body: { type: 'doc', content: [paragraph('bnews', text)] },
      },
      ...framework.parts
        .slice(0, -1)
        .map((part): Part => (part.kind === 'prose' ? rewritten(part, text) : part)),
    ],
    cells: {
      ...Object.fromEntries(
        Object.entries(framework.cells).map(([dimension, row]) => [
          dimension,
          Object.fromEntries(
            Object.entries(row).map(([role, all]) => [role, role === first?.id ? [] : all.map(written)]),
          ),
        ]),
      ),
      dnews: { rnews: [{ id: 'snews', lead: '', text: inlineText(text), borrowed: null }] },
    },
  }
  // Half the time it was noted what the template held.
  const noted = { ...template, id: 'onoted', held: heldIn(framework) }
  const mine: Framework = {
    ...framework,
    sources: text.length % 2 === 0 ? [...framework.sources, noted] : [...framework.sources],
  }
  return { type: 'template.take', now, chosen: templateNews(mine, now).map(newsKey) }
}

/**
 * Any command, aimed at something in the framework it meets (or at nothing, which must be refused): give it three
 * numbers and a text, it gives a command.
 */
export const someCommand = fc
  .record({
    kind: fc.nat(10_000),
    a: fc.nat(1000),
    b: fc.nat(1000),
    c: fc.integer({ min: -1, max: 6 }),
    text: someText,
  })
  .map(({ kind, a, b, c, text }) => (framework: Framework): Command => {
    const role = pick(framework.roles, a)?.id ?? 'gone'
    const theme = pick(framework.themes, a)?.id ?? null
    const row = pick(framework.competencies, b)
    const dimensions = framework.competencies.flatMap((competency) => competency.dimensions)
    const dimension = pick(dimensions, b)?.id ?? 'gone'
    const statements = Object.values(framework.cells).flatMap((cells) => Object.values(cells).flat())
    const statement = pick(statements, a)?.id ?? 'gone'
    const part = pick(framework.parts, a)
    const commands: readonly Command[] = [
      { type: 'about.set', changes: { title: text } },
      { type: 'about.set', changes: { status: 'høring', accent: '#aa3311' } },
      { type: 'role.add', name: text, at: Math.max(0, c) },
      { type: 'role.add', prompt: text },
      { type: 'role.set', id: role, changes: { name: text } },
      { type: 'role.move', id: role, to: c },
      { type: 'role.remove', id: role },
      { type: 'theme.add', name: text },
      { type: 'theme.move', id: theme ?? 'gone', to: c },
      { type: 'theme.remove', id: theme ?? 'gone' },
      { type: 'competency.add', theme, name: text },
      { type: 'competency.set', id: row?.id ?? 'gone', changes: { definition: text, keyword: 'ord' } },
      { type: 'competency.move', id: row?.id ?? 'gone', theme, to: c },
      { type: 'competency.remove', id: row?.id ?? 'gone' },
      { type: 'dimension.add', competency: row?.id ?? 'gone', name: text },
      { type: 'dimension.set', id: dimension, name: text },
      { type: 'dimension.move', id: dimension, to: c },
      {
        type: 'dimension.move',
        id: dimension,
        to: c,
        competency: pick(framework.competencies, a)?.id ?? 'gone',
      },
      { type: 'dimension.remove', id: dimension },
      { type: 'statement.add', dimension, role, content: { text: inlineText(text) } },
      { type: 'statement.set', id: statement, text: inlineText(text) },
      { type: 'statement.move', id: statement, dimension, role, to: c },
      { type: 'statement.remove', id: statement },
      { type: 'statement.original', id: statement },
      { type: 'statement.own', id: statement },
      newsOf(framework, text),
      ...consultations(framework, { a, b, c, statement, dimension, role, text }),
      ...takenOver(framework, { statement, dimension, role, theme, text }),
      {
        type: 'cells.paste',
        mode: a % 2 === 0 ? 'replace' : 'add',
        cells: framework.roles.map(({ id }, i) => ({
          dimension,
          role: id,
          statements: i % 3 === 2 ? [] : [{ lead: i === 0 ? 'Fed' : '', text: inlineText(text) }],
        })),
      },
      { type: 'cells.clear', cells: framework.roles.map(({ id }) => ({ dimension, role: id })) },
      {
        type: 'part.write',
        id: part?.id ?? 'gone',
        body: {
          type: 'doc',
          content: [
            { type: 'paragraph', attrs: { id: 'b1' }, content: inlineText(text) },
            { type: 'paragraph', attrs: { id: 'b1' }, content: inlineText(text) },
          ],
        },
      },
      a % 3 === 0
        ? { type: 'part.remove', id: part?.id ?? 'gone' }
        : a % 3 === 1
          ? { type: 'part.move', id: part?.id ?? 'gone', to: c }
          : { type: 'part.add', part: { kind: 'grid', layout: 'matrix' } },
      // What comes back from a version, with a role less and everything in it gone.
      {
        type: 'framework.restore',
        framework: { ...framework, roles: [], cells: {}, about: { ...framework.about, title: text } },
      },
      {
        type: 'text.replace',
        query: ['e', 'er', 'Kompetence', text][a % 4] ?? text,
        replacement: text,
        options: { matchCase: a % 2 === 0, wholeWords: b % 2 === 0 },
      },
    ]
    return pick(commands, kind) as Command
  })

const paragraph = (id: string, text: string): Paragraph => ({
  type: 'paragraph',
  attrs: { id },
  content: inlineText(text),
})

const rewritten = (part: ProsePart, text: string): ProsePart => {
  const list: ProseBlock = {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph(`${part.id}news`.slice(0, 24), `${text} punkt`)] }],
  }
  const content = part.body.content.map(
    (block, i): ProseBlock =>
      i % 2 === 0 && block.type === 'paragraph' ? paragraph(block.attrs.id, `${text} ${i}`) : block,
  )
  return { ...part, body: { ...part.body, content: [...content, list] } }
}
