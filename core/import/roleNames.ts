import { letterKey } from './letters.ts'

/** Whom a framework expects something of, as Danish organisations name their leaders. */

const holder =
  '(?:leder(?:e|en|ne|s|ens)?|chef(?:er|en|erne|s)?|direktør(?:er|en|erne|s)?|direktion(?:en|s)?|medarbejder(?:e|en|ne|s)?|koordinator(?:er|en)?|lederteam(?:et)?|chefgruppe(?:n)?|ledergruppe(?:n)?|forperson|formand|souschef|stedfortræder(?:e|en)?|tillidsvalgt(?:e)?|topledelse(?:n)?|mellemleder(?:e)?)'
const noun = `\\p{L}{0,20}?${holder}`
const adjective =
  '(?:faglig(?:e)?|daglig(?:e)?|tværgående|øverste|strategisk(?:e)?|decentral(?:e)?|lokal(?:e)?|alle|alle vores|personaleansvarlig(?:e)?|administrativ(?:e)?|pædagogisk(?:e)?|første|erfaren|ny(?:e)?)'
const whom =
  '(?:\\p{L}{0,20}(?:ledere|leder|medarbejdere|medarbejder|chefer|teams|enheder|fag|opgaver|projekter|institutioner))'
const phrase = `(?:${adjective}\\s+)?${noun}(?:\\s+(?:af|for|med)\\s+${whom})?(?:\\s*/\\s*${noun})?`
const common = '(?:fælles(?:\\s+for\\s+alle)?|alle|alle\\s+roller|for\\s+alle)'
const level = '(?:ledelses)?niveau\\s+\\d'
const anyRole = `(?:${phrase}|${common}|${level})`

const label =
  '(?:(?:rollebeskrivelse|rolleprofil|rolle|lederprofil|kompetenceprofil|profil|forventninger til|krav til|ledelsesniveau)\\s*(?::|–|-|for|som|af)?\\s*|(?:som|for|til)\\s+)'

const whole = new RegExp(
  `^(${label})?(${anyRole})(\\s+(?:skal(?:\\s+du)?|forventes\\s+at|bidrager\\s+ved\\s+at|har\\s+ansvar\\s+for)\\s*:)?\\s*:?$`,
  'iu',
)
const labelled =
  /^(rollebeskrivelse|rolleprofil|rolle|lederprofil|kompetenceprofil|profil)\s*(?::|–|-|for)\s*(.{2,60})$/iu
// The capital after it must be one, so only the role itself is read without regard to capitals.
const prefix = new RegExp(`^(${anyRole})(\\s*:\\s*|\\s+[–-]\\s+|\\s+)`, 'iu')

/** `leads`: it also opens what follows, "Chefer skal:". */
export type RoleHead = { readonly name: string; readonly labelled: boolean; readonly leads: boolean }

/** The role that a heading names, "Rollebeskrivelse: Chef" or "Leder af ledere"; null where it names none. */
export function roleHead(text: string): RoleHead | null {
  if (text.length > 80) return null
  const said = labelled.exec(text)?.[2]
  if (said !== undefined)
    return { name: capitalised(said.replace(/\s*:$/, '')), labelled: true, leads: false }
  const found = whole.exec(text)
  const name = found?.[2]
  if (name === undefined || /^\p{Ll}/u.test(text)) return null
  return { name: capitalised(name), labelled: found?.[1] !== undefined, leads: found?.[3] !== undefined }
}

/** A role in front of what it does, "Chef Sikrer drift" or "Chef: sikrer drift", and where the rest begins. */
export function rolePrefix(text: string): { readonly name: string; readonly at: number } | null {
  const found = prefix.exec(text.slice(0, 90))
  const name = found?.[1]
  const sign = found?.[2]
  if (found === null || name === undefined || sign === undefined || !/^\p{Lu}/u.test(name)) return null
  const at = found[0].length
  if (at >= text.length || (sign.trim() === '' && !/^[”"»]?\p{Lu}/u.test(text.slice(at)))) return null
  return { name: capitalised(name), at }
}

/** The roles of a line that is nothing but roles, also where PDF ran two together ("DIREKTØRLEDER AF"); null for others. */
export function rolesInRow(text: string): readonly string[] | null {
  const apart = text
    .slice(0, 400)
    .replace(
      /(direktør|chef|medarbejder|medarbejdere|fælles|leder|ledere)(?=(leder|chef|direktør|medarbejder|fælles)(?!\p{L}))/giu,
      '$1 ',
    )
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  let rest = apart.trim()
  const names: string[] = []
  while (rest !== '' && names.length < 12) {
    const found = one.exec(rest)
    const name = found?.[1]
    if (found === null || name === undefined) return null
    names.push(capitalised(name))
    rest = rest.slice(found[0].length)
  }
  return rest === '' && names.length > 0 ? names : null
}
const one = new RegExp(`^(${anyRole})(?:[\\s|·•,]+|$)`, 'iu')

const capitalised = (name: string): string => {
  const plain = /\p{Ll}/u.test(name) ? name : name.toLowerCase()
  return (plain.charAt(0).toUpperCase() + plain.slice(1)).trim()
}

/** How far up it stands, from those that everybody shares to the top; null for names whose place is not known. */
export function roleRank(name: string): number | null {
  const key = letterKey(name)
  if (/^(fælles|alle)/.test(key)) return 0
  if (/afledere?$|mellemleder/.test(key)) return 4
  if (/direkt/.test(key)) return 7
  if (/souschef|stedfortræder|faglig|koordinator/.test(key)) return 2
  if (/chef/.test(key)) return 6
  if (/leder/.test(key)) return /topl|øverste/.test(key) ? 7 : 3
  return /medarbejder/.test(key) ? 1 : null
}
