declare global {
  interface Window {
    /** Puts the page back to where it was when `rememberPage` ran. */
    takeBack: () => void
  }
}

/** Remembers what elements and texts of a page become, so that it can be taken back; runs in the page. */
export function rememberPage(): void {
  const records: MutationRecord[] = []
  const observer = new MutationObserver(changed => records.push(...changed))
  const all = { subtree: true, childList: true, attributeOldValue: true, characterDataOldValue: true }
  observer.observe(document, all)
  window.takeBack = () => {
    records.push(...observer.takeRecords())
    observer.disconnect()
    for (const { type, target, attributeName, oldValue, addedNodes, removedNodes, nextSibling } of records.reverse()) {
      if (type === 'childList') {
        addedNodes.forEach(node => target.removeChild(node))
        removedNodes.forEach(node => target.insertBefore(node, nextSibling))
      }
      else if (type === 'characterData') {
        target.nodeValue = oldValue
      }
      else if (oldValue === null) {
        (target as Element).removeAttribute(attributeName!)
      }
      else {
        (target as Element).setAttribute(attributeName!, oldValue)
      }
    }
  }
}
