import path from 'node:path'
import { packFramework } from '../../core/file/packFramework.ts'
import { ok, type Result } from '../../core/framework/result.ts'
import { beginFromTemplate } from '../documents/beginFromTemplate.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import type { Host } from './host.ts'
import type { Command } from './parse.ts'

/** Begins a framework from a template and saves it. Says nothing when done. */
export async function createFramework(
  command: Extract<Command, { kind: 'new' }>,
  { folder, templates, ids, now }: Pick<Host, 'folder' | 'templates' | 'ids' | 'now'>,
): Promise<Result<string>> {
  const begun = await beginFromTemplate(command, { templates, ids, now })
  if (!begun.ok) return begun
  const written = await atomicWrite(path.resolve(folder, command.out), packFramework(begun.value), {
    keepPrevious: true,
    replace: command.force,
    label: command.out,
  })
  return written.ok ? ok('') : written
}
