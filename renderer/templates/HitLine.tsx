import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import { excerptOf, whereIs } from '../../core/find/describe.ts'
import { hitKey } from '../../core/find/search.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { NameHit } from '../../core/template/make/findNames.ts'
import { screenText } from '../../core/text/screen.ts'
import { partName } from '../things/thing.ts'

type Props = {
  readonly framework: Framework
  readonly hit: NameHit
  readonly accepted: boolean
  readonly onChoose: (keys: readonly string[], accepted: boolean) => void
}

/** One place with its words around it and where it is. */
export const HitLine = memo(function HitLine({ framework, hit, accepted, onChoose }: Props) {
  const styles = useStyles()
  const { before, hit: found, after } = excerptOf(hit)
  const part = framework.parts.find(({ id }) => id === hit.field.group)
  // A title is where it stands itself.
  const places = [
    part && part.title !== hit.field.text ? partName(part) : '',
    ...whereIs(framework, hit.field),
  ]
  const where = places.filter((place, i) => place !== '' && places.indexOf(place) === i).join(' · ')
  const words = (
    <span className={styles.words}>
      <span className={styles.excerpt}>
        {before}
        <mark className={styles.mark}>{found}</mark>
        {after}
      </span>
      {hit.address !== undefined && (
        <Caption1 className={styles.excerpt}>{screenText.templates.make.linkTo(hit.address)}</Caption1>
      )}
      <Caption1 className={styles.quiet}>{where}</Caption1>
    </span>
  )
  return (
    <li className={styles.line}>
      {hit.placeholder === null ? (
        <div className={styles.plain}>{words}</div>
      ) : (
        <Checkbox
          className={styles.box}
          checked={accepted}
          onChange={(_, { checked }) => onChoose([hitKey(hit)], checked === true)}
          aria-label={`${screenText.templates.make.accept(found, where)}: ${before}${found}${after}`}
          label={words}
        />
      )}
    </li>
  )
})

const useStyles = makeStyles({
  // What is out of sight is not laid out: there may be hundreds.
  line: { contentVisibility: 'auto', containIntrinsicSize: 'auto 56px' },
  box: { display: 'flex' },
  plain: { padding: '6px 12px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  excerpt: { overflowWrap: 'anywhere' },
  mark: { backgroundColor: '#ffe08a', color: '#1f1f1f', borderRadius: '2px' },
  quiet: { color: tokens.colorNeutralForeground2 },
})
