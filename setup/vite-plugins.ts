import { defineVitePluginsSetup } from '@slidev/types'
import { deckCheckPlugin } from '../scripts/deck-check/vite-plugin'
import { fontsPlugin } from '../scripts/fonts/vite-plugin'

export default defineVitePluginsSetup(options => [
  deckCheckPlugin(options),
  fontsPlugin(options),
])
