import type { RequestListener } from 'node:http'
import type { Code, Role } from '../../model/remote'
import type { OpenSocket } from '../stage/serve-deck'
import type { Interfaces, LanAddress } from './addresses'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../slidev/cli'
import { DeckError } from '../../terminal/fail'
import { findAddresses, hostOf } from './addresses'
import { buildRemotePage } from './build-page'
import { createHub } from './hub'
import { JOIN_PATH } from './join-page'
import { createTries } from './limits'
import { listenAt } from './listen'
import { audienceFiles, presenterFiles } from './role-files'
import { createSecrets } from './secrets'
import { createSockets } from './sockets'

/** A talk that phones may join. */
export interface Remote {
  /** What is to be scanned, for each network and role. */
  codes: () => Code[]
  /** Opens a socket for a window of the deck on this machine. */
  openSocket: OpenSocket
  /** Answers from now on, and what was asked meanwhile, with a built deck. */
  show: (site: string, options?: { cut?: number }) => Promise<void>
  /** Tells the codes, and from now on when they change. */
  begin: () => void
  /** @param isOver whether the talk is: then its secrets end, too */
  close: (isOver: boolean) => Promise<void>
}

interface RemoteOptions {
  /** The same as on this machine itself. */
  port: number
  /** The one address to open, a public one too; all private ones unless named. */
  address?: string
  /** Told when codes have changed: one was withdrawn, or this machine has come into another network. */
  onCodes?: (codes: Code[]) => void
  /** For tests: what the system says of its networks, and the file where secrets wait. */
  interfaces?: () => Interfaces
  secretsFile?: string
}

const LOOK_EVERY = 5000

/**
 * Opens a talk to the phones of this machine's networks.
 *
 * @throws {DeckError} if there is no network, none that is private, or the port is taken there
 */
export async function openRemote({
  port,
  address,
  onCodes = () => {},
  interfaces = networkInterfaces,
  secretsFile = join(projectRoot, `node_modules/.cache/remote/${port}.json`),
}: RemoteOptions): Promise<Remote> {
  const first = findAddresses(interfaces(), address)
  const secrets = createSecrets(secretsFile, `talk-${port}`)
  const listeners = new Map<string, LanAddress & { port: number, close: () => void }>()

  const codes = (): Code[] => [...listeners.values()].flatMap(({ network, address, port }) => (['presenter', 'audience'] as const).map((role): Code =>
    ({ role, network, address, url: `http://${hostOf(address, port)}${JOIN_PATH}#s=${secrets.secretOf(role)}` })))
  const hub = createHub({ codes, revoke })
  const sockets = createSockets(hub)
  let hasBegun = false
  function tellCodes(): void {
    hub.tellCodes()
    if (hasBegun)
      onCodes(codes())
  }
  function revoke(role: Role): void {
    secrets.revoke(role)
    sockets.end(role)
    tellCodes()
  }
  let show = (_files: Record<Role, RequestListener>) => {}
  const files = new Promise<Record<Role, RequestListener>>(resolve => show = resolve)
  const filesOf = async (role: Role) => (await files)[role]
  const answers = { secrets, sockets, tries: createTries(), files: { presenter: filesOf('presenter'), audience: filesOf('audience') } }

  async function listen({ network, address }: LanAddress): Promise<void> {
    listeners.set(address, { network, address, ...await listenAt(address, port, answers) })
  }
  /** Goes with this machine from network to network; what can't be opened there is tried again. */
  async function look(): Promise<void> {
    const found = find(interfaces(), address)
    const gone = [...listeners.values()].filter(({ address }) => !found.some(other => other.address === address))
    const come = found.filter(({ address }) => !listeners.has(address))
    gone.forEach(({ address, close }) => {
      close()
      listeners.delete(address)
    })
    const opened = await Promise.allSettled(come.map(listen))
    if (gone.length || opened.some(({ status }) => status === 'fulfilled'))
      tellCodes()
  }
  const looking = setInterval(() => void look(), LOOK_EVERY).unref()
  const folder = await mkdtemp(join(tmpdir(), 'deck-remote-'))

  const remote: Remote = {
    codes,
    openSocket: sockets.openForWindow,
    begin() {
      hasBegun = true
      onCodes(codes())
    },
    async show(site, { cut } = {}) {
      const [pageFolder, publicFolder] = [join(folder, 'presenter'), join(folder, 'audience')]
      const [audience] = await Promise.all([audienceFiles(site, publicFolder, cut), buildRemotePage(pageFolder, await languageOf(site))])
      show({ audience, presenter: await presenterFiles(site, pageFolder) })
    },
    async close(isOver) {
      clearInterval(looking)
      secrets.close(isOver)
      sockets.close()
      listeners.forEach(({ close }) => close())
      await rm(folder, { recursive: true, force: true })
    },
  }
  try {
    for (const address of first)
      await listen(address)
  }
  catch (error) {
    await remote.close(!secrets.isTakenUp)
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new DeckError(`Port ${port} of ${first.map(({ address }) => address).join(', ')} is taken by another program: end it, or run \`npm start -- --remote --port ${port < 65535 ? port + 1 : port - 1}\`.`)
    throw error
  }
  return remote
}

async function languageOf(site: string): Promise<string> {
  return /<html[^>]* lang="([^"]+)"/.exec(await readFile(join(site, 'index.html'), 'utf8'))?.[1] ?? 'en'
}

/** None, while there is no network. */
function find(interfaces: Interfaces, named: string | undefined): LanAddress[] {
  try {
    return findAddresses(interfaces, named)
  }
  catch {
    return []
  }
}
