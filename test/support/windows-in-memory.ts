import type { Route } from './route-in-memory'
import * as vue from 'vue'
import { CLICKS } from './bundle-talk'
import { routeOf } from './route-in-memory'

/** How a window comes to its first slide: `PerformanceNavigationTiming.type`. */
type Navigation = 'navigate' | 'reload'

type Task = () => void

/** What of the talk's modules a window shows and is told. */
interface Kit {
  shareTalk: () => void
  isBlack: { value: boolean }
  isDriven: { value: boolean }
  wasDriven: { value: boolean }
  isTakenUp: { value: boolean }
  sharedState: { timer: { status: string, startedAt: number }, cursor?: { x: number, y: number, style: string } }
}

interface Lock { holder: MemoryWindow, isShared: boolean, call: () => unknown, isHeld: boolean }

/** A browser with windows of one deck. What they say to each other arrives in the order in which it was said. */
export class MemoryBrowser {
  readonly windows: MemoryWindow[] = []
  /** Its `localStorage`. */
  readonly stored = new Map<string, string>()
  now = 1e12
  private tasks: Task[] = []
  private locks = new Map<string, Lock[]>()

  constructor(private code: string) {}

  /** Opens a window, as somebody does who types an address: `#/presenter/3`. */
  async open(hash: string): Promise<MemoryWindow> {
    this.now += 10
    const opened = new MemoryWindow(this, this.code, hash, 'navigate')
    await this.settle()
    return opened
  }

  /** Waits until all has been said and heard. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      await new Promise(resolve => setImmediate(resolve))
      const task = this.tasks.shift()
      task?.()
      quiet = task ? 0 : quiet + 1
    }
  }

  later(task: Task): void {
    this.tasks.push(task)
  }

  request(name: string, lock: Omit<Lock, 'isHeld'>): void {
    this.locks.set(name, [...this.locks.get(name) ?? [], { ...lock, isHeld: false }])
    this.later(() => this.grant(name))
  }

  letGo(gone: MemoryWindow): void {
    for (const [name, queue] of this.locks) {
      this.locks.set(name, queue.filter(({ holder }) => holder !== gone))
      this.later(() => this.grant(name))
    }
  }

  private grant(name: string): void {
    const queue = this.locks.get(name)!
    const next = queue.find(({ isHeld }) => !isHeld)
    const held = queue.filter(({ isHeld }) => isHeld)
    if (!next || (held.length && !(next.isShared && held.every(({ isShared }) => isShared))))
      return
    next.isHeld = true
    Promise.resolve(next.call()).then(() => {
      this.locks.set(name, this.locks.get(name)!.filter(lock => lock !== next))
      this.later(() => this.grant(name))
    })
  }
}

/** A window in which the talk's own modules run, each window with its own. */
export class MemoryWindow {
  isGone = false
  private readonly route
  private readonly after: ((to: Route, from: Route) => void)[] = []
  private readonly listeners: Record<string, (() => void)[]> = {}
  private readonly steps: (() => void)[] = []
  private readonly entries: string[]
  private readonly scope = vue.effectScope(true)
  private readonly window: { event?: { state: unknown } } = {}
  private readonly kit: Kit
  private goes: Route | undefined
  private channel: { onmessage: (message: { data: unknown }) => void } | undefined

  constructor(
    private readonly browser: MemoryBrowser,
    private readonly code: string,
    hash: string,
    navigation: Navigation,
    /** Its `sessionStorage`. */
    readonly kept = new Map<string, string>(),
  ) {
    browser.windows.push(this)
    this.entries = [hash]
    this.route = vue.shallowRef(routeOf(hash))
    this.kit = this.load(navigation)
    this.scope.run(() => this.kit.shareTalk())
  }

  /** Slide and click it stands at: `21?clicks=2`. */
  get place(): string {
    const { params, query } = this.route.value
    return params.no + (query.clicks ? `?clicks=${query.clicks}` : '')
  }

  get isPresenter(): boolean {
    return this.route.value.name === 'presenter'
  }

  get isBlack(): boolean {
    return this.kit.isBlack.value
  }

  /** Whether it says that it has taken up a talk no other window knew of. */
  get saysTakenUp(): boolean {
    return this.kit.isTakenUp.value
  }

  /** As Slidev's timer has it: `stopped`, `running`. */
  get clock(): string {
    return this.kit.sharedState.timer.status
  }

  /** Whether it shows where the presenter's mouse is. */
  get hasArrow(): boolean {
    return this.kit.sharedState.cursor !== undefined
  }

  /** Presses a key that moves, or `b`. */
  async press(key: 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp' | 'b'): Promise<void> {
    const [page, click] = [Number(this.route.value.params.no), Number(this.route.value.query.clicks ?? 0)]
    const to = {
      ArrowRight: () => click < CLICKS ? [page, click + 1] : [page + 1, 0],
      ArrowLeft: () => click ? [page, click - 1] : [page - 1, CLICKS],
      ArrowDown: () => [page + 1, 0],
      ArrowUp: () => [page - 1, 0],
    }
    this.browser.now += 10
    if (key === 'b')
      this.kit.isBlack.value = !this.isBlack
    else
      this.go(`#/${this.isPresenter ? 'presenter/' : ''}${to[key]().join('?clicks=')}`)
    await this.browser.settle()
  }

