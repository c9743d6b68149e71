import { apply, type Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { inlineText } from '../../core/framework/richText.ts'
import { answersIn, type Round } from '../../core/framework/round.ts'
import { passages } from '../../core/layout/passages.ts'
import { builtIn } from '../support/printedTemplate.ts'
import { countingIds } from './framework.ts'
import { comment, letter, proposed, response, reworded, round, struck } from './round.ts'

/** A consultation that was held, with what was decided: the framework that was sent, and the framework now. */
export type Held = { readonly sent: Framework; readonly now: Framework; readonly round: Round }

/** Three of four parties have answered Holstebro's framework, thirty answers in all; most of them are decided. */
export function heldConsultation(): Held {
  const sent = builtIn('holstebro')
  const said = passages(sent).filter((passage) => passage.kind === 'statement')
  const prose = passages(sent).filter(
    ({ kind, id, text }) => kind === 'prose' && !id.includes('_') && text.length > 80,
  )
  const at = (index: number) => {
    const passage = said[index]
    if (passage?.kind !== 'statement') throw new Error(`Holstebro has no statement ${index}`)
    return {
      id: passage.id,
      text: passage.lead === null ? passage.text : `${passage.lead} – ${passage.text}`,
    }
  }
  const block = (index: number) => prose[index] ?? { id: 'none', text: '' }
  const cell = { dimension: sent.competencies[1]?.dimensions[0]?.id ?? '', role: sent.roles[0]?.id ?? '' }
  const more = (text: string) => `${text.replace(/\.$/, '')}, også når det er svært`

  const held = round(
    '1. høring',
    ['Hoved-MED', 'FOA Holstebro', 'HK Kommunal', 'Lederforum Sundhed'],
    {
      lookAt:
        'Er forventningerne til de enkelte niveauer tydelige?\nMangler der noget om samarbejdet på tværs?',
    },
    response(
      'Hoved-MED',
      comment(null, 'Hoved-MED kvitterer for et gennemarbejdet udkast og for inddragelsen undervejs.', {
        lies: 'general',
      }),
      reworded(at(0).id, at(0).text, more(at(0).text)),
      reworded(at(1).id, at(1).text, more(at(1).text)),
      comment(at(2).id, 'Hvad betyder »rammer« her? Vi læser det som økonomiske rammer.', {
        quote: at(2).text.slice(0, 24),
      }),
      comment(at(2).id, 'Enig i spørgsmålet.', { parent: 'h1v1a4', author: 'Bo Lund' }),
      struck(at(5).id, at(5).text),
      comment(at(8).id, 'Godt formuleret. Det er vigtigt, at trivsel står så tydeligt.'),
      proposed('Jeg inddrager arbejdsmiljørepræsentanten i beslutninger om arbejdets tilrettelæggelse', cell),
      comment(block(0).id, 'Her mangler en henvisning til kommunens personalepolitik.'),
      reworded(at(12).id, at(12).text, more(at(12).text), { silent: true }),
      comment(at(14).id, 'Kan det stå før udsagnet om økonomi?'),
    ),
    response(
      'FOA Holstebro',
      reworded(at(0).id, at(0).text, more(at(0).text), { author: 'Karen Friis' }),
      comment(at(1).id, 'Ordet »sikrer« lover mere, end en leder kan holde.', {
        author: 'Karen Friis',
        quote: at(1).text.slice(0, 12),
      }),
      comment(
        at(3).id,
        'Vi foreslår at nævne de nattevagter, der sjældent møder deres leder.\nDet gælder også weekendvagter.',
        { author: 'Karen Friis' },
      ),
      struck(at(6).id, at(6).text, { author: 'Karen Friis' }),
      comment(at(8).id, 'Det kan med fordel stå i alle tre roller.', { author: 'Karen Friis' }),
      comment(at(10).id, 'Uklart for dem, der ikke kender modellen.', {
        author: 'Karen Friis',
        resolved: true,
      }),
      reworded(block(0).id, block(0).text, `${block(0).text} Det skal kunne mærkes.`, {
        author: 'Karen Friis',
      }),
      comment(at(15).id, 'Fint.', { author: 'Karen Friis' }),
      proposed('Jeg taler med medarbejderne om, hvad vi holder op med', null, { author: 'Karen Friis' }),
      comment(at(20).id, 'Sproget er tungt. Skriv »bruger« i stedet for »anvender«.', {
        author: 'Karen Friis',
      }),
    ),
    response(
      'HK Kommunal',
      letter(null, 'Kære alle. Tak for muligheden for at afgive høringssvar.', { lies: 'aside', author: '' }),
      letter(
        null,
        'HK finder, at grundlaget er godt, men langt. En kort udgave til opslagstavlen vil hjælpe.',
        { lies: 'general', author: '' },
      ),
      letter(at(0).id, 'Til 1. punkt: Det bør fremgå, at det gælder alle ledere.', { author: '' }),
      letter(at(4).id, 'Vi savner et udsagn om administrativt personale.', { author: '' }),
      letter(at(9).id, 'Udsagnet bør gælde alle tre roller.', { author: '' }),
      letter(at(18).id, 'Formuleringen er vanskelig at følge op på.', { author: '' }),
      letter(null, 'Afsnittet om samarbejde på side 7 er vi uenige i.', { author: '' }),
      letter(at(22).id, 'Vi er enige i dette punkt.', { author: '' }),
      letter(null, 'Venlig hilsen HK Kommunal', { lies: 'aside', author: '' }),
    ),
  )
  const began: Framework = { ...sent, rounds: [held] }
  const ids = answersIn(held)
  const of = (party: number, ...numbers: readonly number[]) => numbers.map((n) => `h1v${party}a${n}`)
  const when = '2026-12-16T09:00:00.000Z'
  const wording = (text: string) => ({ lead: '', text: inlineText(text) })
  const decisions: readonly Command[] = [
    {
      type: 'answer.decide',
      ids: [...of(1, 1), ...of(3, 2)],
      verdict: 'efterretning',
      remark: 'Forvaltningen takker. En kort udgave laves, når grundlaget er vedtaget.',
    },
    {
      type: 'answer.use',
      ids: [...of(1, 2), ...of(2, 1)],
      edit: { what: 'wording', target: at(0).id, wording: wording(more(at(0).text)) },
      at: when,
    },
    {
      type: 'answer.decide',
      ids: [...of(1, 2), ...of(2, 1)],
      remark: 'Tilføjelsen gør det tydeligt, at kravet også gælder i travle perioder.',
    },
    {
      type: 'answer.decide',
      ids: of(3, 3),
      verdict: 'delvist',
      remark: 'Det fremgår af indledningen, at grundlaget gælder alle ledere.',
    },
    { type: 'answer.use', ids: of(1, 6), edit: { what: 'remove', target: at(5).id }, at: when },
    { type: 'answer.decide', ids: of(1, 6), remark: 'Punktet siger det samme som det foregående.' },
    {
      type: 'answer.decide',
      ids: of(2, 4),
      verdict: 'ikke',
      remark: 'Punktet er aftalt i direktionen og beholdes.',
    },
    {
      type: 'answer.use',
      ids: of(1, 8),
      edit: {
        what: 'add',
        ...cell,
        at: 1,
        wording: wording(
          'Jeg inddrager arbejdsmiljørepræsentanten i beslutninger om arbejdets tilrettelæggelse',
        ),
      },
      at: when,
    },
    {
      type: 'answer.use',
      ids: of(2, 7),
      edit: {
        what: 'wording',
        target: block(0).id,
        wording: wording(`${block(0).text} Det skal kunne mærkes.`),
      },
      at: when,
    },
    {
      type: 'answer.decide',
      ids: [...of(1, 7), ...of(2, 5, 8), ...of(3, 8)],
      verdict: 'efterretning',
      remark: '',
    },
    {
      type: 'answer.decide',
      ids: [...of(1, 4), ...of(2, 2)],
      verdict: 'delvist',
      remark: 'Ordvalget bliver set efter, når hele teksten læses igennem.',
    },
    {
      type: 'answer.decide',
      ids: [...of(2, 3), ...of(3, 4)],
      verdict: 'ikke',
      remark: 'Grundlaget nævner ikke enkelte faggrupper.',
    },
  ]
  const now = decisions.reduce((framework, command) => {
    const applied = apply(framework, command, countingIds())
    if (!applied.ok) throw new Error(applied.refusal.message)
    return applied.value.framework
  }, began)
  if (ids.length !== 30) throw new Error(`There are ${ids.length} answers, not thirty`)
  return { sent, now, round: now.rounds[0] ?? held }
}
