import { createHash } from 'node:crypto'

/** Where a code leads: the only page that strangers get. Nothing of a talk is in it. */
export const JOIN_PATH = '/join'

// For browsers of any age: one that is too old for the rest must still be able to say so.
const script = `
var chinese = /^zh/.test(navigator.language)
function say(en, zh) { document.getElementById('said').textContent = chinese ? zh : en }
function refuse() { say('This code is wrong or no longer valid: scan the one that the presenter’s computer shows now.', '這個代碼錯誤或已失效：請重新掃描講者電腦上的代碼。') }
var secret = (location.hash.match(/^#s=([\\w-]{22})$/) || [])[1]
history.replaceState(null, '', location.pathname)
if (chinese) document.documentElement.lang = 'zh-Hant'
if (!window.fetch || !window.WebSocket || !('noModule' in document.createElement('script')))
  say('This browser is too old to follow a talk: update it, or use another one.', '這個瀏覽器太舊，無法跟隨演講：請更新或改用其他瀏覽器。')
else if (!secret) refuse()
else {
  say('Joining the talk …', '正在加入演講……')
  fetch('${JOIN_PATH}', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ secret: secret }) }).then(function (answer) {
    if (answer.status === 429) return say('Too many wrong codes came from here: wait a minute, and scan the code again.', '這裡送出太多錯誤代碼：請等一分鐘再重新掃描。')
    if (!answer.ok) return refuse()
    return fetch('/', { method: 'HEAD' }).then(function (page) {
      if (page.ok) location.replace('/')
      else say('This browser keeps no cookies: allow them for this page, and scan the code again.', '這個瀏覽器不保存 Cookie：請允許本頁使用，再重新掃描代碼。')
    })
  }).catch(function () { say('The presenter’s computer doesn’t answer: join its network, and scan the code again.', '講者的電腦沒有回應：請連上同一個網路，再重新掃描代碼。') })
}
`

export const joinPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Join</title>
<style>body { margin: 15vh auto; max-width: 30em; padding: 0 1.5em; font: 1.25em/1.5 system-ui, sans-serif }</style>
<main><p id="said" role="status">This page needs JavaScript: allow it, and scan the code again.</p></main>
<script>${script}</script>
</html>
`

const hash = createHash('sha256').update(script).digest('base64')
export const joinHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}
