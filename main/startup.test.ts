import { expect, test } from 'vitest'
import { startOf } from './startup.ts'

const editor = (...files: readonly string[]) => ({ kind: 'editor', files, fresh: false })
const commandLine = (...args: readonly string[]) => ({ kind: 'commandLine', args })

test.each<[readonly string[], ReturnType<typeof startOf> | object]>([
  [[], editor()],
  [['--no-sandbox', '--user-data-dir=/tmp/x', '--inspect=0', '--remote-debugging-port=0'], editor()],
  [['-psn_0_12345'], editor()],
  [['min fil.grundlag'], editor('min fil.grundlag')],
  [['C:\\Mappe\\FIL.GRUNDLAG'], editor('C:\\Mappe\\FIL.GRUNDLAG')],
  [['--no-sandbox', 'en.grundskabelon'], editor('en.grundskabelon')],
  [['file:///home/a/min%20fil.grundlag'], editor('/home/a/min fil.grundlag')],
  [['a.grundlag', 'b.grundskabelon', '--no-sandbox'], editor('a.grundlag', 'b.grundskabelon')],
  [['--new-window'], { kind: 'editor', files: [], fresh: true }],
  [['file://%00.grundlag'], commandLine('file://%00.grundlag')],
  [['templates', '--json'], commandLine('templates', '--json')],
  [['--no-sandbox', '--log-level=3', 'show', 'a.grundlag'], commandLine('show', 'a.grundlag')],
  [['show', 'a.grundlag', '--no-sandbox'], commandLine('show', 'a.grundlag')],
  [['noget'], commandLine('noget')],
  [['--help'], commandLine('--help')],
  [['-h'], commandLine('-h')],
  [['--no-sandbox', '--version'], commandLine('--version')],
  [['new', '--title', '--force'], commandLine('new', '--title', '--force')],
  [['--no-window'], commandLine()],
  [['--no-window', '--no-sandbox', '-x'], commandLine('-x')],
  [['--no-sandbox', '--no-window', 'a.grundlag'], commandLine('a.grundlag')],
  [['--no-window', 'show', 'a.grundlag'], commandLine('show', 'a.grundlag')],
])('%j', (args, start) => {
  expect(startOf(args)).toEqual(start)
})
