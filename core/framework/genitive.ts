/** The Danish genitive: -s, or an apostrophe after s, x and z. Nothing for nothing. */
export const genitive = (name: string): string =>
  name === '' ? '' : /[sxz]$/i.test(name) ? `${name}'` : `${name}s`
