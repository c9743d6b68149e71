import { Body1, Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { FolderAdd20Regular } from '@fluentui/react-icons'
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { TemplateSummary } from '../../core/bridge/contract.ts'
import type { LibraryTemplate } from '../../core/bridge/templates.ts'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { offered } from '../welcome/offered.ts'
import { arrange, type Filter, type Sorting } from './arrange.ts'
import { BrokenFiles } from './BrokenFiles.tsx'
import { Cards } from './Cards.tsx'
import { LibraryBar } from './LibraryBar.tsx'
import { followLibrary, library, libraryDialog } from './library.ts'
import { useFound } from './useFound.ts'

const text = screenText.library

const LibraryDialogs = lazy(() =>
  import('./LibraryDialogs.tsx').then(({ LibraryDialogs: component }) => ({ default: component })),
)

/**
 * Every template one can begin from. Whoever has none but the program's own is greeted by those alone; search and order
 * come with the first of one's own or the first folder.
 */
export function LibrarySection({ builtIn }: { readonly builtIn: readonly TemplateSummary[] }) {
  const styles = useStyles()
  const known = useStore(library, (value) => value)
  const dialog = useStore(libraryDialog, (value) => value)
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const [sorting, setSorting] = useState<Sorting>('name')
  useEffect(followLibrary, [])
  useEffect(() => () => libraryDialog.set(null), [])
  const found = useFound(query, known)

  const all = known?.templates ?? builtIn.map(ofProgram)
  const folders = known?.folders ?? []
  const broken = known?.broken ?? []
  const hasMore = all.length > builtIn.length || folders.length > 0 || broken.length > 0
  // A folder that was left out, or the last of one's own that was deleted, is no choice any more.
  const chosen =
    filter === 'builtIn' || filter === 'mine' || folders.some(({ path }) => path === filter) ? filter : 'all'
  const arranged = useMemo(
    () => (hasMore ? arrange(all, chosen, sorting, found) : all),
    [all, chosen, sorting, found, hasMore],
  )
  const shown = useDeferredValue(arranged)
  const away = folders.filter(({ state }) => state === 'away').map(({ name }) => name)

  return (
    <div className={styles.library}>
      {hasMore && (
        <LibraryBar
          query={query}
          onQuery={setQuery}
          filter={chosen}
          onFilter={setFilter}
          sorting={sorting}
          onSorting={setSorting}
          folders={folders}
          hasOwn={all.some(({ from }) => from === 'mine')}
        />
      )}
      {hasMore && (
        <Text size={200} className={styles.quiet} role="status">
          {text.count(arranged.length, all.length)}
        </Text>
      )}
      {away.length > 0 && <Body1 className={styles.quiet}>{text.away(away.join(', '))}</Body1>}
      {shown.length > 0 ? (
        <Cards templates={shown} onChoose={(template) => offered.set(template)} />
      ) : (
        <div className={styles.none}>
          <Body1>{text.none}</Body1>
          <Button
            onClick={() => {
              setQuery('')
              setFilter('all')
            }}
          >
            {text.showAll}
          </Button>
        </div>
      )}
      {broken.length > 0 && <BrokenFiles files={broken} />}
      {!hasMore && (
        <Button
          appearance="subtle"
          className={styles.more}
          icon={<FolderAdd20Regular />}
          onClick={() => libraryDialog.set({ kind: 'folders' })}
        >
          {text.fromFolder}
        </Button>
      )}
      {dialog && (
        <Suspense>
          <LibraryDialogs dialog={dialog} onUse={(template) => offered.set(template)} />
        </Suspense>
      )}
    </div>
  )
}

const ofProgram = (template: TemplateSummary): LibraryTemplate => ({
  ...template,
  from: 'builtIn',
  folder: '',
  modified: null,
})

const useStyles = makeStyles({
  library: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  none: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} 0`,
  },
  more: { alignSelf: 'flex-start', marginLeft: '-12px', color: tokens.colorNeutralForeground2 },
})
