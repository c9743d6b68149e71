import { type ItemKind, kindNamed, kindsOf } from '../../case/itemKinds.ts'
import { inlineText, plainText } from '../../framework/richText.ts'
import { letterKey } from '../../import/letters.ts'
import type { LineId, SourceTable } from '../../import/source.ts'
import type { GuessBuilder, Written } from './guessBuilder.ts'
import { nothingWritten } from './guessBuilder.ts'
import { labelsOf, writtenIn } from './longListGuess.ts'

/**
 * The spreadsheet that CASE frameworks are kept in: a row for each item, with its place in the tree as `smartLevel` ("1.2.3"), and on
 * sheets of their own what the document is called and how items belong together.
 */
export type ItemSheet = {
  readonly items: SheetRows
  readonly document: SheetRows | null
  readonly associations: SheetRows | null
}
type SheetRows = {
  readonly table: SourceTable
  readonly rows: SourceTable['rows']
  readonly columns: ReadonlyMap<string, number>
}

export function itemSheet(tables: readonly SourceTable[]): ItemSheet | null {
  const sheets = tables.map(withColumns)
  const items = sheets.find(
    ({ columns }) =>
      columns.has('fullstatement') &&
      ['identifier', 'smartlevel', 'humancodingscheme'].some((name) => columns.has(name)),
  )
  if (items === undefined) return null
  const find = (...names: readonly string[]) =>
    sheets.find((sheet) => sheet !== items && names.every((name) => sheet.columns.has(name))) ?? null
  return {
    items,
    document: find('title', 'creator'),
    associations: find('originnodeidentifier', 'destinationnodeidentifier', 'associationtype'),
  }
}

const withColumns = (table: SourceTable): SheetRows => {
  const labels = labelsOf(table.rows[0] ?? []).map(letterKey)
  return { table, rows: table.rows.slice(1), columns: new Map(labels.map((label, at) => [label, at])) }
}

type Item = {
  readonly id: string
  readonly text: Written
  readonly level: string
  readonly kind: ItemKind | null
  readonly notes: Written
  readonly roles: Written
  /** Lines that say something about the item: its code, its level, its language. */
  readonly beside: readonly LineId[]
  parent: Item | null
  readonly children: Item[]
}

/** False where no item is a statement. */
export function takeItems(sheet: ItemSheet, builder: GuessBuilder, everyone: string): boolean {
  const items = readItems(sheet.items)
  joinTree(items, sheet.associations)
  const roleOf = rolesByAssociation(sheet.associations)
  takeDocument(sheet.document, builder)
  const depth = Math.max(0, ...items.map(depthOf))
  for (const item of items) {
    const chain = chainOf(item)
    const kinds = kindsOf(chain, depth)
    if (kinds.at(-1) !== 'statement') {
      const placed = place(chain, kinds, builder)
      const kind = kinds.at(-1)
      const named =
        kind === 'theme' ? placed.theme : kind === 'dimension' ? placed.dimension : placed.competency
      if (named !== null) builder.claim(item.beside, named.lines)
      continue
    }
    const { dimension } = place(chain.slice(0, -1), kinds.slice(0, -1), builder)
    const named = item.roles.text.length > 0 ? item.roles : (roleOf.get(item.id) ?? null)
    const role = builder.role(named ?? { text: inlineText(everyone), lines: [] })
    builder.statement({ role, dimension }, item.text, { beside: item.beside })
  }
  return builder.statements.length > 0
}

