import { focusRing } from '../app/focusRing.ts'
import { usePaperFieldStyles } from '../fields/PaperField.tsx'
import { useFilledCountStyles } from '../grid/FilledCount.tsx'
import { useGridPageStyles } from '../grid/GridPage.tsx'
import { useHeaderStyles } from '../grid/Headers.tsx'
import { useGridStyles } from '../grid/styles.ts'
import { useOriginMarkStyles } from '../origin/OriginMark.tsx'
import { useOutlinePaneStyles } from '../outline/OutlinePane.tsx'
import { useStatusLineStyles } from '../status/StatusLine.tsx'
import { useEditorScreenStyles } from './EditorScreen.tsx'
import { usePaneStyles } from './PagePane.tsx'
import { usePartHeadStyles } from './PartHead.tsx'

/** Has the styles of the first page worked out and given to the browser while its file is still being read. Draws nothing. */
export function StylesAhead() {
  focusRing()
  useGridStyles()
  useEditorScreenStyles()
  usePaneStyles()
  usePartHeadStyles()
  usePaperFieldStyles()
  useFilledCountStyles()
  useGridPageStyles()
  useHeaderStyles()
  useOriginMarkStyles()
  useOutlinePaneStyles()
  useStatusLineStyles()
  return null
}
