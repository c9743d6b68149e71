import { letterKey } from '../../import/letters.ts'
import { spreadsheetText } from '../../text/spreadsheet.ts'

/** What the columns of a list are, by what people write above them in Danish and English. */
export type KnownColumn =
  | 'id'
  | 'theme'
  | 'competency'
  | 'dimension'
  | 'role'
  | 'lead'
  | 'statement'
  | 'definition'
  | 'origin'

const words: Readonly<Record<KnownColumn, string>> = {
  id: 'id|nr|nummer|number|no|kode|code|identifier|løbenummer',
  theme:
    'tema|temaer|hovedtema|ledelsestema|kategori|hovedkategori|gruppe|overordnet tema|theme|category|group|domain|domæne|pejlemærke|hjørneflag|strategisk tema',
  competency:
    'kompetence|kompetencer|ledelseskompetence|ledelseskompetencer|kompetenceområde|kompetencenavn|princip|værdi|område|fokusområde|ledelsesopgave|competency|competence|competency name|principle|value|skill',
  dimension:
    'dimension|dimensioner|delkompetence|underkompetence|underområde|underpunkt|delområde|element|aspekt|dimension name|sub competency|subcompetency|subcategory|underkategori|underemne',
  role: 'rolle|roller|lederrolle|ledelsesrolle|niveau|lederniveau|ledelsesniveau|ledelseslag|ledertype|stilling|målgruppe|funktion|role|level|leadership level|audience|target group',
  lead: 'fed indledning|indledning|overskrift|stikord|kort form|lead|heading|headline|short title',
  statement:
    'udsagn|udsagnet|udsagnstekst|udsagn tekst|formulering|adfærd|adfærdsbeskrivelse|forventning|forventninger|tegn|indikator|adfærdsindikator|handling|ledelseshandling|punkt|tekst|statement|statements|statement text|behaviour|behavior|indicator|behavioural indicator|expectation|description of behaviour|text',
  definition:
    'definition|beskrivelse|kompetencebeskrivelse|kompetencedefinition|forklaring|uddybning|description|competency description|explanation',
  origin: 'oprindelse|kilde|origin|source',
}

const known = new Map(
  Object.entries(words).flatMap(([column, all]) =>
    all.split('|').map((word) => [letterKey(word), column as KnownColumn] as const),
  ),
)

/** The columns of a header row by their meaning, or null where it heads no list of statements. */
export function listHeader(labels: readonly string[]): ReadonlyMap<KnownColumn, number> | null {
  const found = new Map<KnownColumn, number>()
  labels.forEach((label, at) => {
    const column = known.get(letterKey(label))
    // Two columns of one meaning: the first is what the list is about.
    if (column !== undefined && !found.has(column)) found.set(column, at)
  })
  const places = (['theme', 'competency', 'dimension', 'role'] as const).filter((column) => found.has(column))
  return found.has('statement') && places.length > 0 ? found : null
}

/** Whether a list is one of our own exports, in which an empty cell means that nothing stands there. */
export const isOwnHeader = (labels: readonly string[]): boolean => {
  const { id, role, statement, origin } = spreadsheetText.columns
  return [id, role, statement, origin].every((label) => labels.includes(label))
}
