import type { Media } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Rasterise } from '../figures/rasterise.ts'

/** A framework as the bytes of a document; `media` holds the pictures it names. */
export type Writer = (framework: Framework, media: Media) => Promise<Uint8Array>

/** The printed forms that a framework can be exported to. */
export type Writers = { readonly word: Writer; readonly pdf: Writer }

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
