import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type ArchiveLimits, foreignLimits, openForeignArchive } from './foreignArchive.ts'

const name = 'Naboens grundlag.docx'
const files = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w>Ledelse på tværs</w>' }
const zipped = (given: Readonly<Record<string, string | Uint8Array>> = files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(given).map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]),
    ),
  )

const opened = (bytes: Uint8Array, limits?: ArchiveLimits) => {
  const archive = openForeignArchive(name, bytes, limits)
  if (!archive.ok) throw new Error(archive.refusal.message)
  return archive.value
}
const textOf = (bytes: Uint8Array, path = 'word/document.xml') => {
  const read = opened(bytes).read(path)
  return read.ok ? read.value && strFromU8(read.value) : read.refusal
}
/** What is said on the way to one file, or that it was read. */
const outcome = (bytes: Uint8Array, limits = foreignLimits, path = 'word/document.xml') => {
  const archive = openForeignArchive(name, bytes, limits)
  const read = archive.ok ? archive.value.read(path) : archive
  return read.ok ? 'read' : read.refusal
}

/** Python's writer, which can do what fflate cannot: data descriptors, zip64, comments, other ways of packing. */
function byPython(script: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'grundlag-zip-'))
  try {
    const path = join(folder, 'a.docx')
    execFileSync('python3', [
      '-c',
      `import io, sys, warnings, zipfile\nwarnings.simplefilter('ignore')\npath = sys.argv[1]\n${script}`,
      path,
    ])
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes a number at every place where the four bytes of a header stand, so many bytes further on. */
function forge(
  bytes: Uint8Array,
  which: 'local' | 'central' | 'end',
  offset: number,
  value: number,
  size: 2 | 4 = 4,
) {
  const forged = bytes.slice()
  const view = new DataView(forged.buffer)
  const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 }[which]
  for (let at = 0; at + 22 <= forged.length; at++)
    if (view.getUint32(at, true) === signature) {
      if (size === 4) view.setUint32(at + offset, value, true)
      else view.setUint16(at + offset, value, true)
    }
  return forged
}

describe('archives as other programs write them', () => {
  test('lists its files and unpacks single ones, whatever their capitals', () => {
    const archive = opened(zipped())
    expect(archive.names).toEqual(['[Content_Types].xml', 'word/document.xml'])
    expect(archive.has('Word/Document.xml')).toBe(true)
    expect(textOf(zipped(), 'WORD/document.xml')).toBe('<w>Ledelse på tværs</w>')
    expect(textOf(zipped(), 'word/styles.xml')).toBeNull()
  })

  const content = `'<w>Ledelse på tværs</w>'.encode()`
  test.each([
    [
      'sizes behind the data',
      `class Pipe(io.RawIOBase):
  def __init__(self): self.bytes = bytearray()
  def writable(self): return True
  def write(self, b): self.bytes += b; return len(b)
pipe = Pipe()
with zipfile.ZipFile(pipe, 'w', zipfile.ZIP_DEFLATED) as z: z.writestr('word/document.xml', ${content})
open(path, 'wb').write(pipe.bytes)`,
    ],
    [
      'zip64',
      `with zipfile.ZipFile(path, 'w') as z:
  with z.open('word/document.xml', 'w', force_zip64=True) as f: f.write(${content})`,
    ],
    [
      'a comment, and what a mail server hung on behind it',
      `with zipfile.ZipFile(path, 'w') as z:
  z.comment = b'sendt sikkert'
  z.writestr('word/document.xml', ${content})
open(path, 'ab').write(b'\\r\\n\\r\\n')`,
    ],
    [
      'folders',
      `with zipfile.ZipFile(path, 'w') as z:
  z.writestr('word/', b'')
  z.writestr('word/document.xml', ${content})`,
    ],
    [
      'strokes of the other kind',
      `z = zipfile.ZipFile(path, 'w')
info = zipfile.ZipInfo('x')
info.filename = 'word\\\\document.xml'
z.writestr(info, ${content})
z.close()`,
    ],
  ])('reads %s', (_, script) => {
    expect(textOf(byPython(script))).toBe('<w>Ledelse på tværs</w>')
  })

  test('reads sizes that stand in the zip64 field alone', () => {
    const bytes = byPython(`zipfile.ZIP64_LIMIT = 10
with zipfile.ZipFile(path, 'w') as z: z.writestr('word/document.xml', ${content})`)
    expect(textOf(bytes)).toBe('<w>Ledelse på tværs</w>')
  })
})

