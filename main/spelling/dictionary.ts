import { loadModule } from 'hunspell-asm'
import { nearestRight } from './oneLetterAway.ts'

/** Danish as Hunspell knows it. Everything here blocks: it belongs in a thread of its own. */
export type Dictionary = {
  readonly isRight: (word: string) => boolean
  /** At most six, the likeliest first. */
  readonly suggest: (word: string) => readonly string[]
  /** Gives its memory back; nothing may be asked afterwards. */
  readonly close: () => void
}

const mostSuggestions = 6
/** Shorter words are no compounds, and Hunspell's own suggestions serve them better. */
const shortestCompound = 8

/** Reads the two files of a Hunspell dictionary (.aff and .dic); rejects where Hunspell's program cannot be loaded. */
export async function openDictionary(aff: Uint8Array, dic: Uint8Array): Promise<Dictionary> {
  const factory = await loadModule({ timeout: 60_000 })
  const files = [factory.mountBuffer(aff, 'da.aff'), factory.mountBuffer(dic, 'da.dic')] as const
  const hunspell = factory.create(...files)
  // Read whole by now; the copies would stay in memory as long as the program.
  for (const file of files) factory.unmount(file)
  const isRight = (word: string) => hunspell.spell(word)
  return {
    isRight,
    suggest: (word) => {
      const listed = hunspell.suggest(word)
      // The Danish dictionary lets Hunspell suggest no compounds, and most words of the trade are compounds.
      const { near, isNear } = word.length < shortestCompound ? noneNear : nearestRight(word, isRight)
      const ordered = [...listed.filter(isNear), ...near, ...listed]
      return [...new Set(ordered)].slice(0, mostSuggestions)
    },
    close: hunspell.dispose,
  }
}

const noneNear = { near: [], isNear: () => true } as const
