import type { Locale } from '../../model/schema'

const minutes = (seconds: number) => Math.floor(seconds / 60)

/** What the pace bar says: by language. Minutes are whole ones that have passed. */
export const paceWords = {
  'en': {
    pace: 'Pace',
    start: 'Start the timer',
    pause: 'Pause the timer',
    reset: 'Reset the timer',
    left: 'left',
    now: 'now',
    ends: 'ends at this pace',
    wouldEnd: 'ends if started now',
    plan: 'by plan',
    lateness: (minutes: number) => minutes ? `${Math.abs(minutes)} min ${minutes < 0 ? 'early' : 'late'}` : 'on time',
    cut: (minutes: number) => `${minutes}-minute cut`,
    whole: 'whole talk',
    rehearsals: 'Rehearsals',
    spot: (number: number, step: number) => step ? `slide ${number}, step ${step}` : `slide ${number}`,
    startedByItself: 'The clock has started by itself: you left the first slide. p pauses it',
    isPaused: 'Paused, and not counted: p goes on',
    over: (seconds: number) => minutes(seconds) ? `Time is up: ${minutes(seconds)} min over` : 'Time is up',
    skip: (numbers: string, saved: number, late: number) =>
      `To catch up, skip ${/\D/.test(numbers) ? 'slides' : 'slide'} ${numbers}: saves ${saved < late ? 'only ' : ''}${(saved / 60).toFixed(1)} min`,
    noSkip: 'Nothing is left to skip: say less on each slide',
  },
  'zh-Hant': {
    pace: '進度',
    start: '開始計時',
    pause: '暫停計時',
    reset: '時間歸零',
    left: '剩餘',
    now: '現在',
    ends: '照此速度結束於',
    wouldEnd: '現在開始則結束於',
    plan: '按計畫應在',
    lateness: (minutes: number) => minutes ? `${minutes < 0 ? '超前' : '落後'} ${Math.abs(minutes)} 分` : '準時',
    cut: (minutes: number) => `${minutes} 分鐘版本`,
    whole: '全部',
    rehearsals: '排練紀錄',
    spot: (number: number, step: number) => step ? `第 ${number} 張第 ${step} 步` : `第 ${number} 張`,
    startedByItself: '已離開第一張，計時自動開始：按 p 暫停',
    isPaused: '已暫停，不計時間：按 p 繼續',
    over: (seconds: number) => minutes(seconds) ? `時間到：已超過 ${minutes(seconds)} 分鐘` : '時間到',
    skip: (numbers: string, saved: number, late: number) =>
      `要趕上進度，略過第 ${numbers} 張：${saved < late ? '只' : ''}省 ${(saved / 60).toFixed(1)} 分鐘`,
    noSkip: '已沒有可略過的投影片：每張少說一些',
  },
} satisfies Record<Locale, unknown>

/** Words of the dialog that gives the talk another length. */
export const cutWords = {
  'en': {
    title: 'Another length for the talk',
    field: 'Minutes that are left',
    empty: 'Type the minutes that are left, or choose with ↑ ↓ and Enter.',
    noNumber: 'That is no number of minutes.',
    fits: 'The longest that fits from here: Enter takes it.',
    tooLong: 'From here this takes longer than that.',
    lengths: 'Lengths of the talk',
    name: (minutes: number, isWhole: boolean) => `${minutes} min${isWhole ? ', all' : ''}`,
    toCome: (slides: number, minutes: number) => `from here ${slides} ${slides === 1 ? 'slide' : 'slides'}, ${minutes} min`,
    now: 'now',
  },
  'zh-Hant': {
    title: '改變演講長度',
    field: '還剩幾分鐘',
    empty: '輸入還剩幾分鐘，或用 ↑ ↓ 與 Enter 選擇。',
    noNumber: '這不是分鐘數。',
    fits: '從這裡起放得下的最長版本：按 Enter 採用。',
    tooLong: '從這裡起，這個版本超過那個時間。',
    lengths: '演講長度',
    name: (minutes: number, isWhole: boolean) => `${minutes} 分鐘${isWhole ? '（全部）' : ''}`,
    toCome: (slides: number, minutes: number) => `從這裡起 ${slides} 張，${minutes} 分鐘`,
    now: '目前',
  },
}
