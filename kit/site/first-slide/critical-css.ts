import type { Document } from 'happy-dom'
import type { Rule } from 'postcss'
import postcss from 'postcss'

const PSEUDO_ELEMENT = /::?(?:before|after|backdrop|placeholder|marker|selection|first-letter|first-line|file-selector-button)/g
/** What only happens once somebody can do something, and parts of controls that one browser names. */
const INTERACTIVE = /:(?:hover|focus|active|checked|disabled|target|autofill|:?-)/
/** Says that an attribute's case counts: the reader of selectors doesn't know it, and a slide has no use for it. */
const CASE = / s(?=\])/g
const VARIABLE = /var\((--[\w-]+)/g

/**
 * The rules of a style sheet that what stands in a document needs, in their order.
 *
 * @param css the whole style sheet
 * @param document all that is to be seen
 */
export function criticalCss(css: string, document: Document): string {
  const root = postcss.parse(css)
  root.walkAtRules((rule) => {
    if (/^(?:font-face|keyframes|property)$/.test(rule.name) || (rule.name === 'media' && rule.params.includes('print')))
      rule.remove()
  })
  root.walkComments(comment => void comment.remove())
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter(selector => matches(selector, document))
    if (rule.selectors.join('') === '')
      rule.remove()
  })
  removeUnusedVariables(root, document.body.innerHTML)
  root.walkAtRules(rule => void (rule.nodes?.length === 0 && rule.remove()))
  return root.toString()
}

/** What a selector says of elements: without parts that are none, and without what the reader of selectors doesn't know. */
export function elementsOf(selector: string): string {
  return selector.replace(PSEUDO_ELEMENT, '').replace(CASE, '') || '*'
}

function matches(selector: string, document: Document): boolean {
  if (INTERACTIVE.test(selector))
    return false
  try {
    return document.querySelector(elementsOf(selector)) !== null
  }
  catch {
    return true
  }
}

/** Slidev declares hundreds of variables for what a slide may contain. */
function removeUnusedVariables(root: postcss.Root, html: string): void {
  for (;;) {
    const used = new Set([...`${root}${html}`.matchAll(VARIABLE)].map(([, name]) => name))
    const unused: postcss.Declaration[] = []
    root.walkDecls(/^--/, declaration => void (used.has(declaration.prop) || unused.push(declaration)))
    if (!unused.length)
      return
    for (const declaration of unused) {
      const rule = declaration.parent as Rule
      declaration.remove()
      if (!rule.nodes.length)
        rule.remove()
    }
  }
}
