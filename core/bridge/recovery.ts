import { z } from 'zod'
import type { Difference } from '../compare/compare.ts'
import { Edit } from '../edit/edit.ts'
import { Framework } from '../framework/framework.ts'
import type { Result } from '../framework/result.ts'
import type { OpenedDocument } from './contract.ts'

/** Work that must not be lost: the recovery store, backups, and a file that somebody else changes. */

const nothing = z.undefined()
const stored = z.object({ id: z.string().regex(/^[a-z0-9-]{1,80}$/) })

export const recoveryRequests = {
  /** What was written since this was last asked; gives whether it is on disk. `saved`: and so stands what lies in the file. */
  'recovery.keep': z.object({ edits: z.array(Edit).max(20_000), saved: z.boolean() }),
  /** Work that no window holds: after a crash, a power cut, or a window that was closed while it hung. */
  'recovery.list': nothing,
  'recovery.compare': stored,
  /** Opens it in this window, under the name of its file, as not saved. */
  'recovery.open': stored,
  'recovery.remove': stored,
  /** The window's document may be forgotten: it is saved, or the user let it go. */
  'document.leave': nothing,
  /** What happened to the window's file since it was last read or written. */
  'document.check': nothing,
  /** What stands in the file now, beside what stands in the window. */
  'document.compare': z.object({ framework: Framework }),
  /** Goes over to the file as it is now; what stands in the window is kept as a backup where it is given. */
  'document.reload': z.object({ mine: Framework.nullable() }),
  /** Stops what this window is waiting for: opening or an export. */
  'work.cancel': nothing,
  'backups.list': nothing,
  /** Opens it as a new document without a file. */
  'backups.open': stored,
} as const satisfies Record<string, z.ZodType>

export type RecoveredWork = {
  readonly id: string
  readonly name: string
  readonly path: string | null
  /** ISO 8601, of the last change that was kept. */
  readonly at: string
  /** `changed`: not the one the work was made from. `none`: the work was never saved. */
  readonly file: 'there' | 'changed' | 'gone' | 'none'
  /** How many things differ from the file; null where there is none to compare with. */
  readonly differences: number | null
  /** Whether it can be opened; a broken one is only there to be known about. */
  readonly readable: boolean
}

export type Backup = {
  readonly id: string
  /** ISO 8601. */
  readonly at: string
  /** `opened`: the file as it was opened. `replaced`: another's, that was saved over. `mine`: given up for another's. */
  readonly kind: 'opened' | 'replaced' | 'mine'
}

export type FileChange = 'same' | 'changed' | 'gone'

export type RecoveryAnswers = {
  'recovery.keep': boolean
  'recovery.list': readonly RecoveredWork[]
  /** From the file to the recovered work. */
  'recovery.compare': Result<readonly Difference[]>
  'recovery.open': Result<OpenedDocument>
  'recovery.remove': null
  'document.leave': null
  'document.check': FileChange
  /** From the file to the window. */
  'document.compare': Result<readonly Difference[]>
  'document.reload': Result<OpenedDocument>
  'work.cancel': null
  'backups.list': readonly Backup[]
  'backups.open': Result<OpenedDocument>
}

export type RecoveryEvents = {
  /** Something happened to the window's file; `document.check` tells what. */
  readonly fileTouched: null
  /** The work that was asked for has begun, and no dialog stands before it any more. */
  readonly working: null
}
