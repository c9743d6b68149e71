import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Place, Places, recall, remember } from './place.ts'

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
    const parsed = Places.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (parsed.success) return parsed.data
  } catch {
    // Not there yet, or not ours.
  }
  return { version: 1, places: [] }
}
