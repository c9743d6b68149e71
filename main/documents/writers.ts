import type { ExportFormat } from '../../core/bridge/exportFormats.ts'
import type { Media } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { TrackedBy } from '../../core/word/tracked/trackedWord.ts'
import type { Rasterise } from '../figures/rasterise.ts'

/** A framework as the bytes of a document; `media` holds the pictures it names. */
export type Writer = (framework: Framework, media: Media) => Promise<Uint8Array>

/** The forms that a framework can be exported to. */
export type Writers = Readonly<Record<ExportFormat, Writer>> & { readonly tracked: TrackedWriter }

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
