import { expect, test } from 'vitest'
import { Logo } from '../../core/framework/about.ts'
import { encodePng } from '../figures/encodePng.ts'
import { checkLogo } from './logo.ts'

const svg = (inside: string, attributes = '') =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" ${attributes}>${inside}</svg>\n`,
  )
const refusalOf = (name: string, bytes: Uint8Array) => {
  const checked = checkLogo(name, bytes)
  return checked.ok ? null : checked.refusal.message
}
const png = encodePng(new Uint8Array(4 * 30 * 20), 30, 20)

test('a picture is known by what it is, not by its name, and named after its content', () => {
  const first = checkLogo('våben.jpg', png)
  const second = checkLogo('Kopi af våben.png', Uint8Array.from(png))
  expect(first).toMatchObject({ ok: true, value: { file: expect.stringMatching(/^[0-9a-f]{32}\.png$/) } })
  const other = checkLogo('våben.png', encodePng(new Uint8Array(4 * 30 * 20).fill(9), 30, 20))
  if (!first.ok || !second.ok || !other.ok) throw new Error('refused')
  expect(second.value.file).toBe(first.value.file)
  expect(other.value.file).not.toBe(first.value.file)
  expect(Logo.shape.file.parse(first.value.file)).toBe(first.value.file)
})

test('what is no picture, is damaged or is too large is refused, with the name and a way on', () => {
  const wide = Buffer.from(png)
  wide.writeUInt32BE(9000, 16)
  const refused = [
    refusalOf('brev.docx', Buffer.from('PK\u0003\u0004 noget helt andet')),
    refusalOf('tom.png', new Uint8Array()),
    refusalOf('halv.png', png.subarray(0, png.length - 30)),
    refusalOf('halv.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0, 0])),
    refusalOf('bred.png', wide),
    refusalOf('stor.png', new Uint8Array(4 * 1024 * 1024 + 1)),
  ]
  for (const message of refused) expect(message).toMatch(/"\w+\.\w+".*Logoet er ikke ændret\. .+/)
  expect(new Set(refused.map((message) => message?.replace(/"\S+"/, ''))).size).toBe(4)
})

test('drawings as Inkscape and Illustrator write them are taken', () => {
  const inkscape = `<sodipodi:namedview id="base"/><metadata><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata>
    <defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
    <path d="M0 0h10v10z" style="fill:url(#a);stroke:none"/><text>Gribskov &amp; Omegn</text>`
  const names = `xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" inkscape:export-filename="C:\\Logo\\ud.png"`
  expect(refusalOf('inkscape.svg', svg(inkscape, names))).toBeNull()
  const illustrator = `<style type="text/css">.st0{clip-path:url(#b);fill:#1F4E79;}</style>
    <defs><rect id="c" width="5" height="5"/></defs><clipPath id="b"><use xlink:href="#c" style="overflow:visible;"/></clipPath>`
  const bytes = Buffer.concat([
    Buffer.from(
      '<!-- Generator --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">',
    ),
    Buffer.from(svg(illustrator)).subarray(22),
  ])
  expect(refusalOf('illustrator.svg', bytes)).toBeNull()
})

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a handler', '<path onload="alert(1)" d="M0 0"/>'],
  ['another page', '<foreignObject><p>Hej</p></foreignObject>'],
  ['a picture from elsewhere', '<image href="https://example.org/a.png"/>'],
  ['a copy from elsewhere', '<use href="https://example.org/a.svg#x"/>'],
  ['a hidden address', '<use href="&#104;ttps://example.org/a.svg#x"/>'],
  ['a link', '<a href="javascript:alert(1)"><path d="M0 0"/></a>'],
  ['a style from elsewhere', '<style>@import url(https://example.org/a.css);</style>'],
  ['a fill from elsewhere', '<path style="fill:url( \'https://example.org/a.svg#x\')" d="M0 0"/>'],
  ['an escaped style', '<path style="fill:\\75rl(https://example.org)" d="M0 0"/>'],
  ['another name for a script', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
  ['movement', '<path d="M0 0"><animate attributeName="d"/></path>'],
])('a drawing with %s is refused', (_, inside) => {
  expect(refusalOf('logo.svg', svg(inside))).toMatch(/udefra.*PNG/)
})

test('a drawing with entities, or one that grows while it is drawn, is refused', () => {
  const bomb = Buffer.concat([
    Buffer.from('<!DOCTYPE svg [<!ENTITY a "aaaa">]>'),
    Buffer.from(svg('<text>&a;</text>')).subarray(22),
  ])
  expect(refusalOf('bombe.svg', bomb)).toMatch(/udefra/)
  const tens = Array.from(
    { length: 10 },
    (_, level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`,
  )
  expect(refusalOf('ti.svg', svg(`<g id="g0"><path d="M0 0"/></g>${tens.join('')}`))).toMatch(/mange dele/)
  expect(refusalOf('ring.svg', svg('<g id="a"><use href="#a"/></g>'))).toMatch(/mange dele/)
})

test('a drawing that no browser would show is refused as damaged', () => {
  for (const inside of ['<g>', '</g>', '<g><path></g></path>', '<path d=M0/>', 'a < b'])
    expect(refusalOf('logo.svg', svg(inside))).toMatch(/beskadiget/)
  expect(refusalOf('logo.svg', Buffer.from('<svg viewBox="0 0 1 1"/>'))).toMatch(/beskadiget/)
})
