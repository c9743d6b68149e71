import type { Fill } from '../layout/blocks.ts'
import { bookmark, run } from './passages.ts'
import type { Session } from './session.ts'
import { value, type Xml, xml } from './xml.ts'

/**
 * A field of a form: a control for text (ECMA-376 17.5.2.16) that shows its prompt (17.5.2.39 showingPlcHdr) until somebody writes
 * into it, in a bookmark of the same name. It cannot be deleted, and it has Word's own frame, since it is there to be found. Not a
 * control for plain text: LibreOffice takes the line breaks out of those. Order in w:sdtPr as in CT_SdtPr.
 */
export function fillField({ name, label, prompt }: Fill, session: Session): readonly Xml[] {
  const control = xml(
    'w:sdt',
    null,
    xml(
      'w:sdtPr',
      null,
      value('w:alias', label),
      value('w:tag', name),
      value('w:id', session.nextControl()),
      value('w:lock', 'sdtLocked'),
      xml('w:showingPlcHdr', null),
    ),
    xml('w:sdtContent', null, run(prompt, { style: 'PlaceholderText' })),
  )
  return bookmark(session.claim(name), [control], session)
}
