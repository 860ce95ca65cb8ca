import type { Derived } from '../../kit/model/schema'
import { inEachLanguage } from '../../kit/model/format'
import { pickFrom } from '../../kit/model/pick'
import { normalAtMost } from '../../snippets/normal-year'
import debt from '../themes/06-debt'

const pick = pickFrom(debt)

export default [
  {
    id: 'debt.normal',
    kind: 'derived',
    label: { 'en': 'debt added in a normal year', 'zh-Hant': '正常一年增加的債務' },
    value: normalAtMost(pick.number('debt.added'), pick.number('debt.times-normal')),
    unit: 'USD',
    qualifier: 'under about',
    from: ['debt.added', 'debt.times-normal'],
    formula: { 'en': 'debt added ÷ times the normal level', 'zh-Hant': '增加的債務 ÷ 正常水準的倍數' },
    worked: inEachLanguage(locale => `${pick.printed('debt.added', locale)} ÷ ${pick.printed('debt.times-normal', locale)}`),
  },
] satisfies Derived[]
