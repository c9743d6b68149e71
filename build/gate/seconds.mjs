/** How long since, for people: "0.4 s". @param {number} start from Date.now() */
export const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`
