import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The floor for a PDF: the same runtime with nothing in it but a window that loads a page and prints it. Gives the
 * program to run; it takes the page and the file to write from SOURCE and TARGET.
 */
export function bareElectron(runtime: string, folder: string): string {
  cpSync(runtime, folder, { recursive: true, verbatimSymlinks: true })
  const app = path.join(folder, 'resources', 'app')
  mkdirSync(app, { recursive: true })
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.js' }))
  writeFileSync(path.join(app, 'main.js'), program)
  return path.join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

const program = `
const { app, BrowserWindow } = require('electron')
const { writeFileSync } = require('node:fs')
app.disableHardwareAcceleration()
app.commandLine.appendSwitch('enable-features', 'PageMarginBoxes')
app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false } })
  await window.loadFile(process.env.SOURCE)
  const options = { generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true, printBackground: true }
  writeFileSync(process.env.TARGET, await window.webContents.printToPDF(options))
  app.exit(0)
})
`
