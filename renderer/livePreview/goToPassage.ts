import { fieldsOf } from '../../core/find/fields.ts'
import { focusField } from '../find/focusField.ts'
import { showOnPage } from '../find/onPage.ts'
import { currentFramework } from '../store/open.ts'
import { reveal } from '../store/view.ts'

/** Goes to the place in the editor where a passage of the print is written, ready to be written in. */
export function goToPassage(passage: string): void {
  const framework = currentFramework()
  // The names of passages are in small letters, since Word's bookmarks are; see `fieldPassage`.
  const field = fieldsOf(framework).find(({ key }) => key.toLowerCase() === passage)
  if (field === undefined) return
  reveal(framework, field.owner)
  showOnPage(field, () => focusField(field, null))
}
