import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { applyScript } from '../../core/edit/script.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { systemCode } from '../files/disk.ts'
import { readFramework } from '../files/readFramework.ts'
import type { Host } from './host.ts'
import type { Command } from './parse.ts'

/** A list of commands is text that somebody wrote or a script made; 10,000 of them are far below this. */
const largestScript = 50 * 1024 * 1024

/** Carries out the commands of a JSON file on a framework and saves it, keeping the previous version. All of them or none. */
export async function editFramework(
  command: Extract<Command, { kind: 'edit' }>,
  { folder, ids }: Pick<Host, 'folder' | 'ids'>,
): Promise<Result<string>> {
  const file = path.resolve(folder, command.file)
  const read = await readFramework(file, command.file)
  if (!read.ok) return read
  const script = await readScript(path.resolve(folder, command.commands), command.commands)
  if (!script.ok) return script
  const { framework, media, extras } = read.value
  const edited = applyScript(framework, script.value, ids)
  if (!edited.ok) return edited
  const written = await atomicWrite(file, packFramework(edited.value, media, extras), {
    keepPrevious: true,
    label: command.file,
  })
  return written.ok ? ok('') : written
}

async function readScript(file: string, name: string): Promise<Result<unknown>> {
  try {
    const found = await stat(file)
    // Before opening: to open a pipe or a device may wait for ever.
    if (!found.isFile()) return refuse('unreadable', refusalText.file.unreadable(name))
    if (found.size > largestScript) return refuse('limit', refusalText.file.tooLarge(name))
    return ok(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('invalid', refusalText.file.notJson(name))
    const code = systemCode(error)
    if (code === null) throw error
    return code === 'ENOENT'
      ? refuse('not-found', refusalText.file.notFound(name))
      : refuse('unreadable', refusalText.file.unreadable(name))
  }
}
