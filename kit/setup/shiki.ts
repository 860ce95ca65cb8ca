import { defineShikiSetup } from '@slidev/types'

export default defineShikiSetup(() => ({
  // Comments must be read from the back row, too.
  theme: 'github-light-high-contrast',
  // On a busy machine half a second a line is not enough, and what is left would be coloured like what came before.
  tokenizeTimeLimit: 0,
}))
