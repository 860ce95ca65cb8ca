import type { Component, FunctionalComponent } from 'vue'
import { h } from 'vue'

/** Slidev's pages beside the slides, and what they are: none has a heading of its own. */
const headings: Record<string, { heading: string, hasMain?: boolean }> = {
  '/entry': { heading: 'Ways to see this deck' },
  '/notes': { heading: 'Speaker notes' },
  '/notes-edit': { heading: 'Speaker notes, to edit' },
  '/overview': { heading: 'Slide overview', hasMain: true },
}

/**
 * A page of Slidev's with a heading for screen readers, and as the main part of what the window shows.
 *
 * @param path of its route
 */
export function withHeading(path: string, page: Component): Component {
  const own = headings[path]
  if (!own)
    return page
  const headed: FunctionalComponent = () => h(own.hasMain ? 'div' : 'main', { 'class': 'h-full', 'data-page': path.slice(1) }, [
    h('header', { class: 'visually-hidden' }, h('h1', own.heading)),
    h(page),
  ])
  return headed
}
