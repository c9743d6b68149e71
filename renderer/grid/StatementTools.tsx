import {
  Add20Regular,
  ArrowDown20Regular,
  ArrowMove20Regular,
  ArrowUp20Regular,
  Delete20Regular,
  TextFont20Regular,
} from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import { FormatButton } from '../editor/FormatButton.tsx'
import { useStore } from '../store/createStore.ts'
import { cursor } from './cursor.ts'
import {
  addLead,
  addStatementBelow,
  moveStatement,
  moveStatementAnywhere,
  removeStatement,
} from './statementActions.ts'

const text = screenText.grid.bar

/** The tools of the statement that is being written. */
export function StatementTools() {
  const writing = useStore(cursor, (value) => value.writing)
  const usable = writing === null ? undefined : false
  const existing = writing?.statement == null ? undefined : false
  return (
    <>
      <FormatButton label={text.lead} icon={<TextFont20Regular />} on={usable} onClick={addLead} />
      <FormatButton
        label={text.add}
        keys={text.keys.add}
        icon={<Add20Regular />}
        on={existing}
        onClick={addStatementBelow}
      />
      <FormatButton
        label={text.up}
        keys={text.keys.up}
        icon={<ArrowUp20Regular />}
        on={existing}
        onClick={() => moveStatement(-1)}
      />
      <FormatButton
        label={text.down}
        keys={text.keys.down}
        icon={<ArrowDown20Regular />}
        on={existing}
        onClick={() => moveStatement(1)}
      />
      <FormatButton
        label={text.moveTo}
        keys={text.keys.moveTo}
        icon={<ArrowMove20Regular />}
        on={existing}
        onClick={moveStatementAnywhere}
      />
      <FormatButton label={text.remove} icon={<Delete20Regular />} on={usable} onClick={removeStatement} />
    </>
  )
}
