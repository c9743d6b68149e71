import type { PositioningProps } from '@fluentui/react-components'

/** Never larger than the window leaves room for: in a low window, or at twice its size, a menu scrolls. */
export const inWindow = { autoSize: true } as const satisfies PositioningProps
export const inWindowAtEnd = {
  position: 'below',
  align: 'end',
  autoSize: true,
} as const satisfies PositioningProps
