export const previewTexts = {
  heading: 'Udskrift',
  working: 'Laver udskriften …',
  page: (page: number, count: number) => `Side ${page} af ${count}`,
  pages: 'Sider',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  zoom: (percent: number) => `${percent} %`,
  previous: 'Forrige side',
  next: 'Næste side',
  close: 'Luk udskriften',
  word: 'Gem som Word',
  pdf: 'Gem som PDF',
} as const
