import { makeStyles, tokens } from '@fluentui/react-components'

/** What a grid asks for: room for each role (`--roles`), for the names of its rows, and for the button at its end. */
export const gridWidth = 'calc(var(--roles) * 164px + 160px + var(--dimensions) * 136px + 36px)'

const rule = '1px solid var(--rule)'
const narrow = '@media (max-width: 960px)'

const header = {
  textAlign: 'start',
  verticalAlign: 'top',
  padding: '8px 6px 8px 10px',
  borderBottom: rule,
  borderRight: rule,
  boxSizing: 'border-box',
} as const

const sticky = { position: 'sticky', backgroundColor: 'var(--paper)' } as const

/** The grid as a printed table: hairlines, the accent in the headers, room around the text. */
export const useGridStyles = makeStyles({
  // Borders that collapse would be left behind by headers that stay.
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    // Fixed columns need a width; the paper has as much as they ask for (see `gridWidth`).
    width: '100%',
    fontSize: '15px',
    lineHeight: 1.38,
  },
  competencyColumn: { width: '160px', [narrow]: { width: '128px' } },
  dimensionColumn: { width: '136px', [narrow]: { width: '108px' } },
  roleColumn: { width: 'auto' },
  addColumn: { width: '36px' },
  corner: {
    ...header,
    ...sticky,
    borderTop: rule,
    top: 0,
    left: 0,
    zIndex: 3,
    backgroundColor: 'var(--tint-shown)',
    color: 'var(--quiet-ink)',
    fontSize: '13px',
    fontWeight: 400,
    verticalAlign: 'bottom',
  },
  first: { borderLeft: rule },
  second: { left: '160px', [narrow]: { left: '128px' } },
  roleHeader: {
    ...header,
    ...sticky,
    borderTop: rule,
    top: 0,
    zIndex: 2,
    backgroundColor: 'var(--tint-shown)',
    color: 'var(--accent-shown)',
    borderBottom: '2px solid var(--accent)',
  },
  addHeader: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: '4px',
    backgroundColor: 'var(--paper)',
    verticalAlign: 'middle',
  },
  themeHeader: {
    ...header,
    padding: '18px 10px 6px',
    fontSize: '17px',
    color: 'var(--accent-shown)',
    '& > div': {
      position: 'sticky',
      left: '10px',
      width: 'max-content',
      maxWidth: '70vw',
      paddingRight: '32px',
    },
  },
  competencyHeader: { ...header, ...sticky, left: 0, zIndex: 1, fontWeight: 700 },
  dimensionHeader: { ...header, ...sticky, zIndex: 1, fontWeight: 400, color: 'var(--quiet-ink)' },
  cell: {
    verticalAlign: 'top',
    padding: '8px 10px',
    borderBottom: rule,
    borderRight: rule,
    cursor: 'text',
    boxSizing: 'border-box',
    ':hover': { backgroundColor: 'var(--tint-shown)' },
  },
  writing: {
    backgroundColor: 'var(--tint-shown)',
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
  },
  fillIn: {
    cursor: 'default',
    fontStyle: 'italic',
    color: 'var(--quiet-ink)',
    // Nothing is written here on screen.
    ':hover': { backgroundColor: 'transparent' },
    backgroundImage: 'repeating-linear-gradient(to bottom, transparent 0 27px, var(--rule) 27px 28px)',
    backgroundRepeat: 'no-repeat',
    backgroundPositionY: '30px',
  },
  addCell: { border: 'none' },
  statement: {
    margin: '0 0 6px',
    ':last-child': { marginBottom: 0 },
    '& .link': { color: 'var(--accent-shown)', textDecorationLine: 'underline' },
  },
  number: {
    // Floats, so that text runs around it alike while it is read and while it is written.
    float: 'inline-start',
    lineHeight: '20px',
    height: '16px',
    marginInlineEnd: '6px',
    fontSize: '12px',
    color: 'var(--accent-shown)',
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'none',
    whiteSpace: 'nowrap',
  },
  blank: {
    color: 'transparent',
    userSelect: 'none',
    'td:hover > &': { color: 'var(--quiet-ink)' },
    'td:focus > &': { color: 'var(--quiet-ink)' },
  },
  editor: { marginBottom: '6px', ':last-child': { marginBottom: 0 } },
  lead: {
    display: 'block',
    boxSizing: 'border-box',
    width: 'calc(100% - 52px)',
    margin: '0 0 2px',
    padding: '0 0 1px',
    font: 'inherit',
    fontWeight: 700,
    color: 'inherit',
    background: 'none',
    border: 'none',
    borderBottom: '1px dashed var(--quiet-ink)',
    outline: 'none',
    '::placeholder': { color: 'var(--quiet-ink)', fontWeight: 400 },
  },
  addRows: { padding: '6px 0' },
  addRowsButtons: { position: 'sticky', left: '0', width: 'max-content', fontFamily: tokens.fontFamilyBase },
})
