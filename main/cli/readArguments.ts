import { parseArgs } from 'node:util'
import { cliText } from '../../core/text/cli.ts'

const wrong = (message: string) => ({ kind: 'wrong', message }) as const

/** What stands on a command line behind the command's name. */
export type Given = {
  readonly values: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
  readonly words: readonly string[]
}

/** Reads the arguments by the options a command knows (true takes a value); what it cannot know is said in Danish. */
export function readArguments(
  known: Readonly<Record<string, boolean>>,
  args: readonly string[],
): Given | ReturnType<typeof wrong> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, takesValue]) => [name, { type: takesValue ? 'string' : 'boolean' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, string>()
  const flags = new Set<string>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const takesValue = Object.hasOwn(known, token.name) ? known[token.name] : undefined
    if (takesValue === undefined) return wrong(cliText.wrong.unknownOption(token.rawName))
    if (values.has(token.name) || flags.has(token.name)) return wrong(cliText.wrong.twice(token.rawName))
    if (!takesValue) {
      if (token.value !== undefined) return wrong(cliText.wrong.takesNoValue(token.rawName))
      flags.add(token.name)
      continue
    }
    // "--out --force" forgot the file; a value that really begins so can be written "--title=-".
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
      return wrong(cliText.wrong.needsValue(token.rawName))
    values.set(token.name, token.value)
  }
  return { values, flags, words }
}
