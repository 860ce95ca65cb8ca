const ROOT = /<html(?= )/

/** A built site's page whose root element has an attribute of the deck's own: the running deck reads it. */
export function markRoot(html: string, attribute: string): string {
  return html.replace(ROOT, `<html ${attribute}`)
}

/** A built site's page that begins with a cut of the talk. */
export function cutPage(html: string, minutes: number): string {
  return markRoot(html, `data-cut="${minutes}"`)
}
