import { useEffect, useState } from 'react'
import {
  faultsOf,
  newRound,
  parties,
  type Wish,
  type WishFaults,
} from '../../../core/consultation/send/newRound.ts'
import { apply, type Command } from '../../../core/edit/apply.ts'
import type { Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { save } from '../../app/save.ts'
import { bridge } from '../../bridge.ts'
import { change, currentFramework, freshId, openDocument } from '../../store/open.ts'
import { prefer } from '../../store/preferences.ts'
import { closeSending, type Sending, tellWritten } from './commands.ts'

/** `one`: one file that all get. `each`: one for each of those heard. `added`: only for those who were not heard before. */
export type Files = 'one' | 'each' | 'added'

type State = {
  /** What main is writing; null while it writes nothing. */
  readonly progress: { readonly done: number; readonly of: number } | null
  readonly asking: boolean
  readonly faults: WishFaults
  readonly refused: string | null
}

/** Carries out what the dialog asks for. Nothing is sent, and nothing in the framework changes, before every file is written. */
export function useSending({ framework, round: former }: Sending) {
  const [state, setState] = useState<State>({ progress: null, asking: false, faults: {}, refused: null })
  useEffect(
    () => bridge.on('sendProgress', (progress) => setState((before) => ({ ...before, progress }))),
    [],
  )

  /** Gives the first field that must be put right; null where none must. */
  const submit = (wish: Wish, files: Files): keyof WishFaults | null => {
    const added = newNames(wish, former)
    const faults = {
      ...faultsOf(wish, files === 'each'),
      ...(files === 'added' && added.length === 0 ? { heard: text.nobodyNew } : {}),
    }
    setState((before) => ({ ...before, faults, refused: null }))
    const [first = null] = order.filter((field) => faults[field] !== undefined)
    if (first === null) void (former === null ? begin(wish, files) : again(former, wish, files, added))
    return first
  }

  const begin = async (wish: Wish, files: Files) => {
    const round = newRound(wish, freshId, new Date().toISOString())
    const command: Command = { type: 'round.begin', round }
    const possible = apply(framework, command, freshId)
    if (!possible.ok) return setState((before) => ({ ...before, refused: possible.refusal.message }))
    const written = await waiting(() =>
      bridge.request('consultation.send', { framework, round, perParty: files === 'each' }),
    )
    if (written === null || change(command) === null) return
    await finish(wish)
    tellWritten(written, round, false)
  }

  const again = async (before: Round, wish: Wish, files: Files, added: readonly string[]) => {
    const { name, from, deadline, lookAt } = wish
    const changes = {
      name: name.trim(),
      from,
      deadline,
      lookAt: lookAt.trim(),
      heard: parties(wish.heard, before.heard, freshId),
    }
    const round = { ...before, ...changes }
    const to =
      files === 'one' ? null : files === 'added' ? [...added] : changes.heard.map((party) => party.name)
    const written = await waiting(() => bridge.request('consultation.writeAgain', { round, to }))
    if (written === null) return
    const isChanged = (Object.keys(changes) as (keyof typeof changes)[]).some(
      (key) => JSON.stringify(changes[key]) !== JSON.stringify(before[key]),
    )
    if (isChanged) change({ type: 'round.set', id: before.id, changes })
    await finish(wish)
    tellWritten(written, round, true)
  }

  /** What the user has begun must not wait for the next time the file is saved: answers are held against it. */
  const finish = async ({ heard }: Wish) => {
    prefer({ heardParties: [...heard].slice(0, mostParties) })
    closeSending()
    if (openDocument.store.get()?.path !== null && currentFramework() !== framework)
      await save(false, 'itself')
  }

  const waiting = async <T>(
    ask: () => Promise<{ ok: true; value: T } | { ok: false; refusal: { code: string; message: string } }>,
  ): Promise<T | null> => {
    setState((before) => ({ ...before, asking: true }))
    try {
      const answer = await ask()
      if (answer.ok) return answer.value
      const refused = answer.refusal.code === 'cancelled' ? null : answer.refusal.message
      setState((before) => ({ ...before, refused }))
      return null
    } finally {
      setState((before) => ({ ...before, asking: false, progress: null }))
    }
  }

  const forget = (field: keyof WishFaults) =>
    setState((before) => ({ ...before, faults: { ...before.faults, [field]: undefined } }))

  /** Stops the writing where something is written, and closes otherwise. */
  const cancel = () => {
    if (state.progress !== null) void bridge.request('work.cancel', undefined)
    else if (!state.asking) closeSending()
  }
  return { ...state, submit, forget, cancel }
}

const text = screenText.consultationSend.faults
const mostParties = 500
/** As the fields stand. */
const order = ['name', 'from', 'deadline', 'heard', 'lookAt'] as const satisfies readonly (keyof WishFaults)[]

const newNames = (wish: Wish, former: Round | null): readonly string[] => {
  const before = new Set(former?.heard.map(({ id }) => id))
  return parties(wish.heard, former?.heard ?? [], freshId).flatMap(({ id, name }) =>
    before.has(id) ? [] : [name],
  )
}
