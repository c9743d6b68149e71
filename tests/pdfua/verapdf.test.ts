import { describe, expect, it } from 'vitest'
import { verdictsIn } from './verapdf.ts'

describe('what veraPDF says', () => {
  it('is a verdict for each file, with the clauses that it fails', () => {
    const output =
      'PASS /tmp/en fil.pdf ua1\nFAIL /tmp/b.pdf ua1\n  FAIL 7.18.5-2\n  FAIL 7.1-3\nPASS /tmp/c.pdf ua1\n'
    expect(verdictsIn(output)).toEqual([
      { file: '/tmp/en fil.pdf', passes: true, clauses: [] },
      { file: '/tmp/b.pdf', passes: false, clauses: ['7.18.5-2', '7.1-3'] },
      { file: '/tmp/c.pdf', passes: true, clauses: [] },
    ])
  })

  it('is nothing where it did not run', () => {
    expect(verdictsIn('Exception in thread "main"')).toEqual([])
  })
})
