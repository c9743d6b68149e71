import { dayLong, dayShort, period } from './day.ts'

/** What a draft says that is sent into consultation, beside the framework's own text. */
export const draftText = {
  mark: 'HØRINGSUDKAST',
  /** At the head of every page. */
  runningHead: (deadline: string) => `HØRINGSUDKAST · svarfrist ${dayLong(deadline)}`,
  cover: {
    deadline: (deadline: string) => `Svarfrist ${dayLong(deadline)}`,
    round: (name: string, from: string, deadline: string) => `${name}, ${period(from, deadline)}`,
    to: (party: string) => `Til: ${party}`,
  },
  guide: {
    title: 'Sådan svarer I',
    intro: (from: string, deadline: string) =>
      `Udkastet er i høring fra den ${
        from.slice(0, 4) === deadline.slice(0, 4) ? dayShort(from) : dayLong(from)
      } til den ${dayLong(deadline)}. Skriv jeres svar direkte i denne fil, og send den tilbage senest den ${dayLong(deadline)}.`,
    lookAt: 'Det vil vi især gerne høre om',
    how: 'Skriv i filen, som I plejer',
    steps: (
      example: string | null,
      prose: boolean,
      named: boolean,
    ): readonly (readonly [string, string])[] => [
      [
        'Sæt en kommentar',
        'ved det, den handler om: Markér teksten, og vælg Gennemse og Ny kommentar i Word.',
      ],
      [
        'Ret i teksten,',
        'hvis I har et bedre forslag. Slå gerne Registrer ændringer til først. Skriver I bare, finder vi også ændringerne.',
      ],
      ['Foreslå noget nyt', 'ved at skrive det dér, hvor det hører hjemme.'],
      ...(example === null
        ? []
        : ([
            [
              'Henvis til nummeret,',
              `når I nævner et udsagn, for eksempel ${example}.${prose ? ' I teksten kan I henvise til side og linje.' : ''}`,
            ],
          ] as const)),
      ['Tænk ikke på formatet.', 'Skrifttyper, sideskift og filens navn betyder ikke noget for svaret.'],
      [
        'Send filen tilbage',
        named ? 'til den, I har fået den fra.' : 'til den, I har fået den fra, og skriv, hvem svaret er fra.',
      ],
    ],
    heard: 'Hvem der bliver hørt',
  },
  /** Of the file, without its ending. */
  fileName: (title: string, round: string, party: string) =>
    [title, round, party].filter((part) => part !== '').join(' - '),
  /** A folder's name where the framework and the round have none that a disk would take. */
  fileNameOtherwise: 'Høringsudkast',
} as const
