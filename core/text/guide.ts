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
    id: 'skabeloner',
    heading: 'Skabeloner fra jer selv og fra andre',
    picture: {
      file: 'bibliotek',
      alt: 'Velkomstsiden med indbyggede skabeloner og skabeloner fra en fælles mappe',
    },
    blocks: [
      text(
        '"Gem som skabelon" i menuen Filer gør et ledelsesgrundlag til en fil, som en kollega kan begynde med. Navne på kommune, forvaltning og by bliver til pladser, der udfyldes igen. Du ser hvert sted, før der gemmes, og vælger, om skabelonen skal have opbygningen alene, udsagnene eller også teksterne. Versioner og kommentarer følger aldrig med.',
      ),
      text(
        'Har I en fælles mappe med skabeloner, på et netværksdrev eller i SharePoint, så vælg "Hent skabeloner fra en fælles mappe". De står derefter på velkomstsiden og kan søges frem på navn, kommune, rolle og tekst.',
      ),
    ],
  },
  {
    id: 'importer',
    heading: 'Hent et grundlag fra Word, PDF eller Excel',
    picture: {
      file: 'import',
      alt: 'Importen: kilden til venstre og ledelsesgrundlaget, den bliver til, til højre',
    },
    blocks: [
      steps(
        'Vælg "Importér" i menuen Filer, eller slip filen på vinduet. Tekst, der er kopieret fra en PDF, kan også indsættes.',
        'Se til venstre, hvad hver linje er læst som, og til højre, hvad det bliver til.',
        'Gå de usikre steder igennem. Er noget forkert, så vælg linjerne, og sig, hvad de er.',
        'Vælg "Begynd med dette", og skriv, hvor kilden er fra.',
      ),
      text('Det, der ikke bruges, bliver vist for sig, så intet forsvinder uset.'),
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
    id: 'laant',
    heading: 'Hold styr på, hvad der er lånt',
    picture: { file: 'laant', alt: 'Skemaet, hvor hvert udsagn er mærket som lånt, tilpasset eller eget' },
    blocks: [
      text(
        'Begynder I med en andens ledelsesgrundlag, husker Grundlag, hvor hvert udsagn er fra. Nederst står, hvor mange der er lånt uændret, tilpasset og jeres egne. "Vis, hvad der er lånt" over skemaet viser det ved hvert udsagn.',
      ),
      steps(
        'Gå til det næste udsagn, der stadig står ordret: Skift+F8.',
        'Se de oprindelige ord, og hent dem tilbage: panelet "Egenskaber og naboer" (F4).',
        'Se, om skabelonen er skrevet om, siden I begyndte: "Nyt i skabelonen" i menuen Filer. I vælger selv, hvad I overtager.',
        'Vælg under "Forside og egenskaber", om forsiden skal sige, hvad dokumentet bygger på.',
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
        '"Udskrift" (Ctrl+P) viser siderne, præcis som de bliver i PDF. "Vis ved siden af" (Ctrl+Alt+P) følger med, mens du skriver.',
      ),
      text(
        'Under "Eksportér" laves en Word-fil, der kan sendes videre, og en PDF, der kan læses højt af en skærmlæser, som loven kræver. Skemaet kan også blive til et Excel-ark med en fane for hvert tema, til en CSV-fil og til CASE, som andre kompetencesystemer kan læse. Alle tre kan hentes ind i Grundlag igen.',
      ),
    ],
  },
  {
    id: 'hoering',
    heading: 'Send udkastet i høring',
    picture: { file: 'send-i-hoering', alt: 'Vinduet, hvor høringen får navn, frist og parter' },
    blocks: [
      steps(
        'Vælg "Send i høring" i menuen Høring.',
        'Giv høringen et navn og en frist, og skriv, hvem der høres. Grundlag husker dem til næste gang.',
        'Vælg, om der skal være én fil til alle eller én til hver med deres navn i.',
        'Send Word-filen, som du plejer. Den er mærket som høringsudkast, har numre på alle udsagn og forklarer, hvordan man svarer.',
      ),
      text(
        'Teksten, præcis som den blev sendt, bliver gemt i ledelsesgrundlagets fil. Du kan trygt skrive videre imens. Nederst står, hvor længe høringen løber.',
      ),
    ],
  },
  {
    id: 'hoeringssvar',
    heading: 'Tag høringssvarene ind',
    picture: { file: 'modtag-hoeringssvar', alt: 'Hvem der har svaret, og hvem der mangler' },
    blocks: [
      text(
        'Slip svarene på vinduet, så mange du vil, eller vælg "Modtag høringssvar" i menuen Høring. Kommentarer, rettelser og ny tekst lander selv på det udsagn, de handler om, også når nogen har rettet uden at markere det. Samme fil to gange bliver kun taget ind én gang, og de oprindelige filer bliver gemt.',
      ),
      text(
        'Et brev eller en mail kan også slippes på vinduet eller sættes ind som tekst. Afsnittene ligger derefter under "Uplaceret" med forslag til, hvad de handler om: vælg et forslag, træk afsnittet hen på et udsagn, eller sig, at det handler om det hele.',
      ),
    ],
  },
  {
    id: 'gennemgang',
    heading: 'Gennemgå svarene, og afgør dem',
    picture: { file: 'gennemgang', alt: 'Gennemgangen: stederne til venstre, svarene på ét sted til højre' },
    blocks: [
      text(
        'Til venstre står, hvor der er svar, og hvor mange der er behandlet. Til højre står teksten, som den blev sendt, og alle svar på den. Foreslår flere det samme, står det som ét.',
      ),
      steps(
        'Afgør svaret med knapperne eller med tasterne 1 til 4: imødekommet, delvist imødekommet, ikke imødekommet, taget til efterretning.',
        'Skriv forvaltningens bemærkning, eller vælg en frase.',
        'Tag forslaget ind med "Brug denne tekst" (U). Er teksten ændret imens, bliver de to sat sammen, og du vælger, hvor de strider mod hinanden.',
        'Gå til det næste svar med J og tilbage med K.',
      ),
    ],
  },
  {
    id: 'hoeringsnotat',
    heading: 'Skriv høringsnotatet og det nye udkast',
    picture: { file: 'hoeringsnotat', alt: 'Vinduet, hvor høringsnotatet laves' },
    blocks: [
      text(
        '"Høringsnotat" i menuen Høring samler det hele: hvem der blev hørt, hvem der svarede, hvert svar med afgørelse og bemærkning, og teksten før og efter. Det bliver til Word, til en PDF, som en skærmlæser kan læse, og til Excel.',
      ),
      text(
        '"Nyt udkast med ændringer vist" er en Word-fil med rigtige sporede ændringer i forhold til det, der blev sendt, og med henvisning til notatets numre. Vælg til sidst "Afslut høringen". En ny runde kan altid begynde, med sit eget udkast og sit eget notat.',
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
  {
    id: 'sammenlign',
    heading: 'Sammenlign to ledelsesgrundlag',
    picture: {
      file: 'sammenlign',
      alt: 'To ledelsesgrundlag side om side med ordene, der er forskellige, mærket',
    },
    blocks: [
      text(
        '"Sammenlign med" i menuen Filer stiller jeres grundlag ved siden af en skabelon, en anden fil eller en tidligere version. Det, der er nyt, væk, flyttet eller omformuleret, er mærket ord for ord, og et udsagn kan overtages med ét klik.',
      ),
      text('Sammenligningen kan gemmes som en Word-fil med rigtige sporede ændringer.'),
    ],
  },
]
