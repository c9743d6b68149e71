/** The next idle moment of the window: between two frames, when nobody is typing. After a second it comes in any case. */
export const idle = (): Promise<IdleDeadline> =>
  new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }))