  /** Types an address: browsers make of that a step of the history without a state. */
  async type(hash: string): Promise<void> {
    this.stepInHistory(null)
    this.go(hash)
    await this.browser.settle()
  }

  /** Goes Back. */
  async back(): Promise<void> {
    this.entries.pop()
    this.stepInHistory({})
    this.go(this.entries.at(-1)!, 'replace')
    await this.browser.settle()
  }

  /** Starts Slidev's timer. */
  async startClock(): Promise<void> {
    this.browser.now += 10
    Object.assign(this.kit.sharedState.timer, { status: 'running', startedAt: this.browser.now })
    await this.browser.settle()
  }

  /** Is told by the server that a phone drives the talk, from now on or since before this window came. */
  async drive(since: 'now' | 'before'): Promise<void> {
    this.browser.now += 10
    this.kit.wasDriven.value = since === 'before'
    this.kit.isDriven.value = true
    await this.browser.settle()
  }

  /** Moves the mouse over the slide. */
  async point(): Promise<void> {
    this.browser.now += 10
    this.kit.sharedState.cursor = { x: 50, y: 50, style: 'cursor' }
    await this.browser.settle()
  }

  /** Ends, with a word to the others or, as by a crash, without. */
  async end(how: 'close' | 'crash'): Promise<void> {
    this.browser.now += 10
    if (how === 'close')
      this.listeners.pagehide?.forEach(listen => listen())
    this.isGone = true
    this.scope.stop()
    this.browser.letGo(this)
    this.browser.windows.splice(this.browser.windows.indexOf(this), 1)
    await this.browser.settle()
  }

  /** Is loaded anew. */
  async reload(): Promise<MemoryWindow> {
    await this.end('close')
    return this.comeBack()
  }

  /** Comes back after its end, as by a reload or, from another page, by Back. */
  async comeBack(): Promise<MemoryWindow> {
    this.browser.now += 10
    const back = new MemoryWindow(this.browser, this.code, `#/${this.isPresenter ? 'presenter/' : ''}${this.place}`, 'reload', this.kept)
    await this.browser.settle()
    return back
  }

  /** As the router goes: a later call takes the place of one that is under way, and where it is it has nowhere to go. */
  private go(hash: string, how: 'push' | 'replace' = 'push'): void {
    const to = this.goes = routeOf(hash)
    this.browser.later(() => {
      if (this.isGone || this.goes !== to)
        return
      const from = this.route.value
      if (from.path === to.path && from.query.clicks === to.query.clicks)
        return
      this.entries.splice(how === 'push' ? this.entries.length : -1, 1, hash)
      this.route.value = to
      this.after.forEach(tell => tell(to, from))
    })
  }

  private stepInHistory(state: object | null): void {
    this.window.event = { state }
    this.steps.forEach(listen => listen())
    delete this.window.event
  }

  private load(navigation: Navigation): Kit {
    // eslint-disable-next-line ts/no-this-alias
    const self = this
    const { browser, route } = this
    const storage = (items: Map<string, string>) => ({
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    })
    const env = {
      vue,
      router: {
        currentRoute: route,
        options: { history: { listen: (listen: () => void) => this.steps.push(listen) } },
        isReady: async () => {},
        afterEach: (tell: (to: Route, from: Route) => void) => this.after.push(tell),
        replace: ({ path, query }: Route) => this.go(`#${path}${query.clicks ? `?clicks=${query.clicks}` : ''}`, 'replace'),
      },
      nav: {
        isPresenter: vue.computed(() => this.isPresenter),
        isPrintMode: vue.ref(false),
        hasPrimarySlide: vue.ref(true),
        clicksTotal: vue.ref(CLICKS),
        currentPage: vue.computed(() => Number(route.value.params.no)),
        queryClicks: vue.computed(() => Number(route.value.query.clicks ?? 0)),
      },
      listen: (name: string, listen: () => void) => (this.listeners[name] ??= []).push(listen),
    }
    const globals = {
      env,
      window: Object.assign(this.window, { sessionStorage: storage(this.kept), localStorage: storage(browser.stored) }),
      navigator: {
        locks: {
          request: async (name: string, ...rest: [LockOptions, () => unknown] | [() => unknown]) => {
            const [call, options] = rest.reverse() as [() => unknown, LockOptions?]
            browser.request(name, { holder: this, isShared: options?.mode === 'shared', call })
          },
        },
      },
      performance: { getEntriesByType: () => [{ type: navigation }] },
      Date: { now: () => browser.now },
      BroadcastChannel: class {
        constructor() {
          self.channel = this
        }

        onmessage: (message: { data: unknown }) => void = () => {}

        postMessage(message: unknown) {
          const others = browser.windows.filter(other => other !== self)
          others.forEach(other => browser.later(() => other.isGone || other.channel?.onmessage({ data: structuredClone(message) })))
        }
      },
    }
    const exports = {}
    // eslint-disable-next-line no-new-func
    new Function(...Object.keys(globals), 'exports', this.code)(...Object.values(globals), exports)
    return exports as Kit
  }
}
