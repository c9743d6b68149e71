import { assertNever } from '../../core/framework/result.ts'
import type { Correction, Meaning } from '../../core/import/guess.ts'
import { type LineId, linesOfSource, type Source } from '../../core/import/source.ts'

/** What the wizard knows beside the source: what was said about it, and which lines are selected. */
export type Wizard = {
  /** All lines in reading order. */
  readonly order: readonly LineId[]
  readonly steps: readonly Step[]
  /** Taken back, the last one first in line to come again. */
  readonly undone: readonly Step[]
  /** Everything that was said, in order; the same array as long as no correction comes or goes. */
  readonly corrections: readonly Correction[]
  readonly selected: Selection
}

/** One thing the user did, which undo takes back at once. */
export type Step = {
  readonly corrections: readonly Correction[]
  /** Guesses the user agreed to, by `agreementOn`. */
  readonly agreed: readonly string[]
}

export type Selection = {
  /** In reading order. */
  readonly lines: readonly LineId[]
  /** The line with the focus; null for none. */
  readonly at: LineId | null
  /** Where a range that is being drawn out begins. */
  readonly anchor: LineId | null
}

export type Action =
  /** One stands on a line; `lines` are those that belong to it. */
  | { readonly kind: 'point'; readonly at: LineId; readonly lines: readonly LineId[] }
  /** From where one stands to this line, exactly these lines. */
  | { readonly kind: 'reach'; readonly to: LineId }
  /** One line more or less. */
  | { readonly kind: 'toggle'; readonly line: LineId }
  | { readonly kind: 'all' }
  | { readonly kind: 'correct'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'agree'; readonly agreements: readonly string[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

export function beginWizard(source: Source): Wizard {
  return {
    order: linesOfSource(source).map(({ id }) => id),
    steps: [],
    undone: [],
    corrections: [],
    selected: { lines: [], at: null, anchor: null },
  }
}

/** The next state; the same object where nothing changes. */
export function reduceWizard(wizard: Wizard, action: Action): Wizard {
  switch (action.kind) {
    case 'point':
      return {
        ...wizard,
        selected: { lines: inOrder(wizard, action.lines), at: action.at, anchor: action.at },
      }
    case 'reach': {
      const anchor = wizard.selected.anchor ?? action.to
      const lines = between(wizard.order, anchor, action.to)
      return { ...wizard, selected: { lines, at: action.to, anchor } }
    }
    case 'toggle': {
      const { lines } = wizard.selected
      const without = lines.filter((line) => line !== action.line)
      // The last one stays: there is always something that is talked about.
      if (without.length === 0 && lines.length > 0) return wizard
      const next = without.length < lines.length ? without : inOrder(wizard, [...lines, action.line])
      return { ...wizard, selected: { lines: next, at: action.line, anchor: action.line } }
    }
    case 'all':
      return { ...wizard, selected: { ...wizard.selected, lines: wizard.order } }
    case 'correct':
      return action.corrections.length === 0
        ? wizard
        : taken(wizard, { corrections: action.corrections, agreed: [] })
    case 'agree':
      return action.agreements.length === 0
        ? wizard
        : taken(wizard, { corrections: [], agreed: action.agreements })
    case 'undo': {
      const last = wizard.steps.at(-1)
      return last === undefined
        ? wizard
        : { ...withSteps(wizard, wizard.steps.slice(0, -1), last), undone: [...wizard.undone, last] }
    }
    case 'redo': {
      const last = wizard.undone.at(-1)
      return last === undefined
        ? wizard
        : { ...withSteps(wizard, [...wizard.steps, last], last), undone: wizard.undone.slice(0, -1) }
    }
    default:
      return assertNever(action)
  }
}

const taken = (wizard: Wizard, step: Step): Wizard => ({
  ...withSteps(wizard, [...wizard.steps, step], step),
  undone: [],
})

/** With other steps than before; `changed` is the one that came or went. A guess is only made anew where it corrects. */
const withSteps = (wizard: Wizard, steps: readonly Step[], changed: Step): Wizard => ({
  ...wizard,
  steps,
  corrections:
    changed.corrections.length === 0 ? wizard.corrections : steps.flatMap(({ corrections }) => corrections),
})

const inOrder = ({ order }: Wizard, lines: readonly LineId[]): readonly LineId[] => {
  if (lines.length < 2) return lines
  const wanted = new Set(lines)
  return order.filter((line) => wanted.has(line))
}

function between(order: readonly LineId[], a: LineId, b: LineId): readonly LineId[] {
  const [from = 0, to = 0] = [order.indexOf(a), order.indexOf(b)].sort((x, y) => x - y)
  return from < 0 ? [b] : order.slice(from, to + 1)
}

export const agreementsOf = (steps: readonly Step[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ agreed }) => agreed))

/** The selected lines are one piece of this meaning. */
export function meaningCorrections(lines: readonly LineId[], meaning: Meaning): readonly Correction[] {
  return lines.length === 0 ? [] : [{ kind: 'meaning', lines, meaning }]
}

/** The statement that these lines hold belongs in this cell; what is no statement yet becomes one. */
export function placeCorrections(
  lines: readonly LineId[],
  isStatement: boolean,
  { role, dimension }: { readonly role: string | null; readonly dimension: string | null },
): readonly Correction[] {
  const [line] = lines
  if (line === undefined) return []
  return [
    ...(isStatement ? [] : meaningCorrections(lines, 'statement')),
    { kind: 'place', line, role, dimension },
  ]
}
