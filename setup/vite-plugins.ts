import { defineVitePluginsSetup } from '@slidev/types'
import { deckCheckPlugin } from '../scripts/deck-check/vite-plugin'
import { devPlugins } from '../scripts/dev/vite-plugins'
import { evidenceUsesPlugin } from '../scripts/evidence/vite-plugin'
import { fontsPlugin } from '../scripts/fonts/vite-plugin'
import { licencesPlugin } from '../scripts/licences/vite-plugin'
import { notesApartPlugin } from '../scripts/notes/notes-apart'
import { originalLanguagePlugin } from '../scripts/notes/original-language'
import { slidevCutsPlugins } from '../scripts/slidev-cuts/vite-plugin'
import { quotedFolderPlugins } from '../scripts/slidev-mends/quoted-folder'
import { slidevMendsPlugin } from '../scripts/slidev-mends/vite-plugin'
import { storagePlugin } from '../scripts/storage/vite-plugin'

export default defineVitePluginsSetup(options => [
  deckCheckPlugin(options),
  evidenceUsesPlugin(options),
  fontsPlugin(options),
  licencesPlugin(),
  originalLanguagePlugin(),
  notesApartPlugin(options),
  slidevMendsPlugin(),
  ...quotedFolderPlugins(options.userRoot),
  storagePlugin(),
  ...slidevCutsPlugins(),
  ...devPlugins(),
])
