/**
 * A style rule that lets a head run through the pages of a name; their size and the rest is in `handout.css`.
 * @param left title of the handout
 * @param right what the pages are about
 */
export function pageHead(name: string, left: string, right: string): string {
  return `@page ${name} { @top-left { content: ${JSON.stringify(left)} } @top-right { content: ${JSON.stringify(right)} } }`
}
