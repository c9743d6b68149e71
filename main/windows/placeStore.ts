import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Area, type Place, type Places, recall, remember } from './place.ts'

/** Where windows stood last, in one small file. Only a convenience: what cannot be read or written counts for nothing. */
export type PlaceStore = {
  readonly recall: (screens: string) => Place | null
  /** Written at once, since the program may be ending. */
  readonly remember: (screens: string, place: Place) => void
}

export function placeStore(file: string): PlaceStore {
  let places: Places | null = null
  const current = () => (places ??= load(file))
  return {
    recall: (screens) => recall(current(), screens),
    remember: (screens, place) => {
      places = remember(current(), screens, place)
      try {
        mkdirSync(path.dirname(file), { recursive: true })
        writeFileSync(`${file}.new`, `${JSON.stringify(places, null, 1)}\n`)
        renameSync(`${file}.new`, file)
      } catch {
        // Then the next start begins in the middle of the screen.
      }
    },
  }
}

function load(file: string): Places {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isPlaces(parsed)) return parsed
  } catch {
    // Not there yet, or not ours.
  }
  return { version: 1, places: [] }
}

// Looked at by hand: the first window of a start waits for this, and reading Zod takes longer than opening it.

type Fields = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isArea = (value: unknown): value is Area =>
  isObject(value) && ['x', 'y', 'width', 'height'].every((name) => Number.isSafeInteger(value[name]))

const isPlace = (value: unknown): value is Place =>
  isObject(value) && isArea(value['bounds']) && typeof value['maximised'] === 'boolean'

const isPlaces = (value: unknown): value is Places =>
  isObject(value) &&
  value['version'] === 1 &&
  Array.isArray(value['places']) &&
  value['places'].length <= 50 &&
  value['places'].every(
    (known: unknown) =>
      isObject(known) &&
      typeof known['screens'] === 'string' &&
      known['screens'].length <= 500 &&
      isPlace(known['place']),
  )
