import type { pick } from '../../data'
import type { Derived } from '../../kit/model/schema'

/** What derived figures must be, by id, in arithmetic of the tests' own. */
export type Computed = Record<string, (figures: Pick<typeof pick, 'number' | 'range'>) => Derived['value']>
