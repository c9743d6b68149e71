import type { EditorPage } from '../pages/editor.ts'
import { WelcomePage } from '../pages/welcome.ts'
import type { Start, Started } from './app.ts'

/** The names of a municipality that does not exist. */
export const exampleNames = { kommune: 'Eksempel Kommune', forvaltning: 'Social og Sundhed' }

export type Begun = Started & { readonly editor: EditorPage }

/** Starts the app and begins a new document from a template that comes with it. */
export async function begun(start: Start, template = 'holstebro'): Promise<Begun> {
  const { app, page } = await start()
  return { app, page, editor: await new WelcomePage(page).begin(template, exampleNames) }
}
