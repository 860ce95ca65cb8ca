import type { Locale } from '../../model/schema'
import { source } from '#talk'
import { ourTranslation } from '../../model/kinds'

const isTranslated = source.language !== 'en'

/** What the handout says in its own voice. */
export const handoutWords = {
  'en': {
    handout: 'Handout',
    ofCut: (minutes: number) => `Handout of the ${minutes}-minute cut`,
    contents: 'Contents',
    index: 'Evidence index',
    about: `The slides of the briefing, with what is said to each, their quotations${isTranslated ? ' in the original and in English' : ''}, the numbers behind its charts and the lines of the article they stand on. The index at the end lists every figure, date, statement and quotation with its kind, its line and the pages that show it.`,
    marks: 'How to read the marks',
    slide: 'Slide',
    kind: 'Kind',
    words: 'Figure, date, statement or words',
    from: 'Who, when',
    line: 'Line',
    shown: 'Slide, page',
    working: 'Working',
    ours: ourTranslation.en,
    page: 'p.',
    indexAbout: `Everything the slides stand on, theme by theme, in the order of the article. Lines are those of the article. The original stands under our ${isTranslated ? 'English' : 'words'}; for our own arithmetic, the originals of what it is computed from.`,
  },
  'zh-Hant': {
    handout: '講義',
    ofCut: (minutes: number) => `${minutes} 分鐘版本的講義`,
    contents: '目錄',
    index: '依據索引',
    about: `簡報的投影片，各附講述的內容、${isTranslated ? '原文與英譯的' : ''}引語、圖表背後的數字，以及所依據的文章行號。最後的索引列出每個數字、日期、陳述與引語的類別、行號和出現的頁碼。`,
    marks: '標記的讀法',
    slide: '投影片',
    kind: '類別',
    words: '數字、日期、陳述或話語',
    from: '誰，何時',
    line: '行',
    shown: '投影片，頁',
    working: '算式',
    ours: ourTranslation['zh-Hant'],
    page: '頁',
    indexAbout: '投影片所依據的一切，按主題與文章次序排列。行號是文章的行號。我們的計算列出其所依據的原文。',
  },
} satisfies Record<Locale, unknown>
