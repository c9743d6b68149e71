const file = (name: string) => `Filen "${name}"`
const left = 'Den er ikke taget ind, og intet er ændret.'

/** What is said of a Word file that came back and belongs elsewhere. */
export const consultationReceiveText = {
  noOpenRound:
    'Ledelsesgrundlaget er ikke i høring. Der er ikke taget noget ind, og intet er ændret. Send det i høring, eller genåbn høringen.',
  otherRound: (name: string, round: string) =>
    `${file(name)} hører til »${round}«. ${left} Vælg den høring, og modtag filen dér.`,
  otherFramework: (name: string) =>
    `${file(name)} hører til et andet ledelsesgrundlag eller en høring, der er slettet. ${left} Åbn det ledelsesgrundlag, den er sendt fra.`,
  tooManyAnswers: (name: string, most: number) =>
    `${file(name)} har mere end ${most} kommentarer og ændringer. ${left} Bed om svaret delt i flere filer.`,
  notWord: (name: string) =>
    `${file(name)} er ikke et Word-dokument. ${left} Gem den som .docx, og modtag den nye fil.`,
} as const
