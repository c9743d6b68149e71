import { z } from 'zod'
import { Framework } from '../framework/framework.ts'
import type { Result } from '../framework/result.ts'
import { Href } from '../framework/richText.ts'
import type { AppCommandId } from './appCommands.ts'
import { type ComparisonAnswers, comparisonRequests } from './compare.ts'
import { type ConsultationAnswers, type ConsultationEvents, consultationRequests } from './consultation.ts'
import { exportFormats } from './exportFormats.ts'
import { type ImportAnswers, type ImportEvents, importRequests } from './import.ts'
import { type MediaAnswers, mediaRequests } from './media.ts'
import { type OriginAnswers, originRequests } from './origin.ts'
import { Preferences } from './preferences.ts'
import { type RecoveryAnswers, type RecoveryEvents, recoveryRequests } from './recovery.ts'
import { type SpellingAnswers, type SpellingEvents, spellingRequests } from './spelling.ts'
import { type TemplateAnswers, type TemplateEvents, templateRequests } from './templates.ts'
import { type VersionAnswers, versionRequests } from './versions.ts'
import { type WindowAnswers, windowRequests } from './windows.ts'

/**
 * The one bridge between the window and the program around it. Every request has its argument schema here, and
 * main parses with it before anything else happens; the window is treated as if it were somebody else's.
 */

export type TemplateSummary = {
  readonly id: string
  readonly name: string
  /** Empty where the source does not name its municipality. */
  readonly municipality: string
  readonly unit: string
  readonly year: number | null
  readonly competencies: number
  readonly roles: number
  readonly statements: number
  /** What its rows are. */
  readonly rows: 'competencies' | 'themes' | 'principles' | 'relations'
  /** The roles that the framework itself writes for, without columns that a leader fills in. */
  readonly writtenRoles: number
  /** Whether the texts hold a place for the administration's name. */
  readonly asksUnit: boolean
  /** Whether they hold a place for who signs it, and nobody is given for it. */
  readonly asksIssuer: boolean
  /** The title a new framework gets when the user gives none. */
  readonly title: string
  /** A small SVG of its shape, drawn from its structure. */
  readonly shape: string
  readonly notes: readonly { readonly where: string; readonly note: string }[]
}

export type RecentFile = {
  readonly path: string
  readonly name: string
  readonly folder: string
  readonly title: string
  /** ISO 8601, when it was last opened or saved here. */
  readonly at: string
}

export type OpenedDocument = {
  readonly framework: Framework
  /** Null until it has been saved. */
  readonly path: string | null
  /** What the title bar calls it. */
  readonly name: string
  /** It was recovered: what stands in it lies in no file yet. */
  readonly unsaved?: true
  /** Newer work on this file that was recovered and not opened, by its id in the recovery store. */
  readonly recovered?: string
}

const nothing = z.undefined()

/** Argument schemas, by channel. */
export const requests = {
  /** What the welcome screen shows. */
  'app.welcome': nothing,
  'document.new': z.object({
    template: z.string().max(100),
    kommune: z.string().trim().max(200),
    forvaltning: z.string().trim().max(200),
    udsteder: z.string().trim().max(200).optional(),
    title: z.string().trim().max(300),
  }),
  /**
   * With a path: a recent file or one dropped on the window. Without: asks the user for one. Refused as `cancelled` where
   * it was opened in another window, or is a template, which comes back as an event.
   */
  'document.open': z.object({ path: z.string().max(4096).nullable() }),
  /** `by`: the user (as when it is left out), the program itself, or the user who has chosen to save over another's changes. */
  'document.save': z.object({
    framework: Framework,
    as: z.boolean(),
    by: z.enum(['user', 'itself', 'over']).optional(),
  }),
  /** Keeps the title bar, the menu and the question at closing true. */
  'document.state': z.object({
    open: z.boolean(),
    saved: z.boolean(),
    undo: z.string().max(200).nullable(),
    redo: z.string().max(200).nullable(),
  }),
  'document.export': z.object({ framework: Framework, format: z.enum(exportFormats) }),
  /** The PDF itself, to be shown page by page. */
  'document.preview': z.object({ framework: Framework }),
  /** Asks what to do with unsaved changes: 'save', 'discard' or 'cancel'. */
  'document.askUnsaved': nothing,
  /** The window is done and may be closed, unsaved or not. */
  'window.close': nothing,
  /** Pastes where the focus is, as the menu does. */
  'window.paste': nothing,
  /** Shows a file that was just written, in the system's own file manager. */
  'file.show': z.object({ path: z.string().max(4096) }),
  'link.open': z.object({ href: Href }),
  ...versionRequests,
  ...recoveryRequests,
  'preferences.get': nothing,
  /** Changes what is given; every window hears of it. Folders are taken in with a dialog alone. */
  'preferences.set': Preferences.omit({ templateFolders: true }).partial(),
  ...mediaRequests,
  ...originRequests,
  ...importRequests,
  ...comparisonRequests,
  ...consultationRequests,
  ...spellingRequests,
  ...templateRequests,
  ...windowRequests,
} as const satisfies Record<string, z.ZodType>

export type Requests = typeof requests
export type Channel = keyof Requests
export type Argument<C extends Channel> = z.infer<Requests[C]>

/** What main answers, by channel. A refusal with code `cancelled` is the user's own no, and is not shown. */
export type Answers = SpellingAnswers &
  WindowAnswers &
  RecoveryAnswers &
  VersionAnswers &
  MediaAnswers &
  TemplateAnswers &
  OriginAnswers &
  ImportAnswers &
  ComparisonAnswers &
  ConsultationAnswers & {
    'app.welcome': { readonly templates: readonly TemplateSummary[]; readonly recent: readonly RecentFile[] }
    'document.new': Result<OpenedDocument>
    'document.open': Result<OpenedDocument>
    'document.save': Result<{ readonly path: string; readonly name: string }>
    'document.state': null
    'document.export': Result<{ readonly path: string; readonly name: string }>
    'document.preview': Result<Uint8Array>
    'document.askUnsaved': 'save' | 'discard' | 'cancel'
    'window.close': null
    'window.paste': null
    'file.show': null
    'link.open': null
    'preferences.get': Preferences
    'preferences.set': null
  }

/** What main tells the window of its own accord. */
export type Events = SpellingEvents &
  TemplateEvents &
  RecoveryEvents &
  ImportEvents &
  ConsultationEvents & {
    /** The menu, or a shortcut of it. */
    readonly command: AppCommandId
    /** A file was opened from outside (double-click, second start, menu): the window asks for it with `document.open`. */
    readonly openFile: { readonly path: string }
    /** The user closes the window while something is unsaved: the window asks, saves, and then sends `window.close`. */
    readonly closing: null
    /** They were changed, here or in another window. */
    readonly preferences: Preferences
    /** A template file was opened: the window asks for the names that go into it, and begins with its id. */
    readonly template: TemplateSummary
    /** The list of recent files is another. */
    readonly recentChanged: null
  }

/** What the preload script puts on `window.grundlag`. */
export type Bridge = {
  readonly request: <C extends Channel>(channel: C, argument: Argument<C>) => Promise<Answers[C]>
  /** Returns a function that stops listening. */
  readonly on: <E extends keyof Events>(event: E, listener: (value: Events[E]) => void) => () => void
  /** The path of a file dropped on the window; empty where it has none. */
  readonly pathOf: (file: File) => string
}
