/** Help inside the program. */
export const helpTexts = {
  guide: 'Vejledning',
  shortcuts: 'Genvejstaster',
  tabs: 'Hjælp om',
  inPage: 'I denne vejledning',
  groups: {
    file: 'Filer',
    edit: 'Rediger',
    view: 'Vis',
    grid: 'I skemaet',
    cell: 'Mens du skriver i et felt',
    window: 'Overalt',
  },
  keys: 'Taster',
  does: 'Gør',
  /** Keys that are no command of the menu, as they are written on a Danish keyboard. */
  grid: [
    ['Piletaster', 'Til feltet ved siden af'],
    ['Enter eller F2', 'Skriv i feltet, eller omdøb overskriften'],
    ['Et bogstav', 'Begynd at skrive'],
    ['Home og End', 'Til rækkens begyndelse og slutning'],
    ['Ctrl+Home og Ctrl+End', 'Til skemaets begyndelse og slutning'],
    ['Skift+piletaster', 'Markér flere felter'],
    ['Ctrl+C, Ctrl+X og Ctrl+V', 'Kopiér, klip og sæt felter ind'],
    ['Delete', 'Tøm de markerede felter, eller slet rollen eller rækken'],
    ['Alt+piletaster', 'Flyt rollen, temaet, kompetencen eller dimensionen'],
  ],
  cell: [
    ['Esc', 'Færdig med feltet'],
    ['Tab', 'Til næste felt'],
    ['Ctrl+Enter', 'Nyt udsagn i feltet'],
    ['Alt+pil op og Alt+pil ned', 'Flyt udsagnet'],
    ['Ctrl+B og Ctrl+I', 'Fed og kursiv'],
  ],
  window: [
    ['F6', 'Til den næste del af vinduet'],
    ['Alt', 'Til menuen'],
    ['Skift+F10', 'Genvejsmenuen til det, du står på'],
    ['Esc', 'Luk ruden eller dialogen'],
  ],
} as const satisfies Record<string, unknown>
