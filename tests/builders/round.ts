import type { Id } from '../../core/framework/id.ts'
import { inlineText } from '../../core/framework/richText.ts'
import {
  type Answer,
  type ChangeAnswer,
  type CommentAnswer,
  type LetterAnswer,
  type PassageId,
  type Response,
  Round,
  undecided,
} from '../../core/framework/round.ts'
import type { Piece } from './framework.ts'

/**
 * Consultation rounds for tests, written as one would tell of them:
 *
 *   framework(…, consulted(round('1. høring', ['HK', 'FOA'], response('HK', comment('s1', 'For langt')))))
 *
 * Ids count up in the order of writing within the round: `h1`, parties `h1p1`, responses `h1v1`, answers `h1v1a1`.
 */
export const consulted =
  (...rounds: readonly Round[]): Piece =>
  ({ framework }) => {
    framework.rounds.push(...rounds)
  }

type Made = (id: Id) => Answer
type MadeResponse = (id: Id, heard: Round['heard']) => Response

/** A round that is under way; `changes` say what is otherwise. */
export function round(
  name: string,
  heard: readonly string[],
  ...pieces: readonly (MadeResponse | Partial<Round>)[]
): Round {
  const changes = pieces.filter((piece) => typeof piece !== 'function')
  const id = changes.find((each) => each.id !== undefined)?.id ?? 'h1'
  const parties = heard.map((party, i) => ({ id: `${id}p${i + 1}`, name: party }))
  const responses = pieces.filter((piece) => typeof piece === 'function')
  return Round.parse({
    id,
    kind: 'consultation',
    role: null,
    name,
    from: '2026-11-22',
    deadline: '2026-12-15',
    heard: parties,
    lookAt: '',
    layout: 'document',
    sentAt: '2026-11-22T09:00:00.000Z',
    closedAt: null,
    responses: responses.map((make, i) => make(`${id}v${i + 1}`, parties)),
    ...Object.assign({}, ...changes),
  } satisfies Round)
}

export const response =
  (party: string, ...answers: readonly Made[]): MadeResponse =>
  (id, heard) => ({
    id,
    party,
    heard: heard.find(({ name }) => name === party)?.id ?? null,
    receivedAt: '2026-12-01T10:00:00.000Z',
    file: null,
    answers: answers.map((make, i) => make(`${id}a${i + 1}`)),
  })

const base = {
  lies: 'tray',
  author: 'Anne Holm',
  date: '2026-11-30T12:00:00.000Z',
  decision: undecided,
} as const

export const comment =
  (target: PassageId | null, text: string, changes: Partial<CommentAnswer> = {}): Made =>
  (id) => ({
    ...base,
    kind: 'comment',
    id,
    target,
    text,
    quote: '',
    resolved: false,
    parent: null,
    ...changes,
  })

export const letter =
  (target: PassageId | null, text: string, changes: Partial<LetterAnswer> = {}): Made =>
  (id) => ({ ...base, kind: 'letter', id, target, text, ...changes })

/** A passage in other words. */
export const reworded =
  (target: PassageId | null, before: string, after: string, changes: Partial<ChangeAnswer> = {}): Made =>
  (id) => ({
    ...base,
    kind: 'edit',
    id,
    target,
    before,
    after,
    wording: { lead: '', text: inlineText(after) },
    cell: null,
    silent: false,
    ...changes,
  })

/** A passage that is struck out. */
export const struck =
  (target: PassageId, before: string, changes: Partial<ChangeAnswer> = {}): Made =>
  (id) =>
    reworded(target, before, '', { kind: 'delete', wording: null, ...changes })(id)

/** Text outside every passage, proposed for a cell. */
export const proposed =
  (text: string, cell: ChangeAnswer['cell'], changes: Partial<ChangeAnswer> = {}): Made =>
  (id) =>
    reworded(null, '', text, { kind: 'new', cell, ...changes })(id)
