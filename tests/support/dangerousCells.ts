import { about, cell, competency, dimension, framework, roles, theme } from '../builders/framework.ts'

/** Texts that a spreadsheet program would like to calculate, and a framework full of them. */
export const dangerous = [
  '=1+1',
  '+45 12',
  '-minus',
  '@SUM(1)',
  "=cmd|' /C calc'!A0",
  '\t=2',
  '_x003D_1+1',
  "'=3",
]
export const hostile = framework(
  about({ title: '=1+1', organisation: 'Eksempel Kommune' }),
  roles('=Leder', 'Chef'),
  theme(
    '=HYPERLINK("http://x")',
    competency('+Kompetence', dimension('@Dim', cell('=Leder', ...dangerous)), dimension('Anden')),
  ),
)
