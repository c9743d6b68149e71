/** Where the window is so narrow that the status line says only what one needs at once. */
export const narrow = '@media (max-width: 860px)'
