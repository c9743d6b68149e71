/**
 * Makes the icon files of every system from icon.svg, document.svg and template.svg.
 * Run by hand after one of them was changed: `node build/icons/make-icons.mjs`. The products are committed, since
 * packaging must work without this step.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const folder = import.meta.dirname
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))

/** Below this size the group `detail` would only be dirt. */
const detailFrom = 64

/**
 * @param {string} name
 * @param {number} size
 * @returns {Uint8Array} the drawing as PNG, `size` pixels square, with `margin` (a share of the drawing) around it
 */
function png(name, size, margin = 0) {
  let svg = readFileSync(join(folder, `${name}.svg`), 'utf8')
  if (size < detailFrom) svg = svg.replace(/<g id="detail">[\s\S]*?<\/g>/, '')
  const side = 16 * (1 + 2 * margin)
  svg = svg.replace('viewBox="0 0 16 16"', `viewBox="${-16 * margin} ${-16 * margin} ${side} ${side}"`)
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}

/** Windows icon: a header of 6 bytes, 16 bytes an entry, then the PNGs (allowed since Windows Vista). @param {string} name */
function ico(name) {
  const images = [16, 24, 32, 48, 64, 128, 256].map((size) => ({ size, data: png(name, size) }))
  const head = Buffer.alloc(6 + 16 * images.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  images.forEach(({ size, data }, i) => {
    const at = 6 + 16 * i
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(data.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += data.length
  })
  return Buffer.concat([head, ...images.map(({ data }) => data)])
}

/** Mac icon: `icns`, the length of the whole, then for each entry its type, its length with these 8 bytes, a PNG. @param {string} name @param {number} margin */
function icns(name, margin) {
  const entries = {
    ic07: 128,
    ic08: 256,
    ic09: 512,
    ic10: 1024,
    ic11: 32,
    ic12: 64,
    ic13: 256,
    ic14: 512,
  }
  const parts = Object.entries(entries).map(([type, size]) => chunk(type, png(name, size, margin)))
  return chunk('icns', Buffer.concat(parts))
}

/** @param {string} type @param {Uint8Array} data */
const chunk = (type, data) => {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(data.length + 8, 4)
  return Buffer.concat([head, data])
}

/** Apple leaves a tenth of the field free around an app's icon. */
const macMargin = 0.12

for (const { name, margin } of [
  { name: 'icon', margin: macMargin },
  { name: 'document', margin: 0 },
  { name: 'template', margin: 0 },
]) {
  writeFileSync(join(folder, `${name}.png`), png(name, 1024))
  writeFileSync(join(folder, `${name}.ico`), ico(name))
  writeFileSync(join(folder, `${name}.icns`), icns(name, margin))
}

mkdirSync(join(folder, 'icons'), { recursive: true })
for (const size of [16, 24, 32, 48, 64, 128, 256, 512])
  writeFileSync(join(folder, 'icons', `${size}x${size}.png`), png('icon', size))
