import { makeStyles, tokens } from '@fluentui/react-components'

const rule = `1px solid ${tokens.colorNeutralStroke2}`

/** The looks that the head and the rows of the preview share. */
export const useGridStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    minWidth: '132px',
    padding: '4px',
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: rule,
    borderBottom: rule,
    borderRight: rule,
    ':first-child': { borderLeft: rule },
  },
  theme: {
    padding: '4px',
    textAlign: 'start',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: rule,
    borderRight: rule,
    borderLeft: rule,
  },
  // Stays in sight while the columns are scrolled through.
  themeName: { position: 'sticky', left: '4px', width: 'fit-content', maxWidth: '480px' },
  rowHead: {
    position: 'sticky',
    left: 0,
    // Over the cells, which stand in places of their own for what is only heard.
    zIndex: 1,
    width: '170px',
    padding: '4px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: rule,
    borderRight: rule,
    borderLeft: rule,
  },
  bare: { width: '16px', minWidth: '16px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  // Shown in full once it is chosen.
  long: {
    '&[aria-pressed="false"]': {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 3,
      overflow: 'hidden',
      // Room below would show the beginning of a fourth line.
      paddingBottom: 0,
    },
  },
  cell: {
    position: 'relative',
    padding: '2px',
    minWidth: '132px',
    verticalAlign: 'top',
    borderBottom: rule,
    borderRight: rule,
    backgroundColor: tokens.colorNeutralBackground1,
    '&[data-over]': { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
    '@media (forced-colors: active)': {
      '&[data-over]': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
  },
  // Said, not shown: on the screen an empty cell is plain to see.
  empty: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})