function readItems({ rows, columns }: SheetRows): readonly Item[] {
  return rows.flatMap((row): readonly Item[] => {
    const at = (...names: readonly string[]): Written => {
      const place = names.map((name) => columns.get(name)).find((found) => found !== undefined)
      return place === undefined ? nothingWritten : writtenIn(row[place])
    }
    const text = at('fullstatement')
    if (text.text.length === 0) return []
    const said = (...names: readonly string[]) => plainText(at(...names).text)
    const others = [
      'identifier',
      'humancodingscheme',
      'smartlevel',
      'listenumeration',
      'abbreviatedstatement',
      'language',
      'cfitemtype',
      'license',
    ]
    return [
      {
        id: said('identifier'),
        text,
        level: said('smartlevel')
          .replaceAll(',', '.')
          .replace(/\.0$|\.$/, ''),
        kind: kindNamed(said('cfitemtype', 'itemtype')),
        notes: at('notes'),
        roles: at('educationlevel'),
        beside: others.flatMap((name) => at(name).lines),
        parent: null,
        children: [],
      },
    ]
  })
}

/** By `smartLevel`, or by the associations where the sheet has none. */
function joinTree(items: readonly Item[], associations: SheetRows | null): void {
  const byLevel = new Map(items.map((item) => [item.level, item]))
  const byId = new Map(items.map((item) => [item.id, item]))
  const join = (child: Item | undefined, parent: Item | undefined) => {
    if (
      child === undefined ||
      parent === undefined ||
      child.parent !== null ||
      chainOf(parent).includes(child)
    )
      return
    child.parent = parent
    parent.children.push(child)
  }
  for (const item of items)
    if (item.level.includes('.')) join(item, byLevel.get(item.level.slice(0, item.level.lastIndexOf('.'))))
  for (const { origin, destination, type } of associationsIn(associations))
    if (letterKey(type) === 'ischildof') join(byId.get(origin), byId.get(destination))
}

function* associationsIn(sheet: SheetRows | null) {
  for (const row of sheet?.rows ?? []) {
    const at = (name: string) => writtenIn(row[sheet?.columns.get(name) ?? -1])
    const said = (name: string) => plainText(at(name).text)
    yield {
      origin: said('originnodeidentifier'),
      destination: said('destinationnodeidentifier'),
      type: said('associationtype'),
      group: at('associationgroupname'),
    }
  }
}

/** A group of associations is a role where it names whom an item is a child of its parent for. */
function rolesByAssociation(sheet: SheetRows | null): ReadonlyMap<string, Written> {
  const roles = new Map<string, Written>()
  for (const { origin, type, group } of associationsIn(sheet))
    if (letterKey(type) === 'ischildof' && group.text.length > 0) roles.set(origin, group)
  return roles
}

/** Nobody's framework is deeper; a file that says so is not walked to its end. */
const deepest = 20

/** The item and what it is part of, from the top. */
function chainOf(item: Item): readonly Item[] {
  const chain = [item]
  for (let up = item.parent; up !== null && chain.length < deepest; up = up.parent) chain.unshift(up)
  return chain
}
const depthOf = (item: Item): number => chainOf(item).length

function place(chain: readonly Item[], kinds: readonly ItemKind[], builder: GuessBuilder) {
  const items = (kind: ItemKind) => chain.filter((_, at) => kinds[at] === kind)
  const [ofTheme] = items('theme')
  // A tree that is deeper than a framework: what is below a dimension is part of its name.
  const ofDimension = items('dimension')
  const theme = ofTheme === undefined ? null : builder.theme(ofTheme.text)
  const [ofCompetency, ...deeper] = items('competency')
  const competency = builder.competency(theme, ofCompetency?.text ?? nothingWritten)
  if (ofCompetency !== undefined) competency.definition ??= builder.piece(ofCompetency.notes)
  const named = [...deeper, ...ofDimension].at(-1)
  const dimension = builder.dimension(competency, named?.text ?? nothingWritten)
  return { theme, competency, dimension }
}

function takeDocument(sheet: SheetRows | null, builder: GuessBuilder): void {
  const row = sheet?.rows[0]
  if (sheet === null || row === undefined) return
  const at = (name: string) => writtenIn(row[sheet.columns.get(name) ?? -1])
  builder.heading.title = builder.piece(at('title'))
  builder.heading.organisation = plainText(at('creator').text)
}
