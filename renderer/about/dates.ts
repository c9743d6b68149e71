/** How a framework is dated: by month, most often, or by day. */

/** What is offered on a day: this month, the next three, and the day itself, as they are printed. */
export function offeredDates(today: Date): readonly string[] {
  const months = [0, 1, 2, 3].map((ahead) => new Date(today.getFullYear(), today.getMonth() + ahead, 1))
  return [...months.map((day) => month.format(day)), dayOf.format(today), `${today.getFullYear()}`]
}

const month = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric' })
const dayOf = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric' })
