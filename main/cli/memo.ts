import path from 'node:path'
import type { MemoFormat } from '../../core/bridge/consultationClose.ts'
import { type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { memoEndings } from '../consultation/closeRequests.ts'
import { readFramework } from '../files/readFramework.ts'
import type { Host } from './host.ts'
import { memoSourceIn } from './memoSource.ts'
import type { MemoCommand } from './parseMemo.ts'
import { writeOuts } from './writeOuts.ts'

/** Writes the memo of a round as Word and, where asked for, as PDF and Excel beside it. Says nothing when done. */
export async function writeMemo(
  { file, out, pdf, excel, round, by, force }: MemoCommand,
  { folder, writers, canPrint }: Pick<Host, 'folder' | 'writers' | 'canPrint'>,
): Promise<Result<string>> {
  const read = await readFramework(path.resolve(folder, file), file)
  if (!read.ok) return read
  const source = memoSourceIn(read.value, round)
  if (!source.ok) return source
  if (pdf && !canPrint) return refuse('failed', refusalText.program.noDisplay)
  const formats: readonly MemoFormat[] = [
    'word',
    ...(pdf ? ['pdf' as const] : []),
    ...(excel ? ['excel' as const] : []),
  ]
  const outs = formats.map((format) => {
    const name = format === 'word' ? out : out.replace(/\.docx$/i, memoEndings[format])
    return {
      out: name,
      file: path.resolve(folder, name),
      write: () => writers.memo(format, source.value, by),
    }
  })
  return writeOuts(outs, force)
}
