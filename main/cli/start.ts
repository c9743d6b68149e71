import { getRandomValues } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import { idsFrom } from '../../core/framework/id.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { electronReceive } from '../consultation/electronReceive.ts'
import { hasDisplay } from '../display.ts'
import { electronWriters } from '../documents/electronWriters.ts'
import type { Writers } from '../documents/writers.ts'
import { electronImport } from '../import/electronImport.ts'
import { fileLog, type Log } from '../log.ts'
import { programFolders } from '../places.ts'
import { lockDownApp } from '../safety/lockDown.ts'
import { templateLibrary } from '../templateLibrary.ts'
import { output } from './output.ts'
import { runCommandLine } from './run.ts'

/**
 * Runs one command in this process and ends it: no window, no lock, so that a script can run while the editor is open.
 *
 * Resolves when Chromium has to start, which only a PDF asks for; everything else is over before. So a refusal is alone
 * on stderr, and most commands need no display.
 */
export const startCommandLine = (args: readonly string[]): Promise<void> =>
  new Promise((startChromium) => {
    const { out, error, flushed } = output(process)
    const writers = electronWriters(now)
    // Asked for only then, since asking makes the folder.
    const log: Log = (where, problem) => fileLog(app.getPath('logs'), now)(where, problem)
    void runCommandLine(args, {
      folder: process.cwd(),
      version: app.getVersion(),
      templates: templateLibrary(programFolders().templates),
      readForeign: electronImport(log),
      readReturned: electronReceive(log),
      writers: {
        ...writers,
        pdf: startingWith(writers.pdf, startChromium),
        memo: (format, source, order) => {
          const write: Writers['memo'] =
            format === 'pdf' ? startingWith(writers.memo, startChromium) : writers.memo
          return write(format, source, order)
        },
      },
      canPrint: hasDisplay(process),
      ids: idsFrom((bytes) => getRandomValues(bytes)),
      now,
      out,
      error,
      log,
    })
      .then(async (code) => {
        if (await flushed()) return app.exit(code)
        error(`${refusalText.program.outputLost}\n`)
        await flushed()
        app.exit(1)
      })
      // Only a bug in the lines above comes here, and a script must still see an end.
      .catch(() => app.exit(1))
  })

const now = () => new Date()

/**
 * Lets Chromium start before the first page is printed, with a user-data folder that is gone afterwards: the printer has a
 * session in memory, and as long as nothing asks for the default session, Chromium writes none of it at its end.
 */
function startingWith<A extends readonly unknown[]>(
  write: (...given: A) => Promise<Uint8Array>,
  startChromium: () => void,
): (...given: A) => Promise<Uint8Array> {
  return async (...given) => {
    const userData = mkdtempSync(path.join(tmpdir(), 'grundlag-'))
    process.on('exit', () => rmSync(userData, { recursive: true, force: true, maxRetries: 3 }))
    app.setPath('userData', userData)
    app.disableHardwareAcceleration()
    app.commandLine.appendSwitch('log-level', '3')
    // The page that is printed closes when it is done, which by itself would end the program before the file is written.
    app.on('window-all-closed', () => undefined)
    lockDownApp()
    startChromium()
    await app.whenReady()
    return write(...given)
  }
}
