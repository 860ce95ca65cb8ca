import type { Component } from 'vue'
import type { RouteComponent } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'
import { slides } from '#slidev/slides'

/** Pages that show speaker notes; in the built deck these are a file of their own. */
const withNotes = ['/presenter/:no', '/presenter/print', '/notes', '/notes-edit', '/overview', '/handout']

type Loader = () => Promise<Component>

async function loadNotes(): Promise<void> {
  const { default: notes } = await import('virtual:notes')
  notes.forEach((note, i) => slides.value[i]!.meta.slide.noteHTML = note)
}

export default defineRoutesSetup(routes => [
  // Only `npm run handout` asks for this page, so it is a file of its own that no audience loads.
  { path: '/handout', component: () => import('../components/handout/Handout.vue') },
  ...routes,
].map((route) => {
  if (!route.component || !withNotes.includes(route.path))
    return route
  const load = route.component as Loader
  return { ...route, component: () => Promise.all([load(), loadNotes()]).then(([page]) => page as RouteComponent) }
}))
