import { slides } from '#slidev/slides'

/** Puts the speaker notes, which are a file of their own in the built deck, where Slidev and the kit look for them. */
export async function loadNotes(): Promise<void> {
  const { default: notes } = await import('virtual:notes')
  notes.forEach((noteHTML, i) => {
    const { slide } = slides.value[i]!.meta
    // By its plain words Slidev tells whether there is a note, and counts them.
    Object.assign(slide, { noteHTML, note: noteHTML.replace(/<[^>]*>/g, ' ').trim() })
  })
}
