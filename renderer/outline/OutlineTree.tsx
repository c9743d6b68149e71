import { Tree, type TreeItemValue } from '@fluentui/react-components'
import {
  DocumentHeader20Regular,
  Shapes20Regular,
  Table20Regular,
  TextDescription20Regular,
} from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { Part } from '../../core/framework/part.ts'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { currentFramework, useFramework } from '../store/open.ts'
import { select, view } from '../store/view.ts'
import { partName } from '../things/thing.ts'
import { branchesOver, unfoldedFor } from './branches.ts'
import { OutlineItem } from './OutlineItem.tsx'
import { Structure } from './Structure.tsx'
import { useOutlineDrop } from './useOutlineDrop.ts'

const text = screenText.outline

const icons: Readonly<Record<Part['kind'], ReactElement>> = {
  prose: <TextDescription20Regular />,
  grid: <Table20Regular />,
  figure: <Shapes20Regular />,
}

/** The document in order. The structure stands below one grid at a time: the one in the middle, else the first. */
export function OutlineTree() {
  const parts = useFramework((framework) => framework.parts)
  const selected = useStore(view, (value) => value.selected)
  const themes = useFramework((framework) => framework.themes)
  useOutlineDrop()
  // Open at first: the grid, its roles and its themes. Kept is only what was folded or unfolded against that.
  const [toggled, setToggled] = useState<ReadonlySet<TreeItemValue>>(new Set())
  const grids = parts.filter((part) => part.kind === 'grid')
  const unfolded = grids.find((part) => selected.kind === 'part' && part.id === selected.id) ?? grids[0]
  const openAtFirst = [unfolded?.id, 'roles', 'rows', ...themes.map(({ id }) => id)].filter(
    (id) => id !== undefined,
  )
  // What is given a name is seen, also where its line stands in a branch that was folded.
  const naming = useStore(view, ({ renaming }) => (renaming?.where === 'outline' ? renaming.id : null))
  const [named, setNamed] = useState(naming)
  if (naming !== named) {
    setNamed(naming)
    if (naming !== null)
      setToggled(unfoldedFor(branchesOver(currentFramework(), naming), openAtFirst, toggled))
  }
  const openItems = [
    ...openAtFirst.filter((value) => !toggled.has(value)),
    ...[...toggled].filter((value) => !openAtFirst.includes(`${value}`)),
  ]
  return (
    <Tree
      aria-label={text.tree}
      size="small"
      openItems={openItems}
      onOpenChange={(_, { value }) => setToggled((before) => toggle(before, value))}
    >
      <OutlineItem
        value="about"
        name={text.about}
        icon={<DocumentHeader20Regular />}
        selected={selected.kind === 'about'}
        onOpen={() => select({ kind: 'about' })}
      />
      {parts.map((part) => (
        <OutlineItem
          key={part.id}
          value={part.id}
          thing={{ kind: 'part', id: part.id }}
          name={partName(part)}
          icon={icons[part.kind]}
          selected={selected.kind === 'part' && selected.id === part.id}
          onOpen={() => select({ kind: 'part', id: part.id })}
        >
          {part === unfolded ? <Structure /> : undefined}
        </OutlineItem>
      ))}
    </Tree>
  )
}

const toggle = (values: ReadonlySet<TreeItemValue>, value: TreeItemValue): ReadonlySet<TreeItemValue> => {
  const next = new Set(values)
  if (!next.delete(value)) next.add(value)
  return next
}
