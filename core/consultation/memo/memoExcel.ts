import { inlineText } from '../../framework/richText.ts'
import { packWorkbook } from '../../spreadsheet/workbook/packWorkbook.ts'
import { bold, type Sheet, sheetCell } from '../../spreadsheet/workbook/sheet.ts'
import { documentText } from '../../text/document.ts'
import { memoText } from '../../text/memo.ts'
import { kindOf, verdictOf } from './answerCells.ts'
import { type MemoEntry, type MemoSource, memoEntries } from './entries.ts'
import { type Places, placesOf } from './places.ts'

const text = memoText.excel

/** The memo as an Excel file: a row for each answer and each reply, to be filtered and sorted. Every cell is text. */
export function memoExcel(source: MemoSource): Uint8Array {
  const { about } = source.now
  const places = placesOf(source.sent)
  const rows = memoEntries(source).flatMap((entry) => rowsOf(entry, places))
  const sheet: Sheet = {
    name: text.sheet,
    columns: [6, 11, 24, 28, 26, 22, 12, 24, 44, 30, 50, 50, 20, 44, 44, 44],
    rows: [text.columns.map((name) => [name]), ...rows].map((cells, i) => ({
      height: null,
      cells: cells.map((said) =>
        i === 0
          ? sheetCell('head', [bold(said[0] ?? '')])
          : sheetCell(
              'text',
              said.map((line) => inlineText(line)),
            ),
      ),
    })),
    frozen: { rows: 1, columns: 1 },
    filter: 0,
  }
  return packWorkbook([sheet], {
    title: memoText.runningTitle(source.round.name, about.title || documentText.untitled),
    author: about.organisation,
    language: about.language,
    accent: about.accent,
    nameless: text.sheet,
  })
}

type Cells = readonly (readonly string[])[]

/** A thread has a row for what it began with and one for each reply, all with its number. */
function rowsOf(entry: MemoEntry, places: Places): readonly Cells[] {
  const { number, answer, party, place, group, replies } = entry
  const { decision } = answer
  const change = 'before' in answer ? answer : null
  const where = place?.chapter ?? (group === 'passage' ? '' : memoText.groups[group])
  const about = [[`${number}`], [place?.number ?? ''], [where], [place?.name ?? ''], [party]]
  const before = answer.target === null ? '' : (places.text(answer.target) ?? change?.before ?? '')
  return [
    [
      ...about,
      [answer.author],
      [day(answer.date)],
      [kindOf(answer)],
      lines(before),
      lines(answer.kind === 'comment' ? answer.quote : ''),
      lines('text' in answer ? answer.text : ''),
      lines(change?.after ?? ''),
      [verdictOf(answer)],
      lines(decision.remark),
      lines(decision.used?.before ?? ''),
      lines(decision.used?.after ?? ''),
    ],
    ...replies.map(
      (reply): Cells => [
        ...about,
        [reply.author],
        [day(reply.date)],
        [memoText.entries.reply(reply.author || memoText.parties.nameless)],
        [''],
        [''],
        lines(reply.text),
        ...Array.from({ length: 5 }, () => ['']),
      ],
    ),
  ]
}

const day = (moment: string | null): string => moment?.slice(0, 10) ?? ''
const lines = (said: string): readonly string[] => said.split('\n')
