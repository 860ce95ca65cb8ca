import type { Localized } from '../../model/schema'
import type { Keeping } from '../talk/keep-offline'

/** What the list of keys says of a published deck. */
export const keptWords: Record<Keeping, Localized> = {
  kept: { 'en': 'This browser keeps the deck: it opens without network, too.', 'zh-Hant': '此瀏覽器已保存簡報，離線也能開啟。' },
  fetching: { 'en': 'This browser is about to keep the deck: until then it needs the network.', 'zh-Hant': '此瀏覽器正在保存簡報，完成前仍需連線。' },
  unwanted: { 'en': 'This browser doesn’t keep the deck: it was published without that.', 'zh-Hant': '此瀏覽器未保存簡報：發布時未啟用離線使用。' },
  ownMachine: { 'en': 'This browser doesn’t keep the deck: at localhost none does.', 'zh-Hant': '此瀏覽器未保存簡報：localhost 不提供離線使用。' },
  noHttps: { 'en': 'This browser doesn’t keep the deck: without HTTPS none does.', 'zh-Hant': '此瀏覽器未保存簡報：沒有 HTTPS 就無法保存。' },
  denied: { 'en': 'This browser doesn’t keep the deck: it denies that, as in private windows.', 'zh-Hant': '此瀏覽器未保存簡報：瀏覽器不允許，例如無痕視窗。' },
  incomplete: { 'en': 'This browser doesn’t keep the deck: a file didn’t come, or not as it was built.', 'zh-Hant': '此瀏覽器未保存簡報：有檔案沒送到，或與建置時不同。' },
}
