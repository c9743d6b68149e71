import { layOutDraft } from '../../core/consultation/send/layOutDraft.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { Round } from '../../core/framework/round.ts'
import { writeWord } from '../../core/word/writeWord.ts'
import { testResources } from '../support/writtenWord.ts'
import {
  about,
  bullets,
  cell,
  competency,
  dimension,
  framework,
  grid,
  heading,
  prose,
  roles,
  theme,
} from './framework.ts'

/** What was sent out, in tests of what comes back. */

/**
 * Two tables with a row for each role. Driftsledelse: Chef s1 and s2 (Fokus, d1), s4 (Økonomi, d2); Leder s3, s5. Strategi: Chef
 * s6 (d3), s8 (d4); Leder s7, s9. Prose b1, a heading b2, points b3 and b4.
 */
export const consulted: Framework = framework(
  about({ title: 'Vores ledelsesgrundlag', date: 'maj 2026' }),
  roles('Chef', 'Leder'),
  prose(
    'Forord',
    'Vi er her for borgerne, og det skal kunne mærkes hver dag.',
    heading(2, 'Derfor et grundlag'),
    bullets('Vi vil have en fælles retning', 'Vi vil kunne tale om ledelse'),
  ),
  theme(
    'Drift',
    competency(
      { name: 'Driftsledelse', definition: 'handler om at få hverdagen til at hænge sammen' },
      dimension(
        'Fokus',
        cell('Chef', 'Jeg sætter mål for driften', 'Jeg følger op hver måned'),
        cell('Leder', 'Mod – Jeg siger fra, når opgaven ikke kan løses'),
      ),
      dimension(
        'Økonomi',
        cell('Chef', 'Jeg holder budgettet for hele området'),
        cell('Leder', 'Jeg kender udgifterne i min egen afdeling'),
      ),
    ),
    competency(
      'Strategi',
      dimension(
        'Retning',
        cell('Chef', 'Jeg ser flere år frem sammen med politikerne'),
        cell('Leder', 'Jeg forklarer strategien for medarbejderne'),
      ),
      dimension(
        'Opfølgning',
        cell('Chef', 'Jeg måler på det, der betyder noget'),
        cell('Leder', 'Jeg deler resultaterne'),
      ),
    ),
  ),
  grid('tables', { title: 'Kompetencer' }),
)

export const consultation: Round = Round.parse({
  id: 'round1',
  kind: 'consultation',
  role: null,
  name: '1. høring',
  from: '2026-11-01',
  deadline: '2026-12-15',
  heard: [
    { id: 'h1', name: 'HK Social' },
    { id: 'h2', name: 'MED-udvalget' },
  ],
  lookAt: '',
  layout: 'document',
  sentAt: '2026-11-01T08:00:00Z',
  closedAt: null,
  responses: [],
})

/** The draft as it was sent. */
export const draftOf = (
  sent: Framework = consulted,
  round: Round = consultation,
  party = '',
): Promise<Uint8Array> => writeWord(layOutDraft(sent, round, party), testResources)
