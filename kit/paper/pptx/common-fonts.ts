import type { Page } from 'playwright-chromium'

/** A .pptx names its fonts and doesn't carry them: these are on most computers with PowerPoint, and no wider than ours. */
const common = {
  'Deck Sans TC': 'Microsoft JhengHei',
  'Deck Serif TC': 'Microsoft JhengHei',
  'Deck Sans': 'Arial',
  'Deck Serif': 'Times New Roman',
  'Deck Mono': 'Courier New',
}

/** Calls the deck's fonts by the names of common ones, so that what is read from the page names those; how it looks stays. */
export async function nameCommonFonts(page: Page): Promise<void> {
  await page.evaluate(async (common) => {
    const rename = (text: string) => Object.entries(common).reduce((renamed, [own, other]) => renamed.replaceAll(own, other), text)
    const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => ({ rule, base: sheet.href ?? location.href })))
    const faces = rules.flatMap(({ rule, base }) => rule instanceof CSSFontFaceRule
      ? rename(rule.cssText).replace(/url\("([^"]+)"\)/g, (_, url) => `url("${new URL(url, base)}")`)
      : [])
    const style = document.createElement('style')
    style.textContent = faces.join('\n')
    document.head.append(style)
    const { style: root } = document.documentElement
    for (const name of [...root].filter(name => name.startsWith('--')))
      root.setProperty(name, rename(root.getPropertyValue(name)))
    for (const { rule } of rules) {
      if (rule instanceof CSSStyleRule && rule.style.fontFamily)
        rule.style.fontFamily = rename(rule.style.fontFamily)
    }
    await document.fonts.ready
  }, common)
}
