import { sendLayouts } from '../../core/consultation/send/printedAs.ts'
import { Day, type RoundLayout } from '../../core/framework/round.ts'
import { cliText } from '../../core/text/cli.ts'

/** What `send` asks for; a day that was not given is null. */
export type SendCommand = {
  readonly kind: 'send'
  readonly file: string
  readonly out: string
  readonly deadline: string
  readonly from: string | null
  readonly name: string | null
  /** A file with a name on each line, or names with commas between; null where nobody is named. */
  readonly parties: string | null
  readonly look: string
  readonly layout: RoundLayout
  readonly json: boolean
  readonly force: boolean
}

/** In the name of the file to write, the place where a party's name goes. */
export const partPlace = '{part}'

const wrong = (message: string) => ({ kind: 'wrong', message }) as const

export function buildSend(
  file: string,
  values: ReadonlyMap<string, string>,
  flags: ReadonlySet<string>,
): SendCommand | ReturnType<typeof wrong> {
  const missing = ['deadline', 'out'].find((name) => !values.has(name))
  if (missing !== undefined) return wrong(cliText.wrong.missing(`--${missing}`))
  const notADay = ['deadline', 'from'].find(
    (name) => !Day.safeParse(values.get(name) ?? '2026-01-01').success,
  )
  if (notADay !== undefined) return wrong(cliText.wrong.day(`--${notADay}`))
  const given = values.get('layout') ?? 'document'
  const layout = sendLayouts.find((one) => one === given)
  if (layout === undefined) return wrong(cliText.wrong.oneOf('--layout', sendLayouts))
  const out = values.get('out') ?? ''
  if (!out.toLowerCase().endsWith('.docx')) return wrong(cliText.wrong.ending('--out', '.docx'))
  const parties = values.get('parties') ?? null
  if (parties === null && out.includes(partPlace)) return wrong(cliText.wrong.missing('--parties'))
  return {
    kind: 'send',
    file,
    out,
    deadline: values.get('deadline') ?? '',
    from: values.get('from') ?? null,
    name: values.get('name') ?? null,
    parties,
    look: values.get('look') ?? '',
    layout,
    json: flags.has('json'),
    force: flags.has('force'),
  }
}
