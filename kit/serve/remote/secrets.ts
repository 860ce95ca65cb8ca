import type { Role } from '../../model/remote'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Of 128 bits each: what a code carries, and what a browser gets for it. */
interface Pair { secret: string, token: string }
type Pairs = Record<Role, Pair>

/** The secrets of a talk. */
export interface Secrets {
  /** What the code for a role carries. */
  secretOf: (role: Role) => string
  /** What a browser gets as its cookie for a secret; nothing for a wrong or an old one. */
  exchange: (secret: string) => string | undefined
  /** The role of whoever sends these cookies, if any. */
  roleOf: (cookies: string | undefined) => Role | undefined
  /** Makes a role’s secret and cookies worthless; another secret takes their place. */
  revoke: (role: Role) => void
  /** Whether they are those of a server that ended a moment ago, in mid-talk. */
  isTakenUp: boolean
  /** Stops dating them; `isOver` if with the talk, which ends them. */
  close: (isOver: boolean) => void
}

const roles: Role[] = ['presenter', 'audience']
/** As long as a talk waits for its presenter (`components/talk/recall.ts`). */
const PATIENCE = 15 * 60_000

/**
 * Makes the secrets of a talk, or takes up those of a server that crashed in mid-talk, so that phones find the new one.
 *
 * @param file where they wait for that, for nobody else on this machine to read
 * @param cookie name of the cookie: browsers keep those of all ports together
 */
export function createSecrets(file: string, cookie: string): Secrets {
  const found = readWaiting(file)
  const pairs: Pairs = found ?? { presenter: newPair(), audience: newPair() }
  keep()
  const dating = setInterval(() => touch(file), 60_000).unref()

  function keep(): void {
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(pairs), { mode: 0o600 })
    }
    catch {
      // Where nothing can be written, a crash ends them.
    }
  }

  /** All are compared, each in the same time whatever it has in common with what was sent. */
  function find(sent: string, part: keyof Pair): Role | undefined {
    const [found] = roles.filter(role => isSame(sent, pairs[role][part]))
    return found
  }

  return {
    isTakenUp: found !== undefined,
    secretOf: role => pairs[role].secret,
    exchange(secret) {
      const role = find(secret, 'secret')
      return role && `${cookie}=${pairs[role].token}; Path=/; HttpOnly; SameSite=Strict`
    },
    roleOf(cookies = '') {
      const sent = cookies.split(/; */).find(each => each.startsWith(`${cookie}=`))
      return find(sent?.slice(cookie.length + 1) ?? '', 'token')
    },
    revoke(role) {
      pairs[role] = newPair()
      keep()
    },
    close(isOver) {
      clearInterval(dating)
      if (isOver)
        rmSync(file, { force: true })
    },
  }
}

function newPair(): Pair {
  const [secret, token] = [randomBytes(16), randomBytes(16)].map(bytes => bytes.toString('base64url')) as [string, string]
  return { secret, token }
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Uint8Array {
  return createHash('sha256').update(text).digest()
}

function readWaiting(file: string): Pairs | undefined {
  try {
    if (Date.now() - statSync(file).mtimeMs > PATIENCE)
      return
    const pairs = JSON.parse(readFileSync(file, 'utf8')) as Pairs
    const isWhole = roles.every(role => [pairs[role].secret, pairs[role].token].every(each => /^[\w-]{22}$/.test(each)))
    return isWhole ? pairs : undefined
  }
  catch {
    return undefined
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  }
  catch {
    // As above.
  }
}
