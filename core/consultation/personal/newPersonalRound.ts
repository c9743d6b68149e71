import type { Id, IdSource } from '../../framework/id.ts'
import type { Round } from '../../framework/round.ts'

type Wish = { readonly name: string; readonly role: Id; readonly from: string; readonly deadline: string }

/** A round in which the leaders of a role write their own column; `now` in UTC as ISO 8601 writes it. */
export const newPersonalRound = (
  { name, role, from, deadline }: Wish,
  ids: IdSource,
  now: string,
): Round => ({
  id: ids(),
  kind: 'personal',
  role,
  name,
  from,
  deadline,
  heard: [],
  lookAt: '',
  layout: 'document',
  sentAt: now,
  closedAt: null,
  responses: [],
})
