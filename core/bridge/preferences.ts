import { z } from 'zod'

/** What the user has chosen for the program itself; the same in every window, kept between starts. */
export const Preferences = z.object({
  /** Saves a framework that has a file by itself, a moment after the last key. */
  autosave: z.boolean(),
  /** Marks misspelt words. */
  spelling: z.boolean(),
  /** Marks in the grid which statements are borrowed. */
  showOrigin: z.boolean(),
  /** Of the paper, 1 is its own size. */
  pageZoom: z.number().min(0.5).max(2),
  /** Of the tools around it, 1 is the system's own size. */
  toolZoom: z.number().min(0.5).max(2),
  /** Opens the inspector with every document where the window has room for it. */
  inspector: z.boolean(),
  /** How wide the pane at the right edge is, in CSS pixels. */
  paneWidth: z.number().min(260).max(640),
  /** The folders with templates that the user has taken into the library, whole paths. */
  templateFolders: z.array(z.string().max(4096)).max(200),
  /** The user's own municipality, as last given to a template; empty before. */
  kommune: z.string().max(200),
  /** Who was heard in the last consultation, by name. */
  heardParties: z.array(z.string().max(200)).max(500),
  /** The user's own phrases for the administration's remarks, besides those that come with the program. */
  remarkPhrases: z.array(z.string().max(2000)).max(100),
})
export type Preferences = z.infer<typeof Preferences>

export const defaultPreferences: Preferences = {
  autosave: true,
  spelling: true,
  showOrigin: false,
  pageZoom: 1,
  toolZoom: 1,
  inspector: true,
  paneWidth: 340,
  templateFolders: [],
  kommune: '',
  heardParties: [],
  remarkPhrases: [],
}
