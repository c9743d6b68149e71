import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright'
import { WelcomePage } from '../e2e/pages/welcome.ts'
import { median } from './wholeProcess.ts'
import { openWindow, type Window, type WindowProgram } from './window.ts'

/** How quick the editor is, each figure beside what it is held against. */
export type EditorSpeed = {
  /** From the start of the process to the first frame, in ms: of static HTML in a bare window; of a cell one can write in. */
  readonly start: { readonly bare: number; readonly ours: number }
  /** From the start of the process until our first cells are on the screen, in ms; in the bare window that is its `start`. */
  readonly seen: number
  /** From choosing a file on the welcome screen to the first frame with its cells, in ms. */
  readonly open: number
  /** From a key to the frame that shows it, 95th percentile, in ms. */
  readonly key: { readonly small: number; readonly large: number }
  /** The longest time between two frames while scrolling, in ms. */
  readonly scroll: number
  /** Proportional memory, in MB. */
  readonly memory: { readonly bare: number; readonly ours: number }
}

export type Means = {
  readonly program: string
  readonly bare: string
  readonly env: Readonly<Record<string, string>>
  readonly small: string
  readonly large: string
  readonly runs: number
}

/** Takes turns between the contestants, so that a machine that slows down slows all of them; medians of `runs`. */
export async function editorSpeed({ program, bare, env, small, large, runs }: Means): Promise<EditorSpeed> {
  const figures = new Map<string, number[]>()
  const note = (name: string, value: number) => figures.set(name, [...(figures.get(name) ?? []), value])
  // As a user starts them from the second day on: the browser keeps compiled scripts from one start to the next.
  const folder = mkdtempSync(path.join(tmpdir(), 'grundlag-bench-profiles-'))
  const known = { bare: { profile: path.join(folder, 'bare') }, ours: { profile: path.join(folder, 'ours') } }
  for (const { profile } of Object.values(known)) mkdirSync(profile)
  for (let before = 0; before < 2; before++) {
    await inWindow({ program: bare, args: [], env, ...known.bare }, async () => undefined)
    await inWindow({ program, args: [small], env, ...known.ours }, async () => undefined)
  }
  for (let turn = 0; turn < runs; turn++) {
    const starts = [
      () =>
        inWindow({ program: bare, args: [], env, ...known.bare }, async (window) => {
          note('bareStart', await firstFrame(window))
          note('bareMemory', window.memory())
        }),
      () =>
        inWindow({ program, args: [small], env, ...known.ours }, async (window) => {
          note('start', await editableAt(window))
          note('seen', await firstFrame(window))
          note('memory', window.memory())
        }),
    ]
    // What has just ended still keeps the machine busy: neither is always the one that comes after the other.
    for (const start of turn % 2 === 0 ? starts : starts.toReversed()) await start()
    for (const [name, file] of [
      ['smallKey', small],
      ['largeKey', large],
    ] as const) {
      // What is typed is saved by itself; the next turn is to find the file as it was.
      const own = path.join(folder, `${name}.grundlag`)
      copyFileSync(file, own)
      await inWindow({ program, args: [...freeFrames, own], env }, async (window) => {
        await editableAt(window)
        note(name, await keyToFrame(window.page))
      })
    }
    await inWindow({ program, args: [large], env }, async (window) => {
      await editableAt(window)
      note('scroll', await longestFrame(window.page))
    })
    await inWindow(
      { program, args: [], env, prepare: (profile) => knowing(profile, small) },
      async (window) => note('open', await opening(window.page)),
    )
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const of = (name: string) => median(figures.get(name) ?? [])
  return {
    start: { bare: of('bareStart'), ours: of('start') },
    seen: of('seen'),
    open: of('open'),
    key: { small: of('smallKey'), large: of('largeKey') },
    scroll: of('scroll'),
    memory: { bare: of('bareMemory'), ours: of('memory') },
  }
}

/** Switches with which a frame begins as soon as there is something to show. */
const freeFrames = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/** A user-data folder in which the file was opened before. */
const knowing = (profile: string, file: string): void =>
  writeFileSync(
    path.join(profile, 'recent.json'),
    JSON.stringify({
      version: 1,
      files: [{ path: file, title: 'Holstebro', at: new Date().toISOString() }],
    }),
  )

async function inWindow(given: WindowProgram, look: (window: Window) => Promise<unknown>): Promise<void> {
  const window = await openWindow(given)
  try {
    await look(window)
  } finally {
    await window.close()
  }
}

const firstFrame = async ({ page, startedAt }: Window): Promise<number> =>
  (await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return performance.timeOrigin + (paint?.startTime ?? Number.NaN)
  })) - startedAt

