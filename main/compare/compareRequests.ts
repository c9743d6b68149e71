import path from 'node:path'
import type { Argument } from '../../core/bridge/contract.ts'
import { movesIn } from '../../core/compare/moves.ts'
import { compareAny } from '../../core/compare/rows.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import type { Template } from '../../core/template/template.ts'
import { compareText } from '../../core/text/compare.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import type { DocumentMeans } from '../documents/documentMeans.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { fileNameFrom, fileTitle, kindOf } from '../documents/openFile.ts'
import type { Writers } from '../documents/writers.ts'
import { readFramework } from '../files/readFramework.ts'
import { readTemplate } from '../files/readTemplate.ts'
import { filledTemplate } from './filledTemplate.ts'

type Name = 'compare.other' | 'compare.word'
type Means = Pick<DocumentMeans, 'templates' | 'ids' | 'now' | 'works' | 'write' | 'written'> & {
  readonly writers: Pick<Writers, 'tracked'>
}

/** How a window gets another framework to compare its own with, and a Word file of the comparison. */
export function compareRequests(means: Means): Pick<Handlers<DocumentWindow>, Name> {
  const { works, writers, write, written } = means
  return {
    'compare.other': async ({ mine, from }, window) => {
      switch (from.kind) {
        case 'template': {
          const template = await means.templates.get(from.id)
          return template.ok ? other(template.value, mine) : template
        }
        case 'saved': {
          const file = window.file()?.path
          return file ? fromFile(file, mine) : refuse('not-found', refusalText.compare.notSaved)
        }
        case 'file': {
          const chosen = await window.askOpen()
          if (chosen === null) return cancelled()
          return works.stoppable(window, () => fromFile(chosen, mine))
        }
      }
    },
    'compare.word': async ({ before, after }, window) => {
      const current = window.file()
      const name = fileNameFrom(compareText.fileName(after.about.title), compareText.heading)
      const suggestion = current?.path ? path.join(path.dirname(current.path), name) : name
      const target = await window.askSave('word', suggestion)
      if (target === null) return cancelled()
      return works.stoppable(window, async (signal) => {
        const bytes = await writers.tracked(before, after, current?.media ?? new Map(), {
          author: authorOf(after),
          commentOf: movesIn(compareAny(before, after)),
        })
        if (signal.aborted) return cancelled()
        const unless = async () => (signal.aborted ? cancelled() : null)
        const done = await write(target, bytes, { unless })
        if (!done.ok) return done
        written(target)
        return ok({ path: target, name: path.basename(target) })
      })
    },
  }

  function other(template: Template, mine: Framework): Answer {
    const made = filledTemplate(template, mine, { id: means.ids(), year: means.now().getFullYear() })
    return made.ok ? ok({ framework: made.value, name: template.name }) : made
  }

  async function fromFile(file: string, mine: Framework): Promise<Answer> {
    if (kindOf(file) === 'template') {
      const read = await readTemplate(file)
      return read.ok ? other(read.value.template, mine) : read
    }
    const read = await readFramework(file)
    return read.ok ? ok({ framework: read.value.framework, name: fileTitle(file) }) : read
  }
}

type Answer = Result<{ readonly framework: Framework; readonly name: string }>

const cancelled = () => refuse('cancelled', refusalText.program.cancelled)

/** Whose changes they are: nobody else is known. */
export const authorOf = ({ about }: Argument<'compare.word'>['after']): string =>
  [about.organisation, about.unit].filter((name) => name !== '').join(', ') || compareText.author
