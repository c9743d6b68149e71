import type { Verdict } from '../../../core/framework/round.ts'

/** What a key asks for in the review. */
export type ReviewKey =
  | { readonly act: 'decide'; readonly verdict: Verdict; readonly thenRemark: boolean }
  | { readonly act: 'step'; readonly by: 1 | -1 }
  | { readonly act: 'undecided' | 'use' | 'own' | 'remark' | 'back' }

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>
/** Where the key is pressed: in a field one types in, on something that arrows move in, or elsewhere. */
export type Where = 'field' | 'arrows' | 'elsewhere'

const verdicts: readonly Verdict[] = ['imødekommet', 'delvist', 'ikke', 'efterretning']

/** Null for a key that means nothing here. */
export function reviewKey(
  { key, code, ctrlKey, metaKey, altKey, shiftKey }: Press,
  where: Where,
): ReviewKey | null {
  if (where === 'field') {
    if ((ctrlKey || metaKey) && key === 'Enter') return { act: 'undecided' }
    return key === 'Escape' ? { act: 'back' } : null
  }
  if (ctrlKey || metaKey || altKey) return null
  // By the place on the keyboard: with Shift held, the digits are signs.
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1]
  const verdict = digit === undefined ? undefined : verdicts[Number(digit) - 1]
  if (verdict !== undefined) return { act: 'decide', verdict, thenRemark: shiftKey }
  if (shiftKey) return null
  if (where === 'elsewhere') {
    if (key === 'ArrowDown') return { act: 'step', by: 1 }
    if (key === 'ArrowUp') return { act: 'step', by: -1 }
  }
  switch (key.toLowerCase()) {
    case 'j':
      return { act: 'step', by: 1 }
    case 'k':
      return { act: 'step', by: -1 }
    case 'n':
      return { act: 'undecided' }
    case 'u':
      return { act: 'use' }
    case 'e':
      return { act: 'own' }
    case 'r':
      return { act: 'remark' }
    case 'escape':
      return { act: 'back' }
    default:
      return null
  }
}
