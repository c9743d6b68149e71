/**
 * Does something once a menu has closed: closing gives the focus back to the menu's button, and would take it from a
 * field that opened meanwhile.
 */
export const afterMenu = (act: () => void): void => void setTimeout(act, 0)
