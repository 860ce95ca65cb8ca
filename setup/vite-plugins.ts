import { defineVitePluginsSetup } from '@slidev/types'
import { fontsPlugin } from '../scripts/fonts/vite-plugin'

export default defineVitePluginsSetup(options => [
  fontsPlugin(options),
])