/** The program marks the frame in which the grid's cells are first there to be written in. */
const editableAt = async ({ page, startedAt }: Window): Promise<number> => {
  await page.waitForFunction(() => performance.getEntriesByName('editable').length > 0)
  return (
    (await page.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName('editable')[0]?.startTime ?? Number.NaN),
    )) - startedAt
  )
}

/** Opens the one recent file from the welcome screen. */
async function opening(page: Page): Promise<number> {
  const recent = new WelcomePage(page).recent.getByRole('button').first()
  await recent.waitFor()
  return recent.evaluate(async (button) => {
    const before = performance.now()
    ;(button as HTMLElement).click()
    while (performance.getEntriesByName('editable').length === 0) {
      if (performance.now() - before > 10_000) throw new Error('The file was not opened')
      await new Promise(requestAnimationFrame)
    }
    return (performance.getEntriesByName('editable')[0]?.startTime ?? Number.NaN) - before
  })
}

/**
 * Types 150 letters into a cell in the middle at the pace of a quick writer, and gives the 95th percentile of the time
 * from a key to the frame that shows it: handling the key, and making the frame up to its being painted and handed on.
 * The screen's own beat is no part of it: the windows run without a limit on frames (see `freeFrames`), so that none
 * waits for the next one. Where that takes no more than a sixtieth of a second, the letter is on the very next frame.
 */
async function keyToFrame(page: Page): Promise<number> {
  const cells = page.getByRole('gridcell')
  await cells.nth(Math.floor((await cells.count()) / 2)).click()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    let pressed = 0
    window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true)
    // The frame of this event is the one that shows the letter: a key by itself may still be followed by one without it.
    window.addEventListener(
      'input',
      () =>
        requestAnimationFrame(() => {
          // A message comes after the frame has been laid out and painted.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - pressed)
          port2.postMessage(null)
        }),
      true,
    )
  })
  for (const letter of 'jeg leder med tillid og tydelighed '.repeat(5).slice(0, 150)) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(35)
  }
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times)
  if (times.length < 140) throw new Error(`Only ${times.length} of 150 letters were seen`)
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
}

/** Scrolls the page from top to end, 90 CSS pixels a frame. */
const longestFrame = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const pane = document.querySelector('main')
    if (!pane) throw new Error('There is no page to scroll')
    const frame = () => new Promise<number>(requestAnimationFrame)
    pane.scrollTop = 0
    let last = await frame()
    let longest = 0
    while (pane.scrollTop + pane.clientHeight < pane.scrollHeight - 2) {
      pane.scrollTop += 90
      const now = await frame()
      longest = Math.max(longest, now - last)
      last = now
    }
    return longest
  })

/** The floor: the same runtime with nothing in it but a window that shows static HTML. Gives the program to run. */
export function bareWindow(runtime: string, folder: string): string {
  cpSync(runtime, folder, { recursive: true, verbatimSymlinks: true })
  const app = path.join(folder, 'resources', 'app')
  mkdirSync(app, { recursive: true })
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.js' }))
  writeFileSync(path.join(app, 'page.html'), '<!doctype html><title>Bare</title><h1>Ledelsesgrundlag</h1>')
  writeFileSync(path.join(app, 'main.js'), bareProgram)
  return path.join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

const bareProgram = `
const { app, BrowserWindow } = require('electron')
const path = require('node:path')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(path.join(__dirname, 'page.html'))
})
`
