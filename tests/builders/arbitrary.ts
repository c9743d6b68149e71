import fc from 'fast-check'
import type { Framework } from '../../core/framework/framework.ts'
import { Text } from '../../core/framework/richText.ts'
import {
  about,
  borrowed,
  bullets,
  cell,
  competency,
  dimension,
  figure,
  framework,
  grid,
  heading,
  prose,
  quote,
  roles,
  source,
  theme,
} from './framework.ts'

/** Text as people and pasted documents write it: Danish, markup characters, marks that turn the direction, emoji, long words. */
export const someText = fc.oneof(
  fc.constantFrom(
    'Jeg sikrer, at budgettet overholdes',
    'Medarbejderudviklingssamtalerne og kompetenceudviklingsaktiviteterne',
    '<b>fed</b> & "citat" \'enkelt\'',
    '=1+1',
    'æøåÆØÅ é ü ß',
    '\u202eomvendt\u202c',
    '👩‍💼 leder',
    '{{kommune}}',
  ),
  fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .map((text) => Text(200).parse(text))
    .filter((text) => text !== ''),
)

const roleNames = ['Medarbejder', 'Leder', 'Chef', 'Direktør'] as const

/** Small frameworks of every shape: with and without themes, named dimensions, several statements in a cell. */
export const someFramework: fc.Arbitrary<Framework> = fc
  .record({
    columns: fc.integer({ min: 0, max: 4 }),
    themes: fc.array(
      fc.array(fc.array(fc.array(someText, { maxLength: 2 }), { maxLength: 3 }), { maxLength: 3 }),
      {
        maxLength: 3,
      },
    ),
    loose: fc.array(someText, { maxLength: 2 }),
    words: fc.array(someText, { maxLength: 4 }),
    layout: fc.constantFrom(
      'principles',
      'matrix',
      'profiles',
      'tables',
      'worksheet',
      'relations',
      'definitions',
    ) satisfies fc.Arbitrary<Parameters<typeof grid>[0]>,
    picture: fc.constantFrom('flags', 'star', 'relations', 'overview') satisfies fc.Arbitrary<
      Parameters<typeof figure>[0]
    >,
    title: fc.oneof(fc.constant(''), someText),
    original: fc.option(someText),
  })
  .map(({ columns, themes, loose, words, layout, picture, title, original }) => {
    const names = roleNames.slice(0, columns)
    // Some as they were taken over, some written anew, the first of each cell one's own.
    const taken = (text: string, i: number) =>
      original === null || i === 0 ? text : borrowed(text, text < original ? text : original)
    return framework(
      about({ title }),
      ...(original === null ? [] : [source({ municipality: 'Nabo Kommune', title: original })]),
      roles(...names),
      ...themes.map((rows, t) =>
        theme(
          `Tema ${t + 1}`,
          ...rows.map((dimensions, k) =>
            competency(
              `Kompetence ${t + 1}.${k + 1}`,
              ...dimensions.map((texts, d) =>
                dimension(
                  dimensions.length > 1 ? `Dimension ${d + 1}` : '',
                  ...names.map((name) => cell(name, ...texts.map(taken))),
                ),
              ),
            ),
          ),
        ),
      ),
      ...loose.map((name) => competency(name)),
      prose('Forord', ...words, heading(2, 'Hvorfor'), bullets('først', ...words), quote('Sådan')),
      figure(picture, { points: words, centre: ['midt'] }),
      grid(layout, { title }),
      grid(layout, { newPage: false }),
    )
  })
