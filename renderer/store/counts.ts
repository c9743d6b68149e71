import { filledCounts } from '../../core/check/filled.ts'
import { countOrigins } from '../../core/origin/count.ts'
import { derived } from './createStore.ts'
import { openDocument } from './open.ts'

/** What every header and the status line say of the open framework. Most letters change none of it. */

/** How many cells are filled; null where nothing is open. */
export const filled = derived(openDocument.store, (open) => open && filledCounts(open.editing.framework))

/** How many statements are borrowed, adapted and one's own; null where nothing is open. */
export const origins = derived(openDocument.store, (open) => open && countOrigins(open.editing.framework))
