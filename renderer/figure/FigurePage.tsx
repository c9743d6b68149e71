import { Caption1, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components'
import { paletteOf } from '../../core/figure/colour.ts'
import { drawFigure } from '../../core/figure/figure.ts'
import { FigureKind, type FigurePart } from '../../core/framework/part.ts'
import { screenText } from '../../core/text/screen.ts'
import { NewPageBox } from '../editor/NewPageBox.tsx'
import { PartHead } from '../editor/PartHead.tsx'
import { LineField } from '../fields/LineField.tsx'
import { change, useFramework } from '../store/open.ts'
import { PointsField } from './PointsField.tsx'

const text = screenText.figure

/** A figure as it will be printed, and the few things about it that are not drawn from the structure. */
export function FigurePage({ part }: { readonly part: FigurePart }) {
  const styles = useStyles()
  const framework = useFramework((value) => value)
  const { svg, alt } = drawFigure(framework, part, paletteOf(framework.about.accent))
  const { id } = part
  const set = (changes: Partial<Pick<FigurePart, 'figure' | 'caption' | 'points' | 'centre'>>) =>
    void change({ type: 'part.set', id, changes })
  return (
    <>
      <PartHead part={part} />
      <figure className={styles.figure}>
        <img
          className={styles.picture}
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt={alt}
          onLoad={keepFieldInSight}
        />
        {part.caption !== '' && <figcaption className={styles.caption}>{part.caption}</figcaption>}
      </figure>
      <section className={styles.fields}>
        <Field label={text.kind}>
          <Dropdown
            className={styles.choice}
            value={text.kinds[part.figure]}
            selectedOptions={[part.figure]}
            onOptionSelect={(_, { optionValue }) => set({ figure: FigureKind.parse(optionValue) })}
          >
            {FigureKind.options.map((kind) => (
              <Option key={kind} value={kind}>
                {text.kinds[kind]}
              </Option>
            ))}
          </Dropdown>
        </Field>
        {part.figure === 'star' ? (
          <>
            <PointsField
              label={text.points}
              hint={text.pointsHint}
              points={part.points}
              most={12}
              name={text.point}
              add={text.addPoint}
              onWrite={(points) => set({ points })}
            />
            <PointsField
              label={text.centre}
              points={part.centre}
              most={6}
              name={text.centrePoint}
              add={text.addCentre}
              onWrite={(centre) => set({ centre })}
            />
          </>
        ) : (
          <Caption1>{text.fromStructure}</Caption1>
        )}
        <LineField
          label={text.caption}
          value={part.caption}
          maxLength={2000}
          multiline
          onWrite={(caption) => set({ caption })}
        />
        <NewPageBox part={part} />
      </section>
    </>
  )
}

/** A figure of another shape moves the fields below it; the one that is used must not go out of sight. */
const keepFieldInSight = () => {
  const { activeElement } = document
  if (activeElement?.closest('[data-region="page"]')) activeElement.scrollIntoView({ block: 'nearest' })
}

const useStyles = makeStyles({
  figure: { margin: '0 0 24px' },
  picture: {
    display: 'block',
    width: '100%',
    height: 'auto',
    backgroundColor: '#ffffff',
    borderRadius: '2px',
  },
  caption: { color: 'var(--quiet-ink)', marginTop: '8px' },
  // As narrow as the paper, also where that is narrower than Fluent would have it.
  choice: { minWidth: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    borderTop: '1px solid var(--rule)',
    paddingTop: tokens.spacingVerticalXL,
    fontFamily: tokens.fontFamilyBase,
  },
})
