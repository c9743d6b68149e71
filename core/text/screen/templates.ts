const places = (count: number): string => (count === 1 ? '1 sted' : `${count.toLocaleString('da-DK')} steder`)

/** What stands in place of a name, by the placeholder without its braces. */
const placeholders: Readonly<Record<string, string>> = {
  kommune: 'kommunens navn',
  kommunes: 'kommunens navn i ejefald',
  by: 'kommunens korte navn',
  bys: 'kommunens korte navn i ejefald',
  forvaltning: 'forvaltningens navn',
  forvaltnings: 'forvaltningens navn i ejefald',
  udsteder: 'udstederens navn',
  udsteders: 'udstederens navn i ejefald',
  år: 'årstallet',
}

/** Making a template of one's own, and what a new framework from one still lacks. */
export const templateTexts = {
  make: {
    title: 'Gem som skabelon',
    lead: 'En skabelon er én fil, som andre kan begynde ud fra. Navnene nedenfor bliver til pladser, som den næste selv udfylder.',
    name: 'Skabelonens navn',
    nameMissing: 'Skriv et navn.',
    keep: 'Hvad skal med?',
    keeps: {
      all: 'Det hele',
      statements: 'Struktur og udsagn',
      structure: 'Kun strukturen',
    },
    keepHints: {
      all: 'Også forord og andre tekster',
      statements: 'Uden forord og andre tekster; overskrifterne kommer med',
      structure: 'Roller, temaer, kompetencer og overskrifter',
    },
    never: 'Logo, dato, versioner og kommentarer kommer aldrig med.',
    names: 'Navne, der skal findes',
    kommune: 'Kommune',
    forvaltning: 'Forvaltning',
    udsteder: 'Udsteder',
    år: 'Årstal',
    hits: 'Fundne navne',
    none: 'Ingen af navnene står i teksten.',
    noneFiltered: 'Ingen af stederne passer til det, du søger.',
    count: (accepted: number, all: number) =>
      `${accepted.toLocaleString('da-DK')} af ${places(all)} bliver erstattet`,
    filter: 'Søg i stederne',
    clear: 'Ryd søgningen',
    linkTo: (address: string) => `Link til ${address}`,
    group: (found: string, placeholder: string, count: number) =>
      `${found} bliver til ${placeholders[placeholder.replace(/[{}]/g, '').split(' ')[0]?.toLowerCase() ?? ''] ?? placeholder} (${count})`,
    byHand: (count: number) => `Ret dem selv, hvis de ikke må komme med (${count})`,
    byHandHint: 'Navnet er skrevet på en måde, som ikke kan erstattes. Det står uændret i skabelonen.',
    accept: (found: string, where: string) => `Erstat ${found} i ${where}`,
    toFile: 'Gem som fil …',
    toMine: 'Læg i mine skabeloner',
    saving: 'Gemmer …',
    cancel: 'Annuller',
    savedFile: (name: string) => `Skabelonen er gemt som ${name}.`,
    savedMine: (name: string) => `${name} ligger nu i mine skabeloner.`,
    showInFolder: 'Vis i mappe',
  },
  unfilled: {
    title: 'Ikke udfyldt',
    count: (count: number) => (count === 1 ? '1 sted er ikke udfyldt.' : `${count} steder er ikke udfyldt.`),
    hint: (examples: string) => `Skriv noget i stedet for ${examples}.`,
    next: 'Gå til næste',
    hide: 'Skjul',
  },
} as const
