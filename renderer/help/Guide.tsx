import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from '@fluentui/react-components'
import { assertNever } from '../../core/framework/result.ts'
import { type GuideBlock, guide } from '../../core/text/guide.ts'

/** The short guide, one section open at a time. */
export function Guide() {
  const styles = useStyles()
  return (
    <Accordion collapsible defaultOpenItems={guide[0]?.id} className={styles.guide}>
      {guide.map(({ id, heading, blocks }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h3">{heading}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {blocks.map((block) => (
              <Block key={block.kind === 'text' ? block.text : block.steps.join()} block={block} />
            ))}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  )
}

function Block({ block }: { readonly block: GuideBlock }) {
  const styles = useStyles()
  switch (block.kind) {
    case 'text':
      return <p className={styles.text}>{block.text}</p>
    case 'steps':
      return (
        <ol className={styles.steps}>
          {block.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )
    default:
      return assertNever(block)
  }
}

const useStyles = makeStyles({
  guide: { margin: '0 -8px' },
  panel: { paddingBottom: '12px' },
  text: { margin: '0 0 10px', lineHeight: '1.5' },
  steps: { margin: '0 0 10px', paddingLeft: '20px', lineHeight: '1.5' },
})
