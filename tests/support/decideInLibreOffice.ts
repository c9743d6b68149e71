import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { driveOffice } from './office.ts'

export type Decision = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges'

/**
 * The text of each Word file as LibreOffice has it when all tracked changes were accepted, or rejected, by the names they
 * are given under. One start for all of them.
 */
export async function decideInLibreOffice(
  files: ReadonlyMap<string, { readonly file: Uint8Array; readonly decision: Decision }>,
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'grundlag-decide-'))
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
    await driveOffice(folder, { script: (pipe) => ['-c', script, pipe], input: JSON.stringify(wanted) })
    return new Map(
      await Promise.all(jobs.map(async ({ name, text }) => [name, await readFile(text, 'utf8')] as const)),
    )
  } finally {
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
for source, target, decision in json.loads(sys.stdin.read()):
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
