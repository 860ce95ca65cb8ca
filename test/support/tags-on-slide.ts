import type { OutlinedSlide } from './outline'

/** A component's tags as a slide's Markdown has them, attributes included. */
export function tagsOnSlide({ content }: OutlinedSlide, component: string): string[] {
  return content.match(new RegExp(`<${component}\\b(?:"[^"]*"|[^">])*>`, 'g')) ?? []
}
