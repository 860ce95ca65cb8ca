import type { Talk } from '../kit/model/talk'
import { altman, podcast } from './speakers'

/** What the kit has to know of this talk. */
export default {
  occasion: podcast,
  credit: { 'en': `${altman.en}, ${podcast.en}`, 'zh-Hant': `${altman['zh-Hant']}, ${podcast['zh-Hant']}` },
  cuts: [5, 15, 30],
  map: 'map',
  marks: 'marks',
  answers: [
    { theme: 5, alias: 'answer-5' },
    { theme: 7, alias: 'answer-7' },
    { theme: 4, alias: 'answer-4' },
  ],
  acts: [
    { 'en': 'The race', 'zh-Hant': '競賽' },
    { 'en': 'The business', 'zh-Hant': '生意' },
    { 'en': 'The gap', 'zh-Hant': '落差' },
    { 'en': 'The next interface', 'zh-Hant': '下一個介面' },
    { 'en': 'Where it ends', 'zh-Hant': '終點' },
  ],
  colours: {
    paper: '#FCFBF8',
    ink: '#16181D',
    muted: '#5B6069',
    hairline: '#D9D6CE',
    ground: '#F1EEE6',
    signal: '#C8102E',
    compare: '#12507B',
    dark: {
      paper: '#16181D',
      ink: '#FCFBF8',
      muted: '#C3C6CD',
      hairline: '#4A4E58',
      ground: '#23262E',
      signal: '#FF4D55',
      compare: '#8CC4EC',
    },
  },
} satisfies Talk
