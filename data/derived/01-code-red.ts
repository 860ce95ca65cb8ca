import type { Derived } from '../../kit/model/schema'
import { inEachLanguage } from '../../kit/model/format'
import { pickFrom } from '../../kit/model/pick'
import { weeksUnderAlarm } from '../../snippets/code-red'
import codeRed from '../themes/01-code-red'

const pick = pickFrom(codeRed)
const [duration, frequency] = [pick.range('code-red.duration'), pick.range('code-red.frequency')]

export default [
  {
    id: 'code-red.weeks-a-year',
    kind: 'derived',
    label: { 'en': 'weeks a year under Code Red', 'zh-Hant': '一年中處於 Code Red 的週數' },
    value: weeksUnderAlarm(duration, frequency),
    unit: 'weeks',
    qualifier: 'perhaps',
    from: ['code-red.duration', 'code-red.frequency'],
    formula: {
      'en': 'shortest × rarest to longest × most frequent',
      'zh-Hant': '最短 × 最少，到最長 × 最多',
    },
    worked: inEachLanguage(locale => `${duration.min} × ${frequency.min}${locale === 'en' ? ' to ' : '至'}${duration.max} × ${frequency.max}`),
  },
] satisfies Derived[]
