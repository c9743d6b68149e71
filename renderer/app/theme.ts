import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'

/** A blue-green of its own, so that the tools are told from the accent colour of the document. */
const brand: BrandVariants = {
  10: '#02070b',
  20: '#0b1b24',
  30: '#0e2c3c',
  40: '#10394f',
  50: '#114763',
  60: '#125577',
  70: '#13648c',
  80: '#1673a1',
  90: '#2f82ae',
  100: '#4791ba',
  110: '#5ea0c5',
  120: '#76b0d0',
  130: '#8ebfda',
  140: '#a7cee4',
  150: '#c1deee',
  160: '#dceef7',
}

const fonts = {
  fontFamilyBase:
    "'Segoe UI Variable Text', 'Segoe UI', 'Open Sans', 'Carlito', system-ui, -apple-system, sans-serif",
}

const light: Theme = { ...createLightTheme(brand), ...fonts }
const dark: Theme = {
  ...createDarkTheme(brand),
  ...fonts,
  // Brand text on dark ground: the theme's own default is too dark for 4.5:1 on raised surfaces.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
}

const query = window.matchMedia('(prefers-color-scheme: dark)')
const subscribe = (listener: () => void) => {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export const usePrefersDark = (): boolean => useSyncExternalStore(subscribe, () => query.matches)

/** The theme that the system asks for, followed while the program runs. */
export const useTheme = (): Theme => (usePrefersDark() ? dark : light)
