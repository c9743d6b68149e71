import type { Framework } from '../../core/framework/framework.ts'
import {
  about,
  bullets,
  cell,
  competency,
  dimension,
  framework,
  grid,
  heading,
  numbers,
  prose,
  roles,
  theme,
} from './framework.ts'
import { renamed } from './renamed.ts'

/** A framework and what became of it, with every kind of change. */
export const before = framework(
  about({ title: 'Vores grundlag', motto: 'Sammen', unit: 'Social', date: 'maj 2025' }),
  roles('Chef', 'Leder', { name: 'Egen', prompt: 'Det gør jeg:' }),
  theme(
    { name: 'Drift', description: 'Om drift.' },
    competency(
      { name: 'Driftsledelse', definition: 'handler om drift', tagline: 'Hver dag' },
      dimension('Fokus', cell('Chef', 'Jeg sætter mål', 'Jeg følger op'), cell('Leder', 'Mod – Jeg tør')),
      dimension('Økonomi', cell('Chef', 'Jeg holder budget')),
    ),
    competency('Strategi', cell('Chef', 'Jeg ser frem'), cell('Leder', 'Jeg forklarer')),
  ),
  prose(
    'Forord',
    'Vi er her for borgerne.',
    'Det bliver væk.',
    heading(2, 'Hvorfor'),
    bullets('først', 'så', 'til sidst'),
    numbers('et', 'to'),
  ),
  grid('tables', { title: 'Kompetencer' }),
  grid('matrix', { title: 'Overblik' }),
  grid('principles'),
  grid('worksheet', { label: 'Ambition' }),
)

const became: Framework = {
  ...framework(
    about({ title: 'Vores fælles grundlag', subtitle: 'For alle', unit: '', date: 'maj 2026' }),
    roles('Centerchef', 'Leder', { name: 'Egen', prompt: 'Sådan gør jeg:' }),
    theme(
      { name: 'Drift', description: 'Om god drift.' },
      competency('Strategi', cell('Centerchef', 'Jeg ser langt frem'), cell('Leder', 'Jeg følger op')),
      competency(
        { name: 'Driftsledelse', definition: 'handler om god drift' },
        dimension('Fokus', cell('Centerchef', 'Jeg sætter klare mål'), cell('Leder')),
        dimension(
          'Økonomi',
          cell('Centerchef', 'Jeg holder budget'),
          cell('Leder', 'Jeg regner', 'Jeg tæller'),
        ),
      ),
      competency('Innovation', cell('Leder', 'Jeg finder på')),
    ),
    prose(
      'Forord',
      'Vi er her altid for borgerne.',
      heading(2, 'Hvorfor nu'),
      bullets('først', 'indimellem', 'til sidst'),
      'Nyt afsnit.',
      numbers('et', 'to', 'tre'),
    ),
    grid('tables', { title: 'Kompetencer' }),
    grid('matrix', { title: 'Overblik' }),
    grid('principles'),
    grid('worksheet', { label: 'Ambitionen' }),
  ),
  id: 'f2',
}

/** Under ids of its own. */
export const after: Framework = renamed(became)
