import { defineVitePluginsSetup } from '@slidev/types'
import { deckCheckPlugin } from '../check/vite-plugin'
import { devPlugins } from '../serve/dev/vite-plugins'
import { evidencePlugins } from '../site/evidence/vite-plugin'
import { fontsPlugin } from '../site/fonts/vite-plugin'
import { laterStylesPlugin } from '../site/later-styles-plugin'
import { licencesPlugin } from '../site/licences/vite-plugin'
import { lazyNotesPlugin } from '../site/notes/lazy-notes'
import { notePartsPlugin } from '../site/notes/note-parts'
import { originalLanguagePlugin } from '../site/notes/original-language'
import { oneLanguagePlugin } from '../site/one-language'
import { talkPlugin } from '../site/talk-plugin'
import { frontMatterPlugin } from '../slidev/front-matter-plugin'
import { quotedFolderPlugins } from '../slidev/patches/quoted-folder'
import { slidevPatchesPlugin } from '../slidev/patches/vite-plugin'
import { slideListPlugin } from '../slidev/slide-list-plugin'
import { storagePlugin } from '../slidev/storage-plugin'
import { slidevStubsPlugins } from '../slidev/stubs-plugin'

export default defineVitePluginsSetup(options => [
  talkPlugin(options),
  oneLanguagePlugin(options),
  deckCheckPlugin(options),
  ...evidencePlugins(options),
  fontsPlugin(options),
  laterStylesPlugin(),
  licencesPlugin(),
  originalLanguagePlugin(options),
  notePartsPlugin(options),
  lazyNotesPlugin(options),
  frontMatterPlugin(options),
  slideListPlugin(options),
  slidevPatchesPlugin(),
  ...quotedFolderPlugins(options.userRoot),
  storagePlugin(),
  ...slidevStubsPlugins(),
  ...devPlugins(options),
])
