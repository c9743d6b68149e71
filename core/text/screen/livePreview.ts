/** The print beside the page. */
export const livePreviewTexts = {
  region: 'Udskriften, side for side',
  working: 'Gør udskriften klar …',
  pages: (count: number) => (count === 1 ? '1 side' : `${count} sider`),
  hint: 'Klik på en tekst for at gå til den.',
  whole: 'Vis stort',
} as const
