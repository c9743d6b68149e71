/** Thrown out of the middle of a sheet that can no longer become a source, since nothing after it makes a difference. */
export class TooMuch extends Error {}
