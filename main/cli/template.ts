import path from 'node:path'
import { packTemplate } from '../../core/file/packTemplate.ts'
import { ok, type Result } from '../../core/framework/result.ts'
import { findNames } from '../../core/template/make/findNames.ts'
import { keepOnly } from '../../core/template/make/keepOnly.ts'
import { makeTemplate } from '../../core/template/make/makeTemplate.ts'
import { yearIn } from '../../core/template/make/years.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { readFramework } from '../files/readFramework.ts'
import type { Host } from './host.ts'
import type { Command } from './parse.ts'

/**
 * Makes a template of a file, with every name of its cover that is found turned into a place to fill in. Says nothing when
 * done.
 */
export async function saveAsTemplate(
  { file, out, keep, name, force }: Extract<Command, { kind: 'template' }>,
  { folder }: Pick<Host, 'folder'>,
): Promise<Result<string>> {
  const read = await readFramework(path.resolve(folder, file), file)
  if (!read.ok) return read
  const { framework } = read.value
  const { organisation, unit, issuer, date } = framework.about
  const names = { kommune: organisation, forvaltning: unit, udsteder: issuer, år: yearIn(date) }
  const hits = findNames(keepOnly(framework, keep), names)
  const made = makeTemplate(framework, hits, keep, { name, names })
  if (!made.ok) return made
  const written = await atomicWrite(path.resolve(folder, out), packTemplate(made.value), {
    replace: force,
    label: out,
  })
  return written.ok ? ok('') : written
}
