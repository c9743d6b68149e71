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
        'Flyt et udsagn op eller ned i feltet: Alt og en pil. Til et andet felt: Ctrl+Skift+F.',
        'Flyt en rolle, et tema, en kompetence eller en dimension: træk overskriften, eller brug Alt og en pil.',
        'Omdøb: stil dig på overskriften, og tryk Enter.',
      ),
    ],
  },
  {
    id: 'overblik',
    heading: 'Hold overblikket',
    picture: { file: 'naboer', alt: 'Et felt under skrivning med de andre roller i panelet til højre' },
    blocks: [
      text(
        'Panelet "Egenskaber og naboer" (F4) viser, hvad de andre roller siger om det samme, mens du skriver. Sådan kan trinnene mellem lederniveauerne blive tydelige.',
      ),
      text(
        'Nederst står, hvor mange felter der er udfyldt. F8 går til det næste tomme felt. I menuen ved en rolle eller en kompetence kan du vælge kun at vise den, gøre kolonnen smal eller skjule den. "Vis alle" over skemaet viser det hele igen, og "Byt rækker og kolonner" vender det.',
      ),
    ],
  },
  {
    id: 'tekst',
    heading: 'Skriv teksten omkring',
    picture: { file: 'tekst', alt: 'Et forord under skrivning, med indholdet til venstre' },
    blocks: [
      text(
        'Indholdet til venstre viser alle afsnit. Klik på et for at skrive i det, og træk for at flytte det. Nye afsnit, skemaer og figurer findes under "Indsæt". Tekst fra Word, Outlook og nettet kan sættes ind: overskrifter, lister, links, fed og kursiv følger med, resten af formateringen bliver væk.',
      ),
    ],
  },
  {
    id: 'forside',
    heading: 'Forside, logo og farve',
    picture: { file: 'egenskaber', alt: 'Forsiden med kommunens logo og farve' },
    blocks: [
      text(
        '"Forside og egenskaber" øverst i indholdet har titel, kommune, dato, status, logo og farve. Øverst ser du forsiden, som den bliver. Ved farven står, om den er til at læse.',
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
        'Vælg "Sæt ind i … felter". Ctrl+Z fortryder det hele på én gang.',
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
        'Ctrl+F søger i hele dokumentet og viser alle steder på en liste. Ctrl+H erstatter ét sted ad gangen eller alle på én gang, og alle kan fortrydes samlet.',
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
    picture: { file: 'reddet', alt: 'Velkomstsiden med arbejde, der er reddet, ved siden af filen' },
    blocks: [
      text(
        'Alt, hvad du skriver, bliver reddet inden for to sekunder, også før filen har fået et navn. Går strømmen, eller lukker programmet uventet, tilbyder Grundlag det reddede, næste gang du starter.',
      ),
      text(
        'Har en kollega eller OneDrive ændret filen imens, får du det at vide. Har du selv noget, der ikke er gemt, vælger du, hvad der skal gælde. Grundlag overskriver aldrig andres ændringer uden at spørge.',
      ),
    ],
  },
  {
    id: 'versioner',
    heading: 'Tidligere versioner',
    picture: { file: 'versioner', alt: 'Hvad der er ændret, siden versionen før høringen' },
    blocks: [
      text(
        'Under "Versioner" i menuen Filer ligger tidligere udgaver af filen. Du kan se, hvad der er ændret siden, ord for ord, og hente det hele eller et enkelt udsagn tilbage. "Gem en version" giver en udgave navn, for eksempel før en høring.',
      ),
      text('Nederst ligger kopier af filen, som den var de seneste fem gange, du åbnede den.'),
    ],
  },
]
