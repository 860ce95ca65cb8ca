import type { Theme } from '../schema'
import { article } from '../speakers'

export default {
  number: 0,
  slug: 'conversation',
  act: 0,
  title: { 'en': 'The conversation', 'zh-Hant': '這場對話' },
  lines: [1, 3],
  figures: [
    {
      id: 'conversation.length',
      line: 1,
      original: '長達近一小時',
      kind: 'reported',
      who: article,
      label: { 'en': 'length of the conversation', 'zh-Hant': '對話長度' },
      value: 1,
      unit: 'hours',
      qualifier: 'nearly',
    },
  ],
  events: [
    {
      id: 'conversation.day',
      line: 1,
      original: '2025年12月18日,OpenAI CEO山姆·阿特曼(Sam Altman)做客Big Technology Podcast',
      kind: 'reported',
      who: article,
      label: { 'en': 'the conversation', 'zh-Hant': '訪談當天' },
      date: { iso: '2025-12-18' },
    },
  ],
  claims: [],
  quotations: [],
} satisfies Theme
