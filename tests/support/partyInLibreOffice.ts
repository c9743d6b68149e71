import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { driveOffice } from './office.ts'

/** LibreOffice as a party heard, driven through its own bridge as a person at the keyboard would drive it. */

/** Where something is done: in a passage by its bookmark, at words (the nth time they stand), or at words after a bookmark. */
type Place = { readonly bookmark?: string; readonly words?: string; readonly nth?: number }

export type Step =
  | { readonly do: 'author'; readonly author: string }
  | { readonly do: 'track'; readonly on: boolean }
  | ({ readonly do: 'comment'; readonly author: string; readonly day: string; readonly text: string } & Place)
  | ({ readonly do: 'replace'; readonly with: string } & Place)
  | ({ readonly do: 'insert' | 'newParagraph' | 'retypeCell'; readonly text: string } & Place)
  | ({
      readonly do: 'writeAnew'
      readonly text: string
      readonly author?: string
      readonly note?: string
    } & Place)
  | ({ readonly do: 'writeAtEdge'; readonly edge: 'header' | 'footer'; readonly text: string } & Place)
  | ({ readonly do: 'footnote' | 'textFrame'; readonly text: string } & Place)
  | ({ readonly do: 'sortRows'; readonly rising: boolean } & Place)
  | ({ readonly do: 'deleteRow' } & Place)
  | ({ readonly do: 'addRow'; readonly texts: readonly string[] } & Place)

export type Party = { readonly draft: Uint8Array; readonly steps: readonly Step[] }
/** What they send back: saved as Word, and saved as OpenDocument and that as Word. */
export type Saved = { readonly docx: Uint8Array; readonly viaOdt: Uint8Array }

const script = new URL('./partyInLibreOffice.py', import.meta.url).pathname

/** Each party's file, by the names they are given under. One start for all of them. */
export async function partiesInLibreOffice(
  parties: ReadonlyMap<string, Party>,
): Promise<ReadonlyMap<string, Saved>> {
  const folder = await mkdtemp(join(tmpdir(), 'grundlag-party-'))
  try {
    const jobs = [...parties].map(([name, party], n) => {
      const path = (ending: string) => join(folder, `${n}.${ending}`)
      return {
        name,
        party,
        draft: path('draft.docx'),
        docx: path('docx'),
        odt: path('odt'),
        again: path('odt.docx'),
      }
    })
    for (const { draft, party } of jobs) await writeFile(draft, party.draft)
    const url = (path: string) => `${pathToFileURL(path)}`
    const input = JSON.stringify(
      jobs.map(({ draft, docx, odt, again, party }) => ({
        source: url(draft),
        docx: url(docx),
        odt: url(odt),
        again: url(again),
        steps: party.steps,
      })),
    )
    await driveOffice(folder, { script: (pipe) => [script, pipe], input })
    const read = async (path: string) => new Uint8Array(await readFile(path))
    return new Map(
      await Promise.all(
        jobs.map(
          async ({ name, docx, again }) =>
            [name, { docx: await read(docx), viaOdt: await read(again) }] as const,
        ),
      ),
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
