import type { Localized } from '../../model/schema'
import { ref } from 'vue'

/** Whether the list of keys is shown. */
export const isHelpOpen = ref(false)

/** Whether what somebody asks is being looked up. */
export const isAskedOpen = ref(false)

/** Whether the codes by which phones join are shown in this window. */
export const areCodesOpen = ref(false)

/** What a key can do to the deck. */
export type Action
  = | 'next' | 'back' | 'nextSlide' | 'slideBefore'
    | 'evidence' | 'evidenceForRoom' | 'black' | 'map' | 'marks' | 'answers' | 'asked' | 'cut' | 'codes'
    | 'pause' | 'goto' | 'overview' | 'fullScreen' | 'close' | 'help'

interface Entry {
  /** Each key by the name it is shown with, which is also how `readKey` calls it. */
  keys: Record<string, Action>
  does: Localized
}

/** All keys of the deck: what is pressed, what is shown for `?` and what the README lists are these. */
export const keys: Entry[] = [
  { keys: { '→': 'next', 'Space': 'next', 'PgDn': 'next' }, does: { 'en': 'next step', 'zh-Hant': '下一步' } },
  { keys: { '←': 'back', 'Shift+Space': 'back', 'PgUp': 'back' }, does: { 'en': 'step back', 'zh-Hant': '上一步' } },
  {
    keys: { '↓': 'nextSlide', 'Shift+→': 'nextSlide', '↑': 'slideBefore', 'Shift+←': 'slideBefore' },
    does: { 'en': 'next or previous slide, skipping steps', 'zh-Hant': '下一張或上一張，略過各步' },
  },
  { keys: { e: 'evidence' }, does: { 'en': 'where everything on this slide comes from, in this window', 'zh-Hant': '這張投影片的依據，只在本視窗' } },
  { keys: { r: 'evidenceForRoom' }, does: { 'en': 'the same in every window, for the room', 'zh-Hant': '同上，所有視窗（給觀眾看）' } },
  { keys: { 'b': 'black', '.': 'black' }, does: { 'en': 'black screen for the room, and back', 'zh-Hant': '觀眾畫面關黑，再按恢復' } },
  { keys: { p: 'pause' }, does: { 'en': 'start the talk’s clock, pause it, go on', 'zh-Hant': '計時開始、暫停、繼續' } },
  { keys: { c: 'cut' }, does: { 'en': 'in presenter mode: another length for the rest of the talk', 'zh-Hant': '講者模式：改變後半場長度' } },
  { keys: { m: 'map' }, does: { 'en': 'map of the themes, and back', 'zh-Hant': '主題地圖，再按返回' } },
  { keys: { k: 'marks' }, does: { 'en': 'what the marks mean, and back', 'zh-Hant': '標記的意思，再按返回' } },
  { keys: { a: 'answers' }, does: { 'en': 'backup answers, and back', 'zh-Hant': '備用問答，再按返回' } },
  { keys: { q: 'asked' }, does: { 'en': 'in presenter mode: look up what is asked, and back', 'zh-Hant': '講者模式：查找觀眾所問，再按返回' } },
  { keys: { s: 'codes' }, does: { 'en': 'in presenter mode: codes for phones to scan', 'zh-Hant': '講者模式：給手機掃描的代碼' } },
  { keys: { g: 'goto' }, does: { 'en': 'go to a slide by number or title', 'zh-Hant': '依編號或標題跳到某張' } },
  { keys: { o: 'overview' }, does: { 'en': 'overview', 'zh-Hant': '總覽' } },
  { keys: { f: 'fullScreen' }, does: { 'en': 'full screen', 'zh-Hant': '全螢幕' } },
  { keys: { Esc: 'close' }, does: { 'en': 'close whatever is open; on the index, back to where you were', 'zh-Hant': '關閉開著的視窗或清單；在索引頁則返回原處' } },
  { keys: { '?': 'help' }, does: { 'en': 'this list on the slide', 'zh-Hant': '這份清單' } },
]
