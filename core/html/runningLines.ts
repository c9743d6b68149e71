import type { Properties } from '../layout/blocks.ts'
import { documentText } from '../text/document.ts'

/** What stands above and below the text of every page but the cover; the number of the page stands at the right below. */
export type RunningLines = {
  readonly title: string
  /** Empty once the framework is adopted. */
  readonly status: string
  readonly organisation: string
}

export const runningLines = ({ title, status, adopted, organisation }: Properties): RunningLines => ({
  title: shortened(title),
  status: adopted ? '' : status,
  organisation: shortened(organisation),
})

/** "Side 3 af 31". */
export const pageLine = (page: number, pages: number): string =>
  `${documentText.page} ${page} ${documentText.of} ${pages}`

/** A margin box cannot end in an ellipsis by itself, and must not reach the box beside it. */
const longestLine = 80
const shortened = (text: string): string =>
  text.length <= longestLine ? text : `${text.slice(0, longestLine).replace(/\s*\S*$/, '')} …`
