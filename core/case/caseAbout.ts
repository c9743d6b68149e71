import { type About, defaultAccent } from '../framework/about.ts'
import { caseText } from '../text/case.ts'
import { clipped, own } from './caseDraft.ts'
import type { CaseShape } from './casePackage.ts'
import { DocumentFields, toldBy } from './ownFields.ts'

/** What stands on the cover: as the package says it, and what it has no field for as it was kept. */
export function aboutOf({ CFDocument }: CaseShape): About {
  const fields = own(DocumentFields, CFDocument)
  const kept = fields?.about ?? null
  const adopted = CFDocument.adoptionStatus === 'Adopted'
  const creator = toldBy(CFDocument.creator ?? '', fields?.organisation)
  return {
    motto: kept?.motto ?? '',
    unit: kept?.unit ?? '',
    accent: kept?.accent ?? defaultAccent,
    originLine: kept?.originLine ?? true,
    language: 'da-DK',
    logo: null,
    title: clipped(toldBy(CFDocument.title, fields?.title), 300),
    subtitle: clipped(CFDocument.description ?? '', 500),
    organisation: creator === caseText.nobody ? '' : clipped(creator, 200),
    issuer: clipped(CFDocument.publisher ?? '', 200),
    date: clipped(CFDocument.version ?? '', 100),
    status: adopted ? 'vedtaget' : kept === null || kept.status === 'vedtaget' ? 'kladde' : kept.status,
  }
}
