import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { Warning20Regular } from '@fluentui/react-icons'
import type { BrokenTemplate } from '../../core/bridge/templates.ts'
import { screenText } from '../../core/text/screen.ts'
import { showInFolder } from './library.ts'

const text = screenText.library
/** A list that is longer is read by nobody. */
const most = 200

/** Files that call themselves templates and cannot be used, each with its reason; folded, since nothing is in their way. */
export function BrokenFiles({ files }: { readonly files: readonly BrokenTemplate[] }) {
  const styles = useStyles()
  return (
    <Accordion collapsible className={styles.box}>
      <AccordionItem value="broken">
        <AccordionHeader icon={<Warning20Regular />}>{text.broken(files.length)}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {files.slice(0, most).map(({ id, file, reason }) => (
              <li key={id} className={styles.file}>
                <div className={styles.words}>
                  <Body1Strong className={styles.name}>{file}</Body1Strong>
                  <Body1>{reason}</Body1>
                </div>
                <Button
                  size="small"
                  aria-label={`${text.showInFolder}: ${file}`}
                  onClick={() => showInFolder(id)}
                >
                  {text.showInFolder}
                </Button>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  )
}

const useStyles = makeStyles({
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '0 0 12px',
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  file: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '320px', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
})
