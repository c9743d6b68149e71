import { Button, Tooltip } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import { withKeys } from '../app/keys.ts'
import { runCommand } from '../app/runCommand.ts'
import { filled } from '../store/counts.ts'
import { useStore } from '../store/createStore.ts'
import { useQuietButton } from './useQuietButton.ts'

const text = screenText.status

/** "84 af 96 udfyldt": how much of the grid is written, and the way to the next empty cell. */
export function FilledJump() {
  const quiet = useQuietButton()
  const words = useStore(filled, (counts) =>
    counts === null || counts.all.total === 0 ? '' : text.filled(counts.all.filled, counts.all.total),
  )
  if (words === '') return null
  return (
    <Tooltip content={withKeys('edit.nextEmpty')} relationship="description">
      <Button
        size="small"
        appearance="transparent"
        className={quiet}
        onClick={() => runCommand('edit.nextEmpty')}
      >
        {words}
      </Button>
    </Tooltip>
  )
}
