import type { FileFault } from '../../model/rehearsal-file'
import type { Locale } from '../../model/schema'

/** What the page of rehearsals says, by language. */
export const rehearsalWords = {
  'en': {
    heading: 'Rehearsals',
    none: 'No rehearsal yet: give the talk in presenter mode for a minute or more, and what each step took stands here.',
    kept: 'Kept in this browser alone; a file is written only where you save one.',
    show: 'Show',
    beside: 'Compare with',
    nothing: 'nothing',
    save: 'Save as CSV',
    forget: 'Forget this one',
    open: 'Open a saved one',
    planBy: 'Make the plan by this rehearsal, not by the words of the notes',
    sum: (took: string, planned: string) => `${took} in all, planned ${planned}`,
    chart: 'Each slide’s time as a bar, its plan as a frame around it, and as a line what it took in the rehearsal compared with; a bar that reaches the top may be longer. The table has the numbers.',
    columns: { slide: 'slide', plan: 'plan', took: 'took', against: 'against plan', before: 'compared: took', change: 'change' },
    step: (click: number) => `step ${click}`,
    others: 'Slides that aren’t in this cut',
    faults: {
      'broken': (name: string) => `${name} is no rehearsal that was saved here, or is damaged: choose a file that the button Save as CSV has written. Nothing has changed.`,
      'of another talk': (name: string) => `${name} is a rehearsal of another talk: open it with that one. Nothing has changed.`,
    } satisfies Record<FileFault, (name: string) => string>,
  },
  'zh-Hant': {
    heading: '排練紀錄',
    none: '還沒有紀錄：在演講者模式講一分鐘以上，這裡就會列出每一步花的時間。',
    kept: '只存在這個瀏覽器；按下儲存才會寫成檔案。',
    show: '顯示',
    beside: '對照',
    nothing: '無',
    save: '存成 CSV',
    forget: '刪除這次紀錄',
    open: '開啟存檔',
    planBy: '計畫改用這次排練的時間，不用講稿字數',
    sum: (took: string, planned: string) => `共 ${took}，計畫 ${planned}`,
    chart: '每張投影片一條，外框是計畫，橫線是對照的那次；到頂的可能更長。數字見下表。',
    columns: { slide: '投影片', plan: '計畫', took: '實際', against: '與計畫相差', before: '對照：實際', change: '變化' },
    step: (click: number) => `第 ${click} 步`,
    others: '不在這個版本裡的投影片',
    faults: {
      'broken': (name: string) => `${name} 不是這裡存的排練紀錄，或已損壞：請選由存成 CSV 按鈕寫出的檔案。一切未變。`,
      'of another talk': (name: string) => `${name} 是另一場演講的紀錄：請在那一場開啟。一切未變。`,
    } satisfies Record<FileFault, (name: string) => string>,
  },
} satisfies Record<Locale, unknown>
