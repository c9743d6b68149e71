import { z } from 'zod'
import { Id } from '../framework/id.ts'
import { refuse } from '../framework/result.ts'
import { Competency } from '../framework/structure.ts'
import { changeText, newNames } from '../text/edit.ts'
import { refusalText } from '../text/refusal.ts'
import { assign, command, moveItem } from './command.ts'

const gone = () => refuse('not-found', refusalText.edit.gone)

const addCompetency = command({
  args: () =>
    z.object({
      theme: Id.nullable(),
      at: z.int().min(0).optional(),
      name: z.string().max(300).optional(),
    }),
  label: () => changeText.competency.add,
  run: (draft, { theme, at, name }, ids) => {
    if (draft.competencies.length >= 500) return refuse('limit', refusalText.edit.tooMany('kompetencer'))
    if (theme !== null && !draft.themes.some((candidate) => candidate.id === theme)) return gone()
    const made: Competency = {
      id: ids(),
      theme,
      name: name ?? newNames.competency,
      keyword: '',
      tagline: '',
      definition: '',
      leadIn: '',
      dimensions: [{ id: ids(), name: '' }],
    }
    draft.competencies.splice(at ?? draft.competencies.length, 0, made)
    return { kind: 'competency', id: made.id }
  },
})

const setCompetency = command({
  args: () =>
    z.object({ id: Id, changes: Competency.omit({ id: true, theme: true, dimensions: true }).partial() }),
  label: ({ changes }) => ('name' in changes ? changeText.competency.rename : changeText.competency.set),
  joins: ({ id, changes }) => `competency.${id}.${Object.keys(changes).join('.')}`,
  run: (draft, { id, changes }) => {
    const competency = draft.competencies.find((candidate) => candidate.id === id)
    if (!competency) return gone()
    assign(competency, changes)
    return { kind: 'competency', id }
  },
})

/** To another theme, to another place among that theme's competencies, or both. `to` counts within the theme. */
const moveCompetency = command({
  args: () => z.object({ id: Id, theme: Id.nullable(), to: z.int() }),
  label: () => changeText.competency.move,
  run: (draft, { id, theme, to }) => {
    const from = draft.competencies.findIndex((competency) => competency.id === id)
    const [competency] = from < 0 ? [] : draft.competencies.splice(from, 1)
    if (!competency || (theme !== null && !draft.themes.some((candidate) => candidate.id === theme)))
      return gone()
    competency.theme = theme
    const siblings = draft.competencies.filter((candidate) => candidate.theme === theme)
    const next = siblings[Math.max(0, to)]
    draft.competencies.splice(
      next ? draft.competencies.indexOf(next) : draft.competencies.length,
      0,
      competency,
    )
    return { kind: 'competency', id }
  },
})

/** `withTheme` takes its theme along, for a theme that is itself the row; the theme stays where others stand under it. */
const removeCompetency = command({
  args: () => z.object({ id: Id, withTheme: z.boolean().optional() }),
  label: ({ withTheme }) => (withTheme ? changeText.theme.remove : changeText.competency.remove),
  run: (draft, { id, withTheme }) => {
    const index = draft.competencies.findIndex((competency) => competency.id === id)
    const [competency] = index < 0 ? [] : draft.competencies.splice(index, 1)
    if (!competency) return gone()
    for (const dimension of competency.dimensions) delete draft.cells[dimension.id]
    if (withTheme && !draft.competencies.some(({ theme }) => theme === competency.theme))
      draft.themes = draft.themes.filter((theme) => theme.id !== competency.theme)
    return { kind: 'competency', id }
  },
})

const addDimension = command({
  args: () =>
    z.object({ competency: Id, at: z.int().min(0).optional(), name: z.string().max(300).optional() }),
  label: () => changeText.dimension.add,
  run: (draft, { competency, at, name }, ids) => {
    const owner = draft.competencies.find((candidate) => candidate.id === competency)
    if (!owner) return gone()
    if (owner.dimensions.length >= 50) return refuse('limit', refusalText.edit.tooMany('dimensioner'))
    const made = { id: ids(), name: name ?? newNames.dimension }
    owner.dimensions.splice(at ?? owner.dimensions.length, 0, made)
    return { kind: 'dimension', id: made.id }
  },
})

const setDimension = command({
  args: () => z.object({ id: Id, name: z.string().max(300) }),
  label: () => changeText.dimension.rename,
  joins: ({ id }) => `dimension.${id}`,
  run: (draft, { id, name }) => {
    const dimension = draft.competencies.flatMap((c) => c.dimensions).find((candidate) => candidate.id === id)
    if (!dimension) return gone()
    dimension.name = name
    return { kind: 'dimension', id }
  },
})

/** Within its competency, or to another one where `competency` is given; `to` is its place there. */
const moveDimension = command({
  args: () => z.object({ id: Id, to: z.int(), competency: Id.optional() }),
  label: () => changeText.dimension.move,
  run: (draft, { id, to, competency }) => {
    const owner = draft.competencies.find((c) => c.dimensions.some((dimension) => dimension.id === id))
    const target = draft.competencies.find((candidate) => candidate.id === (competency ?? owner?.id))
    if (!owner || !target) return gone()
    const from = owner.dimensions.findIndex((dimension) => dimension.id === id)
    if (owner === target) {
      moveItem(owner.dimensions, from, to)
      return { kind: 'dimension', id }
    }
    if (owner.dimensions.length === 1) return refuse('invalid', refusalText.edit.lastDimension)
    if (target.dimensions.length >= 50) return refuse('limit', refusalText.edit.tooMany('dimensioner'))
    const [dimension] = owner.dimensions.splice(from, 1)
    if (dimension) target.dimensions.splice(Math.max(0, Math.min(target.dimensions.length, to)), 0, dimension)
    return { kind: 'dimension', id }
  },
})

const removeDimension = command({
  args: () => z.object({ id: Id }),
  label: () => changeText.dimension.remove,
  run: (draft, { id }) => {
    const owner = draft.competencies.find((c) => c.dimensions.some((dimension) => dimension.id === id))
    if (!owner) return gone()
    if (owner.dimensions.length === 1) return refuse('invalid', refusalText.edit.lastDimension)
    owner.dimensions = owner.dimensions.filter((dimension) => dimension.id !== id)
    delete draft.cells[id]
    return { kind: 'dimension', id }
  },
})

export const competencyCommands = {
  'competency.add': addCompetency,
  'competency.set': setCompetency,
  'competency.move': moveCompetency,
  'competency.remove': removeCompetency,
  'dimension.add': addDimension,
  'dimension.set': setDimension,
  'dimension.move': moveDimension,
  'dimension.remove': removeDimension,
} as const
