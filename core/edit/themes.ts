import { z } from 'zod'
import { Id } from '../framework/id.ts'
import { refuse } from '../framework/result.ts'
import { Theme } from '../framework/structure.ts'
import { changeText, newNames } from '../text/edit.ts'
import { refusalText } from '../text/refusal.ts'
import { assign, command, moveItem } from './command.ts'

const gone = () => refuse('not-found', refusalText.edit.gone)

const addTheme = command({
  args: () => z.object({ at: z.int().min(0).optional(), name: z.string().max(300).optional() }),
  label: () => changeText.theme.add,
  run: (draft, { at, name }, ids) => {
    if (draft.themes.length >= 100) return refuse('limit', refusalText.edit.tooMany('temaer'))
    const made: Theme = { id: ids(), name: name ?? newNames.theme, short: '', description: '' }
    draft.themes.splice(at ?? draft.themes.length, 0, made)
    return { kind: 'theme', id: made.id }
  },
})

const setTheme = command({
  args: () => z.object({ id: Id, changes: Theme.omit({ id: true }).partial() }),
  label: ({ changes }) => ('name' in changes ? changeText.theme.rename : changeText.theme.set),
  joins: ({ id, changes }) => `theme.${id}.${Object.keys(changes).join('.')}`,
  run: (draft, { id, changes }) => {
    const theme = draft.themes.find((candidate) => candidate.id === id)
    if (!theme) return gone()
    assign(theme, changes)
    return { kind: 'theme', id }
  },
})

const moveTheme = command({
  args: () => z.object({ id: Id, to: z.int() }),
  label: () => changeText.theme.move,
  run: (draft, { id, to }) => {
    const from = draft.themes.findIndex((theme) => theme.id === id)
    if (from < 0) return gone()
    moveItem(draft.themes, from, to)
    return { kind: 'theme', id }
  },
})

/**
 * Only the grouping goes: the competencies stay, without a theme. One that bore its theme's name takes it over,
 * so that no row loses its heading.
 */
const removeTheme = command({
  args: () => z.object({ id: Id }),
  label: () => changeText.theme.remove,
  run: (draft, { id }) => {
    const index = draft.themes.findIndex((theme) => theme.id === id)
    const theme = draft.themes[index]
    if (!theme) return gone()
    draft.themes.splice(index, 1)
    for (const competency of draft.competencies)
      if (competency.theme === id) {
        competency.theme = null
        if (competency.name === '') competency.name = theme.name
      }
    return { kind: 'theme', id }
  },
})

export const themeCommands = {
  'theme.add': addTheme,
  'theme.set': setTheme,
  'theme.move': moveTheme,
  'theme.remove': removeTheme,
} as const
