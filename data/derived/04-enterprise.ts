import type { Derived } from '../../kit/model/schema'
import { inEachLanguage } from '../../kit/model/format'
import { pickFrom } from '../../kit/model/pick'
import { timesAsMany } from '../../snippets/ratio'
import enterprise from '../themes/04-enterprise'

const pick = pickFrom(enterprise)

export default [
  {
    id: 'enterprise.ratio',
    kind: 'derived',
    label: { 'en': 'weekly users for each enterprise user', 'zh-Hant': '週活躍用戶對企業用戶的倍數' },
    value: timesAsMany(pick.number('enterprise.weekly-users'), pick.number('enterprise.users')),
    unit: 'times',
    // Nearly so many, divided by more than so many.
    qualifier: 'under',
    from: ['enterprise.weekly-users', 'enterprise.users'],
    formula: { 'en': 'weekly users ÷ enterprise users', 'zh-Hant': '週活躍用戶 ÷ 企業用戶' },
    worked: inEachLanguage(locale => `${pick.printed('enterprise.weekly-users', locale)} ÷ ${pick.printed('enterprise.users', locale)}`),
  },
] satisfies Derived[]
