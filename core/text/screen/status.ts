const number = (count: number): string => count.toLocaleString('da-DK')

/** The line at the bottom edge, and how much of the grid is written. */
export const statusTexts = {
  saving: 'Gemmer …',
  failed: 'Kunne ikke gemmes',
  savedAt: (time: string) => ` kl. ${time}`,
  savedItselfAt: (time: string) => ` automatisk kl. ${time}`,
  words: (count: number) => `${number(count)} ord`,
  wordsInAll: 'Ord i hele dokumentet, hver tekst talt én gang',
  filled: (filled: number, total: number) => `${number(filled)} af ${number(total)} udfyldt`,
  nextEmptyIn: (name: string) => `Næste tomme felt i ${name}`,
  emptyAt: (where: string, count: number) =>
    count === 1
      ? `Tomt felt: ${where}. Det er det sidste.`
      : `Tomt felt: ${where}. ${number(count)} tomme i alt.`,
  allFilled: 'Alle felter er udfyldt.',
  noCells: 'Der er endnu ingen felter at udfylde.',
  noGrid:
    'Der er tomme felter, men dokumentet har intet kompetenceskema at vise dem i. Indsæt et, så kan du gå til dem.',
  zoom: 'Sidens størrelse',
  percent: (share: number) => `${Math.round(share * 100)} %`,
  percentLabel: (share: number) => `Siden vises i ${Math.round(share * 100)} %. Vis den i normal størrelse`,
} as const
