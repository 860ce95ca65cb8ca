const ROOT = /<html(?= )/

/** A built site's page that begins with a cut of the talk. */
export function cutPage(html: string, minutes: number): string {
  return html.replace(ROOT, `<html data-cut="${minutes}"`)
}
