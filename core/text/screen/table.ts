const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)
const fields = (count: number) => counted(count, 'felt', 'felter')

/** Pasting a table over the grid, and copying cells out of it. */
export const tableTexts = {
  title: 'Sæt tabel ind',
  intro: (cells: number, byName: { readonly roles: boolean; readonly rows: boolean }) =>
    `Tabellen har tekst til ${fields(cells)}. ${placed(byName)}`,
  nothingFits: 'Ingen af tabellens felter passer ind i skemaet.',
  mode: 'Hvis der allerede står noget',
  replace: 'Erstat det',
  add: 'Tilføj efter det',
  emptyToo: 'Tøm også felter, som er tomme i tabellen',
  paste: (changed: number) => (changed === 0 ? 'Ingen felter ændres' : `Sæt ind i ${fields(changed)}`),
  asText: 'Sæt ind som tekst',
  cancel: 'Annuller',
  preview: 'Sådan kommer felterne til at se ud',
  kinds: {
    untouched: 'Uændret',
    same: 'Uændret',
    fill: 'Nyt',
    replace: 'Erstattes',
    add: 'Tilføjes',
    clear: 'Tømmes',
  },
  leftOut: 'Kommer ikke med',
  leftOutRow: (name: string, number: number) => (name === '' ? `Række ${number}` : `Rækken »${name}«`),
  leftOutColumn: (name: string, number: number) => (name === '' ? `Kolonne ${number}` : `Kolonnen »${name}«`),
  leftOutBecause: (what: string, cells: number, why: string) => `${what} (${fields(cells)}): ${why}`,
  why: {
    row: {
      unknown: 'skemaet viser ingen række med det navn',
      noRoom: 'skemaet har ikke flere rækker',
      fillIn: 'udfyldes af den enkelte leder',
    },
    column: {
      unknown: 'skemaet viser ingen rolle med det navn',
      noRoom: 'skemaet har ikke flere roller',
      fillIn: 'udfyldes af den enkelte leder',
    },
  },
  more: (count: number) => `og ${count} mere`,
  textAround: 'Tekst uden for tabellen kommer ikke med.',
  pasted: (count: number) => `Tabellen er sat ind. ${fields(count)} er ændret.`,
  pastedOne: 'Feltet er erstattet.',
  copied: (count: number) => (count === 1 ? 'Feltet er kopieret.' : `${fields(count)} er kopieret.`),
  cut: (count: number) => (count === 1 ? 'Feltet er klippet ud.' : `${fields(count)} er klippet ud.`),
  menu: {
    cut: 'Klip',
    copy: 'Kopiér',
    copyWithNames: 'Kopiér med overskrifter',
    paste: 'Sæt ind',
    keys: { cut: 'Ctrl+X', copy: 'Ctrl+C', copyWithNames: 'Ctrl+Skift+C', paste: 'Ctrl+V' },
  },
  nothingToPaste: 'Der er ingen tekst at sætte ind.',
} as const

const placed = ({ roles, rows }: { readonly roles: boolean; readonly rows: boolean }): string => {
  if (roles && rows) return 'Roller og kompetencer er fundet ved deres navne.'
  if (roles) return 'Rollerne er fundet ved deres navne; rækkerne begynder i det felt, du står i.'
  if (rows) return 'Rækkerne er fundet ved deres navne; kolonnerne begynder i det felt, du står i.'
  return 'Den begynder i det felt, du står i, og fortsætter mod højre og nedad.'
}
