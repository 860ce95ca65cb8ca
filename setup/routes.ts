import { defineRoutesSetup } from '@slidev/types'

/** Only `npm run handout` asks for this page, so it is a file of its own that no audience loads. */
export default defineRoutesSetup(routes => [
  { path: '/handout', component: () => import('../components/handout/Handout.vue') },
  ...routes,
])
