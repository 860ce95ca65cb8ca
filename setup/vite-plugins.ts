import { defineVitePluginsSetup } from '@slidev/types'
import { deckCheckPlugin } from '../scripts/deck-check/vite-plugin'
import { evidenceUsesPlugin } from '../scripts/evidence/vite-plugin'
import { fontsPlugin } from '../scripts/fonts/vite-plugin'
import { originalLanguagePlugin } from '../scripts/notes/original-language'
import { slidevMendsPlugin } from '../scripts/slidev-mends/vite-plugin'

export default defineVitePluginsSetup(options => [
  deckCheckPlugin(options),
  evidenceUsesPlugin(options),
  fontsPlugin(options),
  originalLanguagePlugin(),
  slidevMendsPlugin(),
])
