import type { RoomState, SpeakerState, ToPhone, ToWindow } from '../../../kit/model/remote'
import { describe, expect, it } from 'vitest'
import { createHub } from '../../../kit/serve/remote/hub'

const room: RoomState = { page: 3, clicks: 1, isBlack: false, evidence: null, cut: { minutes: null, told: [] } }
const speaker: SpeakerState = {
  title: 'Three',
  next: 'Four',
  number: 3,
  count: 9,
  steps: 2,
  note: '<p>Secret words</p>',
  lead: null,
  asked: '',
  clock: { status: 'running', left: 60, late: -3 },
}

function openHub() {
  let time = 1000
  const revoked: string[] = []
  const hub = createHub({ codes: () => [], revoke: role => revoked.push(role), now: () => time++ })
  function addWindow(isPresenter: boolean) {
    const heard: ToWindow[] = []
    const { receive, leave } = hub.addWindow({ send: message => heard.push(message) })
    const say = (message: unknown) => receive(JSON.stringify(message))
    say({ type: 'hello', isPresenter })
    return { heard, receive, say, leave, isLeading: () => heard.findLast(message => message.type === 'lead')?.isLeading }
  }
  function addPhone(role: 'presenter' | 'audience') {
    const heard: ToPhone[] = []
    return { heard, ...hub.addPhone(role, { send: message => heard.push(message) }) }
  }
  return { addWindow, addPhone, revoked }
}

const commandsOf = (heard: ToWindow[]) => heard.filter(message => message.type === 'do')

describe('a hub', () => {
  it('lets one window lead, a presenter’s before the room’s, and another one when it goes', () => {
    const { addWindow, addPhone } = openHub()
    const phone = addPhone('audience')
    expect(phone.heard).toEqual([{ type: 'led', isLed: false }])
    const [first, presenter, second] = [addWindow(false), addWindow(true), addWindow(false)]
    expect([first, presenter, second].map(window => window.isLeading())).toEqual([false, true, false])
    presenter.leave()
    expect([first, second].map(window => window.isLeading())).toEqual([false, true])
    second.leave()
    first.leave()
    expect(phone.heard.map(message => message.type === 'led' && message.isLed)).toEqual([false, true, false])
  })

  // Seen to fail: with the speaker’s state told to everybody.
  it('tells presenters all, the audience where the talk is, both also when they come later, dated by itself', () => {
    const { addWindow, addPhone } = openHub()
    const window = addWindow(true)
    const early = addPhone('audience')
    expect(window.say({ type: 'state', room, speaker })).toBe(true)
    expect(window.say({ type: 'outline', slides: [{ page: 1, number: 1, title: 'One' }] })).toBe(true)
    const phone = addPhone('presenter')
    expect(phone.heard.map(({ type }) => type)).toEqual(['led', 'outline', 'speaker', 'room'])
    for (const { heard } of [early, addPhone('audience')]) {
      expect(heard).toEqual([{ type: 'led', isLed: true }, { type: 'room', at: 1000, room }])
      expect(JSON.stringify(heard)).not.toContain('Secret')
    }
  })

  it('hears of the talk from the window alone that leads', () => {
    const { addWindow, addPhone } = openHub()
    addWindow(true)
    addWindow(false).say({ type: 'state', room: { ...room, page: 7 }, speaker })
    expect(addPhone('audience').heard).toHaveLength(1)
  })

  it('carries what a presenter’s phone asks for to the window that leads, and only there', () => {
    const { addWindow, addPhone } = openHub()
    const [other, leader] = [addWindow(true), addWindow(true)]
    const { receive } = addPhone('presenter')
    const commands = [{ do: 'next' }, { do: 'back' }, { do: 'go', page: 7 }, { do: 'black', isOn: true }, { do: 'evidence', isOn: false }, { do: 'clock', isOn: true }]
    expect(commands.map(command => receive(JSON.stringify(command)))).toEqual(commands.map(() => true))
    expect(commandsOf(leader.heard)).toEqual(commands.map(command => ({ type: 'do', command })))
    expect(commandsOf(other.heard)).toEqual([])
    expect(leader.heard).toContainEqual({ type: 'lead', isLeading: true, isDriven: true })
  })

  const bad = [
    'next',
    '{',
    '',
    'null',
    '[]',
    '{"do":"go"}',
    '{"do":"go","page":0}',
    '{"do":"go","page":1.5}',
    '{"do":"go","page":"7"}',
    '{"do":"next","at":1}',
    '{"do":"black"}',
    '{"do":"eval"}',
    '{"do":"next","__proto__":{"isOn":true}}',
    '{"__proto__":{"do":"next"}}',
    '{"do":"next","constructor":{"prototype":{"x":1}}}',
    '{"type":"state"}',
    '{"type":"revoke","role":"audience"}',
  ]
  // Seen to fail: for those with a name too many, with schemas that aren’t strict.
  it.each(bad)('refuses %s of a phone', (message) => {
    const { addWindow, addPhone, revoked } = openHub()
    const leader = addWindow(true)
    expect(addPhone('presenter').receive(message)).toBe(false)
    expect(commandsOf(leader.heard)).toEqual([])
    expect(revoked).toEqual([])
    expect(({} as { isOn?: unknown }).isOn).toBeUndefined()
  })

  it.each(['{"do":"next"}', '{"do":"go","page":7}', '{"type":"hello","isPresenter":true}', 'x'])('refuses whatever the audience says: %s', (message) => {
    const { addWindow, addPhone } = openHub()
    const leader = addWindow(true)
    expect(addPhone('audience').receive(message)).toBe(false)
    expect(commandsOf(leader.heard)).toEqual([])
  })
})
