import type { Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { inlineText } from '../../core/framework/richText.ts'
import { comment, letter, response, reworded, round } from './round.ts'

const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(1, items.length)]

/** What can be done with consultations; the framework's first round, or one that is begun. */
export function consultations(
  { rounds, parts }: Framework,
  {
    a,
    b,
    c,
    statement,
    dimension,
    role,
    text,
  }: Record<'statement' | 'dimension' | 'role' | 'text', string> & Record<'a' | 'b' | 'c', number>,
): readonly Command[] {
  const id = rounds[0]?.id ?? 'gone'
  const answers = rounds.flatMap((each) => each.responses.flatMap((given) => given.answers))
  const answer = pick(answers, b)?.id ?? 'gone'
  const given = rounds[0]?.responses[0]?.id ?? 'gone'
  const at = '2026-12-16T08:00:00.000Z'
  const wording = { lead: '', text: inlineText(text) }
  const target =
    [statement, `${parts[0]?.id ?? 'gone'}_title`, `${role}_leadin`, 'about_title'][a % 4] ?? statement
  const heard = rounds[0]?.heard[0]?.id ?? null
  const came = round(text.slice(0, 50), ['HK'], { id: `h${a % 4}` }, response('HK', comment(statement, text)))
  const more = round(
    '',
    [],
    { id: `g${b % 9}` },
    response('FOA', comment(null, text), reworded(statement, 'a', text)),
  )
  return [
    { type: 'round.begin', round: came },
    { type: 'round.begin', round: { ...came, kind: 'personal', responses: [] } },
    { type: 'round.set', id, changes: { name: text.slice(0, 100), deadline: '2027-01-10' } },
    { type: 'round.close', id, at },
    { type: 'round.reopen', id },
    { type: 'round.remove', id: a % 3 === 0 ? id : 'gone' },
    { type: 'response.receive', round: id, responses: more.responses },
    {
      type: 'response.receive',
      round: id,
      responses: more.responses,
      more: [{ round: rounds.at(-1)?.id ?? 'gone', responses: came.responses }],
    },
    { type: 'response.set', id: given, party: text.slice(0, 100), heard },
    { type: 'response.remove', id: a % 3 === 0 ? given : 'gone' },
    { type: 'answer.place', ids: [answer], target: a % 2 === 0 ? target : null, lies: 'general' },
    { type: 'answer.add', response: given, answer: { ...letter(target, text)(`x${b}`), lies: 'tray' } },
    { type: 'answer.decide', ids: [answer], verdict: 'delvist', remark: text },
    { type: 'answer.decide', ids: [answer], remark: `${text} ${c}` },
    { type: 'answer.use', ids: [answer], edit: { what: 'wording', target, wording }, at },
    { type: 'answer.use', ids: [answer], edit: { what: 'remove', target: statement }, at },
    { type: 'answer.use', ids: [answer], edit: { what: 'add', dimension, role, at: b % 3, wording }, at },
    {
      type: 'answer.use',
      ids: [answer],
      edit: { what: 'move', target: statement, dimension, role, at: b % 3 },
      at,
    },
  ]
}
