import type { Buffer } from 'node:buffer'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../slidev/cli'
import { comparePictures } from './compare-pictures'

const baseline = join(projectRoot, 'test/pictures')
const output = join(projectRoot, 'out/pictures')

/** What became of the slides' pictures since the baseline. */
export interface Changes {
  /** Slides that look different, with the number of pixels. */
  changed: Map<string, number>
  /** Slides without a picture in the baseline. */
  added: string[]
  /** Pictures of slides that are gone. */
  gone: string[]
}

/** Compares pictures with the baseline; leaves before, after and difference of each changed one in `out/pictures/`. */
export async function compareWithBaseline(pictures: Map<string, Buffer>): Promise<Changes> {
  const known = (await readdir(baseline).catch(() => [])).map(file => file.replace(/\.png$/, ''))
  const changes: Changes = {
    changed: new Map(),
    added: [...pictures.keys()].filter(name => !known.includes(name)),
    gone: known.filter(name => !pictures.has(name)),
  }
  await rm(output, { recursive: true, force: true })
  for (const [name, after] of pictures) {
    if (!known.includes(name))
      continue
    const before = await readFile(join(baseline, `${name}.png`))
    const difference = comparePictures(before, after)
    if (!difference)
      continue
    changes.changed.set(name, difference.pixels)
    await mkdir(output, { recursive: true })
    await Promise.all(Object.entries({ before, after, difference: difference.picture })
      .map(([what, png]) => writeFile(join(output, `${name}-${what}.png`), png)))
  }
  return changes
}

/** Makes the changed and added pictures the baseline, and drops those of slides that are gone. */
export async function updateBaseline(pictures: Map<string, Buffer>, { changed, added, gone }: Changes): Promise<void> {
  await mkdir(baseline, { recursive: true })
  await Promise.all([...changed.keys(), ...added].map(name => writeFile(join(baseline, `${name}.png`), pictures.get(name)!)))
  await Promise.all(gone.map(name => rm(join(baseline, `${name}.png`))))
}

/** A line for each change, as a terminal or a failing test shows it. */
export function describeChanges({ changed, added, gone }: Changes): string[] {
  return [
    ...[...changed].map(([name, pixels]) => `${name} looks different (${pixels} pixels): see out/pictures/${name}-before.png, -after.png and -difference.png`),
    ...added.map(name => `${name} has no picture yet`),
    ...gone.map(name => `${name} is gone`),
  ]
}
