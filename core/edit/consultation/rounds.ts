import { z } from 'zod'
import type { Framework } from '../../framework/framework.ts'
import { Id } from '../../framework/id.ts'
import { refuse } from '../../framework/result.ts'
import { idsOfRound, Moment, openRound, Response, Round, strayReplies } from '../../framework/round.ts'
import { changeText } from '../../text/edit.ts'
import { refusalText } from '../../text/refusal.ts'
import { assign, command } from '../command.ts'
import { areFresh } from './takenIds.ts'

const text = changeText.round
/** Responses, and the round they go to. */
const received = { round: Id, responses: z.array(Response).min(1).max(500) }
type Received = { readonly round: Id; readonly responses: Response[] }
const gone = () => refuse('not-found', refusalText.edit.gone)

/** Sends it into consultation: from now on the cover says so. */
const beginRound = command({
  args: () => z.object({ round: Round }),
  label: ({ round }) => (round.kind === 'personal' ? text.beginPersonal : text.begin),
  run: (draft, { round }) => {
    if (draft.rounds.length >= 50) return refuse('limit', refusalText.edit.tooMany('høringer'))
    const brought = idsOfRound(round).map(({ id }) => id)
    if (!areFresh(draft, brought)) return refuse('exists', refusalText.edit.invalid('round.id'))
    if (strayReplies(round).length > 0) return refuse('invalid', refusalText.edit.invalid('round.responses'))
    draft.rounds.push(round)
    if (round.kind === 'consultation' && round.closedAt === null) draft.about.status = 'høring'
    return { kind: 'round', id: round.id }
  },
})

const setRound = command({
  args: () =>
    z.object({
      id: Id,
      changes: Round.pick({ name: true, from: true, deadline: true, heard: true, lookAt: true })
        .partial()
        .strict(),
    }),
  label: () => text.set,
  joins: ({ id, changes }) => `round.${id}.${Object.keys(changes).join('.')}`,
  run: (draft, { id, changes }) => {
    const round = draft.rounds.find((candidate) => candidate.id === id)
    if (!round) return gone()
    assign(round, changes)
    return { kind: 'round', id }
  },
})

/** The last one that closes leaves a draft behind, unless it was adopted meanwhile. */
const closeRound = command({
  args: () => z.object({ id: Id, at: Moment }),
  label: () => text.close,
  run: (draft, { id, at }) => {
    const round = draft.rounds.find((candidate) => candidate.id === id)
    if (!round) return gone()
    round.closedAt = at
    if (openRound(draft.rounds) === null && draft.about.status === 'høring') draft.about.status = 'kladde'
    return { kind: 'round', id }
  },
})

const reopenRound = command({
  args: () => z.object({ id: Id }),
  label: () => text.reopen,
  run: (draft, { id }) => {
    const round = draft.rounds.find((candidate) => candidate.id === id)
    if (!round) return gone()
    round.closedAt = null
    if (round.kind === 'consultation') draft.about.status = 'høring'
    return { kind: 'round', id }
  },
})

const removeRound = command({
  args: () => z.object({ id: Id }),
  label: () => text.remove,
  run: (draft, { id }) => {
    const at = draft.rounds.findIndex((candidate) => candidate.id === id)
    if (at < 0) return gone()
    draft.rounds.splice(at, 1)
    if (openRound(draft.rounds) === null && draft.about.status === 'høring') draft.about.status = 'kladde'
    return { kind: 'round', id }
  },
})

/**
 * Takes any number of responses in, as one step: into one round, and with `more` those of others into theirs. One whose file the
 * round holds already is passed.
 */
const receive = command({
  args: () => z.object({ ...received, more: z.array(z.object(received)).max(50).optional() }),
  label: ({ responses, more = [] }) =>
    text.receive(more.reduce((sum, each) => sum + each.responses.length, responses.length)),
  run: (draft, { more = [], ...first }) => {
    for (const each of more) {
      const taken = takeIn(draft, each)
      if ('ok' in taken) return taken
    }
    return takeIn(draft, first)
  },
})

function takeIn(draft: Framework, { round: id, responses }: Received) {
  const round = draft.rounds.find((candidate) => candidate.id === id)
  if (!round) return gone()
  const known = new Set(round.responses.map(({ file }) => file?.hash))
  const fresh = responses.filter(({ file }) => file === null || !known.has(file.hash))
  if (round.responses.length + fresh.length > 500) return refuse('limit', refusalText.edit.tooMany('svar'))
  const came = { ...round, id: 'r', heard: [], responses: fresh }
  const brought = idsOfRound(came).slice(1)
  if (
    !areFresh(
      draft,
      brought.map((each) => each.id),
    ) ||
    strayReplies(came).length > 0
  )
    return refuse('invalid', refusalText.edit.invalid('responses'))
  const heard = new Set(round.heard.map((party) => party.id))
  round.responses.push(
    ...fresh.map((response) =>
      response.heard === null || heard.has(response.heard) ? response : { ...response, heard: null },
    ),
  )
  return { kind: 'round', id } as const
}

const setResponse = command({
  args: () => z.object({ id: Id, party: Response.shape.party.optional(), heard: Id.nullable().optional() }),
  label: () => text.setResponse,
  joins: ({ id, party }) => (party === undefined ? null : `response.${id}.party`),
  run: (draft, { id, ...changes }) => {
    const found = responseIn(draft, id)
    if (!found) return gone()
    if (typeof changes.heard === 'string' && !found.round.heard.some((party) => party.id === changes.heard))
      return gone()
    assign(found.response, changes)
    return { kind: 'round', id: found.round.id }
  },
})

const removeResponse = command({
  args: () => z.object({ id: Id }),
  label: () => text.removeResponse,
  run: (draft, { id }) => {
    const found = responseIn(draft, id)
    if (!found) return gone()
    found.round.responses.splice(found.round.responses.indexOf(found.response), 1)
    return { kind: 'round', id: found.round.id }
  },
})

export function responseIn(draft: Framework, id: Id): { round: Round; response: Response } | null {
  for (const round of draft.rounds) {
    const response = round.responses.find((candidate) => candidate.id === id)
    if (response) return { round, response }
  }
  return null
}

export const roundCommands = {
  'round.begin': beginRound,
  'round.set': setRound,
  'round.close': closeRound,
  'round.reopen': reopenRound,
  'round.remove': removeRound,
  'response.receive': receive,
  'response.set': setResponse,
  'response.remove': removeResponse,
} as const
