import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Difference } from '../../core/compare/compare.ts'
import { assertNever } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { WordDifferences } from '../compare/WordDifferences.tsx'

const text = screenText.versions

/** One thing that differs between a version and now, with a way to bring it back where that can be done alone. */
export function DifferenceItem({
  difference,
  onBringBack,
}: {
  readonly difference: Difference
  readonly onBringBack: (() => void) | null
}) {
  const styles = useStyles()
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Badge appearance="tint" color="informative">
          {text.kinds[difference.kind]}
        </Badge>
        <Text weight="semibold" className={styles.where}>
          {difference.where}
        </Text>
        {onBringBack && (
          <Button size="small" appearance="subtle" className={styles.back} onClick={onBringBack}>
            {text.bringBackOne}
          </Button>
        )}
      </div>
      <p className={styles.text}>
        <Words difference={difference} />
      </p>
    </li>
  )
}

function Words({ difference }: { readonly difference: Difference }) {
  switch (difference.kind) {
    case 'added':
      return <WordDifferences before="" after={difference.after} />
    case 'gone':
      return <WordDifferences before={difference.before} after="" />
    case 'reworded':
      return <WordDifferences before={difference.before} after={difference.after} />
    case 'moved':
      return (
        <>
          {difference.text} <em>{text.movedFrom(difference.from)}</em>
        </>
      )
    case 'order':
      return <em>{text.otherOrder}</em>
    case 'settings':
      return <em>{text.otherSettings}</em>
    default:
      return assertNever(difference)
  }
}

const useStyles = makeStyles({
  item: {
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '28px' },
  where: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  back: { flexShrink: 0, minHeight: '28px' },
  text: { margin: '4px 0 0', lineHeight: '1.5', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
})
