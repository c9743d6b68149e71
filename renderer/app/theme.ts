import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components'
import { useMemo, useSyncExternalStore } from 'react'

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

const followed = (query: MediaQueryList) => (listener: () => void) => {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
const darkQuery = window.matchMedia('(prefers-color-scheme: dark)')
const contrastQuery = window.matchMedia('(prefers-contrast: more)')
const followDark = followed(darkQuery)
const followContrast = followed(contrastQuery)

export const usePrefersDark = (): boolean => useSyncExternalStore(followDark, () => darkQuery.matches)

const usePrefersContrast = (): boolean => useSyncExternalStore(followContrast, () => contrastQuery.matches)

/** Quiet words and thin lines as strong as the rest, for those who ask their system for more contrast. */
const withContrast = (theme: Theme): Theme => ({
  ...theme,
  colorNeutralForeground2: theme.colorNeutralForeground1,
  colorNeutralForeground3: theme.colorNeutralForeground1,
  colorNeutralForeground4: theme.colorNeutralForeground1,
  colorNeutralStroke1: theme.colorNeutralStrokeAccessible,
  colorNeutralStroke2: theme.colorNeutralStrokeAccessible,
  colorNeutralStroke3: theme.colorNeutralStrokeAccessible,
})

/**
 * The theme that the system asks for, followed while the program runs. Forced colours (Windows' contrast themes) need none:
 * the system's own colours take the place of whatever a theme says.
 */
export function useTheme(): Theme {
  const theme = usePrefersDark() ? dark : light
  const contrast = usePrefersContrast()
  return useMemo(() => (contrast ? withContrast(theme) : theme), [theme, contrast])
}
