import { useEffect } from 'react'
import type { Framework } from '../../../core/framework/framework.ts'
import type { Id } from '../../../core/framework/id.ts'
import { bridge } from '../../bridge.ts'
import { createStore, useStore } from '../../store/createStore.ts'
import { openDocument } from '../../store/open.ts'

/** What was sent in a round: it never changes, so it is fetched once for each document. */
export type SentText =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly framework: Framework }
  | { readonly state: 'missing'; readonly message: string }

type Fetched = { readonly begun: unknown; readonly rounds: ReadonlyMap<Id, SentText> }
const fetched = createStore<Fetched>({ begun: null, rounds: new Map() })
const loading: SentText = { state: 'loading' }

/** Follows what was sent in a round; where it was missing it is asked for again each time. */
export function useSent(round: Id | null): SentText {
  const sent = useStore(fetched, ({ rounds }) => (round === null ? loading : (rounds.get(round) ?? loading)))
  const begun = useStore(openDocument.store, (open) => open?.begun ?? null)
  useEffect(() => {
    if (round !== null) void fetchSent(round, begun)
  }, [round, begun])
  return sent
}

async function fetchSent(round: Id, begun: unknown): Promise<void> {
  if (fetched.get().begun !== begun) fetched.set({ begun, rounds: new Map() })
  if (fetched.get().rounds.get(round)?.state === 'here') return
  const read = await bridge.request('consultation.sent', { round })
  if (fetched.get().begun !== begun) return
  const sent: SentText = read.ok
    ? { state: 'here', framework: read.value }
    : { state: 'missing', message: read.refusal.message }
  fetched.update(({ rounds }) => ({ begun, rounds: new Map(rounds).set(round, sent) }))
}
