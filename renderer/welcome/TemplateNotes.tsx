import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { Info20Regular } from '@fluentui/react-icons'
import type { TemplateSummary } from '../../core/bridge/contract.ts'
import { screenText } from '../../core/text/screen.ts'

/** Where the source had to be interpreted: said before one builds on it, folded so that it does not stand in the way. */
export function TemplateNotes({ notes }: { readonly notes: TemplateSummary['notes'] }) {
  const styles = useStyles()
  return (
    <Accordion collapsible className={styles.box}>
      <AccordionItem value="notes">
        <AccordionHeader icon={<Info20Regular />}>{screenText.welcome.dialog.notes}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {notes.map(({ where, note }) => (
              <li key={`${where} ${note}`} className={styles.note}>
                {where !== '' && <Caption1 className={styles.where}>{where}</Caption1>}
                <Body1>{note}</Body1>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  )
}

const useStyles = makeStyles({
  box: { backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusLarge },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalM}`,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  note: { display: 'flex', flexDirection: 'column', gap: '2px' },
  where: { color: tokens.colorNeutralForeground2 },
})
