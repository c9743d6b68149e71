import { makeStyles, tokens } from '@fluentui/react-components'

/**
 * What a grid asks for: room for each column (`--wide`, `--narrow`: how many), for the names that stay at its left, and
 * for the button at its end.
 */
export const gridWidth =
  'calc(var(--wide, 0) * 164px + var(--narrow, 0) * 76px + var(--first) + var(--second) + 36px)'

/**
 * The columns that stay at the left have their full width only where that leaves most of the window to the cells.
 * `--pane-width` is that of the window's page in its own pixels, `--zoom` the size of the paper.
 */
export const leadingWidths = {
  // Without what the pane at the right edge covers of it in a narrow window.
  '--share': 'calc((var(--pane-width, 1000px) - var(--covered, 0px)) / var(--zoom, 1))',
  // What can be seen of the paper at once, less its edges.
  '--in-sight': 'calc(var(--share) - 2 * var(--room) - 2 * var(--edge))',
  '--first': 'clamp(76px, calc(var(--share) * 0.2), 160px)',
  '--second': 'calc(var(--dimensions, 0) * clamp(84px, calc(var(--share) * 0.16), 136px))',
} as const

const rule = '1px solid var(--rule)'

const header = {
  textAlign: 'start',
  padding: '8px 6px 8px 10px',
  borderBottom: rule,
  borderRight: rule,
  boxSizing: 'border-box',
} as const

/**
 * Stays at the left while the page is scrolled sideways, where it can be (`data-sideways`, see `useSideways`): whatever
 * stays is a picture of its own to the browser, and dozens of them take time and memory in every window.
 */
export const staysLeft = (left: string) =>
  ({ position: 'relative', ':global([data-sideways])': { position: 'sticky', left } }) as const

/** As `staysLeft`, over the cells that are scrolled below it. */
const overCells = {
  position: 'relative',
  ':global([data-sideways])': { position: 'sticky', zIndex: 1 },
} as const

