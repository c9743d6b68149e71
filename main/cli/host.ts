import type { IdSource } from '../../core/framework/id.ts'
import type { OpenReader } from '../consultation/receiveAside.ts'
import type { Writers } from '../documents/writers.ts'
import type { ForeignReader } from '../import/readAside.ts'
import type { Log } from '../log.ts'
import type { TemplateLibrary } from '../templateLibrary.ts'

/** What a command needs from the machine it runs on, so that it runs in Electron, in plain Node and in tests. */
export type Host = {
  /** What relative paths are relative to. */
  readonly folder: string
  readonly version: string
  readonly templates: TemplateLibrary
  readonly writers: Writers
  readonly readForeign: ForeignReader
  readonly readReturned: OpenReader
  /** Whether Chromium can start here, which only a PDF needs: on Linux it ends at once where there is no display. */
  readonly canPrint: boolean
  readonly ids: IdSource
  readonly now: () => Date
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  readonly log: Log
}
