export const figureTexts = {
  kind: 'Figurtype',
  kinds: {
    flags: 'Hjørneflag: temaerne',
    star: 'Stjerne: en liste omkring en midte',
    relations: 'Relationer omkring lederen',
    overview: 'Overblik over kompetencer og roller',
  },
  caption: 'Billedtekst',
  points: 'Takker',
  pointsHint: 'Højst tolv. Står med uret fra toppen. Enter giver en ny, Alt+Op og Alt+Ned flytter.',
  centre: 'I midten',
  point: (number: number) => `Tak ${number}`,
  centrePoint: (number: number) => `Linje ${number} i midten`,
  addPoint: 'Tilføj tak',
  addCentre: 'Tilføj linje',
  removePoint: (name: string) => `Slet ${name || 'den tomme linje'}`,
  fromStructure: 'Figuren tegnes ud fra kompetencer, temaer og roller og følger med, når de ændres.',
} as const
