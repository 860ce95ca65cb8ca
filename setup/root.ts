import { defineRootSetup } from '@slidev/types'
import { keepTalkOverReload } from '../components/talk/keep-over-reload'
import { shareTalk } from '../components/talk/share-talk'

export default defineRootSetup(() => {
  keepTalkOverReload()
  shareTalk()
})
