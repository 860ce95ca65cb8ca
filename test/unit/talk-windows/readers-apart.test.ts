import { describe, expect, it } from 'vitest'
import { beginTalk, here, number, stand, there } from '../../support/talk-in-memory'

const interruptions = ['is closed and opened again', 'leaves presenter mode and comes back']

describe('what a reader does apart from the talk', () => {
  // Seen to fail: a window that belongs to the talk wherever it is.
  it('stays with them, until the talk goes on', async () => {
    const { browser, room, presenter } = await beginTalk()
    const reader = await browser.open('#/3')
    await reader.press('ArrowDown')
    await reader.press('b')
    stand([await browser.open(''), room, presenter], there)
    stand([reader], '4')
    expect([reader, room].map(({ isBlack }) => isBlack)).toEqual([true, false])

    await presenter.press('ArrowLeft')
    stand([reader, room, presenter], here)
    expect(reader.isBlack).toBe(false)
    await reader.press('ArrowRight')
    stand([reader, room, presenter], there)
  })

  // Seen to fail: any window that answers a presenter who comes.
  it('stays apart when the presenter’s window is reloaded, closed and opened again, or the reader’s is', async () => {
    let { browser, room, presenter } = await beginTalk()
    let reader = await browser.open('#/3')
    await reader.press('b')
    await reader.press('ArrowDown')
    presenter = await presenter.reload()
    reader = await reader.reload()
    const next = await browser.open('#/presenter/')
    stand([next, presenter, room], there)
    stand([reader], '4')
    expect([next, presenter, room].map(({ isBlack }) => isBlack)).toEqual([false, false, false])
  })

  // Seen to fail: the talk’s name, which a reader’s window knew from when a presenter had answered it.
  it.each(interruptions)('stays apart when it is reloaded before the presenter’s window %s', async (how) => {
    const { browser, room, presenter } = await beginTalk()
    let reader = await browser.open('#/3')
    const isClosed = how.startsWith('is closed')
    if (isClosed)
      await presenter.end('close')
    else
      await presenter.type(`#/${there}`)
    reader = await reader.reload()
    await reader.press('ArrowDown')
    stand([reader], '4')
    await reader.press('b')
    const next = isClosed ? await browser.open('#/presenter/') : presenter
    if (!isClosed)
      await presenter.back()
    expect(next.isPresenter).toBe(true)
    stand([await browser.open(''), next, room], there)
    expect(next.isBlack).toBe(false)
  })

  // Seen to fail: a place that went along with whatever had changed.
  it('is not ended by the presenter’s mouse or black screen', async () => {
    const { browser, room, presenter } = await beginTalk()
    const reader = await browser.open('#/3')
    await presenter.point()
    await presenter.press('b')
    expect(room.isBlack).toBe(true)
    stand([reader], '3')
  })

  // Seen to fail: a window that belonged to the talk from when it had only looked into presenter mode.
  it('stays apart when they have looked into presenter mode', async () => {
    const { browser, room, presenter } = await beginTalk()
    const reader = await browser.open('#/3')
    for (const hash of ['#/presenter/3', '#/3'])
      await reader.type(hash)
    await reader.press('ArrowDown')
    stand([reader], '4')
    stand([await browser.open(''), room, presenter], there)
  })

  // Seen to fail: what was done in a window that was opened while the talk waited for its presenter, later than the talk.
  it.each(['#/presenter/', 'the reader’s own'])('while the talk waits for its presenter leads nobody when they come: %s', async (how) => {
    const { browser, room, presenter } = await beginTalk()
    await presenter.end('close')
    const reader = await browser.open('#/3')
    await reader.press('ArrowDown')
    stand([reader], '4')
    await reader.press('b')
    const isNew = how.startsWith('#')
    const next = isNew ? await browser.open(how) : reader
    if (!isNew)
      await reader.type('#/presenter/')
    stand([next, room], there)
    expect(room.isBlack).toBe(false)
    await next.press('ArrowLeft')
    stand([next, room, reader], here)
  })

  // Seen to fail: what the window had changed for itself, told to all with its first step.
  it('is forgotten when they present from there', async () => {
    const { browser, room, presenter } = await beginTalk()
    const reader = await browser.open('#/3')
    await reader.press('b')
    await reader.type('#/presenter/3')
    stand([await browser.open(''), room, presenter], there)
    await reader.press('ArrowDown')
    stand([reader, room, presenter], '4')
    expect(room.isBlack).toBe(false)
  })

  // Seen to fail: a reader’s black screen, which the room takes over with the reader’s next step.
  it('is left behind when they come to its place', async () => {
    const { browser, room, presenter } = await beginTalk()
    let reader = await browser.open('#/3')
    await reader.press('b')
    await reader.type(`#/${there}`)
    stand([reader], there)
    reader = await reader.reload()
    expect(reader.isBlack).toBe(false)
    await reader.press('ArrowLeft')
    stand([reader, room, presenter], here)
    expect(room.isBlack).toBe(false)
  })

  // Seen to fail: a place that nobody had heard of, told with the next move of the mouse.
  it('in the presenter’s own window shows in the room when it presents again, also by Back', async () => {
    const { room, presenter } = await beginTalk()
    await presenter.type(`#/${there}`)
    await presenter.type(`#/${number + 2}`)
    stand([presenter], String(number + 2))
    stand([room], there)
    for (let i = 0; i < 2; i++)
      await presenter.back()
    expect(presenter.isPresenter).toBe(true)
    await presenter.point()
    stand([presenter, room], there)
    await presenter.type(`#/${number + 2}`)
    await presenter.type(`#/presenter/${number + 2}`)
    stand([presenter, room], String(number + 2))
  })
})
