/**
 * The program never needs the network. Its own files come from app://; data: and blob: are pictures and printouts that
 * it made itself.
 */
export const mayLoad = (url: string, devTools: boolean): boolean =>
  /^(app:\/\/|data:|blob:)/.test(url) || (devTools && url.startsWith('devtools://'))
