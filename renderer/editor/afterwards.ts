import { later } from '../app/later.tsx'

const { read, part } = later(() => import('./edges.ts'))

/** Reads the components of `edges.ts`, once the first page has been painted. */
export const readEdges = read

export const AboutPage = part('AboutPage')
export const CellMenu = part('CellMenu')
export const FigurePage = part('FigurePage')
export const FindPane = part('FindPane')
export const FormatBar = part('FormatBar')
export const GridTools = part('GridTools')
export const InspectorPane = part('InspectorPane')
export const OneThingMenu = part('OneThingMenu')
export const OutlineTree = part('OutlineTree')
export const OutsideBar = part('OutsideBar')
export const RecoveredDialog = part('RecoveredDialog')
export const Spelling = part('Spelling')
export const StatusItems = part('StatusItems')
export const TableClipboard = part('TableClipboard')
export const TopBar = part('TopBar')
export const UnfilledBar = part('UnfilledBar')
