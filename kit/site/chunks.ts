/** A file of the built deck, and the modules that belong into it together with all they import. */
interface Chunk {
  name: string
  test: RegExp
}

/**
 * What the deck is split into, first come, first served. Slidev would make a file of each slide, a hundred in all;
 * every one costs a round trip, in the middle of the talk.
 */
const chunks: Chunk[] = [
  // What it takes to show the first slide and leave it for the second.
  { name: 'deck', test: /\/index\.html$|rolldown\/runtime|vite\/preload-helper|@slidev\/client\/(?:main\.ts|pages\/play\.vue)$|^\0virtual:slides\/opening$/ },
  { name: 'charts', test: /\/node_modules\/(?:chart\.js|vue-chartjs|@kurkle\/color)\/|\/components\/chart\/(?!VectorChart)/ },
  { name: 'paper', test: /\/svgcanvas\/|\/VectorChart\.vue|@slidev\/client\/pages\/print\.vue$/ },
  { name: 'slides', test: /^\0virtual:slides\/0$|\/fuse\.js\/|@slidev\/client\/internals\/(?:ContextMenu|InfoDialog)\.vue$|\/(?:GoToDialog|SlideOverview|EvidenceLayer)\.vue$/ },
  // A hundred slides a file, with the data they name: no slide waits for more, however long the talk.
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(hundred => ({ name: `slides-${hundred}00`, test: new RegExp(`^\0virtual:slides/${hundred}$`) })),
  // Before presenter mode, which no audience gets.
  { name: 'follow', test: /\/FollowTalk\.vue$/ },
  { name: 'presenter', test: /\/PresenterView\.vue$|@slidev\/client\/pages\/(?:presenter\/print|notes|overview|entry)|^\0virtual:notes$|\/(?:CodesDialog|CutDialog|RemoteBridge)\.vue$/ },
  // With all the evidence there is: presenter mode doesn’t wait for it.
  { name: 'asked', test: /\/AskedDialog\.vue$/ },
]

/** The chunks as Vite's `rolldownOptions.output.codeSplitting` takes them. */
export const chunkGroups = chunks.map((chunk, i) => ({ ...chunk, priority: chunks.length - i }))
