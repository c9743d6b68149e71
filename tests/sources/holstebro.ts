import { readFileSync } from 'node:fs'
import { type Framework, statementsIn } from '../../core/framework/framework.ts'
import { statementText } from '../../core/framework/structure.ts'
import { isVerbatim } from './compare.ts'
import { lettersOf, sourceText } from './sourceText.ts'

/**
 * Holstebro's 96 cells as its source prints them, read twice and without the template: in the role profiles, where a
 * dimension's heading stands above its statement and the role's name below all of them, and in the competency tables,
 * where three statements follow each role's name. Lines are kept, since only the two prints together show which
 * hyphens are the word's own.
 */
export type Cell = {
  readonly competency: string
  readonly dimension: string
  readonly role: string
  readonly lines: readonly string[]
}

/** The headings of the competency tables are the only place where names and dimensions are told apart by the source. */
const headings: Readonly<Record<string, readonly [string, string, string]>> = {
  Driftsledelse: [
    'Sætter fokus på kerneopgaven',
    'Balancerer faglig kvalitet, økonomi og regeloverholdelse',
    'Skaber en fremtidssikret og robust drift',
  ],
  Personaleledelse: [
    'Understøtter en tryg og tillidsbaseret kultur',
    'Opbygger motiverende arbejdsfællesskab',
    'Udøver nærværende, autentisk og retfærdigt lederskab',
  ],
  Innovationsledelse: [
    'Udvikler en innovationskultur',
    'Skaber rammer for refleksion og nytænkning',
    'Arbejder systematisk med forbedringer',
  ],
  Forandringsledelse: [
    'Skaber mening omkring forandringer',
    'Sætter retning for forandringer',
    'Sikrer organisatorisk forandringsparathed',
  ],
  'Tværgående ledelse': [
    'Skaber en samarbejdskultur',
    'Opbygger kendskab til, respekt for og tillid til andre',
    'Har et helhedsorienteret blik på opgaveløsningen',
  ],
  Implementeringsledelse: [
    'Udviser forståelse for implementeringens kontekst',
    'Arbejder målrettet og fleksibelt med implementering',
    'Sikrer forankring og følger op',
  ],
  Serviceledelse: [
    'Er optaget af borgernes perspektiv',
    'Sætter borgeren i centrum',
    'Skaber rammer for den bedst mulige service',
  ],
  'Samskabende ledelse': [
    'Afklarer mål med og potentiale igennem samskabelse',
    'Håndterer udfordringer og dilemmaer i samskabelse',
    'Forstår det særlige ved ledelse af aktive medborgere',
  ],
}

export const roleNames = ['Direktør', 'Chef', 'Leder af ledere', 'Leder af medarbejdere'] as const

const competencies = Object.keys(headings)

const sourceLines = (): readonly string[] =>
  readFileSync(new URL('../fixtures/sources/holstebro.txt', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.replace('ª', '').replaceAll(/\s+/g, ' ').trim())

const startOf = (lines: readonly string[], heading: string): number => {
  const index = lines.indexOf(heading)
  if (index === -1) throw new Error(`The source has no line "${heading}"`)
  return index
}

/** The cells of the role profiles. */
export function profileCells(): readonly Cell[] {
  const lines = sourceLines()
  const cells: Cell[] = []
  let ofThisRole: { competency: string; dimension: string; lines: string[] }[] = []
  let competency = ''
  let open = false
  const end = startOf(lines, 'Ledelses-')
  for (let i = startOf(lines, 'Rollebeskrivelser') + 1; i < end; i++) {
    const line = lines[i] ?? ''
    if (line.startsWith('Rollebeskrivelse: ')) {
      const role = line.slice('Rollebeskrivelse: '.length)
      cells.push(...ofThisRole.map((cell) => ({ ...cell, role })))
      ofThisRole = []
      open = false
    } else if (competencies.includes(line)) {
      competency = line
      open = false
    } else if (line === 'Stabil og') {
      open = false // the corner flags at the foot of a role
    } else {
      const heading = headingAt(lines, i, headings[competency] ?? [])
      if (heading !== null) {
        ofThisRole.push({ competency, dimension: heading.name, lines: [] })
        open = true
        i += heading.lines - 1
      } else if (open && line !== '') {
        ofThisRole.at(-1)?.lines.push(line)
      }
    }
  }
  return cells
}

/** The cells of the competency tables. */
export function tableCells(): readonly Cell[] {
  const lines = sourceLines().slice(startOf(sourceLines(), 'Ledelses-') + 2)
  const cells: Cell[] = []
  let competency = ''
  let role = ''
  let paragraphs: string[][] = []
  const close = () => {
    if (role !== '')
      paragraphs
        .filter((paragraph) => paragraph.length > 0)
        .forEach((paragraph, place) =>
          cells.push({ competency, role, dimension: headings[competency]?.[place] ?? '', lines: paragraph }),
        )
    role = ''
    paragraphs = []
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const following = `${line} ${lines[i + 1] ?? ''}`
    if (competencies.includes(line) || line.startsWith(`${competency} handler om`)) {
      close()
      if (competencies.includes(line)) competency = line
    } else if (/^Direktør |^Chef /.test(line)) {
      close()
      const [name = '', ...rest] = line.split(' ')
      role = name
      paragraphs = [[rest.join(' ')]]
    } else if (following === 'Leder af ledere' || following === 'Leder af med-') {
      close()
      role = following === 'Leder af ledere' ? following : 'Leder af medarbejdere'
      i += following === 'Leder af ledere' ? 1 : 3
    } else if (line === '') {
      paragraphs.push([])
    } else {
      if (paragraphs.length === 0) paragraphs.push([])
      paragraphs.at(-1)?.push(line)
    }
  }
  close()
  return cells
}

/** The dimension whose heading begins in this line, over one line or two. */
function headingAt(lines: readonly string[], index: number, names: readonly string[]) {
  for (const count of [1, 2]) {
    const letters = lettersOf(lines.slice(index, index + count).join(' '))
    const name = names.find((candidate) => lettersOf(candidate) === letters)
    if (name !== undefined && lines[index] !== '') return { name, lines: count }
  }
  return null
}

/** Cells of a print in which the framework has another statement, or writes it otherwise. */
export const mismatches = (framework: Framework, cells: readonly Cell[]): readonly string[] =>
  cells.flatMap((cell) => {
    const row = framework.competencies.find(({ name }) => name === cell.competency)
    const dimension = row?.dimensions.find(({ name }) => name === cell.dimension)
    const role = framework.roles.find(({ name }) => name === cell.role)
    const statements = statementsIn(framework, dimension?.id ?? '', role?.id ?? '')
    const text = statements.map(statementText).join(' + ')
    const print = sourceText(cell.lines.join('\n'))
    return lettersOf(text) === print.letters && isVerbatim(print, 0, text) ? [] : [`${text} ≠ ${print.text}`]
  })
