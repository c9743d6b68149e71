import { makeStyles, Tab, TabList } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { type HelpPage, helpPage } from './commands.ts'
import { Guide } from './Guide.tsx'
import { Shortcuts } from './Shortcuts.tsx'

const text = screenText.help

/** The guide and the list of keys. */
export function HelpPane() {
  const styles = useStyles()
  const page = useStore(helpPage, (value) => value)
  return (
    <>
      <TabList
        aria-label={text.tabs}
        className={styles.tabs}
        selectedValue={page}
        onTabSelect={(_, { value }) => helpPage.set(value as HelpPage)}
      >
        <Tab value="guide" id="help-tab-guide" aria-controls="help-panel">
          {text.guide}
        </Tab>
        <Tab value="shortcuts" id="help-tab-shortcuts" aria-controls="help-panel">
          {text.shortcuts}
        </Tab>
      </TabList>
      <div role="tabpanel" id="help-panel" aria-labelledby={`help-tab-${page}`}>
        {page === 'guide' ? <Guide /> : <Shortcuts />}
      </div>
    </>
  )
}

const useStyles = makeStyles({ tabs: { marginLeft: '-12px' } })
