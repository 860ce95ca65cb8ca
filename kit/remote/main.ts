import { createApp } from 'vue'
import RemotePage from './RemotePage.vue'
import './remote.css'

createApp(RemotePage).mount('#app')
