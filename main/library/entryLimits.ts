import { fileLimits, type Limits } from '../../core/file/limits.ts'

const megabyte = 1024 * 1024

/**
 * A template is a few hundred kilobytes. These files nobody has chosen to open, and there may be thousands, so one that is
 * made to cost much stops early.
 */
export const entryLimits: Limits = {
  ...fileLimits,
  file: 12 * megabyte,
  entries: 200,
  entry: 8 * megabyte,
  total: 24 * megabyte,
}
