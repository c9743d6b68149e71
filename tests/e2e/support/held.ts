import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withSent } from '../../../core/file/consultation/sent.ts'
import { packFramework } from '../../../core/file/packFramework.ts'
import { type Held, heldConsultation } from '../../builders/held.ts'

/** A consultation that was held, as a file; gives what is in it. */
export async function heldFile(folder: string, name: string): Promise<Held> {
  const held = heldConsultation()
  const extras = withSent(new Map(), held.round.id, held.sent)
  await writeFile(path.join(folder, name), packFramework(held.now, new Map(), extras))
  return held
}
