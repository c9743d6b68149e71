import { showOutline } from '../store/view.ts'

/** Where the window is so narrow that the outline lies over the page. */
export const narrow = '(max-width: 860px)'

/** What was picked with the pointer lies under the outline; the keyboard stays where it is. */
export const uncoverPage = (): void => {
  if (window.matchMedia(narrow).matches) showOutline(false)
}
