import { aboutTexts } from './screen/about.ts'
import { appTexts } from './screen/app.ts'
import { comparisonTexts } from './screen/compare.ts'
import { consultationCloseTexts } from './screen/consultationClose.ts'
import { receiveTexts } from './screen/consultationReceive.ts'
import { consultationReviewTexts } from './screen/consultationReview.ts'
import { consultationSendTexts } from './screen/consultationSend.ts'
import { detailTexts } from './screen/details.ts'
import { figureTexts } from './screen/figure.ts'
import { findTexts } from './screen/find.ts'
import { gridTexts } from './screen/grid.ts'
import { helpTexts } from './screen/help.ts'
import { importTexts } from './screen/import.ts'
import { libraryTexts } from './screen/library.ts'
import { livePreviewTexts } from './screen/livePreview.ts'
import { originTexts } from './screen/origin.ts'
import { outlineTexts } from './screen/outline.ts'
import { previewTexts } from './screen/preview.ts'
import { proseTexts } from './screen/prose.ts'
import { recoveryTexts } from './screen/recovery.ts'
import { sideTexts } from './screen/side.ts'
import { spellingTexts } from './screen/spelling.ts'
import { statusTexts } from './screen/status.ts'
import { tableTexts } from './screen/table.ts'
import { templateTexts } from './screen/templates.ts'
import { versionTexts } from './screen/versions.ts'
import { welcomeTexts } from './screen/welcome.ts'

/** Everything the window says, by the place where it is said. */
export const screenText = {
  app: appTexts,
  welcome: welcomeTexts,
  outline: outlineTexts,
  origin: originTexts,
  prose: proseTexts,
  grid: gridTexts,
  details: detailTexts,
  import: importTexts,
  figure: figureTexts,
  about: aboutTexts,
  preview: previewTexts,
  side: sideTexts,
  recovery: recoveryTexts,
  help: helpTexts,
  status: statusTexts,
  table: tableTexts,
  find: findTexts,
  library: libraryTexts,
  livePreview: livePreviewTexts,
  spelling: spellingTexts,
  templates: templateTexts,
  versions: versionTexts,
  comparison: comparisonTexts,
  consultationClose: consultationCloseTexts,
  consultationReceive: receiveTexts,
  consultationReview: consultationReviewTexts,
  consultationSend: consultationSendTexts,
} as const
