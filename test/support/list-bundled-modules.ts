// Builds the deck as `npm run build` does and prints the modules it ends up with. Runs as a process of its own: what a
// build takes in depends on the environment, and tests have another.
import { join } from 'node:path'
import process from 'node:process'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { build } from 'vite'
import { projectRoot } from '../../kit/slidev/cli'
import { entry } from './outline'

const page = join(projectRoot, 'index.html')

async function listModules(): Promise<void> {
  const options = await resolveOptions({ entry }, 'build')
  const modules = new Set<string>()
  await build({
    root: projectRoot,
    logLevel: 'silent',
    plugins: [
      {
        name: 'test:modules',
        resolveId: { order: 'pre', handler: id => id === page ? page : undefined },
        load: { order: 'pre', handler: id => id === page ? options.utils.indexHtml : undefined },
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle))
            Object.keys('modules' in chunk ? chunk.modules : {}).forEach(id => modules.add(id))
        },
      },
      await ViteSlidevPlugin(options),
    ],
    // Only their names are asked for.
    build: { write: false, minify: false, rolldownOptions: { input: { index: page } } },
  })
  process.stdout.write(JSON.stringify([...modules]), () => process.exit())
}

void listModules()
