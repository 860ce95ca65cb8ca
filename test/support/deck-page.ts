import type { Locator, Page } from 'playwright-chromium'
import type { Outline } from '../../kit/sources/outline-deck'
import type { Place } from './settled'
import { leaveDeck } from './leave-deck'
import { isShown, placeOfAddress, untilStill } from './settled'

export type { Place } from './settled'

/** Part of a page: a locator, or the element it has found, of which several things are asked in a fifth of the time. */
export interface Part {
  evaluate: <R>(read: (element: HTMLElement | SVGElement) => R) => Promise<R>
}

/** A browser page that shows the deck, to an audience or to a presenter. Every step waits until it can be seen whole. */
export class DeckPage {
  /** The slide that is shown; in presenter mode the large one. */
  readonly slide: Locator
  /** The speaker note with what leads on, in presenter mode. */
  readonly note: Locator
  private address = ''

  /**
   * @param url where the deck is served
   * @param outline its slides, and the numbers of those whose address is a name
   */
  constructor(readonly page: Page, private readonly url: string, private readonly outline: Pick<Outline, 'slides' | 'aliases'>) {
    this.slide = page.locator('#slide-content .slidev-page:visible')
    this.note = page.locator('.speaker-note')
  }

  async open(slide: number, click = 0): Promise<void> {
    await this.page.goto(`${this.url}#/${slide}${click ? `?clicks=${click}` : ''}`)
    await this.settle()
  }

  async openPresenter(slide: number, click = 0): Promise<void> {
    await this.page.goto(`${this.url}#/presenter/${slide}${click ? `?clicks=${click}` : ''}`)
    await this.settle()
  }

  /** Goes to a place, in presenter mode too, as an address typed into the window leads there: nothing is loaded anew. */
  async moveTo({ slide, click }: Place, isPresenter = this.address.includes('#/presenter/')): Promise<void> {
    await this.page.evaluate(hash => void (location.hash = hash), `#/${isPresenter ? 'presenter/' : ''}${slide}${click ? `?clicks=${click}` : ''}`)
    await this.settle()
  }

  /** Leaves the deck, and forgets what the browser kept of it: opened next, it is as in a new browser. */
  async leave(): Promise<void> {
    await leaveDeck(this.page, ['sessionStorage', 'localStorage'])
  }

  /** Where it stood when it was last waited for. */
  place(): Place {
    return this.placeOf(this.address)
  }

  /** Whether there is a next step: Slidev's own button for it says so. */
  async hasNext(): Promise<boolean> {
    return await this.page.locator('[title="Go to next slide"]:not(.disabled)').count() > 0
  }

  /** Presses a key that leads to another step. */
  async press(key: string): Promise<void> {
    // Asked of the page itself: `page.url()` can lag behind it.
    const before = await this.page.evaluate(() => location.href)
    await this.page.keyboard.press(key)
    await this.settle(before)
  }

  /**
   * Goes with a key, the right arrow unless named, from where the page is to the end of the deck; the deck itself says where it
   * holds. To the appendix behind the closing slide it goes by number, as a presenter does.
   */
  async* walk(key = 'ArrowRight'): AsyncGenerator<Place> {
    yield this.place()
    while (true) {
      const { slide } = this.place()
      if (await this.hasNext())
        await this.press(key)
      else if (this.outline.slides[slide - 1]!.layout === 'closing' && slide < this.outline.slides.length)
        await (this.address.includes('#/presenter/') ? this.openPresenter(slide + 1) : this.open(slide + 1))
      else
        return
      yield this.place()
    }
  }

  /** Waits until another page has led this one to a place. */
  async follow({ slide, click }: Place): Promise<void> {
    await this.page.waitForURL((url) => {
      const at = this.placeOf(url.href)
      return at.slide === slide && at.click === click
    })
    await this.settle()
  }

  /**
   * Waits until the slide of the address is the one that is shown, with its charts and fonts, and painted.
   *
   * @param before the address it is to leave first
   */
  async settle(before?: string): Promise<void> {
    // Behind another page the browser would paint this one only once a second.
    await this.page.bringToFront()
    await this.page.waitForFunction(isShown, [this.outline.aliases, before] as const)
    this.address = await this.page.evaluate(untilStill)
  }

  private placeOf(url: string): Place {
    return placeOfAddress(url, this.outline.aliases)
  }
}
