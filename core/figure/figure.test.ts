import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, overlap, readDrawing } from '../../tests/builders/drawing.ts'
import { cell, competency, figure, framework, roles, theme } from '../../tests/builders/framework.ts'
import type { Framework } from '../framework/framework.ts'
import type { FigurePart } from '../framework/part.ts'
import { paletteOf } from './colour.ts'
import { drawFigure } from './figure.ts'
import { figureWidthMm, tallestMm } from './svg.ts'

const kinds = ['flags', 'star', 'relations', 'overview'] as const

const drawn = (document: Framework, accent = '#1f4e79') => {
  const part = document.parts.find((one): one is FigurePart => one.kind === 'figure')
  if (!part) throw new Error('The framework has no figure')
  return drawFigure(document, part, paletteOf(accent))
}

/** Names of every length, of one word and of many, and hostile ones. */
const name = fc.oneof(
  fc.constantFrom('Drift', 'Implementeringsledelse', 'Vi sikrer en stabil og velfunderet drift', ''),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '"&amp;<',
    'a\u202eb',
    'W'.repeat(300),
    'x '.repeat(140),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** A framework of up to `most` themes, competencies, roles and points, with every one of the figures. */
const anyFramework = (most: number) =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      roles: fc.array(name, { maxLength: most }),
      themes: fc.array(fc.record({ name, rows: fc.array(name, { maxLength: 4 }) }), { maxLength: most }),
      points: fc.array(name, { maxLength: 12 }),
      centre: fc.array(name, { maxLength: 6 }),
    })
    .map(({ kind, roles: columns, themes, points, centre }) => {
      const named = columns.map((text, i) => ({ name: `${i}${text}`.slice(0, 200) }))
      return framework(
        roles(...named),
        ...themes.map(({ name: text, rows }) =>
          theme(
            text.slice(0, 300),
            ...rows.map((row) =>
              competency(row.slice(0, 300), ...named.slice(0, 2).map((role) => cell(role.name, 'a', 'b'))),
            ),
          ),
        ),
        figure(kind, { points: points.map(short), centre: centre.map(short) }),
      )
    })
const short = (text: string) => text.slice(0, 200)

test('whatever stands in the structure, no text leaves the drawing or touches another', () => {
  fc.assert(
    fc.property(anyFramework(8), (document) => {
      const { svg, widthMm, heightMm } = drawn(document)
      const read = readDrawing(svg)
      expect(widthMm).toBe(figureWidthMm)
      expect(heightMm).toBeLessThanOrEqual(tallestMm + 3)
      const page = { left: 0, top: 0, right: read.width, bottom: read.height }
      for (const text of read.texts) expect(contains(page, text), `"${text.text}" leaves the page`).toBe(true)
      read.texts.forEach((one, i) => {
        for (const other of read.texts.slice(i + 1))
          expect(overlap(one, other), `"${one.text}" touches "${other.text}"`).toBe(false)
      })
    }),
    { numRuns: 150 },
  )
})

test('the text of a flag or a relation stays inside its shape', () => {
  fc.assert(
    fc.property(anyFramework(8), (document) => {
      const part = document.parts[0] as FigurePart
      if (part.figure !== 'flags' && part.figure !== 'relations') return
      const { texts, shapes } = readDrawing(drawn(document).svg)
      for (const text of texts)
        expect(
          shapes.some((shape) => contains(shape, text)),
          `"${text.text}" leaves its shape`,
        ).toBe(true)
    }),
  )
})

