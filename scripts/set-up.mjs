// Runs before every command, on a bare clone too: plain JavaScript, no dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const oldestNode = [20, 20]

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]))
  fail(`This deck needs Node ${oldestNode.join('.')} or newer and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.`)

if (!isInstalled()) {
  console.log('Installing dependencies (once)…')
  install()
}

/** Compares what npm installed with the lockfile; file times say nothing after a checkout. */
function isInstalled() {
  const installedFile = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedFile))
    return false
  const locked = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(installedFile)
  return Object.entries(locked).every(([path, { version, optional }]) =>
    path === '' || (installed[path] ? installed[path].version === version : optional))
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function install() {
  const args = ['ci', '--loglevel=error', '--no-progress']
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' } }
  const npm = process.env.npm_execpath
  const { status, stdout, stderr, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (status !== 0) {
    const reason = error?.message ?? (stderr || stdout).trim().split('\n').slice(-5).join('\n')
    fail(`The dependencies could not be installed; mend what npm says and run the command again.\n${reason}`)
  }
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
