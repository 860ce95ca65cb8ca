import type { CDPSession, Page } from 'playwright-chromium'

/** What a page can still reach, after all else is let go. */
export interface Kept {
  /** Objects of scripts: the same again after the same acts, unlike bytes, which what the browser compiles adds to. */
  objects: number
  /** Nodes, those that no document holds any more included. */
  nodes: number
  listeners: number
  /** All memory of scripts and elements, pictures included. */
  bytes: number
}

/** Counts what a page keeps, once it lets nothing more go: what one collection lets go may have held what the next one does. */
export async function countKept(page: Page): Promise<Kept> {
  const session = await page.context().newCDPSession(page)
  let kept = await count(session)
  for (let before = Infinity; kept.objects + kept.nodes < before;) {
    before = kept.objects + kept.nodes
    kept = await count(session)
  }
  await session.detach()
  return kept
}

async function count(session: CDPSession): Promise<Kept> {
  await session.send('HeapProfiler.collectGarbage')
  const { result: { objectId: prototypeObjectId } } = await session.send('Runtime.evaluate', { expression: 'Object.prototype' })
  const { objects: { objectId } } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototypeObjectId! })
  const { result } = await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration: 'function () { return this.length }' })
  await session.send('Runtime.releaseObject', { objectId: objectId! })
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  const bytes = usedSize + embedderHeapUsedSize + backingStorageSize
  return { objects: result.value as number, nodes, listeners: jsEventListeners, bytes }
}
