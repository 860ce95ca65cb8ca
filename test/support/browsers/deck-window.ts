import type { Outline } from '../../../kit/sources/outline-deck'
import type { Look } from '../look-at'
import type { Place } from '../settled'
import type { OtherWindow } from './other-browser'
import { FALLBACK_FONTS } from '../fallback-fonts'
import { readLook } from '../look-at'
import { recordCanvas } from '../proof/record-canvas'
import { isShown, placeOfAddress, untilStill } from '../settled'
import { until } from './until'

/** A window of whatever browser that shows the deck, as `DeckPage` is one of Chromium. Every step waits until it can be seen whole. */
export class DeckWindow {
  private address = ''

  /**
   * @param url where the deck is served
   * @param outline its slides, and the numbers of those whose address is a name
   */
  constructor(readonly window: OtherWindow, private readonly url: string, private readonly outline: Pick<Outline, 'slides' | 'aliases'>) {}

  async open({ slide, click }: Place, page: '' | 'presenter/' = ''): Promise<void> {
    await this.window.goto(`${this.url}#/${page}${slide}${click ? `?clicks=${click}` : ''}`)
    await this.settle()
    await this.record()
  }

  async reload(): Promise<void> {
    await this.window.evaluate(() => void setTimeout(() => location.reload()), undefined)
    await until('the page was loaded anew', () => this.window.evaluate(() => !('canvasRecord' in window), undefined))
    await this.settle()
  }

  /** Presses a key that leads to another step. */
  async step(key: string): Promise<void> {
    const before = this.address
    await this.window.press(key)
    await this.settle(before)
  }

  /** Goes with the right arrow key as far as that leads. */
  async* walk(): AsyncGenerator<Place> {
    yield this.place()
    while (await this.window.evaluate(() => document.querySelector('[title="Go to next slide"]:not(.disabled)') !== null, undefined)) {
      await this.step('ArrowRight')
      yield this.place()
    }
  }

  /** Where it stood when it was last waited for. */
  place(): Place {
    return placeOfAddress(this.address, this.outline.aliases)
  }

  look(): Promise<Look> {
    return this.window.evaluate(readLook, undefined)
  }

  /** Waits until another window has led this one to a place. */
  async follow(place: Place): Promise<void> {
    await until(`the window is at slide ${place.slide}, click ${place.click}`, async () => {
      const { slide, click } = placeOfAddress(await this.window.evaluate(() => location.href, undefined), this.outline.aliases)
      return slide === place.slide && click === place.click
    })
    await this.settle()
  }

  private async settle(before?: string): Promise<void> {
    const given = [this.outline.aliases, before] as const
    const isThere = () => this.window.evaluate(isShown, given)
    await until(`the slide behind ${before ?? 'its address'} is shown`, isThere, async () => `It shows ${JSON.stringify(await this.look())}.`)
    this.address = await this.window.evaluate(untilStill, undefined)
  }

  /** Not every browser runs what a test needs before the page's own scripts: what was drawn by then is drawn again. */
  private async record(): Promise<void> {
    if (!await this.window.evaluate(() => 'canvasRecord' in window, undefined)) {
      await this.window.evaluate(recordCanvas, FALLBACK_FONTS)
      await this.window.evaluate(() => window.canvasRecord.hideText(false), undefined)
    }
  }
}
