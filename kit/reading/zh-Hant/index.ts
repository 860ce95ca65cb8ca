import type { Language } from '../language'
import { datesIn } from './dates'
import { numeralsIn } from './numerals'

/** Articles in Traditional Chinese. */
export const traditionalChinese: Language = {
  numeralsIn,
  datesIn,
  units: [
    { unit: 'USD', after: /^美[元金]/ },
    { unit: 'percent', after: /^[%％]/ },
    { unit: 'times', after: /^倍/ },
    { unit: 'minutes', after: /^分鐘/ },
    { unit: 'hours', after: /^個?小時/ },
    { unit: 'days', after: /^天/ },
    { unit: 'weeks', after: /^個?(?:[周週](?![活末])|星期)/ },
    { unit: 'months', after: /^個月/ },
    { unit: 'years', after: /^年(?![代度級])/ },
    { unit: 'times a year', after: /^次/, before: /每年/ },
    { unit: 'users', after: /^(?:企業|[周週月日]?活躍?)*用戶/ },
    { unit: 'people', after: /^(?:[個位]?人|名)/ },
    { unit: 'users', after: /^/, before: /用戶[^，,。]{0,2}$/ },
  ],
  // 十多年; in 三倍多 it stands behind the unit.
  moreBeforeUnit: /^[多餘]/,
  // Right there, or a verb away: 大約翻了三倍, 不到人類的1%.
  hedgesBefore: [
    ['about', /(?:大約|大概|(?<![契節合條])約(?![定束會])).{0,3}$/],
    ['over', /(?:超過|逾|高於|多於).{0,3}$|破$/],
    ['under', /(?:(?<![做看達得])不到|低於|不足|少於).{0,3}$/],
    ['nearly', /(?:(?<![最附])近|接近|將近).?$/],
    ['within', /不出$/],
    ['usually', /通常/],
    ['perhaps', /可能|或許|也許/],
  ],
  hedgesAfter: [
    ['over', /^(?:多|以上)/],
    ['under', /^以下/],
    ['about', /^左右/],
    ['within', /^[之以]?內/],
  ],
  clauseEnd: /[,，。;；:：!！?？、()（）"「」—]/,
}
