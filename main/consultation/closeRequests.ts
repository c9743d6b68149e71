import path from 'node:path'
import type { closeRequests as channels, MemoFormat } from '../../core/bridge/consultationClose.ts'
import type { MemoSource } from '../../core/consultation/memo/entries.ts'
import { sentIn } from '../../core/file/consultation/sent.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { documentText } from '../../core/text/document.ts'
import { memoText } from '../../core/text/memo.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import type { DocumentMeans } from '../documents/documentMeans.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { fileNameFrom } from '../documents/openFile.ts'
import type { Writers } from '../documents/writers.ts'
import { writeDrafts } from './writeDrafts.ts'

type Window = Pick<DocumentWindow, 'file' | 'askSave' | 'tell' | 'onGone'> & DocumentWindow
type Means = Pick<DocumentMeans, 'works' | 'write' | 'written'> & {
  readonly writers: Pick<Writers, 'memo' | 'tracked'>
}

export const memoEndings: Readonly<Record<MemoFormat, string>> = {
  word: '.docx',
  pdf: '.pdf',
  excel: '.xlsx',
}

/** Writes what stands at the end of a round: its memo, and the new draft against what was sent. Nothing of the document changes. */
export function closeRequests(means: Means): Pick<Handlers<Window>, keyof typeof channels> {
  const { works, write, written, writers } = means
  return {
    'consultation.memo': async ({ framework, round, order, formats }, window) => {
      const source = sourceOf(framework, round, window)
      if (!source.ok) return source
      const name = memoText.fileName(titleOf(framework), source.value.round.name)
      const [first = 'word', ...more] = formats
      const target = await window.askSave(first, suggested(name, memoText.fileNameOtherwise, window))
      if (target === null) return cancelled()
      return works.stoppable(window, async (signal) => {
        const unless = async () => (signal.aborted ? cancelled() : null)
        const beside: { readonly file: string; readonly bytes: Uint8Array }[] = []
        for (const format of more) {
          const bytes = await writers.memo(format, source.value, order)
          if (signal.aborted) return cancelled()
          const { dir, name: stem } = path.parse(target)
          beside.push({ file: path.join(dir, `${stem}${memoEndings[format]}`), bytes })
        }
        const bytes = await writers.memo(first, source.value, order)
        if (signal.aborted) return cancelled()
        // The dialog has asked about the first name alone: what lies beside it is never replaced.
        const others = await writeDrafts(beside, write, unless)
        if (!others.ok) return others
        const done = await write(target, bytes, { unless })
        if (!done.ok) return done
        for (const file of [...others.value, target]) written(file)
        return ok({ path: target, name: path.basename(target) })
      })
    },
    'consultation.tracked': async ({ framework, round }, window) => {
      const source = sourceOf(framework, round, window)
      if (!source.ok) return source
      const { tracked } = memoText
      const name = tracked.fileName(titleOf(framework), source.value.round.name)
      const target = await window.askSave('word', suggested(name, tracked.fileNameOtherwise, window))
      if (target === null) return cancelled()
      return works.stoppable(window, async (signal) => {
        // It matches and lays out frameworks, which no start needs.
        const { newDraft } = await import('../../core/consultation/memo/newDraft.ts')
        const { before, after, by } = newDraft(source.value)
        const bytes = await writers.tracked(before, after, window.file()?.media ?? new Map(), by)
        if (signal.aborted) return cancelled()
        const done = await write(target, bytes, { unless: async () => (signal.aborted ? cancelled() : null) })
        if (!done.ok) return done
        written(target)
        return ok({ path: target, name: path.basename(target) })
      })
    },
  }
}

function sourceOf(framework: Framework, id: Id, window: Pick<Window, 'file'>): Result<MemoSource> {
  const round = framework.rounds.find((each) => each.id === id)
  if (round === undefined) return refuse('not-found', refusalText.edit.gone)
  const sent = sentIn(window.file()?.extras ?? new Map(), id)
  return sent.ok ? ok({ now: framework, sent: sent.value, round }) : sent
}

const titleOf = ({ about }: Framework): string => about.title || documentText.untitled

function suggested(name: string, otherwise: string, window: Pick<Window, 'file'>): string {
  const clean = fileNameFrom(name, otherwise)
  const own = window.file()?.path
  return own ? path.join(path.dirname(own), clean) : clean
}

const cancelled = () => refuse('cancelled', refusalText.program.cancelled)
