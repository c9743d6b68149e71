/**
 * What a `.grundlag` file may cost before anything in it is believed. A framework with 1,000 statements is about 1 MB
 * unpacked, so there is room for logos and for years of history; a made-up archive stops here.
 */
export type Limits = {
  /** Of the file on disk, in bytes. */
  readonly file: number
  /** Of files inside the archive. */
  readonly entries: number
  /** Of one file inside the archive, unpacked, in bytes. */
  readonly entry: number
  /** Of all of them together, unpacked, in bytes. */
  readonly total: number
  /** How deep arrays and objects may nest in JSON. */
  readonly depth: number
}

const megabyte = 1024 * 1024

export const fileLimits: Limits = {
  file: 64 * megabyte,
  entries: 2000,
  entry: 32 * megabyte,
  total: 128 * megabyte,
  depth: 64,
}
