import {
  again,
  bold,
  bullets,
  cell,
  contents,
  cover,
  figure,
  heading,
  landscape,
  line,
  link,
  numbers,
  numbersFrom,
  portrait,
  printed,
  quote,
  row,
  statement,
  statements,
  table,
  text,
  writing,
} from './printed.ts'

/** Printed twice: in running text and in a table. */
export const twice = statement('1.1.A', 'Sikrer, at budgettet overholdes')
export const forord = heading(1, 'Forord', { startsPage: true })
export const roller = heading(1, 'Roller', { startsPage: true })
export const chef = heading(2, 'Chef', { ordinal: '1' })

/** A printed document with one of everything. */
export const everything = printed(
  cover('Vejen til fremtidens velfærd', {
    subtitle: line('Ledelsesgrundlag'),
    motto: line('Kulturen til forskel'),
  }),
  contents(forord, roller, chef),
  portrait(
    forord,
    text('Vi er ambitiøse.', 'intro'),
    text([{ type: 'text', text: 'Se ' }, link('FOKUS', 'https://example.dk/a?b=1&c=2'), bold(' nu')]),
    bullets('glæde', 'udvikling', [text('udsyn'), text('og mere'), numbers('dybt')]),
    numbersFrom(4)('fire', 'fem'),
    quote('Ledelse er at skabe resultater gennem andre'),
    figure('Fire flag: drift, udvikling, sammenhæng, borger'),
    text('De fire hjørneflag', 'caption'),
    roller,
    text('Om rollerne', 'tagline'),
    chef,
    text('Vi har fokus på at:', 'leadIn'),
    statements(twice, statement('1.2', 'aktivt opsøge nyt', { lead: 'Være nysgerrige' })),
  ),
  landscape(
    heading(1, 'Matrix'),
    table(
      ['Rolle', 'Drift', 'Egen oversættelse'],
      row('Chef', cell(again(twice), statement('1.1.B', 'Følger op')), writing('Det gør jeg ved at:', 32)),
    ),
    table(null, row('Uden hoved', cell(statement('9', 'Alene')))),
  ),
)
