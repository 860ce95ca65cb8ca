import type { Source } from '../kit/model/schema'

/** The article. It is not part of this project; its hash tells whether a copy is the one we read. */
export default {
  description: {
    'en': 'An article in Traditional Chinese on the Big Technology Podcast conversation of 18 December 2025; our copy names neither author nor publisher',
    'zh-Hant': '一篇繁體中文文章，報導 2025年12月18日 Big Technology Podcast 的訪談；我們手上的文本未註明作者與出處',
  },
  language: 'zh-Hant',
  date: '2025-12-18',
  sha256: 'fae29d73601cd882d0f7cb6a1d687def09ebf65f35c39809c55f9d071a85f2b4',
  lineCount: 140,
  caution: {
    'en': 'The quotations are the article’s Chinese renderings of what was said in English. The English here is our own translation of those renderings: don’t quote it as anybody’s words.',
    'zh-Hant': '引語是文章對英語談話的中文轉述，英文是我們對這些轉述的翻譯：請勿當作任何人的原話引用。',
  },
} satisfies Source
