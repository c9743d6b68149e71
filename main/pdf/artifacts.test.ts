import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { untagged } from '../../tests/builders/printedPdf.ts'
import { markArtifacts } from './artifacts.ts'

const text = (said: string) => `BT\n/F1 9 Tf\n(${said}) Tj\nET\n`
const taggedText = (said: string) => `BT\n/P <</MCID 0 >>BDC\n/F1 9 Tf\n(${said}) Tj\nEMC\nET\n`

describe('artifacts', () => {
  it('are text outside the tags, inside its text object', () => {
    expect(markArtifacts(text('Side 1'))).toBe('BT\n/F1 9 Tf\n/Artifact BMC\n(Side 1) Tj\nEMC\nET\n')
  })

  it('are drawn paths with all that makes them', () => {
    expect(markArtifacts('1 0 0 rg\n0 0 m\n9 9 l\nS\n')).toBe(
      '1 0 0 rg\n/Artifact BMC\n0 0 m\n9 9 l\nS\nEMC\n',
    )
  })

  it('are no paths that only clip', () => {
    expect(markArtifacts('0 0 9 9 re\nW* n\n')).toBe('0 0 9 9 re\nW* n\n')
  })

  it('are one where several follow each other', () => {
    expect(markArtifacts('0 0 9 1 re\nf\n0 0 0 rg\n0 5 9 1 re\nf\n')).toBe(
      '/Artifact BMC\n0 0 9 1 re\nf\n0 0 0 rg\n0 5 9 1 re\nf\nEMC\n',
    )
  })

  it('never reach over the graphics state', () => {
    expect(markArtifacts('0 0 9 1 re\nf\nq\n0 5 9 1 re\nf\nQ\n')).toBe(
      '/Artifact BMC\n0 0 9 1 re\nf\nEMC\nq\n/Artifact BMC\n0 5 9 1 re\nf\nEMC\nQ\n',
    )
  })

  it('are nothing that is tagged', () => {
    expect(markArtifacts(taggedText('Forord'))).toBe(taggedText('Forord'))
    const nested = `/P <</MCID 0 >>BDC\n/Span <</ActualText <FEFF> >>BDC\n(ti) Tj\nEMC\n0 0 9 9 re\nf\nEMC\n`
    expect(markArtifacts(nested)).toBe(nested)
  })

  it('are not mistaken in strings, names, arrays and comments', () => {
    expect(markArtifacts(taggedText('EMC \\) (f) BT S'))).toBe(taggedText('EMC \\) (f) BT S'))
    expect(markArtifacts('/EMC gs\n[(f) 3 <ff>] 0 d\n% S f Tj\n')).toBe(
      '/EMC gs\n[(f) 3 <ff>] 0 d\n% S f Tj\n',
    )
    expect(markArtifacts(untagged)).toContain('/Artifact BMC\n(Side 1 \\(af 2\\) EMC) Tj\nEMC\n')
  })

  it('leave every operator in its place, and nothing to mark a second time', () => {
    const piece = fc.constantFrom(
      text('a'),
      taggedText('b (f)'),
      '0 0 9 9 re\nf\n',
      '0 0 9 9 re\nW n\n',
      'q\n',
      'Q\n',
      '/X1 Do\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const content = pieces.join('')
        const marked = markArtifacts(content)
        const lines = (each: string) => each.split('\n').filter((line) => !/EMC|BMC|BDC/.test(line))
        expect(lines(marked)).toEqual(lines(content))
        expect(marked.match(/^.*B[MD]C$/gm)?.length).toBe(marked.match(/^EMC$/gm)?.length)
        expect(markArtifacts(marked)).toBe(marked)
      }),
    )
  })
})
