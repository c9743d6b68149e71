import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The words of a Word file's body as pandoc reads it, with its tracked changes accepted or rejected. */
export async function asPandocReads(
  file: Uint8Array,
  changes: 'accept' | 'reject' = 'accept',
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'grundlag-pandoc-'))
  try {
    const path = join(folder, 'a.docx')
    await writeFile(path, file)
    const args = ['--from=docx', '--to=json', `--track-changes=${changes}`, path]
    const { stdout } = await run('pandoc', args, { maxBuffer: 50_000_000 })
    return textOf(JSON.parse(stdout).blocks).replace(/\s+/g, ' ').trim()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The letters of pandoc's own tree (pandoc-types), a space between blocks; what a table is called is not in it. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { t, c } = node as { readonly t?: string; readonly c?: unknown }
  if (t === 'Str') return `${c}`
  if (t === 'Table' && Array.isArray(c)) return textOf(c.slice(2))
  const inside = textOf(c ?? Object.values(node))
  return t === 'Space' ||
    t === 'SoftBreak' ||
    t === 'LineBreak' ||
    t === 'Para' ||
    t === 'Plain' ||
    t === 'Header'
    ? `${inside} `
    : inside
}
