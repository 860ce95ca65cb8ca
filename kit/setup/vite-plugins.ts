import { defineVitePluginsSetup } from '@slidev/types'
import { evidenceUsesPlugin } from '../check/evidence-uses-plugin'
import { deckCheckPlugin } from '../check/vite-plugin'
import { devPlugins } from '../serve/dev/vite-plugins'
import { fontsPlugin } from '../site/fonts/vite-plugin'
import { licencesPlugin } from '../site/licences/vite-plugin'
import { notesApartPlugin } from '../site/notes/notes-apart'
import { originalLanguagePlugin } from '../site/notes/original-language'
import { talkPlugin } from '../site/talk-plugin'
import { quotedFolderPlugins } from '../slidev/patches/quoted-folder'
import { slidevMendsPlugin } from '../slidev/patches/vite-plugin'
import { storagePlugin } from '../slidev/storage-plugin'
import { slidevCutsPlugins } from '../slidev/stubs-plugin'

export default defineVitePluginsSetup(options => [
  talkPlugin(options),
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
