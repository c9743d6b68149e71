import { type Framework, inReadingOrder } from '../framework/framework.ts'
import { documentText } from '../text/document.ts'
import { spreadsheetText } from '../text/spreadsheet.ts'
import { gridSheet } from './gridSheet.ts'
import { listSheet } from './listSheet.ts'
import { packWorkbook } from './workbook/packWorkbook.ts'

/** The grid as an Excel file: a sheet for each theme, and one with every statement. The same framework gives the same bytes. */
export function writeExcel(framework: Framework): Uint8Array {
  const { about } = framework
  const groups = inReadingOrder(framework).filter(({ competencies }) => competencies.length > 0)
  const grids = groups.map((group) => gridSheet(framework, group))
  const hasThemes = framework.themes.length > 0
  return packWorkbook(
    [
      ...grids.map((grid, i) =>
        groups[i]?.theme === null
          ? { ...grid, name: hasThemes ? spreadsheetText.sheets.noTheme : spreadsheetText.sheets.grid }
          : grid,
      ),
      listSheet(framework),
    ],
    {
      title: about.title || documentText.untitled,
      author: about.organisation,
      language: about.language,
      accent: about.accent,
      nameless: spreadsheetText.sheets.grid,
    },
  )
}
