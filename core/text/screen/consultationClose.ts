import { dayLong, period } from '../day.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
const answers = (count: number) => many(count, 'bemærkning', 'bemærkninger')

/** The end of a round: its memo, the new draft, closing it, and the rounds one after another. */
export const consultationCloseTexts = {
  round: 'Høring',
  close: 'Luk',
  cancel: 'Annuller',
  noRounds: 'Ledelsesgrundlaget har ikke været i høring. Vælg »Send i høring« for at begynde en.',
  written: (name: string) => `${name} er skrevet.`,
  show: 'Vis i mappe',
  undecided: (count: number, of: number) =>
    `${count} af ${answers(of)} er ikke afgjort. I notatet står de som »Ikke afgjort«.`,
  allDecided: (count: number) =>
    count === 1 ? 'Bemærkningen er afgjort.' : `Alle ${count} bemærkninger er afgjort.`,
  noAnswers: 'Der er ikke taget svar ind endnu. Notatet siger, hvem der er hørt.',
  review: 'Gå til gennemgang',
  memo: {
    title: 'Høringsnotat',
    lead: 'Notatet har høringen i tal først og derefter hver bemærkning med afgørelse og forvaltningens svar.',
    order: 'Rækkefølge',
    byPassage: 'Efter sted i teksten',
    byPassageHint: 'Alt, hvad der er sagt om et udsagn, står samlet.',
    byParty: 'Efter høringspart',
    byPartyHint: 'Alt, hvad hver part har sagt, står samlet.',
    formats: 'Filer',
    word: 'Word, til at rette i',
    pdf: 'PDF, til at sende ud og lægge på nettet',
    excel: 'Excel, til at sortere og filtrere',
    none: 'Vælg mindst én slags fil.',
    write: 'Skriv notatet …',
    writing: 'Skriver notatet …',
  },
  tracked: {
    title: 'Nyt udkast med ændringer vist',
    lead: 'Et Word-udkast, hvor hver ændring, siden teksten blev sendt, er en registreret ændring. En kommentar ved hver siger, hvilket nummer i høringsnotatet den kommer af.',
    since: 'Ændringer siden',
    sentOn: (name: string, day: string) => `${name}, sendt ${dayLong(day)}`,
    write: 'Skriv med ændringer …',
    clean: 'Skriv rent udkast …',
    look: 'Vis ændringerne på skærmen',
    writing: 'Skriver udkastet …',
  },
  end: {
    title: (name: string) => `Afslut ${name}`,
    none: 'Der er ingen høring i gang.',
    early: (deadline: string) => `Svarfristen er først ${dayLong(deadline)}.`,
    unanswered: (names: readonly string[]) =>
      names.length > 6
        ? `${names.length} af dem, der er hørt, har ikke svaret.`
        : `Har ikke svaret: ${names.join(', ')}.`,
    undecided: (count: number, of: number) =>
      `${count} af ${answers(of)} er ikke afgjort. De kan afgøres senere; høringen kan åbnes igen.`,
    means:
      'Når høringen er afsluttet, er ledelsesgrundlaget en kladde igen. Svar og afgørelser bliver stående.',
    end: 'Afslut høringen',
    ended: (name: string) => `${name} er afsluttet`,
    next: 'Det næste er som regel:',
    memo: 'Skriv høringsnotatet …',
    memoHint: 'Til dem, der er hørt, og til politikerne.',
    tracked: 'Skriv udkastet med ændringer …',
    trackedHint: 'Så politikerne ser gammelt mod nyt.',
    clean: 'Skriv rent udkast …',
    cleanHint: 'Teksten, som den er nu, i Word.',
    again: 'Send i høring igen …',
    againHint: 'En ny runde med sit eget notat.',
  },
  rounds: {
    title: 'Høringer',
    personal: 'Egne udgaver',
    open: 'I gang',
    closed: 'Afsluttet',
    period,
    standing: (responses: number, count: number, decided: number) =>
      responses === 0
        ? 'Ingen svar endnu'
        : `${many(responses, 'svar', 'svar')} med ${answers(count)}, ${decided} afgjort`,
    since: 'Hvad er sket siden',
    sinceOf: (name: string) => `Hvad er sket siden ${name}`,
    asSent: (name: string) => `${name}, som den blev sendt`,
    more: (name: string) => `Mere om ${name}`,
    memo: 'Høringsnotat …',
    memoOf: (name: string) => `Høringsnotat … om ${name}`,
    tracked: 'Nyt udkast med ændringer vist …',
    end: 'Afslut …',
    reopen: 'Åbn igen',
    send: 'Send i høring …',
  },
  personal: {
    title: 'Egne udgaver til lederne',
    lead: 'En Word-fil til én rolle: rollens egne udsagn med et felt ved siden af, hvor lederen skriver sin egen oversættelse. Filen modtages igen som et høringssvar.',
    role: 'Rolle',
    noRoles: 'Ledelsesgrundlaget har ingen roller med udsagn endnu. Skriv dem først.',
    name: 'Navn',
    nameOf: (role: string) => (role === '' ? 'Egen oversættelse' : `Egen oversættelse – ${role}`),
    deadline: 'Afleveres senest',
    deadlineWrong: 'Vælg en dag efter i dag.',
    write: 'Lav udgaven …',
    writing: 'Laver udgaven …',
    written: (file: string) =>
      `Udgaven ligger i ${file}. Send den til lederne, og modtag den igen under »Modtag høringssvar«.`,
  },
} as const
