import type { Framework } from '../../framework/framework.ts'
import type { IdSource } from '../../framework/id.ts'
import { inlineText, withoutForbidden } from '../../framework/richText.ts'
import { type CellPlace, type ChangeAnswer, undecided } from '../../framework/round.ts'
import { personalText } from '../../text/personal.ts'
import { elementsIn, type XmlElement } from '../../xml/readXml.ts'
import { cellOfField, hasCell } from './fields.ts'

export type FilledField = { readonly cell: CellPlace; readonly text: string }

/**
 * What leaders wrote into the fields of a personal edition, and the document without them, so that the rest is read as any draft
 * that came back. A field is its whole table cell, since people write beside a control as well as in it; one that still shows its
 * prompt says nothing.
 */
export function readPersonal(
  document: XmlElement,
  sent: Framework,
): { readonly fields: readonly FilledField[]; readonly rest: XmlElement } {
  const prompts = promptsOf(sent)
  const fields: FilledField[] = []
  const seen = new Set<string>()
  const without = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.map((child): XmlElement | string => {
      if (typeof child === 'string') return child
      if (child.name !== 'w:tc' || holdsTable(child)) return without(child)
      const cell = fieldIn(child)
      if (cell === null || !hasCell(sent, cell)) return child
      const key = `${cell.dimension} ${cell.role}`
      const text = linesOf(child)
        .filter((line) => !prompts.has(line))
        .join('\n')
        .trim()
      if (text !== '' && !seen.has(key)) fields.push({ cell, text })
      seen.add(key)
      return { ...child, children: [] }
    }),
  })
  return { rest: without(document), fields }
}

/** What stands in fields of itself. */
const promptsOf = ({ roles }: Framework): ReadonlySet<string> =>
  new Set([personalText.prompt, ...roles.flatMap(({ prompt }) => (prompt === null ? [] : [prompt.trim()]))])

/** As answers: new text for the cell, to be decided as any other. */
export const personalAnswers = (
  fields: readonly FilledField[],
  author: string,
  ids: IdSource,
): readonly ChangeAnswer[] =>
  fields.map(({ cell, text }) => ({
    id: ids(),
    kind: 'new',
    target: null,
    lies: 'tray',
    author,
    date: null,
    decision: undecided,
    before: '',
    after: text.slice(0, 40_000),
    wording: { lead: '', text: inlineText(text.replace(/\s*\n\s*/gu, ' ').slice(0, 20_000)) },
    cell,
    silent: true,
  }))

const holdsTable = (element: XmlElement): boolean =>
  elementsIn(element).some((child) => child.name === 'w:tbl' || holdsTable(child))

/** The field a cell holds, by its bookmark or by its control's tag. */
function fieldIn(element: XmlElement): CellPlace | null {
  const name =
    element.name === 'w:bookmarkStart'
      ? element.attributes['w:name']
      : element.name === 'w:tag'
        ? element.attributes['w:val']
        : undefined
  const own = name === undefined ? null : cellOfField(name)
  if (own !== null) return own
  for (const child of elementsIn(element)) {
    const found = fieldIn(child)
    if (found !== null) return found
  }
  return null
}

/** The paragraphs of a cell as they read with every tracked change accepted. */
function linesOf(cell: XmlElement): readonly string[] {
  const lines: string[] = []
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:p') lines.push('')
    if (gone.has(element.name)) return
    const said = letters[element.name]
    if (said !== undefined) lines[lines.length - 1] += said
    for (const child of element.children)
      if (typeof child !== 'string') visit(child)
      else if (element.name === 'w:t') lines[lines.length - 1] += child
  }
  visit(cell)
  return lines.map((line) => withoutForbidden(line).trim())
}

const gone = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:instrText', 'mc:Fallback'])
const letters: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:cr': '\n', 'w:tab': ' ' }
