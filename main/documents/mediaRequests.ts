import { open } from 'node:fs/promises'
import path from 'node:path'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import { systemCode } from '../files/disk.ts'
import type { DocumentWindow } from './documentWindow.ts'
import { checkLogo } from './logo.ts'

/** What the requests for pictures need of a window. */
export type MediaWindow = Pick<DocumentWindow, 'file' | 'setFile'> & {
  /** A picture on the disk; null where the user thinks better of it. */
  readonly askPicture: () => Promise<string | null>
}

/**
 * Pictures of the document. A picture that was chosen stays in the file's media also after undo, so that redo and older
 * versions find it.
 */
export const mediaRequests = (): Pick<Handlers<MediaWindow>, 'logo.choose' | 'media.read'> => ({
  'logo.choose': async (_, window) => {
    const chosen = await window.askPicture()
    if (chosen === null) return refuse('cancelled', refusalText.program.cancelled)
    const bytes = await readSome(chosen)
    if (!bytes.ok) return bytes
    const checked = checkLogo(path.basename(chosen), bytes.value)
    if (!checked.ok) return checked
    const file = window.file()
    if (file === null) return refuse('failed', refusalText.program.failed)
    window.setFile({ ...file, media: new Map(file.media).set(checked.value.file, checked.value.bytes) })
    return ok({ file: checked.value.file })
  },
  'media.read': ({ file }, window) => window.file()?.media.get(file) ?? null,
})

/** A little more than any logo may have: enough to see that it is too large, without reading a film. */
const mostRead = 5 * 1024 * 1024

async function readSome(file: string): Promise<Result<Uint8Array>> {
  try {
    const handle = await open(file, 'r')
    try {
      const buffer = Buffer.alloc(Math.min(mostRead, (await handle.stat()).size))
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0)
      return ok(new Uint8Array(buffer.subarray(0, bytesRead)))
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (systemCode(error) === null) throw error
    return refuse('unreadable', refusalText.file.unreadable(path.basename(file)))
  }
}
