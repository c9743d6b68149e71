import { Button, makeStyles, mergeClasses, Slider, Tooltip } from '@fluentui/react-components'
import { AddRegular, SubtractRegular } from '@fluentui/react-icons'
import { commandText } from '../../core/text/command.ts'
import { screenText } from '../../core/text/screen.ts'
import { withKeys } from '../app/keys.ts'
import { runCommand } from '../app/runCommand.ts'
import { zoomSteps } from '../app/zoom.ts'
import { useStore } from '../store/createStore.ts'
import { prefer, preferences } from '../store/preferences.ts'
import { narrow } from './narrow.ts'
import { useQuietButton } from './useQuietButton.ts'

const text = screenText.status
const smallest = zoomSteps[0] * 100
const largest = Math.max(...zoomSteps) * 100

/** The size of the paper, at the end of the line as in Office. */
export function ZoomTools() {
  const styles = useStyles()
  const quiet = useQuietButton()
  const zoom = useStore(preferences, ({ pageZoom }) => pageZoom)
  return (
    <div className={styles.tools}>
      <Tooltip content={withKeys('view.zoomOut')} relationship="description">
        <Button
          size="small"
          appearance="transparent"
          className={quiet}
          icon={<SubtractRegular />}
          aria-label={commandText['view.zoomOut']}
          onClick={() => runCommand('view.zoomOut')}
        />
      </Tooltip>
      <Slider
        size="small"
        className={styles.slider}
        rail={{ className: styles.rail }}
        aria-label={text.zoom}
        aria-valuetext={text.percent(zoom)}
        min={smallest}
        max={largest}
        step={5}
        value={Math.round(zoom * 100)}
        onChange={(_, { value }) => prefer({ pageZoom: value / 100 })}
      />
      <Tooltip content={withKeys('view.zoomIn')} relationship="description">
        <Button
          size="small"
          appearance="transparent"
          className={quiet}
          icon={<AddRegular />}
          aria-label={commandText['view.zoomIn']}
          onClick={() => runCommand('view.zoomIn')}
        />
      </Tooltip>
      <Tooltip content={withKeys('view.zoomReset')} relationship="description">
        <Button
          size="small"
          appearance="transparent"
          className={mergeClasses(quiet, styles.percent)}
          aria-label={text.percentLabel(zoom)}
          onClick={() => runCommand('view.zoomReset')}
        >
          {text.percent(zoom)}
        </Button>
      </Tooltip>
    </div>
  )
}

const useStyles = makeStyles({
  tools: { display: 'flex', alignItems: 'center', marginLeft: 'auto', flexShrink: 0 },
  slider: { width: '120px', minWidth: '120px', [narrow]: { display: 'none' } },
  // Its steps need no marks at this size.
  rail: {
    '::before': {
      backgroundImage: 'none',
      '@media (forced-colors: active)': { backgroundImage: 'none' },
    },
  },
  percent: { minWidth: '52px', justifyContent: 'flex-end', fontVariantNumeric: 'tabular-nums' },
})
