import { z } from 'zod'
import { About } from '../framework/about.ts'
import { changeText } from '../text/edit.ts'
import { assign, command } from './command.ts'

const setAbout = command({
  args: () => z.object({ changes: About.partial() }),
  label: ({ changes }) => {
    const [field, ...more] = Object.keys(changes)
    const labels: Readonly<Record<string, string>> = changeText.about
    return (more.length === 0 && field !== undefined && labels[field]) || changeText.about.other
  },
  joins: ({ changes }) => `about.${Object.keys(changes).join('.')}`,
  run: (draft, { changes }) => {
    assign(draft.about, changes)
    return { kind: 'about', id: null }
  },
})

export const aboutCommands = { 'about.set': setAbout } as const
