/** How the document says what it builds on. Names come in the genitive, "Holstebro Kommunes". */
export const originText = {
  line: (sources: string) => `Bygger på ${sources}`,
  /** "Holstebro Kommunes ledelsesgrundlag for Social og Sundhed". */
  ofMunicipality: (genitive: string, unit: string) =>
    unit === '' ? `${genitive} ledelsesgrundlag` : `${genitive} ledelsesgrundlag for ${unit}`,
  /** "ledelsesgrundlaget »Sammen om ledelse«". */
  ofTitle: (title: string) => `ledelsesgrundlaget »${title}«`,
  ofUnit: (unit: string) => `ledelsesgrundlaget for ${unit}`,
  oneOf: (name: string, year: number) => `${name}, ${year}`,
  someOf: (name: string, year: number) => `${name} (${year})`,
  /** "a, b og c". */
  list: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`,
} as const
