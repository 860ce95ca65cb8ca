import type { ZodType } from 'zod'
import type { Evidence as Entry } from '../../data/pick'
import type { Source } from '../../data/schema'
import type { Evidence } from './evidence'
import type { Problem } from './problem'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import { createJiti } from 'jiti'
import { z } from 'zod'
import { derivedSchema, sourceSchema, themeSchema } from '../../data/schema'
import { collectEvidence } from './evidence'
import { describeIssues } from './issues'
import { sentenceOf } from './thrown'

/** A file of `data/`. It has no entries if it can't be used, and then says why. */
export interface DataFile {
  file: string
  text: string
  entries?: Entry[]
  problems: Problem[]
}
