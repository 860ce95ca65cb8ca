import type { Derived } from '../../kit/model/schema'
import { inEachLanguage } from '../../kit/model/format'
import { pickFrom } from '../../kit/model/pick'
import { growthIndex } from '../../snippets/compute-index'
import { restOf } from '../../snippets/rest'
import stargate from '../themes/05-stargate'

const pick = pickFrom(stargate)
const [, now, next] = growthIndex([pick.number('compute.last-year'), pick.number('compute.next-year')])

export default [
  {
    id: 'commitments.others',
    kind: 'derived',
    label: { 'en': 'the rest', 'zh-Hant': '其餘' },
    value: restOf(pick.number('commitments.total'), pick.number('commitments.stargate')),
    unit: 'USD',
    qualifier: 'about',
    from: ['commitments.total', 'commitments.stargate'],
    formula: { 'en': 'all commitments − Stargate', 'zh-Hant': '承諾總額 − Stargate' },
    worked: inEachLanguage(locale => `${pick.printed('commitments.total', locale)} − ${pick.printed('commitments.stargate', locale)}`),
  },
  {
    id: 'compute.index-now',
    kind: 'derived',
    label: { 'en': 'compute now, last year = 1', 'zh-Hant': '現在的計算規模，去年 = 1' },
    value: now!,
    unit: 'times',
    qualifier: 'about',
    from: ['compute.last-year'],
    formula: { 'en': '1 × last year’s factor', 'zh-Hant': '1 × 去年的倍數' },
    worked: inEachLanguage(locale => `1 × ${pick.printed('compute.last-year', locale)}`),
  },
  {
    id: 'compute.index-next-year',
    kind: 'derived',
    label: { 'en': 'compute next year, last year = 1', 'zh-Hant': '明年的計算規模，去年 = 1' },
    value: next!,
    unit: 'times',
    qualifier: 'about',
    from: ['compute.last-year', 'compute.next-year'],
    formula: { 'en': '1 × last year’s factor × next year’s', 'zh-Hant': '1 × 去年的倍數 × 明年的倍數' },
    worked: inEachLanguage(locale => `1 × ${pick.printed('compute.last-year', locale)} × ${pick.printed('compute.next-year', locale)}`),
  },
] satisfies Derived[]
