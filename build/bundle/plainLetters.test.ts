import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { inPlainLetters } from './plainLetters.ts'

const run = (script: string): unknown => vm.runInNewContext(inPlainLetters(script))

describe('a script in plain letters', () => {
  it.each([
    ["'»Rødgrød« – med fløde … 😀'", '»Rødgrød« – med fløde … 😀'],
    [`\`på \${1 + 1} år\``, 'på 2 år'],
    ['/^\\–$/.test("–")', true],
    ["'\\å\\\\å'", 'å\\å'],
    ["'æøå'.replace(/[å-ø]/g, 'x')", 'xxx'],
    ["/^[😀-😂]$/u.test('😁')", true],
    ['({ år: 1 }).år', 1],
    ['const længde = 3; længde', 3],
    ["'\\\\u00e5'", '\\u00e5'],
  ])('%s means the same', (script, meaning) => {
    expect(run(script)).toBe(meaning)
    expect(vm.runInNewContext(script)).toBe(meaning)
  })

  it('has ASCII alone', () => {
    expect(inPlainLetters("'»å – 😀'")).toMatch(/^[ -~]*$/)
  })
})
