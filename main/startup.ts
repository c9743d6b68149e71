import { fileURLToPath } from 'node:url'

/** What a start of the program is for. */
export type Start =
  | { readonly kind: 'commandLine'; readonly args: readonly string[] }
  /** `files` as they were given: relative to the folder that the start was made in. `fresh` asks for a window of its own. */
  | { readonly kind: 'editor'; readonly files: readonly string[]; readonly fresh: boolean }

/**
 * Reads the arguments after the executable. Documents, or nothing, open the editor; any other word is a command.
 * Chromium's own switches may stand anywhere and are none of our business. With `--no-window` everything is a command.
 */
export function startOf(args: readonly string[]): Start {
  const own = args.filter((arg) => !chromiumSwitch.test(arg) && arg !== noWindow && arg !== newWindow)
  if (args.includes(noWindow)) return { kind: 'commandLine', args: own }
  const first = own.findIndex((arg) => !arg.startsWith('-') || ownSwitches.has(arg))
  const word = own[first]
  if (word !== undefined && documentPath(word) === null)
    return { kind: 'commandLine', args: own.slice(first) }
  const files = own.map(documentPath).filter((file) => file !== null)
  return { kind: 'editor', files, fresh: args.includes(newWindow) }
}

/** Whatever the arguments are, no window: a script would wait for ever for one that nobody sees. */
const noWindow = '--no-window'

/** What the taskbar's and the dock's "new" starts the program with. */
export const newWindow = '--new-window'

const ownSwitches = new Set(['--help', '-h', '--version'])

const chromiumSwitch =
  /^--(no-sandbox|no-zygote|no-first-run|in-process-gpu|headless(=.*)?|(disable|enable|force|allow|original)-[a-z-]+(=.*)?|(log-level|user-data-dir|lang|ozone-platform|ozone-platform-hint|use-gl|inspect|inspect-brk|remote-debugging-port)(=.*)?|remote-debugging-pipe)$/

/** A Linux desktop hands files over as addresses. */
function documentPath(word: string): string | null {
  const path = word.startsWith('file:') ? pathFromUrl(word) : word
  return path !== null && /\.(grundlag|grundskabelon)$/i.test(path) ? path : null
}

function pathFromUrl(url: string): string | null {
  try {
    return fileURLToPath(url)
  } catch {
    return null
  }
}
