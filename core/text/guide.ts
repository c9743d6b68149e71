/**
 * The short guide: shown inside the program, and written to docs/vejledning.md with pictures. One source for both, so
 * that they cannot drift apart.
 */
export type GuideSection = {
  readonly id: string
  readonly heading: string
  /** In docs/images, without ending; null for none. */
  readonly picture: { readonly file: string; readonly alt: string } | null
  readonly blocks: readonly GuideBlock[]
}
export type GuideBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }

const text = (words: string): GuideBlock => ({ kind: 'text', text: words })
const steps = (...list: readonly string[]): GuideBlock => ({ kind: 'steps', steps: list })

export const guideTitle = 'Vejledning til Grundlag'

export const guide: readonly GuideSection[] = [
  {
    id: 'begynd',
    heading: 'Kom i gang',
    picture: { file: 'velkomst', alt: 'Velkomstsiden med fem skabeloner og de seneste filer' },
    blocks: [
      text('Et ledelsesgrundlag begynder med en skabelon, der er lavet af en kommunes eget grundlag.'),
      steps(
        'Vælg en skabelon på velkomstsiden.',
        'Skriv kommunens navn, og forvaltningens, hvis grundlaget kun gælder den.',
        'Vælg "Opret". Navnene er nu sat ind overalt i teksten.',
        'Gem med Ctrl+S. Derefter gemmer Grundlag selv, mens du skriver.',
      ),
    ],
  },
  {
    id: 'skema',
    heading: 'Skriv i skemaet',
    picture: { file: 'skema', alt: 'Skemaet med roller hen over og kompetencer nedad' },
    blocks: [
      text(
        'Rollerne står hen over siden, kompetencerne nedad. Klik i et felt, og skriv. Med tastaturet flytter pilene fra felt til felt, Enter åbner feltet, og Esc går ud igen.',
      ),
      steps(
        'Et udsagn mere i samme felt: Ctrl+Enter.',
        'Flyt et udsagn op eller ned i feltet: Alt og en pil.',
        'Flyt en rolle, et tema, en kompetence eller en dimension: træk overskriften, eller brug Alt og en pil.',
        'Omdøb: stil dig på overskriften, og tryk Enter.',
      ),
    ],
  },
  {
    id: 'overblik',
    heading: 'Hold overblikket',
    picture: { file: 'naboer', alt: 'Et felt under skrivning med rollen over og under i ruden til højre' },
    blocks: [
      text(
        'Ruden "Egenskaber" til højre (F4) viser, hvad rollen over og rollen under siger om det samme, mens du skriver. Sådan kan trinnene mellem lederniveauerne blive tydelige.',
      ),
      text(
        'Nederst står, hvor mange felter der er udfyldt. F8 går til det næste tomme felt. I menuen ved en rolle eller en kompetence kan du vælge kun at vise den, gøre kolonnen smal eller skjule den. "Byt rækker og kolonner" i menuen Vis vender skemaet.',
      ),
    ],
  },
  {
    id: 'tekst',
    heading: 'Skriv teksten omkring',
    picture: null,
    blocks: [
      text(
        'Indholdet til venstre viser alle afsnit. Klik på et for at skrive i det, og træk for at flytte det. Nye afsnit, skemaer og figurer findes under "Indsæt". Tekst fra Word, Outlook og nettet kan sættes ind: overskrifter, lister, fed og kursiv følger med, resten af formateringen bliver væk.',
      ),
      text(
        'Titel, organisation, dato, status, logo og farve står under "Forside og egenskaber". Ved farven kan du se, om den er til at læse.',
      ),
    ],
  },
  {
    id: 'tabel',
    heading: 'Sæt en tabel ind fra Excel eller Word',
    picture: { file: 'tabel', alt: 'Vinduet, der viser, hvad der kommer i hvilke felter' },
    blocks: [
      steps(
        'Kopiér cellerne i Excel eller Word.',
        'Stil dig i det felt i skemaet, hvor tabellen skal begynde, og tryk Ctrl+V.',
        'Se, hvad der kommer hvor, og vælg, om det skal erstatte eller føjes til.',
        'Vælg "Sæt ind". Ctrl+Z fortryder det hele på én gang.',
      ),
      text('Felter kan også kopieres ud: markér dem med Skift og pilene, og tryk Ctrl+C.'),
    ],
  },
  {
    id: 'ord',
    heading: 'Søg, erstat og ret stavefejl',
    picture: { file: 'soeg', alt: 'Søgning med en liste over alle steder' },
    blocks: [
      text(
        'Ctrl+F søger i hele dokumentet og viser alle steder på en liste. Ctrl+H erstatter, ét sted ad gangen eller alle på én gang; det kan fortrydes samlet.',
      ),
      text(
        'Ord med en rød bølgestreg er ikke i ordbogen. Højreklik på ordet, eller gå fra det ene til det næste med F7, for at se forslag eller føje ordet til din egen ordbog. Stavekontrollen virker uden internet.',
      ),
    ],
  },
  {
    id: 'udskrift',
    heading: 'Se udskriften, og udgiv',
    picture: { file: 'ved-siden-af', alt: 'Udskriften ved siden af skemaet' },
    blocks: [
      text(
        '"Udskrift ved siden af" (Ctrl+Alt+P) følger med, mens du skriver. Ctrl+P viser siderne, præcis som de bliver i PDF.',
      ),
      text(
        'Under "Eksportér" laves en Word-fil, der kan sendes videre, og en PDF, der kan læses højt af en skærmlæser, som loven kræver.',
      ),
    ],
  },
  {
    id: 'trygt',
    heading: 'Intet går tabt',
    picture: { file: 'versioner', alt: 'Versionerne i filen og forskellene på en af dem' },
    blocks: [
      text(
        'Alt, hvad du skriver, bliver reddet inden for to sekunder, også før filen har fået et navn. Går strømmen, eller lukker programmet uventet, tilbyder Grundlag det reddede, næste gang du starter.',
      ),
      text(
        'Under "Versioner" i menuen Filer ligger tidligere udgaver af filen. Du kan se, hvad der er ændret siden, ord for ord, og hente det hele eller et enkelt udsagn tilbage. Gem selv en version med navn, for eksempel før en høring.',
      ),
      text(
        'Har en kollega eller OneDrive ændret filen imens, får du det at vide og vælger selv. Grundlag overskriver aldrig andres ændringer uden at spørge.',
      ),
    ],
  },
]
