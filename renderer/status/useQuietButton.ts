import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  quiet: {
    minWidth: '24px',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    flexShrink: 0,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightRegular,
    color: 'inherit',
  },
})

/** A button that reads as part of the status line until the pointer or the focus is on it. */
export const useQuietButton = (): string => useStyles().quiet
