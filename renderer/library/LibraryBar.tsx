import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components'
import { FolderOpen20Regular } from '@fluentui/react-icons'
import type { LibraryFolder } from '../../core/bridge/templates.ts'
import { screenText } from '../../core/text/screen.ts'
import { type Filter, type Sorting, sortings } from './arrange.ts'
import { libraryDialog } from './library.ts'

const text = screenText.library

type Props = {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly sorting: Sorting
  readonly onSorting: (sorting: Sorting) => void
  readonly folders: readonly LibraryFolder[]
  readonly hasOwn: boolean
}

/** Searching, choosing and ordering the templates. */
export function LibraryBar(props: Props) {
  const styles = useStyles()
  const { query, onQuery, filter, onFilter, sorting, onSorting, folders, hasOwn } = props
  return (
    <search className={styles.bar} aria-label={text.search}>
      <Field label={text.search} className={styles.search}>
        <SearchBox
          value={query}
          placeholder={text.searchHint}
          maxLength={200}
          dismiss={{ 'aria-label': text.clear }}
          onChange={(_, { value }) => onQuery(value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onQuery('')
          }}
        />
      </Field>
      <Field label={text.show} className={styles.choice}>
        <Select value={filter} onChange={(_, { value }) => onFilter(value)}>
          <option value="all">{text.all}</option>
          <option value="builtIn">{text.builtIn}</option>
          {hasOwn && <option value="mine">{text.mine}</option>}
          {folders.map(({ path, name }) => (
            <option key={path} value={path}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.sort} className={styles.choice}>
        <Select
          value={sorting}
          onChange={(_, { value }) => onSorting(sortings.find((one) => one === value) ?? 'name')}
        >
          {sortings.map((one) => (
            <option key={one} value={one}>
              {text.sorts[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button icon={<FolderOpen20Regular />} onClick={() => libraryDialog.set({ kind: 'folders' })}>
        {text.folders}
      </Button>
    </search>
  )
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  search: { flexGrow: 1, flexBasis: '260px', '& .fui-SearchBox': { maxWidth: 'none', width: '100%' } },
  choice: { flexBasis: '170px' },
})
