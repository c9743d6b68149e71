import type { Locator, Page } from 'playwright/test'

/** Taking answers to a consultation in, and placing what could not be placed. */
export class ReceivePage {
  readonly inbox: Locator
  readonly result: Locator
  readonly lines: Locator
  readonly paste: Locator
  readonly rename: Locator
  readonly place: Locator
  readonly tray: Locator
  readonly cards: Locator
  readonly answered: Locator
  /** What the passage under the pointer says, while an answer is held over it. */
  readonly dropHint: Locator

  constructor(readonly page: Page) {
    this.inbox = page.getByRole('dialog', { name: /^Høringssvar/ })
    this.result = page.getByRole('dialog', { name: /taget ind$/ })
    this.lines = this.result.getByRole('list', { name: 'Filerne, én linje hver' }).getByRole('listitem')
    this.paste = page.getByRole('dialog', { name: 'Indsæt svar som tekst' })
    this.rename = page.getByRole('dialog', { name: 'Ret afsender' })
    this.place = page.getByRole('dialog', { name: 'Hvad handler det om?' })
    this.tray = page.getByRole('region', { name: /^Uplaceret/ })
    this.cards = this.tray.locator('> ul > li')
    this.dropHint = page.locator('[data-drop-hint]')
    this.answered = this.inbox.getByRole('region', { name: 'Hvem har svaret' })
  }

  /** The line of a party heard, or of somebody else. */
  party(name: string): Locator {
    return this.answered.getByRole('listitem').filter({ hasText: name })
  }

  card(words: string): Locator {
    return this.cards.filter({ hasText: words })
  }

  /** Selects these words of a text with the pointer. */
  async select(text: Locator, words: string): Promise<void> {
    const [from, to] = await text.evaluate((element, wanted) => {
      const node = element.firstChild as globalThis.Text
      const at = node.data.indexOf(wanted)
      const range = document.createRange()
      const edge = (offset: number) => {
        range.setStart(node, offset)
        range.setEnd(node, offset)
        const { x, y, height } = range.getBoundingClientRect()
        return { x, y: y + height / 2 }
      }
      return [edge(at), edge(at + wanted.length)]
    }, words)
    if (from === undefined || to === undefined) throw new Error('There is nothing to select')
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(to.x, to.y, { steps: 6 })
    await this.page.mouse.up()
  }

  /** With the pointer, as a hand does it: it comes, presses, moves, and lets go. `held` looks before it does. */
  async drag(card: Locator, to: Locator, held: () => Promise<unknown> = async () => {}): Promise<void> {
    await card.getByTitle('Træk hen på et udsagn').hover()
    const box = await to.boundingBox()
    if (box === null) throw new Error('There is nothing to drag it to')
    await this.page.mouse.down()
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.page.mouse.move(x - 6, y - 2, { steps: 8 })
    await this.page.mouse.move(x, y, { steps: 4 })
    await held()
    await this.page.mouse.up()
  }
}
