import { app, protocol, type Session } from 'electron'
import { answerAppFile } from './appFiles.ts'
import { mayLoad } from './network.ts'
import { scheme } from './origin.ts'

/** Electron's security checklist, in one place. Navigation by the program itself (loadURL) is not affected. */

/** Before `ready`: our scheme is a real, secure origin, every page is sandboxed, and none leads anywhere. */
export function lockDownApp(): void {
  // Where the system allows no sandbox (root, some containers) the start says so, and asking for one ends every page.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/**
 * After `ready`, for the editor's windows: app:// hands out the pages in `folder`, and nothing else is reached. `devTools` only
 * while developing. Tells `scriptRead` each time that a page has a script of its own.
 */
export function lockDownSession(
  session: Session,
  folder: string,
  devTools: boolean,
  scriptRead: () => void,
): void {
  // Not `protocol.handle`: its Request and Response are those of Node's HTTP client, which takes longer to load than the page
  // does, and copies every file through the main process.
  session.protocol.registerFileProtocol(scheme, (request, answer) => answer(answerAppFile(request, folder)))
  session.webRequest.onCompleted({ urls: [`${scheme}://*/*.js`] }, scriptRead)
  session.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !mayLoad(details.url, devTools) }),
  )
  session.setPermissionRequestHandler((_, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_, callback) => callback({ confirmed: false }))
  session.on('will-download', (event) => event.preventDefault())
  // Its dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false)
}
