import { type Framework, inReadingOrder, rowName, statementsIn } from '../../framework/framework.ts'
import { inlineText } from '../../framework/richText.ts'
import type { Round } from '../../framework/round.ts'
import type { Competency, Role } from '../../framework/structure.ts'
import type { Block, PrintedDocument, TableBlock, TableCell, TableRow } from '../../layout/blocks.ts'
import { layOut } from '../../layout/layOut.ts'
import {
  beginPrinting,
  fieldParagraph,
  heading,
  type Printing,
  paragraph,
  statementsBlock,
} from '../../layout/printing.ts'
import { personalText } from '../../text/personal.ts'
import { fieldFor } from './fields.ts'
import { fillInRole } from './personalRoles.ts'

/**
 * The edition in which each leader of a role writes his own column: the role's statements, competency by competency, with a field
 * beside them. A framework that has a column for it is asked with that column's own words, one field for each row; any other has
 * one field for each cell of the role.
 */
export function layOutPersonal(framework: Framework, round: Round): PrintedDocument {
  const role = framework.roles.find(({ id }) => id === round.role) ?? framework.roles[0]
  const { properties, sections } = layOut({ ...framework, parts: [] })
  const printing = beginPrinting(framework, properties)
  // The cover has printed the title already.
  for (const field of ['title', 'subtitle', 'motto']) printing.anchor(`about_${field}`)
  const name = role?.name ?? ''
  const cover = sections[0]?.blocks.map(
    (block): Block =>
      block.type === 'cover'
        ? {
            ...block,
            status: personalText.mark,
            notes: [personalText.cover.deadline(round.deadline), ...(name === '' ? [] : [name])],
          }
        : block,
  )
  return {
    sent: { round: round.id, party: '' },
    properties: { ...properties, status: personalText.runningHead(name), adopted: false },
    sections: [
      { page: 'cover', blocks: cover ?? [] },
      { page: 'portrait', blocks: role === undefined ? [] : blocksFor(printing, role, round) },
    ],
  }
}

function blocksFor(printing: Printing, role: Role, round: Round): readonly Block[] {
  const own = fillInRole(printing.framework)
  const column = own?.name || personalText.column
  const rows = inReadingOrder(printing.framework).flatMap(({ competencies }) => competencies)
  return [
    heading(1, 'egen', personalText.title),
    paragraph('intro', inlineText(personalText.intro(own === null ? role.name : '', column))),
    {
      type: 'list',
      ordered: false,
      start: 1,
      items: personalText.steps(round.deadline).map((step) => [paragraph('body', inlineText(step))]),
    },
    ...rows.flatMap((competency) => competencyBlocks(printing, competency, role, own, column)),
  ]
}

function competencyBlocks(
  printing: Printing,
  competency: Competency,
  role: Role,
  own: Role | null,
  column: string,
): readonly Block[] {
  const { framework } = printing
  const name = rowName(framework, competency)
  const filled = competency.dimensions.filter(({ id }) => statementsIn(framework, id, role.id).length > 0)
  if (filled.length === 0) return []
  const named = own === null && filled.some((dimension) => dimension.name !== '')
  const table: Omit<TableBlock, 'rows'> = {
    type: 'table',
    layout: 'memo',
    summary: personalText.summary(name),
    widths: named ? [0.25, 0.375, 0.375] : [0.5, 0.5],
    head: [
      ...(named ? [{ text: personalText.dimension }] : []),
      { text: role.name || personalText.statements, names: role.id },
      { text: column, ...(own === null ? {} : { names: own.id }) },
    ],
  }
  const statements = (dimension: string): TableCell['blocks'] =>
    statementsBlock(printing, statementsIn(framework, dimension, role.id))
  const [first] = competency.dimensions
  const rows: readonly TableRow[] =
    own !== null && first !== undefined
      ? [
          {
            header: null,
            cells: [
              { blocks: filled.flatMap(({ id }) => statements(id)), spaceMm: 0 },
              field({ dimension: first.id, role: own.id }, name, own.prompt ?? ''),
            ],
          },
        ]
      : filled.map((dimension) => ({
          header: named ? { text: dimension.name, names: dimension.id, blocks: [] } : null,
          cells: [
            { blocks: statements(dimension.id), spaceMm: 0 },
            field(
              { dimension: dimension.id, role: role.id },
              [name, dimension.name].filter((each) => each !== '').join(', '),
            ),
          ],
        }))
  return [
    heading(2, `egen_${competency.id}`, name),
    ...fieldParagraph(printing, 'body', competency.id, 'definition', competency.definition),
    { ...table, rows },
  ]
}

/** A column's own prompt is what the answer continues, so it stays when somebody writes. */
const field = (
  cell: { readonly dimension: string; readonly role: string },
  place: string,
  prompt = '',
): TableCell => ({
  blocks: prompt === '' ? [] : [paragraph('tagline', inlineText(prompt))],
  spaceMm: 0,
  fill: fieldFor(cell, personalText.field(place), personalText.prompt),
})
