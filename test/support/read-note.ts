import type { DeckPage } from './deck-page'
import { FALLBACK_FONTS } from './fallback-fonts'

/** A speaker note, as presenter mode shows it. */
export type NoteState = Awaited<ReturnType<typeof readNote>>

/** Reads the note that is shown. */
export async function readNote({ note }: DeckPage) {
  return (await note.elementHandle())!.evaluate((root, standIns) => ({
    text: root.textContent!,
    /** How each click marker stands to the step that is shown: past, active, next or future. */
    markers: [...root.querySelectorAll('.slidev-note-click-mark')].map(marker =>
      [...marker.classList].flatMap(name => /^slidev-note-click-mark-(\w+)$/.exec(name)?.[1] ?? []).join()),
    quotations: [...root.querySelectorAll('blockquote')].map((blockquote) => {
      const [translation, original] = blockquote.querySelectorAll('p')
      const family = getComputedStyle(original!).fontFamily.replace(new RegExp(standIns), '')
      return {
        original: original!.textContent!,
        translation: translation!.textContent,
        lang: original!.lang,
        family,
        /** Whether the font for it is one that the page brought along and loaded. */
        isFontLoaded: document.fonts.check(`16px ${family}`, original!.textContent!)
          && [...document.fonts].some(face => family.replaceAll('"', '').startsWith(face.family.replaceAll('"', '')) && face.status === 'loaded'),
      }
    }),
  }), FALLBACK_FONTS)
}
