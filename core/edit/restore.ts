import { z } from 'zod'
import { Framework } from '../framework/framework.ts'
import { changeText } from '../text/edit.ts'
import { command } from './command.ts'

/**
 * Puts another state of the same framework in place of this one, as one step: an earlier version, or rescued work. It
 * stays the framework it is and keeps its id, and its consultations: what was answered has been answered.
 */
const restore = command({
  args: () => z.object({ framework: Framework }),
  label: () => changeText.framework.restore,
  run: (draft, { framework: { id: _, rounds: _rounds, ...content } }) => {
    Object.assign(draft, content)
    // No place of its own: whatever part is looked at stays.
    return { kind: 'part', id: null }
  },
})

export const restoreCommands = { 'framework.restore': restore } as const
