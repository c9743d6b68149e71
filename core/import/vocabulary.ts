/** The words that Danish leadership frameworks are made of. None of them is the name of a place or of one framework. */

/** After one of these a line goes on: nothing ends with a preposition, a conjunction or an article. */
const hanging = new Set(
  (
    'i på til af for fra med om ved under over mellem gennem igennem mod hos blandt efter før uden inden omkring overfor ' +
    'og eller men samt som der at hvor når hvis så både enten hverken en et den det de vores jeres mine dine min din mit dit ' +
    'sin sit sine hans hendes deres egen egne eget alle hver hvert er kan skal vil har bliver ikke ift via per pr som mere'
  ).split(' '),
)
export const isHanging = (word: string): boolean => hanging.has(word.toLowerCase())

/** Words that never stand alone at the head of a line in capitals: the line above goes on. */
const going = new Set('i på til af for fra med om ved og eller samt som der at'.split(' '))
export const goesOn = (word: string): boolean => going.has(word.toLowerCase())

/** Headings of the prose around a grid: never a row of it. */
const proseHeading =
  /^(forord|indledning|introduktion|indhold|indholdsfortegnelse|baggrund|formål|formålet|proces|processen|læsevejledning|vejledning|kolofon|kontakt|om (ledelsesgrundlaget|grundlaget)|hvorfor|hvordan|hvad er|sådan|velkommen|efterord|kilder|bilag|litteratur|implementering af|anvendelse|brug af|opfølgning|ordliste)(?!\p{L})/iu
export const isProseHeading = (text: string): boolean => proseHeading.test(text)

/** What calls itself a framework stands on the cover. */
export const namesFramework = (text: string): boolean =>
  /(ledelses|leder|lederskabs|chef)(grundlag|værdier|profil|kodeks|politik|principper|charter)|kompetenceprofil|kodeks for|principper for/iu.test(
    text,
  )

const prompt =
  /^(det (gør|vil|betyder)|sådan (gør|vil|arbejder)|(jeg|vi) (gør|vil|arbejder)|for mig betyder|hos os betyder|i min|mine|min|mit)(?!\p{L}).*(ved at|sådan|konkret|fordi|ved|for mig|hos os|enhed|funktion|med|om)?\s*(:|…|\.\.\.)$/iu
/** What stands above room to write in: "Det gør jeg i min ledelsesfunktion ved at:". */
export const isPrompt = (text: string): boolean => text.length < 120 && prompt.test(text)

/** What points go on: "Du skal:", "Vi har fokus på at:", "I vores kommune handler det særligt om, at". */
export const isLeadIn = (text: string): boolean =>
  text.length < 160 &&
  (/[:…]$/.test(text) || /(?:^|[\s,])(at|om|ved|betyder)$/iu.test(text) || /\.\.\.$/.test(text))

/** What a thing is about, the name in front: its first group is what stands before. */
export const definitionOf = (text: string): { readonly name: string; readonly at: number } | null => {
  const found =
    /^(.{2,80}?)[,:–-]?\s+((?:handler|drejer sig|går ud på)(?!\p{L})|(?:betyder|indebærer|dækker over|vil sige|forstås som)(?!\p{L}))/iu.exec(
      text,
    )
  return found?.[1] === undefined || found[2] === undefined
    ? null
    : { name: found[1].trim(), at: found[0].length - found[2].length }
}

const person = /^[^\p{L}]*(jeg|vi|du|man|lederen|lederne|chefen|medarbejderen|direktøren)(?!\p{L})/iu
/** Begins as a statement does: with whom it is about, or with a verb. */
export function beginsStatement(text: string): boolean {
  const said = text.replace(/^[^\p{L}]*at /iu, '')
  if (person.test(said)) return true
  const word = /^[^\p{L}]*(\p{L}+)/u.exec(said)?.[1]?.toLowerCase() ?? ''
  return isVerb(word)
}

const shortVerbs = new Set(
  'er har gør går tør står får ser ved kan skal vil lad giv tag sæt skab vær brug vis stå gå få se gøre'.split(
    ' ',
  ),
)
const noVerbs = new Set(
  (
    'leder chef direktør medarbejder derfor her der hvor efter under over eller når især gennem værdier borgere ledere chefer ' +
    'medarbejdere alle denne dette disse mange nogle vores jeres grundlaget kommune ledelse service respekt kerneopgave ' +
    'opgave glæde trivsel faglige fælles samarbejde kompetence kompetencer ressourcer rammer resultater relationer roller ' +
    'opgaver mål tillid åbne tydelige både inden uden siden mere flere større desuden ledelseskompetence'
  ).split(' '),
)
/** Present tense or infinitive, by its ending: Danish verbs of these texts end in -er or -e. */
const isVerb = (word: string): boolean =>
  shortVerbs.has(word) ||
  (!noVerbs.has(word) &&
    word.length > 3 &&
    /(?:[^e]er|[^aeiouyæøå]e|ere|ør|år)$/.test(word) &&
    !/(hed|else|inger|dom|heder|elser|tion|tioner)$/.test(word))

/** A column that each leader fills in. */
export const isOwnColumn = (text: string): boolean =>
  /^(egen|eget|egne|min|mit|mine|din|dit|dine|jeres)\s+\p{L}+/iu.test(text) ||
  /^(noter|refleksion|refleksioner|notater|egne noter)$/iu.test(text)
