import { type Block, lineBreak, paragraph, plainRun } from './block.ts'

/** Text without structure: blank lines part paragraphs; where there are none, every line is one. */
export function plainBlocks(text: string): readonly Block[] {
  const whole = text.replace(/\r\n?/g, '\n').replace(/[ \t\u00a0]+$/gm, '')
  const paragraphs = /\n\n/.test(whole.trim()) ? whole.split(/\n{2,}/) : whole.split('\n')
  return paragraphs.flatMap((lines): Block[] => {
    const kept = lines.split('\n').map((line) => line.replace(/[\t ]+/g, ' ').trim())
    const pieces = kept
      .filter((line) => line !== '')
      .flatMap((line, i) => (i > 0 ? ([lineBreak, plainRun(line)] as const) : [plainRun(line)]))
    return pieces.length === 0 ? [] : [{ shape: paragraph, pieces }]
  })
}
