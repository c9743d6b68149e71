import type { MemoFormat } from '../../core/bridge/consultationClose.ts'
import type { ExportFormat } from '../../core/bridge/exportFormats.ts'
import type { MemoSource } from '../../core/consultation/memo/entries.ts'
import type { MemoOrder } from '../../core/consultation/memo/layOutMemo.ts'
import type { Media } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Round } from '../../core/framework/round.ts'
import type { PrintedDocument } from '../../core/layout/blocks.ts'
import type { TrackedBy } from '../../core/word/tracked/trackedWord.ts'
import type { Rasterise } from '../figures/rasterise.ts'

/** A framework as the bytes of a document; `media` holds the pictures it names. */
export type Writer = (framework: Framework, media: Media) => Promise<Uint8Array>

/** The forms that a framework can be exported to. */
export type Writers = Readonly<Record<ExportFormat, Writer>> & {
  readonly tracked: TrackedWriter
  readonly draft: DraftWriter
  readonly memo: MemoWriter
}

/** The Word file that goes out in a round; `party` names whom it is for, empty for one that all get. */
export type DraftWriter = (
  framework: Framework,
  round: Round,
  party: string,
  media: Media,
) => Promise<Uint8Array>

/** What was said in a consultation, and what the administration answers. */
export type MemoWriter = (format: MemoFormat, source: MemoSource, order: MemoOrder) => Promise<Uint8Array>

/** Two frameworks as a Word file with tracked changes from the one to the other. */
export type TrackedWriter = (
  before: Framework,
  after: Framework,
  media: Media,
  by: Omit<TrackedBy, 'date'>,
) => Promise<Uint8Array>

export const trackedWriter =
  (rasteriser: () => Rasterise, now: () => Date): TrackedWriter =>
  async (before, after, media, by) => {
    const rasterise = rasteriser()
    const { trackedWord } = await import('../../core/word/tracked/trackedWord.ts')
    const date = now()
    const resources = { rasterise, media: (file: string) => media.get(file) ?? null, now: date }
    return trackedWord(before, after, { ...by, date }, resources)
  }

/** Word needs nothing but Node; its library is read when the first file is written. */
export const wordWriter =
  (rasteriser: () => Rasterise, now: () => Date): Writer =>
  async (framework, media) => {
    const rasterise = rasteriser()
    const [{ layOut }, { writeWord }] = await Promise.all([
      import('../../core/layout/layOut.ts'),
      import('../../core/word/writeWord.ts'),
    ])
    return writeWord(layOut(framework), { rasterise, media: (file) => media.get(file) ?? null, now: now() })
  }

/** A memo has no pictures; `printPdf` is what Chromium makes of a laid-out document. */
export const memoWriter =
  (now: () => Date, printPdf: PrintedWriter): MemoWriter =>
  async (format, source, order) => {
    if (format === 'excel')
      return (await import('../../core/consultation/memo/memoExcel.ts')).memoExcel(source)
    const { layOutMemo } = await import('../../core/consultation/memo/layOutMemo.ts')
    const document = layOutMemo(source, order)
    if (format === 'pdf') return printPdf(document)
    const { writeWord } = await import('../../core/word/writeWord.ts')
    const drawsNothing = () => Promise.reject(new Error('A memo has no drawings'))
    return writeWord(document, { rasterise: drawsNothing, media: () => null, now: now() })
  }

export type PrintedWriter = (document: PrintedDocument) => Promise<Uint8Array>

/** Its hour is the one at which the round was sent: written again it is the same file, byte for byte. */
export const draftWriter =
  (rasteriser: () => Rasterise): DraftWriter =>
  async (framework, round, party, media) => {
    const rasterise = rasteriser()
    const [{ layOutDraft }, { writeWord }] = await Promise.all([
      import('../../core/consultation/send/layOutDraft.ts'),
      import('../../core/word/writeWord.ts'),
    ])
    return writeWord(layOutDraft(framework, round, party), {
      rasterise,
      media: (file) => media.get(file) ?? null,
      now: new Date(round.sentAt),
    })
  }
