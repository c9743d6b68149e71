import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { packTemplate } from '../../core/file/packTemplate.ts'
import { ok, type Result } from '../../core/framework/result.ts'
import type { Template } from '../../core/template/template.ts'
import { atomicWrite } from '../files/atomicWrite.ts'

/** Into a folder under a name that is free there: "Vores vej", "Vores vej 2" … */
export async function saveAmong(
  folder: string,
  name: string,
  template: Template,
): Promise<Result<{ readonly path: string; readonly name: string }>> {
  await mkdir(folder, { recursive: true })
  const bytes = packTemplate(template)
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, `${name}${count === 1 ? '' : ` ${count}`}.grundskabelon`)
    const done = await atomicWrite(file, bytes, { replace: false })
    if (done.ok) return ok({ path: file, name: path.basename(file) })
    if (done.refusal.code !== 'exists' || count === 1000) return done
  }
}
