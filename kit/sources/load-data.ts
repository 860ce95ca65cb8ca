import type { TransformOptions, TransformResult } from 'jiti'
import type { ZodType } from 'zod'
import type { Exceptions } from '../model/exceptions'
import type { Derived, Source, Theme } from '../model/schema'
import type { Talk } from '../model/talk'
import type { CodeFile } from './deck'
import type { Editions } from './missing-texts'
import type { Problem } from './problem'
import { join } from 'node:path'
import { createJiti } from 'jiti'
import { z } from 'zod'
import { exceptionsSchema } from '../model/exceptions'
import { derivedSchema, sourceSchema, themeSchema } from '../model/schema'
import { talkSchema } from '../model/talk'
import { invalidFields, thrownByFile } from './data-problems'
import { readFiles } from './files'
import { missingTexts, readEditions } from './missing-texts'

/** A data file with what it exports, if that fits its schema. */
interface Loaded<T> extends CodeFile {
  value: T | undefined
  problems: Problem[]
}

/** What `data/` holds, file by file. */
export interface Data {
  themes: Loaded<Theme>[]
  derived: Loaded<Derived[]>[]
  source: Loaded<Source>[]
  talk: Loaded<Talk>[]
  /** None, where a talk needs none. */
  exceptions: Loaded<Exceptions>[]
}

/** A project, and the editions that its texts are for. */
interface Place {
  root: string
  editions: Editions
}

/** Reads all data files from the disk, valid or not; outside Vite `data/index.ts` can't. */
export async function loadData(root: string): Promise<Data> {
  const place = { root, editions: await readEditions(root) }
  const [themes, derived, source, talk, exceptions] = await Promise.all([
    loadFolder(place, 'data/themes', /\.ts$/, themeSchema),
    loadFolder(place, 'data/derived', /\.ts$/, z.array(derivedSchema)),
    loadFolder(place, 'data', /^source\.ts$/, sourceSchema),
    loadFolder(place, 'data', /^talk\.ts$/, talkSchema),
    loadFolder(place, 'data', /^exceptions\.ts$/, exceptionsSchema),
  ])
  return { themes, derived, source, talk, exceptions }
}

const transpiler = createJiti(import.meta.url)
/** TypeScript as JavaScript, by file: only what was edited is transpiled again. */
const transpiled = new Map<string, { source: string, code: string }>()

function transpile(options: TransformOptions): TransformResult {
  const { filename = '', source } = options
  const last = transpiled.get(filename)
  const code = last?.source === source ? last.code : transpiler.transform(options)
  transpiled.set(filename, { source, code })
  return { code }
}

/** Imports each file afresh, so that a running server sees what was edited, and validates what it exports. */
async function loadFolder<T>({ root, editions }: Place, folder: string, name: RegExp, schema: ZodType<T>): Promise<Loaded<T>[]> {
  const jiti = createJiti(join(root, 'data/'), { moduleCache: false, fsCache: false, transform: transpile })
  const files = await readFiles(root, folder, name)
  return Promise.all(files.map(async (code) => {
    try {
      const exported = await jiti.import(join(root, code.file), { default: true })
      const { data: value, error } = schema.safeParse(exported)
      const issues = error ? error.issues : missingTexts(value, editions)
      return { ...code, value: issues.length ? undefined : value, problems: invalidFields(code, exported, issues) }
    }
    catch (error) {
      return { ...code, value: undefined, problems: [thrownByFile(code, root, error)] }
    }
  }))
}
