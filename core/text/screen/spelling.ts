/** Spell checking: what is offered at a misspelt word, the count, and the user's own dictionary. */
export const spellingTexts = {
  menu: (word: string) => `Stavning af »${word}«`,
  heading: (word: string) => `»${word}« står ikke i ordbogen`,
  looking: 'Finder forslag …',
  noSuggestions: 'Ingen forslag',
  suggestions: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
  learn: 'Føj til ordbog',
  ignore: 'Ignorér i dag',
  ownWords: 'Min ordbog …',
  next: 'Gå til næste stavefejl',
  replaced: (word: string) => `Rettet til ${word}`,
  learned: (word: string) => `»${word}« er føjet til din ordbog.`,
  forgotten: (word: string) => `${word} er fjernet fra din ordbog`,
  ignored: (word: string) => `${word} bliver ikke markeret igen i dag`,
  count: (count: number) =>
    count === 0
      ? 'Ingen stavefejl'
      : count === 1
        ? '1 stavefejl'
        : `${count.toLocaleString('da-DK')} stavefejl`,
  more: 'Mere om stavekontrol',
  none: 'Der er ingen stavefejl i ledelsesgrundlaget.',
  fromTheStart: 'Forfra fra begyndelsen',
  silent: 'Stavekontrollen svarer ikke. Din tekst er ikke ændret. Prøv igen om lidt.',
  own: {
    title: 'Min ordbog',
    about: 'Ordene her bliver ikke markeret som stavefejl i noget ledelsesgrundlag på denne computer.',
    empty: 'Din ordbog er tom. Højreklik på et markeret ord, og vælg »Føj til ordbog«.',
    list: 'Ordene i din ordbog',
    remove: (word: string) => `Fjern ${word}`,
    add: 'Nyt ord',
    addButton: 'Tilføj',
    notAWord: 'Skriv ét ord uden mellemrum og tal.',
    close: 'Luk',
  },
} as const
