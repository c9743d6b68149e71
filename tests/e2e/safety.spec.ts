import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bridge } from '../../core/bridge/contract.ts'
import { expect, test } from './support/app.ts'

/** What a page must not be able to do, tried from inside the page of the packaged app. */

declare global {
  interface Window {
    readonly grundlag: Bridge
  }
}

test('the page has an origin of its own, and of the program only the bridge', async ({ start }) => {
  const { app, page } = await start()
  expect(page.url()).toBe('app://grundlag/index.html')
  expect(await page.evaluate(() => Object.keys(window.grundlag).sort())).toEqual(['on', 'pathOf', 'request'])
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    const given = contents.getLastWebPreferences()
    const names = ['contextIsolation', 'sandbox', 'nodeIntegration', 'webSecurity', 'webviewTag']
    return Object.fromEntries(names.map((name) => [name, given[name]]))
  })
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

test('the policy comes with the page and refuses evaluated and inline code', async ({ start }) => {
  const { page } = await start()
  const policy = await page.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  )
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  // From a timer: what the test runner evaluates itself is exempt from the policy.
  const tried = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const outcome = (work: () => unknown): string => {
          try {
            return `gave ${work()}`
          } catch (error) {
            return error instanceof EvalError ? 'refused' : String(error)
          }
        }
        setTimeout(() => {
          const inline = document.createElement('script')
          inline.textContent = 'document.documentElement.lang = "inline"'
          document.head.append(inline)
          resolve({
            function: outcome(() => new Function('return 1')()),
            // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
            eval: outcome(() => globalThis.eval('1')),
            inline: document.documentElement.lang,
          })
        })
      }),
  )
  expect(tried).toEqual({ function: 'refused', eval: 'refused', inline: 'da' })
})

for (const address of [
  'https://example.com/',
  'file:///etc/passwd',
  'app://grundlag/assets/',
  'app://andet/',
])
  test(`the page cannot lead the window to ${address}`, async ({ start }) => {
    const { app, page } = await start()
    const refused = app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<string>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents
          contents?.once('did-navigate', () => resolve('went there'))
          contents?.on('will-frame-navigate', (event) =>
            resolve(event.defaultPrevented ? 'by us' : 'not by us'),
          )
          // Chromium refuses file:// before anyone is asked, and says so in the console.
          contents?.on('console-message', (_, __, message) => {
            if (message.startsWith('Not allowed to load local resource')) resolve('by Chromium')
          })
          contents?.executeJavaScript('window.listening = true')
        }),
    )
    await page.waitForFunction('window.listening')
    await page.evaluate((target) => {
      location.href = target
    }, address)
    expect(await refused).toBe(address.startsWith('file:') ? 'by Chromium' : 'by us')
    expect(page.url()).toBe('app://grundlag/index.html')
  })

test('the page cannot open windows, frames with the bridge, or webviews', async ({ start }) => {
  const { app, page } = await start()
  const made = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return {
      opened: window.open('https://example.com/') === null && window.open('about:blank') === null,
      frame: 'grundlag' in (frame.contentWindow ?? {}),
      webview: 'loadURL' in document.createElement('webview'),
    }
  })
  expect(made).toEqual({ opened: true, frame: false, webview: false })
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('every permission is denied', async ({ start }) => {
  const { page } = await start()
  const answers = await page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      (error: DOMException) => error.name,
    ),
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(code === 1 ? 'denied' : `code ${code}`),
      ),
    ),
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
  }))
  expect(answers.notification).toBe('denied')
  expect(answers.place).toBe('denied')
  expect(answers.clipboard).toBe('denied')
  expect(['NotAllowedError', 'NotFoundError']).toContain(answers.camera)
})

test('nothing reaches the network, from the page or from the program', async ({ start }) => {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.end('hello')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  try {
    const { app, page } = await start()
    const reached = await page.evaluate(async (target) => {
      const load = (url: string) =>
        fetch(url).then(
          () => true,
          () => false,
        )
      const picture = await new Promise((resolve) => {
        const image = new Image()
        image.onload = () => resolve(true)
        image.onerror = () => resolve(false)
        image.src = `${target}x.png`
      })
      return [picture, await load(target), await load('file:///etc/passwd'), await load('file:///')]
    }, address)
    expect(reached).toEqual([false, false, false, false])
    const fromMain = app.evaluate(
      ({ session }, target) => session.defaultSession.fetch(target).then(() => 'reached'),
      address,
    )
    await expect(fromMain).rejects.toThrow('ERR_BLOCKED_BY_CLIENT')
    expect(asked).toBe(0)
  } finally {
    server.close()
  }
})

test('app:// serves the pages and nothing around them', async ({ start }) => {
  const { page } = await start()
  const answers = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            (response) => response.status,
            () => 'nothing',
          ),
        ),
      ),
    [
      'app://grundlag/index.html',
      'app://grundlag/../../package.json',
      'app://grundlag/..%2f..%2fpackage.json',
      'app://grundlag/%2e%2e/main/main.js',
      'app://grundlag//etc/passwd',
      'app://grundlag/assets/',
      'app://grundlag/assets/missing.js',
    ],
  )
  expect(answers).toEqual([200, 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing'])
})

test('a download is refused', async ({ start }) => {
  const { app, page } = await start()
  // Listening before the click, which goes another way to the program and could be there first.
  await app.evaluate(({ session }) => {
    const refused = new Promise((resolve) =>
      session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented)),
    )
    Object.assign(globalThis, { refused })
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'x.exe'
    link.click()
  })
  expect(await app.evaluate(() => (globalThis as { refused?: unknown }).refused)).toBe(true)
})

test('main answers only what the contract knows, with arguments that fit', async ({ start }) => {
  const { page } = await start()
  const answers = await page.evaluate(async () => {
    const ask = (channel: string, argument: unknown): Promise<unknown> =>
      window.grundlag.request(channel as never, argument as never).then(
        (answer: unknown) => answer,
        (error: Error) => error.message.replace(/^.*Error: /, ''),
      )
    return {
      unknown: await ask('shell.openPath', '/etc/passwd'),
      script: await ask('link.open', { href: 'javascript:alert(1)' }),
      file: await ask('link.open', { href: 'file:///etc/passwd' }),
      wrongType: await ask('document.state', { open: 'yes' }),
      save: await ask('document.save', { framework: { id: 'x' }, as: false }),
      open: await ask('document.open', { path: '/etc/passwd' }),
      relative: await ask('document.open', { path: 'x.grundlag' }),
      show: await ask('file.show', { path: '/etc/passwd' }),
    }
  })
  expect(answers).toMatchObject({
    unknown: 'Not allowed',
    script: 'Invalid argument of link.open',
    file: 'Invalid argument of link.open',
    wrongType: 'Invalid argument of document.state',
    save: { ok: false, refusal: { code: 'invalid', path: expect.stringMatching(/^framework\./) } },
    open: { ok: false, refusal: { code: 'not-a-framework' } },
    relative: { ok: false, refusal: { code: 'not-a-framework' } },
    show: null,
  })
})
