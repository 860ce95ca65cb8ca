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
  const headed: FunctionalComponent = () => {
    const content = [h('header', { class: 'visually-hidden' }, h('h1', { id: 'page-heading' }, own.heading)), h(page)]
    const attributes = { 'class': 'h-full', 'data-page': path.slice(1) }
    return own.hasMain ? h('div', attributes, content) : h('main', { ...attributes, 'aria-labelledby': 'page-heading' }, content)
  }
  // Without a name the router takes a function for one that loads a page, and nobody could leave this one by an address.
  headed.displayName = own.heading
  return headed
}
