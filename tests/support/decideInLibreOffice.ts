import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Decision = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges'

/** Debian's own Python, which has LibreOffice's bridge; another one that stands first in the path has not. */
const python = '/usr/bin/python3'

/**
 * The text of each Word file as LibreOffice has it when all tracked changes were accepted, or rejected, by the names they
 * are given under. One start for all of them, with a profile of its own.
 */
export async function decideInLibreOffice(
  files: ReadonlyMap<string, { readonly file: Uint8Array; readonly decision: Decision }>,
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'grundlag-decide-'))
  const pipe = basename(folder)
  const office = spawn('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    '--headless',
    '--norestore',
    `--accept=pipe,name=${pipe};urp;`,
  ])
  const ended = new Promise((resolve) => office.once('exit', resolve))
  try {
    const jobs = [...files].map(([name, { file, decision }], n) => {
      const docx = join(folder, `${n}.docx`)
      return { name, file, docx, text: `${docx}.txt`, decision }
    })
    for (const { docx, file } of jobs) await writeFile(docx, file)
    const wanted = jobs.map(({ docx, text, decision }) => [
      `${pathToFileURL(docx)}`,
      `${pathToFileURL(text)}`,
      `.uno:${decision}`,
    ])
    await run(python, ['-c', script, pipe, JSON.stringify(wanted)], { timeout: 150_000 })
    await ended
    return new Map(
      await Promise.all(jobs.map(async ({ name, text }) => [name, await readFile(text, 'utf8')] as const)),
    )
  } finally {
    office.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const script = `
import json, sys, time, uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

def value(name, given):
    made = PropertyValue()
    made.Name, made.Value = name, given
    return made

local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for attempt in range(300):
    try:
        context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % sys.argv[1])
        break
    except NoConnectException:
        time.sleep(0.2)
manager = context.ServiceManager
desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
for source, target, decision in json.loads(sys.argv[2]):
    document = desktop.loadComponentFromURL(source, "_blank", 0, (value("Hidden", True),))
    dispatcher.executeDispatch(document.CurrentController.Frame, decision, "", 0, ())
    text = (value("FilterName", "Text (encoded)"), value("FilterOptions", "UTF8,LF"))
    document.storeToURL(target, text)
    document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
`
