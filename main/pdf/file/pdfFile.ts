import { deflateSync, inflateSync } from 'node:zlib'
import { readCrossReferences } from './crossReferences.ts'
import { isArray, isDictionary, type PdfDictionary, type PdfValue, parseValue, writeValue } from './syntax.ts'

type Entries = Iterable<readonly [string, PdfValue]>

/**
 * A PDF that Chromium printed, to be read in places and added to: what changes is appended as an incremental update
 * (ISO 32000-1, 7.5.6), everything else keeps its bytes. A document of 20 pages has two thousand objects; reading and
 * writing all of them with a general library takes longer than printing it.
 *
 * Only files with one plain cross-reference table (7.5.4) are read, which is what Chromium writes; others throw.
 */
export class PdfFile {
  readonly #bytes: Uint8Array
  /** The bytes in Latin-1, so that places in it are places in the file. */
  readonly #text: string
  readonly #offsets: ReadonlyMap<number, number>
  readonly #trailer: PdfDictionary
  readonly #start: number
  /** Objects as they are now, as far as they were read or set. */
  readonly #objects = new Map<number, PdfValue>()
  /** What has to be appended; null for an object that is no stream. */
  readonly #changed = new Map<number, Uint8Array | null>()
  #size: number

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    const { offsets, trailer, start, size } = readCrossReferences(this.#text)
    this.#offsets = offsets
    this.#trailer = trailer
    this.#start = start
    this.#size = size
  }

  /** References to the two objects that the trailer names (7.5.5). */
  get catalog(): string {
    return this.#named('/Root')
  }

  get info(): string {
    return this.#named('/Info')
  }

  /** A reference's object, or the value itself where it is no reference. */
  read(value: PdfValue | undefined): PdfValue | undefined {
    const number = objectNumber(value)
    if (number === null) return value
    const known = this.#objects.get(number)
    if (known !== undefined) return known
    const found = parseValue(this.#text, this.#bodyOf(number)).value
    this.#objects.set(number, found)
    return found
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.read(value)
    if (!isDictionary(found)) throw new Error('The PDF has no dictionary where one must be')
    return found
  }

  /** The decoded bytes of a stream. */
  stream(reference: string): Uint8Array {
    const { value, end } = parseValue(this.#text, this.#bodyOf(numberOf(reference)))
    const dictionary = this.dictionary(value)
    const from = this.#text.indexOf('stream', end) + 6
    const first = from + (this.#text[from] === '\r' ? 2 : 1)
    const raw = this.#bytes.subarray(first, first + Number(this.read(dictionary.get('/Length'))))
    const filter = dictionary.get('/Filter')
    if (filter === undefined) return raw
    if ((isArray(filter) ? filter.join() : filter) !== '/FlateDecode')
      throw new Error('The PDF has a stream that is not deflated')
    return inflateSync(raw)
  }

  /** A reference for an object yet to be set. */
  fresh(): string {
    return `${this.#size++} 0 R`
  }

  set(reference: string, entries: Entries): void {
    this.#objects.set(numberOf(reference), new Map(entries))
    this.#changed.set(numberOf(reference), null)
  }

  /** Adds entries to a dictionary; those it has already are replaced. */
  extend(reference: string, entries: Entries): void {
    this.set(reference, [...this.dictionary(reference), ...entries])
  }

  /** Replaces a stream, deflated unless it says otherwise. */
  setStream(reference: string, content: Uint8Array, entries: Entries = [], deflated = true): void {
    // Beyond the third level, files grow a little smaller and printing noticeably slower.
    const body = deflated ? deflateSync(content, { level: 3 }) : content
    const filter = deflated ? [['/Filter', '/FlateDecode'] as const] : []
    this.set(reference, [...entries, ...filter, ['/Length', `${body.length}`]])
    this.#changed.set(numberOf(reference), body)
  }

  /** The file with everything that was set. */
  save(): Uint8Array {
    const parts: Uint8Array[] = [this.#bytes]
    let at = this.#bytes.length
    const add = (text: string, ...more: readonly Uint8Array[]) => {
      for (const part of [Buffer.from(text, 'latin1'), ...more]) {
        parts.push(part)
        at += part.length
      }
    }
    add('\n')
    let table = ''
    for (const [number, body] of [...this.#changed].sort(([a], [b]) => a - b)) {
      // Entries are of twenty bytes exactly (7.5.4); a section for each object is allowed and simplest.
      table += `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
      add(`${number} 0 obj\n${writeValue(this.#objects.get(number) ?? 'null')}\n`)
      if (body !== null) add('stream\n', body, Buffer.from('\nendstream\n'))
      add('endobj\n')
    }
    const trailer = new Map([...this.#trailer, ['/Size', `${this.#size}`], ['/Prev', `${this.#start}`]])
    add(`xref\n${table}trailer\n${writeValue(trailer)}\nstartxref\n${at}\n%%EOF\n`)
    const { buffer, byteOffset, byteLength } = Buffer.concat(parts)
    return new Uint8Array(buffer, byteOffset, byteLength)
  }

  #named(entry: string): string {
    const value = this.#trailer.get(entry)
    if (typeof value !== 'string') throw new Error(`The PDF's trailer has no ${entry}`)
    return value
  }

  #bodyOf(number: number): number {
    const offset = this.#offsets.get(number)
    if (offset === undefined) throw new Error(`The PDF has no object ${number}`)
    return this.#text.indexOf('obj', offset) + 3
  }
}

const reference = /^(\d+) \d+ R$/

/** The number in `12 0 R`; null for anything else. */
const objectNumber = (value: PdfValue | undefined): number | null => {
  if (typeof value !== 'string' || !value.endsWith(' R')) return null
  const found = reference.exec(value)
  return found === null ? null : Number(found[1])
}

const numberOf = (value: string): number => {
  const number = objectNumber(value)
  if (number === null) throw new Error(`"${value}" is no reference`)
  return number
}
