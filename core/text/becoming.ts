/** Why what was brought in does not become a framework as it is. */
export const becomingText = {
  names:
    'Navnene på forsiden eller på kilden er for lange eller ikke gyldige. Intet er oprettet. Ret dem, og prøv igen.',
  nowhere:
    'Et udsagn står i et felt, der ikke findes længere. Intet er oprettet. Vælg en rolle og en kompetence til det, og prøv igen.',
  tooMuch: (what: string) =>
    `Der er mere, end et ledelsesgrundlag kan rumme: ${what}. Intet er oprettet eller skåret væk. Ret genkendelsen, eller læg noget til side, og prøv igen.`,
} as const

/** What there is too much of, as `becomingText.tooMuch` says it. */
export const tooMuchOf = {
  roles: 'for mange roller',
  roleText: 'en rolles navn eller tekst er for lang',
  themes: 'for mange temaer',
  themeText: 'et temas navn eller tekst er for lang',
  competencies: 'for mange kompetencer',
  competencyText: 'en kompetences navn eller tekst er for lang',
  cells: 'et felt har for mange udsagn, eller et udsagn er for langt',
  prose: 'for mange afsnit, eller et afsnit er for langt',
  cover: 'titlen eller undertitlen er for lang',
  other: 'teksten er for lang',
} as const
