import { makeStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { LibraryTemplate } from '../../core/bridge/templates.ts'
import { screenText } from '../../core/text/screen.ts'
import { TemplateCard } from '../welcome/TemplateCard.tsx'

/** So many cards are made at a time: the first ones are there at once, the others before one has scrolled to them. */
const portion = 40

type Props = {
  readonly templates: readonly LibraryTemplate[]
  readonly onChoose: (template: LibraryTemplate) => void
}

export function Cards({ templates, onChoose }: Props) {
  const styles = useStyles()
  const [most, setMost] = useState(portion)
  const end = useRef<HTMLDivElement>(null)
  const more = templates.length > most
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each portion the end is at another place
  useEffect(() => {
    if (!more || end.current === null) return
    const seen = new IntersectionObserver(
      (entries) =>
        entries.some(({ isIntersecting }) => isIntersecting) && setMost((count) => count + portion),
      { rootMargin: '800px' },
    )
    seen.observe(end.current)
    return () => seen.disconnect()
  }, [more, most])
  return (
    <section aria-label={screenText.welcome.templates}>
      <ul className={styles.cards}>
        {templates.slice(0, most).map((template) => (
          <li key={template.id} className={styles.item}>
            <TemplateCard template={template} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {more && <div ref={end} />}
    </section>
  )
}

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gap: '20px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'flex', minWidth: 0 },
})
