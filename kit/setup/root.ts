import { defineRootSetup } from '@slidev/types'
import { shareTalk } from '../components/talk/share-talk'

export default defineRootSetup(shareTalk)
