import { useLocale } from '../../composables/useLocale'

const words = {
  'en': {
    note: 'Speaker note',
    noNote: 'This slide has no note.',
    leadsOn: 'Words that lead on',
    notices: 'Steps and notices',
    next: 'Next step',
    then: 'Then',
    end: 'The talk ends here.',
    controls: 'Controls',
    time: 'Time',
    place: (page: number, pages: number) => `Page ${page} of ${pages}`,
    outside: (page: number) => `Slide ${page}, outside the talk`,
    leftOut: 'Not in this cut: a step leads back',
    openRoom: 'Slides to the projector',
    noApi: 'This browser can’t place windows: move the new window to the projector, and press f there.',
    refused: 'The browser wasn’t allowed to place windows: move the new window to the projector, and press f there.',
    oneScreen: 'There is only one screen: connect the projector as a second one, move the new window there, and press f.',
    serverGone: 'The server is gone, and a new window needs it: npm start',
    blocked: 'The browser has blocked the window: allow pop-ups for this page, or open the slides by hand.',
  },
  'zh-Hant': {
    note: '講者備註',
    noNote: '這張沒有備註。',
    leadsOn: '帶到下一張的話',
    notices: '步驟與通知',
    next: '下一步',
    then: '接著',
    end: '演講到此結束。',
    controls: '控制',
    time: '時間',
    place: (page: number, pages: number) => `第 ${page} 頁，共 ${pages} 頁`,
    outside: (page: number) => `第 ${page} 張，不在演講內`,
    leftOut: '不在這個版本裡：按一步就回去',
    openRoom: '投影片送到投影機',
    noApi: '這個瀏覽器無法安排視窗：請把新視窗移到投影機，並在該視窗按 f。',
    refused: '瀏覽器未獲准安排視窗：請把新視窗移到投影機，並在該視窗按 f。',
    oneScreen: '只有一個螢幕：請把投影機接成第二個螢幕，將新視窗移過去，再按 f。',
    serverGone: '伺服器已停止，無法開新視窗：npm start',
    blocked: '瀏覽器擋下了視窗：請允許本頁的彈出視窗，或自行開啟投影片。',
  },
}

/** The words of presenter mode, in the language of the edition. */
export function useWords() {
  return words[useLocale().locale]
}
