/** What to tell somebody to whom the page can't show the deck. */
type Reason = 'disk' | 'frame' | 'gone' | 'browser' | 'scripts'

/** In the languages that a deck can be in; others get the first. */
const sentences: Record<string, Record<Reason, string>> = {
  'en': {
    disk: 'Opened as a file, this deck can’t start: it needs a web server. Run <code>npm start</code> in its project, put this folder on any web server, or have <code>npm run build -- --single-file</code> write one file that opens like this.',
    frame: 'In this frame the deck can’t start: open it in a window of its own, at <a target="_blank"></a>',
    gone: 'This can’t be loaded: the deck on the server has been replaced, or the server can’t be reached. <button>Reload</button>',
    browser: 'The deck can’t start in this browser: reload it, or open it in a newer one. <button>Reload</button>',
    scripts: 'JavaScript is off, so only the first slide can be shown: allow it for this page and reload.',
  },
  'zh-Hant': {
    disk: '簡報無法以檔案方式開啟，需要網頁伺服器：請在專案資料夾執行 <code>npm start</code>，或將此資料夾放到任何網頁伺服器上，或以 <code>npm run build -- --single-file</code> 產生可直接開啟的單一檔案。',
    frame: '簡報無法在此框架中開啟，請在獨立視窗開啟：<a target="_blank"></a>',
    gone: '無法載入：伺服器上的簡報已更新，或無法連上伺服器。<button>重新載入</button>',
    browser: '簡報無法在此瀏覽器開啟：請重新載入，或改用較新的瀏覽器。<button>重新載入</button>',
    scripts: 'JavaScript 已停用，只能顯示第一張投影片：請為此頁啟用後重新載入。',
  },
}

/**
 * Shows one of those sentences where the page would be empty or dead: its script doesn't come or doesn't run, or a part
 * of the deck is asked for that no longer comes. `start-or-say.ts` hides it when the deck goes on.
 * Written in the JavaScript of 2009, so that also browsers that can't run the deck can say so.
 */
export const whyNotScript = [
  `(function(){`,
  `var isStarted=function(){var app=document.getElementById('app');return app&&app.firstElementChild};`,
  `var tell=function(reason){`,
  `var box=document.getElementById('why-not');`,
  // A script may have failed before the rest of the page was read.
  `if(!box)return document.addEventListener('DOMContentLoaded',function(){tell(reason)});`,
  `if(!box.hidden)return;`,
  `if(location.protocol!=='file:'){if(self.origin==='null')reason='frame'}`,
  // What is one file starts from a disk, too.
  `else if(!document.documentElement.hasAttribute('data-single-file'))reason='disk';`,
  `for(var i=0;i<box.children.length;i++)box.children[i].hidden=box.children[i].className!==reason;`,
  `var link=box.querySelector('a');link.href=link.textContent=location.href;`,
  `box.onclick=function(event){if(event.target.tagName==='BUTTON')location.reload()};`,
  // Where nothing else is to be seen, it takes the page.
  `box.className='why-not'+(!isStarted()&&document.documentElement.classList.contains('elsewhere')?' alone':'');`,
  `box.hidden=false};`,
  `var onError=function(event){`,
  `if(isStarted())return;`,
  `var target=event.target;`,
  `if(target.tagName==='SCRIPT'||target.rel==='stylesheet')tell('gone');`,
  `else if(!target.tagName)tell('browser')};`,
  // Those of files don't bubble.
  `addEventListener('error',onError,true);`,
  `addEventListener('unhandledrejection',onError);`,
  `addEventListener('vite:preloadError',function(){document.documentElement.hasAttribute('data-loading-ahead')||tell('gone')});`,
  `if(!('noModule' in document.createElement('script')))tell('browser')`,
  `})()`,
].join('')

const whyNotRules = `.why-not{position:fixed;inset:auto 0 0;z-index:1001;padding:.9em 1.2em;background:INK;color:PAPER;font:600 clamp(18px,1.8vw,36px)/1.5 system-ui,sans-serif;text-align:center;border-top:3px solid SIGNAL}
.why-not.alone{top:0;display:grid;place-items:center;border:0}
.why-not[hidden]{display:none}
.why-not p{margin:0 auto;max-width:60em}
.why-not code{font:inherit;font-family:monospace}
.why-not a,.why-not button{color:inherit;text-decoration:underline;overflow-wrap:anywhere}
.why-not button{margin-left:.6em;padding:.2em .9em;border:2px solid;border-radius:.3em;background:none;font:inherit;text-decoration:none;cursor:pointer}
@media print{.why-not{display:none}}`

/**
 * How those sentences look, on a slide or alone: as plainly as where nothing else has come.
 *
 * @param style the still slide's declarations of the talk's colours, as `--ink: #16181D`
 */
export function whyNotStyle(style: string): string {
  return whyNotRules.replace(/INK|PAPER|SIGNAL/g, name => new RegExp(`--${name.toLowerCase()}: ?(#\\w+)`).exec(style)![1]!)
}

/** The sentences, hidden until one is needed, in the language that a page says it is in. */
export function whyNotHtml(page: string): string {
  const { scripts, ...others } = sentences[/<html[^>]* lang="([^"]*)"/.exec(page)?.[1] ?? ''] ?? sentences.en!
  const lines = Object.entries(others).map(([reason, sentence]) => `<p class="${reason}">${sentence}</p>`)
  return `<div id="why-not" class="why-not" role="alert" hidden>${lines.join('')}</div>\n<noscript><p class="why-not">${scripts}</p></noscript>`
}
