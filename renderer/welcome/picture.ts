/** An SVG as the source of a picture: shown that way it can run nothing and fetch nothing. */
export const pictureOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`