test('only elements and attributes that Word, LibreOffice and browsers draw alike', () => {
  fc.assert(
    fc.property(anyFramework(4), (document) => {
      const { svg } = drawn(document)
      const { elements, attributes } = readDrawing(svg)
      for (const element of elements)
        expect(['svg', 'path', 'line', 'circle', 'ellipse', 'rect', 'text']).toContain(element)
      for (const attribute of attributes)
        expect(['style', 'class', 'id', 'href', 'dominant-baseline', 'onload']).not.toContain(attribute)
      expect(svg).not.toMatch(/NaN|Infinity|undefined|url\(|e[-+]\d/)
    }),
  )
})

test('the largest structures still make one page', () => {
  const huge = framework(
    roles(...Array.from({ length: 40 }, (_, i) => `Leder af ledere ${i}`)),
    ...Array.from({ length: 100 }, (_, i) =>
      theme(`Tema ${i}`, ...Array.from({ length: 5 }, (_, j) => competency(`Kompetence ${i}.${j}`))),
    ),
  )
  for (const kind of kinds) {
    const { svg, heightMm } = drawFigure(
      huge,
      framework(figure(kind)).parts[0] as FigurePart,
      paletteOf('#ffdd00'),
    )
    expect(heightMm).toBeLessThanOrEqual(tallestMm + 3)
    readDrawing(svg)
  }
})

test('the same input gives the same text', () => {
  for (const kind of kinds) {
    const make = () =>
      drawn(
        framework(
          roles('Chef'),
          theme('Drift', competency('Driftsledelse', cell('Chef', 'a'))),
          figure(kind, { points: ['a', 'b'] }),
        ),
      )
    expect(make()).toEqual(make())
  }
})

test('content is text, never markup', () => {
  const { svg } = drawn(framework(theme('Borger & "service" <b>'), figure('flags')))
  expect(
    readDrawing(svg)
      .texts.map(({ text }) => text)
      .join(' '),
  ).toBe('Borger & "service" <b>')
  expect(svg).toContain('Borger &amp;')
  expect(svg).not.toContain('<b>')
})

test('the flags say the themes', () => {
  const { alt, svg } = drawn(
    framework(theme('Vi sikrer driften'), theme('Vi skaber tid'), theme('Vi har fokus'), figure('flags')),
  )
  expect(alt).toBe('Tre hjørneflag: Vi sikrer driften, Vi skaber tid og Vi har fokus.')
  expect(readDrawing(svg).texts).toHaveLength(3)
})

test('a flag takes the short name only where the full one would be too small', () => {
  const long =
    'Vi arbejder målrettet for at sikre en stabil og velfunderet drift på alle vores arbejdspladser '.repeat(
      3,
    )
  const texts = (full: string) =>
    readDrawing(
      drawn(framework(theme({ name: full, short: 'Drift' }), theme('B'), theme('C'), figure('flags'))).svg,
    ).texts.map(({ text }) => text)
  expect(texts('Vi sikrer drift')).toContain('Vi sikrer drift')
  expect(texts(long.trim())).toContain('Drift')
})

test.each([1, 2, 3, 5, 7, 8, 11, 12])('a star of %i points says each of them, once', (count) => {
  const points = Array.from({ length: count }, (_, i) => `Punkt${i + 1}`)
  const { svg, alt } = drawn(framework(figure('star', { points, centre: ['Glæde', 'Udvikling', 'Udsyn'] })))
  const texts = readDrawing(svg).texts.map(({ text }) => text)
  expect(texts.toSorted()).toEqual([...points, 'Glæde', 'Udvikling', 'Udsyn'].toSorted())
  for (const point of points) expect(alt).toContain(point)
  expect(alt).toMatch(/; i midten: Glæde, Udvikling og Udsyn\.$/)
})

test('relations stand where their word says', () => {
  const { svg, alt } = drawn(
    framework(
      ...['på tværs', 'opad', 'indad', 'nedad', 'udad'].map((keyword) =>
        competency({ name: `Ledelse ${keyword}`, keyword }),
      ),
      figure('relations'),
    ),
  )
  const { texts } = readDrawing(svg)
  const at = (text: string) => {
    const found = texts.find((one) => one.text === text)
    if (!found) throw new Error(`"${text}" is not drawn`)
    return { x: (found.left + found.right) / 2, y: (found.top + found.bottom) / 2 }
  }
  expect(at('Opad').y).toBeLessThan(at('Leder').y)
  expect(at('Nedad').y).toBeGreaterThan(at('Indad').y)
  expect(at('Udad').x).toBeGreaterThan(at('Leder').x)
  expect(at('På tværs').x).toBeLessThan(at('Leder').x)
  expect(alt).toBe('Lederen i midten med fem relationer omkring sig: på tværs, opad, indad, nedad og udad.')
})

test('the overview has a dot for each statement and a box where the leader writes', () => {
  const document = framework(
    roles('Chef', { name: 'Eget', prompt: 'Sådan gør jeg' }),
    theme('Drift', competency('Driftsledelse', cell('Chef', 'a', 'b', 'c')), competency('Personaleledelse')),
    figure('overview'),
  )
  const { svg, alt } = drawn(document)
  const legend = 1
  expect(svg.match(/<circle/g)).toHaveLength(3 + legend)
  expect(alt).toBe(
    'Oversigt over to kompetencer for én rolle: Drift (Driftsledelse og Personaleledelse). Rolle: Chef. ' +
      'Der står udsagn i 1 af 2 felter. Udfyldes af den enkelte leder: Eget.',
  )
})

test('a name too long for its line takes two, in the size of the others', () => {
  const long = 'Tydelig retning, fagligt handlerum og en sammenhængende organisation'
  const { svg, alt } = drawn(
    framework(
      roles('Chef', 'Leder'),
      competency('Sund drift', cell('Chef', 'a')),
      competency(long),
      figure('overview'),
    ),
  )
  const sizes = readDrawing(svg).texts.flatMap(({ text, size }) =>
    `Sund drift ${long}`.includes(text) ? [size] : [],
  )
  expect(sizes.length).toBe(3)
  expect(new Set(sizes).size).toBe(1)
  expect(alt).toContain(`: Sund drift; ${long}.`)
})

test('a theme that is itself the row stands once', () => {
  const { svg } = drawn(
    framework(roles('Chef'), theme('Driften', competency('', cell('Chef', 'a'))), figure('overview')),
  )
  expect(readDrawing(svg).texts.filter(({ text }) => text === 'Driften')).toHaveLength(1)
})

test.each(kinds)('an empty structure draws a quiet %s figure that says it is empty', (kind) => {
  const { svg, alt, heightMm } = drawn(framework(figure(kind)))
  expect(alt).toMatch(/^Tom figur: /)
  expect(readDrawing(svg).texts).toEqual([])
  expect(heightMm).toBeLessThan(50)
})
