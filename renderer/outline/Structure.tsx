import { Flag20Regular, Person20Regular, PersonEdit20Regular, Tag20Regular } from '@fluentui/react-icons'
import { inReadingOrder, rowName } from '../../core/framework/framework.ts'
import type { Competency } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import { currentFramework, useFramework } from '../store/open.ts'
import { reveal } from '../store/view.ts'
import type { Thing } from '../things/thing.ts'
import { OutlineItem } from './OutlineItem.tsx'
import { Subtree } from './Subtree.tsx'

const text = screenText.outline

const show = (thing: Thing) => () => reveal(currentFramework(), thing)

/** What the grid is made of: roles, themes, competencies and their dimensions. */
export function Structure() {
  const roles = useFramework((framework) => framework.roles)
  const themes = useFramework((framework) => framework.themes)
  // Followed so that the outline is drawn again when they change, and only then: not at every letter of a statement.
  useFramework((framework) => framework.competencies)
  const framework = currentFramework()
  return (
    <Subtree>
      <OutlineItem value="roles" name={text.roles}>
        <Subtree>
          {roles.map((role) => {
            const thing: Thing = { kind: 'role', id: role.id }
            const icon = role.prompt === null ? <Person20Regular /> : <PersonEdit20Regular />
            return (
              <OutlineItem
                key={role.id}
                value={role.id}
                thing={thing}
                name={role.name || text.unnamed}
                icon={icon}
                onOpen={show(thing)}
              />
            )
          })}
        </Subtree>
      </OutlineItem>
      <OutlineItem
        value="rows"
        name={themes.length > 0 ? text.themes : text.competencies}
        noTheme={themes.length > 0}
      >
        <Subtree>
          {inReadingOrder(framework).map(({ theme, competencies }) => {
            const rows = competencies.map((competency) => (
              <Row key={competency.id} competency={competency} name={rowName(framework, competency)} />
            ))
            if (theme === null) return rows
            const thing: Thing = { kind: 'theme', id: theme.id }
            return (
              <OutlineItem
                key={theme.id}
                value={theme.id}
                thing={thing}
                name={theme.name || text.unnamed}
                icon={<Flag20Regular />}
                onOpen={show(thing)}
              >
                {competencies.some(({ name }) => name !== '') ? <Subtree>{rows}</Subtree> : undefined}
              </OutlineItem>
            )
          })}
        </Subtree>
      </OutlineItem>
    </Subtree>
  )
}

function Row({ competency, name }: { readonly competency: Competency; readonly name: string }) {
  const thing: Thing = { kind: 'competency', id: competency.id }
  const named = competency.dimensions.filter((dimension) => dimension.name !== '')
  return (
    <OutlineItem
      value={competency.id}
      thing={thing}
      name={name || text.unnamed}
      icon={<Tag20Regular />}
      onOpen={show(thing)}
    >
      {named.length > 0 ? (
        <Subtree>
          {named.map(({ id, name: dimension }) => {
            const inside: Thing = { kind: 'dimension', id }
            return <OutlineItem key={id} value={id} thing={inside} name={dimension} onOpen={show(inside)} />
          })}
        </Subtree>
      ) : undefined}
    </OutlineItem>
  )
}
