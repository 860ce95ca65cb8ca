import { defineRootSetup } from '@slidev/types'
import { keepLog } from '../components/pace/keep-log'
import { shareTalk } from '../components/talk/share-talk'

export default defineRootSetup(() => {
  shareTalk()
  keepLog()
})
