import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { virtualDisplay } from '../../build/setup/display.mjs'
import { machineSwitches } from '../../build/setup/launch.mjs'
import { setUp } from '../../build/setup.mjs'
import { packFramework } from '../../core/file/packFramework.ts'
import { unpackFramework } from '../../core/file/unpackFramework.ts'
import { writeHtml } from '../../core/html/writeHtml.ts'
import { layOut } from '../../core/layout/layOut.ts'
import { instantiate } from '../../core/template/instantiate.ts'
import { parseTemplate } from '../../core/template/library.ts'
import { bareElectron } from './bareElectron.ts'
import { bundle } from './bundle.ts'
import { bareWindow, type EditorSpeed, editorSpeed } from './editorSpeed.ts'
import { receiving } from './receive.ts'
import { tenfold } from './tenfold.ts'
import { type Contestant, sideBySide, type Timed } from './wholeProcess.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const modules = path.join(root, 'node_modules')
const runs = 5

type Context = { readonly program: string; readonly args: readonly string[] }

/**
 * `npm run bench`: everything side by side in one run, medians of five; a peer that is not installed says so. With the
 * name of a part (`npm run bench -- editor`; also exports, growth, library, receive) only that one.
 */
export async function main({ program, args }: Context): Promise<number> {
  const wanted = (part: 'exports' | 'editor' | 'growth' | 'library' | 'receive') =>
    args.length === 0 || args.includes(part)
  const folder = mkdtempSync(path.join(tmpdir(), 'grundlag-bench-'))
  const display = process.platform === 'linux' ? await virtualDisplay() : null
  const env = display === null ? {} : { DISPLAY: display.display }
  try {
    const file = holstebro(folder)
    const worker = await bundle('main/figures/rasteriseWorker.ts')
    if (wanted('exports')) await exports(program, { folder, file, worker, env })
    if (wanted('editor')) await editor(program, { folder, file, env })
    if (wanted('library')) await library(folder)
    if (wanted('receive')) {
      const { timed, parties, answers } = await receiving(file, folder, runs)
      table(
        `${parties} returned files of Holstebro with ${answers} answers, whole process, aim 6.00 s`,
        timed,
      )
    }
    if (wanted('growth')) {
      const steps = await bundle('tests/bench/entries/inProcess.ts')
      const inProcess = spawnSync(process.execPath, [steps, file, worker, modules], { encoding: 'utf8' })
      if (inProcess.status !== 0) throw new Error(inProcess.stderr)
      growth(JSON.parse(inProcess.stdout))
    }
  } finally {
    display?.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  return 0
}

type Given = {
  readonly folder: string
  readonly file: string
  readonly env: Readonly<Record<string, string>>
}

async function exports(program: string, given: Given & { readonly worker: string }): Promise<void> {
  const { folder, file, worker, env } = given
  const node = await bundle('tests/bench/entries/wordInNode.ts')
  const word: Contestant = {
    name: 'Grundlag (Node)',
    command: process.execPath,
    args: [node, file, path.join(folder, 'ours.docx'), worker, modules],
  }
  table('Word, Holstebro, whole process', await sideBySide([word, ...wordPeers(folder)], runs))

  const ours: Contestant = {
    name: 'Grundlag',
    command: program,
    args: [...machineSwitches(), 'export', file, '--pdf', path.join(folder, 'ours.pdf'), '--force'],
    env,
  }
  table('PDF, Holstebro, whole process', await sideBySide([ours, ...(await pdfPeers(folder, env))], runs))
}

async function editor(program: string, { folder, file, env }: Given): Promise<void> {
  const large = path.join(folder, 'tenfold.grundlag')
  writeFileSync(large, tenfoldFile(file))
  const bare = bareWindow((await setUp('testing')).folder, path.join(folder, 'window'))
  editorTable(await editorSpeed({ program, bare, env, small: file, large, runs }))
}

/** Holstebro's framework as a file, and its printed form as HTML and JSON for the peers. */
function holstebro(folder: string): string {
  const template = parseTemplate(
    JSON.parse(readFileSync(path.join(root, 'templates', 'holstebro.json'), 'utf8')),
  )
  if (!template.ok) throw new Error(template.refusal.message)
  const values = { kommune: 'Holstebro Kommune', forvaltning: 'Social og Sundhed', udsteder: '', title: '' }
  const framework = instantiate(template.value, values, { id: 'bench', year: 2026, date: 'november 2026' })
  const printed = layOut(framework)
  const file = path.join(folder, 'holstebro.grundlag')
  writeFileSync(file, packFramework(framework))
  writeFileSync(path.join(folder, 'printed.json'), JSON.stringify(printed))
  const fonts = path.join(modules, '@expo-google-fonts', 'carlito')
  const font = {
    regular: '400Regular',
    bold: '700Bold',
    italic: '400Regular_Italic',
    boldItalic: '700Bold_Italic',
  }
  const html = writeHtml(printed, {
    fontUrl: (style) => `file://${fonts}/${font[style]}/Carlito_${font[style]}.ttf`,
    mediaUrl: () => '',
  })
  writeFileSync(path.join(folder, 'printed.html'), html)
  return file
}

function wordPeers(folder: string): Contestant[] {
  const html = path.join(folder, 'printed.html')
  const json = path.join(folder, 'printed.json')
  const script = path.join(import.meta.dirname, 'pythonDocx.py')
  return [
    ...peer('pandoc', ['--version'], {
      name: 'pandoc',
      command: 'pandoc',
      args: ['-f', 'html', html, '-o', path.join(folder, 'pandoc.docx')],
    }),
    ...peer('python3', ['-c', 'import docx'], {
      name: 'python-docx',
      command: 'python3',
      args: [script, json, path.join(folder, 'python.docx')],
    }),
  ]
}

async function pdfPeers(folder: string, env: Readonly<Record<string, string>>): Promise<Contestant[]> {
  const runtime = await setUp('testing')
  const profile = path.join(folder, 'profile')
  mkdirSync(profile)
  return [
    {
      name: 'bare Electron printing our HTML',
      command: bareElectron(runtime.folder, path.join(folder, 'bare')),
      args: machineSwitches(),
      env: { ...env, SOURCE: path.join(folder, 'printed.html'), TARGET: path.join(folder, 'bare.pdf') },
    },
    ...peer('soffice', ['--version'], {
      name: 'LibreOffice from our Word file',
      command: 'soffice',
      args: [
        `-env:UserInstallation=file://${profile}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'ours.docx')],
      ],
    }),
  ]
}

/** The contestant, where its program answers; else a line that says it is left out. */
function peer(command: string, probe: readonly string[], contestant: Contestant): Contestant[] {
  if (spawnSync(command, probe, { stdio: 'ignore' }).status === 0) return [contestant]
  console.log(`${contestant.name}: not installed, skipped`)
  return []
}

/** Times, and how many times as long as each of the others the first one took. */
function table(title: string, timed: readonly Timed[]): void {
  const first = timed[0]?.medianMs ?? Number.NaN
  console.log(`\n${title}`)
  for (const { name, medianMs } of timed)
    console.log(`  ${name.padEnd(34)}${seconds(medianMs)}   ours is ${(first / medianMs).toFixed(2)} ×`)
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2).padStart(7)} s`

function tenfoldFile(file: string): Uint8Array {
  const read = unpackFramework(readFileSync(file), 'holstebro')
  if (!read.ok) throw new Error(read.refusal.message)
  return packFramework(tenfold(read.value.framework))
}

function editorTable({ start, seen, open, key, scroll, memory }: EditorSpeed): void {
  const line = (name: string, ours: string, against: string) =>
    console.log(`  ${name.padEnd(44)}${ours.padStart(10)}   ${against}`)
  const times = (ours: number, other: number) => `${(ours / other).toFixed(2)} ×`
  const ms = (value: number) => `${value.toFixed(0)} ms`
  console.log('\nThe editor, medians of five')
  line(
    'Start to the first cell',
    ms(start.ours),
    `${times(start.ours, start.bare)} a bare window (${ms(start.bare)})`,
  )
  line('The first cells on the screen', ms(seen), `${times(seen, start.bare)} a bare window`)
  line('Opening Holstebro', ms(open), 'aim 300 ms')
  line('Key to frame, 95 %, 96 cells', ms(key.small), 'aim 17 ms')
  line('Key to frame, 95 %, 960 cells', ms(key.large), `${times(key.large, key.small)} 96 cells`)
  line('Longest frame while scrolling 960 cells', ms(scroll), 'aim 50 ms')
  line(
    'Memory',
    `${memory.ours.toFixed(0)} MB`,
    `${times(memory.ours, memory.bare)} a bare window (${memory.bare.toFixed(0)} MB)`,
  )
}

async function library(folder: string): Promise<void> {
  const entry = await bundle('tests/bench/entries/library.ts')
  const worker = await bundle('main/library/entryWorker.ts')
  const run = spawnSync(process.execPath, [entry, path.join(root, 'templates'), folder, '500', worker], {
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(run.stderr)
  const { first, whole, later, search } = JSON.parse(run.stdout) as Record<
    'first' | 'whole' | 'later' | 'search',
    number
  >
  console.log('\nThe library, 500 templates as large as Holstebro')
  console.log(`  Read for the first time       ${seconds(first)}   aim 1.00 s`)
  console.log(`  Until shapes and texts follow  ${seconds(whole)}`)
  console.log(`  At a later start              ${seconds(later)}   aim 1.00 s`)
  console.log(`  Search through all their texts${seconds(search)}`)
}

function growth(results: Readonly<Record<string, readonly [number, number]>>): void {
  console.log('\nIn one process: 96 cells, 960 cells')
  for (const [name, [small, large]] of Object.entries(results))
    console.log(
      `  ${name.padEnd(10)}${small.toFixed(1).padStart(9)} ms${large.toFixed(1).padStart(10)} ms   960 is ${(large / small).toFixed(1)} ×`,
    )
}