describe('archives as damage, mistakes and malice make them', () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', new Uint8Array(), 'unreadable', /ikke af en slags/],
    ['a file of another kind', strToU8('Kære alle'), 'unreadable', /ikke af en slags/],
    ['half of one', zipped().slice(0, 90), 'unreadable', /beskadiget/],
    ['a path out of it', zipped({ '../../etc/cron.d/x': 'x', ...files }), 'invalid', /filnavne/],
    ['a path out of a folder', zipped({ 'word/../../x': 'x', ...files }), 'invalid', /filnavne/],
    [
      'a path by strokes of the other kind',
      zipped({ 'word\\..\\..\\x': 'x', ...files }),
      'invalid',
      /filnavne/,
    ],
    ['a drive', zipped({ 'C:\\x': 'x', ...files }), 'invalid', /filnavne/],
    ['a NUL in a name', zipped({ 'word/a.xml\0.exe': 'x', ...files }), 'invalid', /filnavne/],
    ['one name in two spellings', zipped({ 'Word/Document.xml': 'x', ...files }), 'invalid', /filnavne/],
    ['macros', zipped({ 'word/vbaProject.bin': 'x', ...files }), 'invalid', /makroer/],
    ['a password', forge(zipped(), 'central', 8, 1, 2), 'unreadable', /adgangskode/],
    ['an unknown way of packing', forge(zipped(), 'central', 10, 14, 2), 'unreadable', /pakket/],
    ['a claim of 4 GB', forge(zipped(), 'central', 24, 0xffff_fff0), 'limit', /mere indhold/],
    ['a claim that is too small', forge(zipped(), 'central', 24, 3), 'unreadable', /beskadiget/],
    ['a wrong checksum', forge(zipped(), 'central', 16, 7), 'unreadable', /beskadiget/],
    ['data beyond the end', forge(zipped(), 'central', 20, 100_000), 'unreadable', /beskadiget/],
    ['a header that is not there', forge(zipped(), 'central', 42, 5), 'unreadable', /beskadiget/],
    ['a header beyond the end', forge(zipped(), 'central', 42, 0xffff_0000), 'unreadable', /beskadiget/],
    ['a directory beyond the end', forge(zipped(), 'end', 16, 0xffff_0000), 'unreadable', /beskadiget/],
    ['65,535 claimed files', forge(zipped(), 'end', 10, 0xffff, 2), 'limit', /mere indhold/],
  ])('%s is refused in one line', (_, bytes, code, says) => {
    expect(outcome(bytes)).toMatchObject({ code, message: expect.stringMatching(says) })
    expect(outcome(bytes)).toMatchObject({
      message: expect.stringMatching(/^Filen "Naboens grundlag\.docx" [^\n]+\.$/),
    })
  })

  test('a picture with an odd name is nobody’s harm', () => {
    expect(outcome(zipped({ 'word/media/hvad nu?.png': 'x', ...files }))).toBe('read')
  })

  test('the same name twice is refused', () => {
    const bytes = byPython(`with zipfile.ZipFile(path, 'w') as z:
  z.writestr('word/document.xml', 'a')
  z.writestr('word/document.xml', 'b')`)
    expect(outcome(bytes)).toMatchObject({ code: 'invalid' })
  })

  const zeros = new Uint8Array(40 * 1024 * 1024)

  test('a bomb is refused by its ratio, and costs nothing as long as nobody reads it', () => {
    const bomb = zipped({ ...files, 'word/media/bomb.png': zeros })
    expect(bomb.length).toBeLessThan(100_000)
    expect(outcome(bomb)).toBe('read')
    expect(outcome(bomb, foreignLimits, 'word/media/bomb.png')).toMatchObject({ code: 'limit' })
  })

  test('a bomb that lies about its size stops at the size it gave', () => {
    const bomb = zipped({ 'word/document.xml': zeros })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at + 4 <= bomb.length; at++)
      if (view.getUint32(at, true) === zeros.length) view.setUint32(at, 100, true)
    expect(outcome(bomb)).toMatchObject({ code: 'unreadable' })
  })

  test.each<[string, Partial<ArchiveLimits>]>([
    ['the archive', { file: 100 }],
    ['the number of files', { entries: 1 }],
    ['one file', { entry: 10 }],
    ['all files together', { total: 10 }],
  ])('%s has a limit', (_, limit) => {
    expect(outcome(zipped(), { ...foreignLimits, ...limit })).toMatchObject({ code: 'limit' })
  })

  test('what is read adds up, but the same file is read once', () => {
    const archive = opened(zipped({ a: 'x'.repeat(60), b: 'x'.repeat(60) }), { ...foreignLimits, total: 100 })
    expect(archive.read('a').ok && archive.read('a').ok).toBe(true)
    expect(archive.read('b').ok).toBe(false)
  })

  test('whatever happens to the bytes, the answer is a value', () => {
    const good = zipped({ ...files, 'word/styles.xml': '<s>'.repeat(100) })
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255))
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 12 }),
        fc.nat(good.length),
        (changes, length) => {
          const bytes = good.slice()
          for (const [at, value] of changes) bytes[at] = value
          for (const each of [bytes, bytes.subarray(0, length)]) {
            const archive = openForeignArchive(name, each)
            if (!archive.ok) continue
            for (const path of archive.value.names) {
              const read = archive.value.read(path)
              // What is read is what was put in, or nothing: a checksum stands between.
              if (read.ok && read.value) expect(read.value.length).toBeLessThan(1000)
            }
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
