import { defineRootSetup } from '@slidev/types'
import { keepTalkOverReload } from '../components/talk/keep-over-reload'

export default defineRootSetup(keepTalkOverReload)
