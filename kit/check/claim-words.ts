import type { Locale } from '../model/schema'
import type { Evidence } from '../sources/evidence'
import { claimWordings, inLanguage } from '../model/format'
import { isClaim } from '../model/pick'

/**
 * What a `<Claim>` says, in a language.
 *
 * @param attributes as they stand in the tag
 * @returns nothing if there is no such claim or wording, which `rules/claims.ts` tells
 */
export function claimWords(attributes: Map<string, string>, { byId }: Evidence, locale: Locale): string | undefined {
  const entry = byId.get(attributes.get('id') ?? '')?.entry
  const words = entry && isClaim(entry) ? claimWordings(entry)[Number(attributes.get(':wording') ?? 0)] : undefined
  return words && inLanguage(words, locale)
}
