import type { Localized } from '../../data/schema'
import { ref } from 'vue'

/** Whether the list of keys is shown. */
export const isHelpOpen = ref(false)

/** The keys a presenter needs; the help shows them, the README lists them. */
export const keys: { keys: string[], does: Localized }[] = [
  { keys: ['→', 'Space', 'PgDn'], does: { 'en': 'next step', 'zh-Hant': '下一步' } },
  { keys: ['←', 'PgUp'], does: { 'en': 'step back', 'zh-Hant': '上一步' } },
  { keys: ['↓', '↑'], does: { 'en': 'next or previous slide', 'zh-Hant': '下一張或上一張' } },
  { keys: ['e'], does: { 'en': 'evidence on this slide, in this window', 'zh-Hant': '這張投影片的依據，只在本視窗' } },
  { keys: ['r'], does: { 'en': 'the same in every window, for the room', 'zh-Hant': '同上，所有視窗（給觀眾看）' } },
  { keys: ['b', '.'], does: { 'en': 'black screen for the room, and back', 'zh-Hant': '觀眾畫面關黑，再按恢復' } },
  { keys: ['m'], does: { 'en': 'map of the themes, and back', 'zh-Hant': '主題地圖，再按返回' } },
  { keys: ['a'], does: { 'en': 'backup answers, and back', 'zh-Hant': '備用問答，再按返回' } },
  { keys: ['g'], does: { 'en': 'go to a slide', 'zh-Hant': '跳到某張' } },
  { keys: ['o'], does: { 'en': 'overview', 'zh-Hant': '總覽' } },
  { keys: ['f'], does: { 'en': 'full screen', 'zh-Hant': '全螢幕' } },
  { keys: ['?'], does: { 'en': 'this list', 'zh-Hant': '這份清單' } },
]
