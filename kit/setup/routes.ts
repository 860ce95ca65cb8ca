import type { Component } from 'vue'
import type { RouteComponent, RouteLocation } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'
import { withHeading } from '../components/frame/with-heading'
import { loadNotes } from '../composables/load-notes'

/** Pages that show speaker notes; in the built deck these are a file of their own. */
const withNotes = ['/presenter/:no', '/presenter/print', '/notes', '/overview', '/handout', '/speaker-notes', '/rehearsals']

type Loader = () => Promise<Component>

const loadPresenter = (() => import('../components/presenter/PresenterView.vue')) as unknown as Loader
/** What presenter mode may come to, and doesn’t wait for. */
const loadAsked = () => import('../components/asked/AskedDialog.vue')

export default defineRoutesSetup(routes => [
  // Only `npm run handout` and `npm run notes` ask for these pages, so they are files of their own that no audience loads.
  { path: '/handout', component: () => import('../components/handout/Handout.vue') },
  { path: '/speaker-notes', component: () => import('../components/speaker-notes/SpeakerNotes.vue') },
  // Rehearsals are of whoever presents. In a published deck without presenter mode a link to that leads to the slide.
  routes.some(({ name }) => name === 'presenter')
    ? { path: '/rehearsals', component: () => import('../components/pace/RehearsalsPage.vue') }
    : { path: '/presenter/:no', redirect: ({ params }: RouteLocation) => `/${params.no}` },
  ...routes,
].map((route) => {
  // No address is a page that says so: it leads to the deck, as one does that names no slide.
  if ('name' in route && route.name === 'NotFound')
    return { path: route.path, redirect: ({ path }: RouteLocation) => path.startsWith('/presenter/') ? '/presenter' : '/' }
  if (!('component' in route) || !route.component)
    return route
  const load = route.path === '/presenter/:no' ? loadPresenter : route.component as Loader
  const component = async () => {
    const [page] = await Promise.all([load(), withNotes.includes(route.path) && loadNotes()])
    return withHeading(route.path, (page as { default?: Component }).default ?? page) as RouteComponent
  }
  return { ...route, component, ...load === loadPresenter && { meta: { loadAhead: loadAsked } } }
}))
