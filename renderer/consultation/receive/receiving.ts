import type { ReceivedFile } from '../../../core/bridge/consultationReceive.ts'
import type { Id } from '../../../core/framework/id.ts'
import { createStore } from '../../store/createStore.ts'

/** What is shown of taking answers in; null for nothing. */
export type Receiving =
  /** Who has answered. `removed`: the party whose answer was deleted just now. */
  | { readonly kind: 'inbox'; readonly removed?: string }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'result'; readonly files: readonly ReceivedFile[] }
  | { readonly kind: 'paste' }
  | { readonly kind: 'party'; readonly response: Id }

export const receiving = createStore<Receiving | null>(null)
