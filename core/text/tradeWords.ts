/**
 * Right Danish words of the trade that the dictionary lacks and that stand in published frameworks: marked, they would tell
 * a consultant that the program does not know the field. What is a slip in other texts ("best" for "bedst") stays out.
 */
export const tradeWords: readonly string[] = [
  'idegenerering',
  'mægtiggøre',
  'mægtiggørelse',
  'offboarding',
  'onboarding',
]
