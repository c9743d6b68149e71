/**
 * Whether a window can be shown: on Linux a display server must be named, and Chromium ends with a segmentation fault
 * where none is.
 */
export const hasDisplay = ({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
