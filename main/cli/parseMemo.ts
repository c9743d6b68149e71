import type { MemoOrder } from '../../core/consultation/memo/layOutMemo.ts'
import { cliText } from '../../core/text/cli.ts'

/** What `memo` asks for; without a round it is the last one. */
export type MemoCommand = {
  readonly kind: 'memo'
  readonly file: string
  readonly out: string
  readonly pdf: boolean
  readonly excel: boolean
  readonly round: string | null
  readonly by: MemoOrder
  readonly force: boolean
}

const orders: readonly MemoOrder[] = ['passage', 'party']
const wrong = (message: string) => ({ kind: 'wrong', message }) as const

export function buildMemo(
  file: string,
  values: ReadonlyMap<string, string>,
  flags: ReadonlySet<string>,
): MemoCommand | ReturnType<typeof wrong> {
  const out = values.get('out')
  if (out === undefined) return wrong(cliText.wrong.missing('--out'))
  if (!out.toLowerCase().endsWith('.docx')) return wrong(cliText.wrong.ending('--out', '.docx'))
  const given = values.get('by') ?? 'passage'
  const by = orders.find((order) => order === given)
  if (by === undefined) return wrong(cliText.wrong.oneOf('--by', orders))
  return {
    kind: 'memo',
    file,
    out,
    pdf: flags.has('pdf'),
    excel: flags.has('excel'),
    round: values.get('round') ?? null,
    by,
    force: flags.has('force'),
  }
}
