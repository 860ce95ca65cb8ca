import { defineShikiSetup } from '@slidev/types'

export default defineShikiSetup(() => ({
  // Comments must be read from the back row, too.
  theme: 'github-light-high-contrast',
}))