/** The grid as a printed table: hairlines, the accent in the headers, room around the text. */
export const useGridStyles = makeStyles({
  // A table in what it says and a stack of blocks in how it is laid out: a letter lays out the block it is typed in, where
  // a browser's table would measure all of its rows anew. Every block has the same columns (see `columnTracks`).
  table: {
    display: 'block',
    // The paper has as much room as the columns ask for (see `gridWidth`).
    width: 'calc(100% - 36px)',
    // How wide it is has nothing to do with what stands in it; so nobody has to ask all of its cells.
    minWidth: 0,
    contain: 'inline-size',
    fontSize: '15px',
    lineHeight: 1.38,
  },
  around: { position: 'relative', display: 'flex', alignItems: 'flex-start' },
  block: { display: 'grid', gridTemplateColumns: 'var(--columns)' },
  // What is out of sight is neither laid out nor painted until it comes near; it remembers how tall it was. Screen
  // readers, search and Tab find it all the same.
  away: { contentVisibility: 'auto' },
  chapter: { display: 'block' },
  through: { display: 'contents' },
  // Painted on its own: a letter paints its block anew and no other.
  apart: { contain: 'layout paint' },
  // Its cells stand in the block, so that a header can reach over several rows.
  row: { display: 'contents' },
  // Sticks as a whole, so that it may have several rows.
  head: { position: 'sticky', top: 0, zIndex: 3 },
  above: {
    ...header,
    // Each holds its own menu's button.
    position: 'relative',
    backgroundColor: 'var(--tint-shown)',
    color: 'var(--accent-shown)',
    // However long its words are, most of the window stays the cells'.
    '& > div': { maxHeight: 'max(2.8em, calc(var(--share) * 0.16))', overflow: 'hidden' },
    ':focus-within > div': { overflow: 'visible' },
  },
  topAbove: { borderTop: rule },
  lastAbove: { borderBottom: '2px solid var(--accent)' },
  quietAbove: { fontWeight: 400, color: 'var(--ink)' },
  corner: {
    ...overCells,
    color: 'var(--quiet-ink)',
    fontSize: '13px',
    fontWeight: 400,
    alignContent: 'end',
    overflowWrap: 'anywhere',
  },
  first: { ':global([data-sideways])': { left: 0 }, borderLeft: rule },
  second: { ':global([data-sideways])': { left: 'var(--first)' } },
  themeHeader: {
    ...header,
    padding: '18px 10px 6px',
    fontSize: '17px',
    color: 'var(--accent-shown)',
    '& > div': {
      ...staysLeft('10px'),
      boxSizing: 'border-box',
      width: 'max-content',
      maxWidth: 'var(--in-sight)',
      paddingRight: '32px',
    },
  },
  beside: { ...header, ...overCells, backgroundColor: 'var(--paper)', fontWeight: 700 },
  roleBeside: { color: 'var(--accent-shown)' },
  dimensionHeader: { fontWeight: 400, color: 'var(--quiet-ink)' },
  cell: {
    padding: '8px 10px',
    borderBottom: rule,
    borderRight: rule,
    cursor: 'text',
    boxSizing: 'border-box',
    ':hover': { backgroundColor: 'var(--tint-shown)' },
    ':hover > [data-hint]': { color: 'var(--quiet-ink)' },
    ':focus > [data-hint]': { color: 'var(--quiet-ink)' },
    '&[aria-selected="true"], &[aria-selected="true"]:hover': {
      backgroundColor: 'color-mix(in oklab, var(--accent) 18%, var(--tint-shown))',
      // Where colours are the system's own, a frame says it.
      '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-3px' },
    },
  },
  // Enough to know it by.
  narrow: {
    padding: '8px 6px',
    fontSize: '13px',
    '& > *': {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 3,
      overflow: 'hidden',
      overflowWrap: 'anywhere',
    },
    // A number that floats would not be clipped along.
    '& [data-number], & [data-origin]': { float: 'none' },
  },
  blankCell: { borderBottom: rule, borderRight: rule },
  writing: {
    backgroundColor: 'var(--tint-shown)',
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
    // Shadows are not drawn there.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
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
  // Not positioned, nor anything in it: beside headers that stick, each would be painted as a layer of its own.
  statement: {
    margin: '0 0 6px',
    '&[data-dragged]': { opacity: 0.45 },
    ':last-child': { marginBottom: 0 },
    ':hover > [data-number]::before': { visibility: 'visible' },
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
  // A number is also what its statement is moved by.
  grip: {
    cursor: 'grab',
    borderRadius: '3px',
    '@media (forced-colors: none)': {
      ':hover': { boxShadow: '0 0 0 2px var(--rule)', backgroundColor: 'var(--paper)' },
    },
    // Dots, as on everything that can be taken hold of; shown as one comes near.
    '::before': {
      content: '""',
      display: 'inline-block',
      verticalAlign: 'middle',
      width: '7px',
      height: '14px',
      margin: '0 2px 0 -9px',
      visibility: 'hidden',
      backgroundImage: 'radial-gradient(circle, var(--quiet-ink) 1px, transparent 1.4px)',
      backgroundSize: '3.5px 4.5px',
    },
  },
  dropLine: {
    position: 'absolute',
    display: 'none',
    zIndex: 4,
    borderRadius: '2px',
    pointerEvents: 'none',
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  blank: {
    color: 'transparent',
    userSelect: 'none',
    // No text of the page: the cell is called what it is, an empty one.
    '::before': { content: 'attr(data-hint)' },
  },
  editor: { marginBottom: '6px', ':last-child': { marginBottom: 0 } },
  lead: {
    display: 'block',
    boxSizing: 'border-box',
    width: 'calc(100% - 52px)',
    minHeight: '24px',
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
  addColumn: {
    position: 'sticky',
    top: 0,
    width: '36px',
    flexShrink: 0,
    padding: '6px 0 0 4px',
    boxSizing: 'border-box',
  },
  addRows: {
    ...staysLeft('0'),
    width: 'max-content',
    padding: '6px 0',
    fontFamily: tokens.fontFamilyBase,
  },
})
