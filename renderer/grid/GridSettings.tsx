import { Dropdown, Field, Input, makeStyles, Option, tokens } from '@fluentui/react-components'
import { GridLayout, type GridPart } from '../../core/framework/part.ts'
import { screenText } from '../../core/text/screen.ts'
import { NewPageBox } from '../editor/NewPageBox.tsx'
import { useDraft } from '../fields/useDraft.ts'
import { change } from '../store/open.ts'

const text = screenText.grid

/** How the grid is printed; on screen it is always the same. */
export function GridSettings({ part }: { readonly part: GridPart }) {
  const styles = useStyles()
  const { id } = part
  const label = useDraft(part.label, (typed) => change({ type: 'part.set', id, changes: { label: typed } }))
  return (
    <div className={styles.row}>
      <Field label={text.printedAs} orientation="horizontal" size="small" className={styles.field}>
        <Dropdown
          size="small"
          className={styles.list}
          value={text.layouts[part.layout]}
          selectedOptions={[part.layout]}
          onOptionSelect={(_, { optionValue }) =>
            change({ type: 'part.set', id, changes: { layout: GridLayout.parse(optionValue) } })
          }
        >
          {GridLayout.options.map((layout) => (
            <Option key={layout} value={layout}>
              {text.layouts[layout]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={text.itemLabel} orientation="horizontal" size="small" className={styles.field}>
        <Input size="small" maxLength={200} placeholder={text.itemLabelHint} {...label} />
      </Field>
      <NewPageBox part={part} />
    </div>
  )
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXL,
    fontFamily: tokens.fontFamilyBase,
  },
  field: { gridTemplateColumns: 'auto auto', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  list: { minWidth: '260px' },
})
