import { makeStyles, tokens } from '@fluentui/react-components'

/** The focus as Fluent's own controls show it, for controls that are not Fluent's. */
export const focusRing = makeStyles({
  visible: {
    outline: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  inside: {
    outline: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
})
