export const proseTexts = {
  title: 'Overskrift',
  titlePlaceholder: 'Overskrift (kan udelades)',
  subtitle: 'Underrubrik',
  subtitlePlaceholder: 'Underrubrik (kan udelades)',
  newPage: 'Begynder på ny side',
  body: (title: string) => `Tekst: ${title || 'uden overskrift'}`,
  bar: {
    heading2: 'Overskrift 2',
    heading3: 'Overskrift 3',
    bold: 'Fed',
    italic: 'Kursiv',
    bullets: 'Punktopstilling',
    numbers: 'Nummereret liste',
    quote: 'Citat',
    link: 'Link',
  },
  link: {
    keys: 'Ctrl+K',
    address: 'Adresse',
    hint: 'Begynder med https:// eller mailto:',
    invalid: 'Adressen skal begynde med https:// eller mailto: og må ikke have mellemrum.',
    apply: 'Indsæt link',
    remove: 'Fjern link',
  },
  unreadable:
    'Teksten kunne ikke tages med, som den stod. Den er sat tilbage til før ændringen. Prøv at indsætte den som ren tekst.',
} as const
