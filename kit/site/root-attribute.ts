const ROOT = /<html(?= )/

/** A built site's page whose root element has an attribute of the deck's own: the running deck reads it. */
export function markRoot(html: string, attribute: string): string {
  return html.replace(ROOT, `<html ${attribute}`)
}
