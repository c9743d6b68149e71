import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { RecoveredItem } from './RecoveredItem.tsx'
import { loadRecovered, recoveredWorks } from './recovered.ts'

const text = screenText.recovery

/** On the first screen, before everything else: what a crash or a power cut has left behind. Nothing where there is none. */
export function RecoveredList() {
  const styles = useStyles()
  const works = useStore(recoveredWorks, (value) => value)
  useEffect(() => void loadRecovered(), [])
  if (works.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="recovered-heading">
      <Subtitle2 as="h2" id="recovered-heading" className={styles.heading}>
        {text.heading}
      </Subtitle2>
      <Body1>{text.lead}</Body1>
      {works.map((work) => (
        <RecoveredItem key={work.id} work={work} />
      ))}
    </section>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
})
