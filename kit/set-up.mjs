// Installs what is missing or out of date before every command: plain JavaScript, no dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const oldestNode = [20, 20]

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]))
  fail(`This deck needs Node ${oldestNode.join('.')} or newer and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.`)

checkFolderName()
const locked = readPackages('package-lock.json') ?? fail('package-lock.json can\'t be read: get it back as it was, with git checkout package-lock.json, or from where you copied the kit.')
const installed = readPackages('node_modules/.package-lock.json')
if (!isWhole())
  install('ci')
else if (!isUpToDate())
  // Keeps what is there if it fails: where there is no network, the deck as it was before the last pull still works.
  install('install', '--no-save')

/**
 * Refuses what means something else in an address, in a pattern of file names or in the PATH: the build would fail, or
 * lose parts of the deck.
 */
function checkFolderName() {
  const path = process.platform === 'win32' ? root.replace(/^\w:/, '') : root
  const found = [...'#%?*[]{}|"$', '!(', '+(', '@(', delimiter].find(characters => path.includes(characters))
  if (found)
    fail(`This project can't work in ${root}, for the ${found} in that name: rename the folder, or move the project to another one.`)
}

/** Whether all is there that npm says it installed; somebody may have begun to delete it. */
function isWhole() {
  return installed && ['.bin/jiti', '.bin/vitest'].every(file => existsSync(join(root, 'node_modules', file)))
    && Object.keys(installed).every(path => existsSync(join(root, path, 'package.json')))
}

/** Compares what npm installed with the lockfile; file times say nothing after a checkout. */
function isUpToDate() {
  return Object.entries(locked).every(([path, { version, optional }]) =>
    path === '' || (installed[path] ? installed[path].version === version : optional))
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  }
  catch {}
}

function install(...command) {
  console.log('Installing dependencies (once)…')
  // Tries as often as npm does, but without a minute between tries: whoever has no network is told in seconds.
  const args = [...command, '--loglevel=error', '--no-progress', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=2000']
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' } }
  const npm = process.env.npm_execpath
  // Yarn and pnpm name themselves there, but install something else.
  const { status, stdout, stderr, error } = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (error?.code === 'ENOENT')
    fail('The dependencies could not be installed, there is no npm: install Node from https://nodejs.org, which brings it, and run the command again.')
  if (status !== 0)
    fail(whyNot(error?.message ?? (stderr || stdout)))
}

/** What became of npm, from what it says: its first lines matter, and of the others most are a trace. */
function whyNot(output) {
  const said = name => new RegExp(`^npm (?:error|ERR!) ${name} (.+)$`, 'm').exec(output)?.[1]
  const code = said('code') ?? ''
  if (/^E(?:CONN|NOTFOUND|AI_AGAIN|TIMEDOUT|NETUNREACH|HOSTUNREACH|IDLETIMEOUT)/.test(code))
    return 'The dependencies could not be installed, npm can\'t reach its registry: connect to the network, this once, and run the command again.'
  if (code === 'ENOSPC')
    return 'The dependencies could not be installed, the disk is full: make room and run the command again.'
  if (/^(?:EACCES|EPERM|EROFS)$/.test(code))
    return `The dependencies could not be installed, ${said('path') ?? root} can't be written (${code}): make it writable for you and run the command again.`
  const lines = output.trim().split('\n').filter(line => !/^npm (?:error|ERR!)\s+at |A complete log of this run/.test(line))
  return `The dependencies could not be installed; mend what npm says and run the command again.\n${lines.slice(0, 5).join('\n')}`
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
