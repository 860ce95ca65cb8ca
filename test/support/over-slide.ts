import type { DeckPage } from './deck-page'

/** What can be opened over a slide or beside it: its name, how, and what is there then. */
export type Opening = [name: string, open: (deck: DeckPage) => Promise<void>, sign: string]

const byButton = (title: string) => ({ page }: DeckPage) => page.getByTitle(title).press('Enter')

/** Slidev's own, which people use by keyboard, mouse and screen reader. */
export const slidevOpenings: Opening[] = [
  ['the overview', ({ page }) => page.keyboard.press('o'), '.slidev-overview-card:focus'],
  ['the dialog to go to a slide', async ({ page }) => {
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input:focus').waitFor()
    await page.keyboard.type('code')
  }, '#slidev-goto-list [aria-selected=true]'],
  ['the menu for what windows tell each other', byButton('Change sync settings'), '[role=radiogroup]'],
  ['the menu of settings', byButton('More Options'), 'input[type=range]:visible'],
]
