const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** "2 kommentarer, 1 ændring" */
const contents = ({
  comments,
  changes,
  paragraphs,
}: {
  readonly comments: number
  readonly changes: number
  readonly paragraphs: number
}): string => {
  const parts = [
    comments > 0 ? many(comments, 'kommentar', 'kommentarer') : '',
    changes > 0 ? many(changes, 'ændring', 'ændringer') : '',
    paragraphs > 0 ? many(paragraphs, 'afsnit', 'afsnit') : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Ingen bemærkninger' : parts.join(', ')
}

/** Taking in the answers to a consultation, and placing what could not be placed. */
export const receiveTexts = {
  drop: 'Slip filerne for at modtage eller åbne dem',
  inbox: {
    title: 'Høringssvar',
    round: 'Høring',
    noRound:
      'Ledelsesgrundlaget er ikke i høring. Send det i høring først; så kan svarene modtages her og lander på de udsagn, de handler om.',
    answered: (count: number, of: number) => `${count} af ${of} hørte parter har svaret`,
    noHeard: (count: number) => many(count, 'svar modtaget', 'svar modtaget'),
    left: (days: number) =>
      days > 1
        ? `${days} dage til fristen`
        : days === 1
          ? 'Fristen er i morgen'
          : days === 0
            ? 'Fristen er i dag'
            : days === -1
              ? 'Fristen var i går'
              : `Fristen var for ${-days} dage siden`,
    pick: 'Vælg filer …',
    pickHint:
      'Word, PDF, tekst og mails (.eml), så mange du vil på én gang. Du kan også trække dem ind på vinduet.',
    paste: 'Indsæt svar som tekst …',
    list: 'Hvem har svaret',
    parties: 'Hørte parter',
    others: 'Andre',
    notYet: 'Ikke svaret endnu',
    receivedOn: (day: string) => `Modtaget ${day}`,
    pasted: 'Indsat som tekst',
    contents,
    unplaced: (count: number) => many(count, 'uplaceret', 'uplacerede'),
    more: (party: string) => `Mere om svaret fra ${party || 'ukendt afsender'}`,
    nameless: 'Ukendt afsender',
    rename: 'Ret afsender …',
    keep: 'Gem det oprindelige svar …',
    remove: 'Slet svaret',
    removed: (party: string) => `Svaret fra ${party || 'ukendt afsender'} er slettet.`,
    undo: 'Fortryd',
    kept: (name: string) => `Det oprindelige svar er gemt som ${name}.`,
    show: 'Vis i mappe',
    review: 'Gå til gennemgang',
    close: 'Luk',
  },
  reading: {
    title: 'Læser høringssvar',
    begin: 'Læser filerne',
    at: (done: number, of: number) => `${done} af ${of} filer læst`,
    stop: 'Stop',
    tooMany: (most: number) =>
      `Der kan højst modtages ${most} filer på én gang. Intet er taget ind. Træk færre ind ad gangen.`,
    busy: 'Der læses allerede høringssvar. Vent, til de er læst, og træk så de nye filer ind.',
  },
  result: {
    title: (received: number) => many(received, 'svar er taget ind', 'svar er taget ind'),
    none: 'Ingen svar er taget ind',
    not: (count: number) => (count === 1 ? '1 fil er ikke taget ind.' : `${count} filer er ikke taget ind.`),
    all: 'Se efter, at afsenderen er den rigtige. Rettelser kan fortrydes.',
    list: 'Filerne, én linje hver',
    duplicate: 'Modtaget før',
    refused: 'Ikke taget ind',
    letter: 'Brev',
    into: (round: string, isClosed: boolean) =>
      isClosed ? `Lagt i »${round}«, som er afsluttet` : `Lagt i »${round}«`,
    party: (file: string) => `Afsender af ${file}`,
    back: 'Vis alle svar',
  },
  party: {
    label: 'Afsender',
    hint: 'Vælg en af de hørte, eller skriv et andet navn.',
    missing: 'Skriv, hvem svaret er fra.',
    choices: 'Vis de hørte parter',
    title: 'Ret afsender',
    save: 'Gem',
    cancel: 'Annuller',
  },
  paste: {
    title: 'Indsæt svar som tekst',
    lead: 'Til svar i en mail eller et brev. Hvert afsnit lægges i bakken Uplaceret, hvor du siger, hvad det handler om.',
    text: 'Svaret',
    empty: 'Indsæt eller skriv svaret her.',
    submit: 'Tag svaret ind',
    back: 'Tilbage',
    done: (count: number) =>
      `Svaret er taget ind. ${count === 1 ? '1 afsnit ligger' : `${count} afsnit ligger`} i bakken Uplaceret.`,
  },
  tray: {
    name: 'Uplaceret',
    count: (count: number) => (count === 0 ? 'Uplaceret' : `Uplaceret (${count})`),
    lead: 'Træk dem hen på det, de handler om, eller vælg et sted her.',
    empty: 'Alt er placeret.',
    emptyHint: 'Svar, som Grundlag ikke kan placere selv, samles her.',
    noRound: 'Der er ingen høring i gang.',
    /** A button of one, told from those of the others by its words. */
    about: (what: string, words: string) =>
      `${what.replace(/ …$/, '')}: ${words.slice(0, 60)}${words.length > 60 ? ' …' : ''}`,
    drag: 'Træk hen på et udsagn',
    quote: 'Ud for',
    newText: 'Ny tekst',
    replies: (count: number) => many(count, 'svar i tråden', 'svar i tråden'),
    parts: (count: number) =>
      count === 1 ? 'En del af det er placeret for sig.' : `${count} dele af det er placeret for sig.`,
    guesses: 'Måske handler det om',
    place: 'Placér …',
    placePart: 'Placér markering …',
    more: 'Mere',
    general: 'Handler om det hele',
    aside: 'Ikke et svar',
    backToTray: 'Læg tilbage',
    generalPile: (count: number) => `Om det hele (${count})`,
    asidePile: (count: number) => `Lagt til side (${count})`,
    showMore: (count: number) => `Vis ${count} flere`,
  },
  place: {
    title: 'Hvad handler det om?',
    words: 'Svaret',
    partHint: 'Markér en del af teksten, hvis kun den skal placeres.',
    partChosen: (words: string) => `Kun det markerede placeres: »${words}«`,
    search: 'Søg på nummer, kompetence, rolle eller ord',
    list: 'Udsagn og tekster',
    found: (count: number) => (count === 0 ? 'Ingen fundet' : many(count, 'sted', 'steder')),
    guess: 'Bedste gæt',
    none: 'Intet passer. Søg på færre eller andre ord.',
    more: (count: number) => `${count} flere. Søg for at finde dem.`,
    general: 'Handler om det hele',
    aside: 'Ikke et svar',
    cancel: 'Annuller',
    submit: 'Placér',
    submitPart: 'Placér markeringen',
    gone: 'Svaret findes ikke længere. Intet er ændret. Vælg et andet, og prøv igen.',
    done: {
      passage: 'Placeret.',
      general: 'Lagt ved det, der handler om det hele.',
      aside: 'Lagt til side.',
      tray: 'Lagt tilbage i bakken.',
    },
  },
} as const
