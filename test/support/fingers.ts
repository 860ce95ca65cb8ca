import type { CDPSession, Page } from 'playwright-chromium'

/** Where a finger is. */
export type Point = [x: number, y: number]

/** Fingers on a page’s screen. */
export class Fingers {
  private constructor(private readonly page: Page, private readonly session: CDPSession) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(page, await page.context().newCDPSession(page))
  }

  /**
   * Moves fingers from where they are put down, one after the other, to where they are lifted.
   *
   * @param ways where each is put down and lifted
   * @param rest seconds that they rest before they move
   */
  async move(ways: { from: Point, to: Point }[], rest = 0): Promise<void> {
    const at = (part: number) => ways
      .map(({ from, to }, id) => ({ id, x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part }))
    const began = Date.now() / 1000
    for (let down = 1; down <= ways.length; down++)
      await this.send('touchStart', at(0).slice(0, down), began)
    for (let part = 0.1; part < 1.05; part += 0.1) {
      await this.send('touchMove', at(part), Date.now() / 1000 + rest)
      // The browser takes one movement a picture.
      await this.page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await this.send('touchEnd', [], Date.now() / 1000 + rest)
  }

  /** Moves a finger that another joins half way, where it rests until both are lifted. */
  async moveJoined({ from, to }: { from: Point, to: Point }, resting: Point): Promise<void> {
    const first = (part: number) => ({ id: 0, x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part })
    const second = { id: 1, x: resting[0], y: resting[1] }
    const now = () => Date.now() / 1000
    await this.send('touchStart', [first(0)], now())
    for (let part = 0.1; part < 0.95; part += 0.1)
      await this.send('touchMove', [first(part)], now())
    await this.send('touchStart', [first(0.9), second], now())
    await this.send('touchEnd', [], now())
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { id: number, x: number, y: number }[], timestamp: number): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp })
  }
}
