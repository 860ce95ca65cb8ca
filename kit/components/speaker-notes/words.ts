import type { Locale } from '../../model/schema'

/** What the speaker's notes say in their own voice. `{page}` and `{pages}` are filled in when they are laid out. */
export const notesWords: Record<Locale, Record<'notes' | 'slide' | 'continued' | 'done' | 'backup' | 'page', string>> = {
  'en': {
    notes: 'Speaker’s notes',
    slide: 'Slide',
    continued: 'continued',
    done: 'done at',
    backup: 'for questions',
    page: 'page {page} of {pages}',
  },
  'zh-Hant': {
    notes: '講者筆記',
    slide: '投影片',
    continued: '續',
    done: '講完時間',
    backup: '備用',
    page: '第 {page} 頁，共 {pages} 頁',
  },
}
