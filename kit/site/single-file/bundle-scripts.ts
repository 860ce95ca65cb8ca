import type { Plugin } from 'rolldown'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { dataUrl } from './data-url'

const LEFT_OUT = '\0left-out'
/** What Vite asks for ahead of each part: files that are no longer there. */
const PRELOADED = /const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\)/
const ASSET = /new URL\(([`"'])([^`"']+)\1,import\.meta\.url\)\.href/g

/**
 * All scripts of a built site as one module that asks for nothing, by the bundler that Vite itself has. A part still
 * runs only when it is asked for.
 *
 * @param site folder of the site; a script that was left out of it, since it isn't for everybody, is empty
 * @param entry the page's script, from there
 */
export async function bundleScripts(site: string, entry: string): Promise<string> {
  const bundle = await rolldown({
    input: join(site, entry),
    platform: 'browser',
    // Vite has done that, and knows more of what has effects.
    treeshake: false,
    // What is left out has nothing to give, and nothing asks for it.
    shimMissingExports: true,
    logLevel: 'silent',
    plugins: [chunksOf()],
  })
  try {
    const { output: [module] } = await bundle.generate({ format: 'es', codeSplitting: false, minify: true })
    return module.code
  }
  finally {
    await bundle.close()
  }
}

function chunksOf(): Plugin {
  return {
    name: 'deck:single-file',
    resolveId: (id, importer) => importer && !existsSync(join(dirname(importer), id)) ? LEFT_OUT : undefined,
    load: id => id === LEFT_OUT ? 'export {}' : undefined,
    transform: (code, id) => code
      .replace(PRELOADED, 'const __vite__mapDeps=()=>[]')
      .replace(ASSET, (_, _quote, file) => JSON.stringify(dataUrl(join(dirname(id), file), readFileSync(join(dirname(id), file))))),
  }
}
