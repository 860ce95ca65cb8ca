import { defineAppSetup } from '@slidev/types'
import { darkPalette, fonts, ownFonts, palette } from '../components/chart/palette'
import { keepOffline } from '../components/talk/keep-offline'
import { keepToKnownSlides } from '../components/talk/known-slides'
import { nameFailure } from '../components/talk/name-failure'
import { hideWhyNot, untilStyled } from '../first-slide/start-or-say'
import { takeOverFirstSlide } from '../first-slide/take-over'
import { STYLES } from '../model/messages'
import { hatchImage } from '../styles/hatch'

export default defineAppSetup(async ({ app, router }) => {
  // Vue would only write them to the console; before the deck is there, the built page says that it can’t start.
  app.config.errorHandler = (error, instance) => reportError(nameFailure(error, instance))
  const { style } = document.documentElement
  for (const [name, value] of Object.entries({ ...palette, ...fonts }))
    style.setProperty(`--${name}`, value)
  for (const [name, value] of Object.entries(darkPalette))
    style.setProperty(`--dark-${name}`, value)
  style.setProperty('--hatch', hatchImage(palette.signal))
  style.setProperty('--dark-hatch', hatchImage(darkPalette.signal))
  keepToKnownSlides(router)
  takeOverFirstSlide(router)
  keepOffline(router)
  // While the deck is written, its style sheets come when all else has come; it is not to be seen without them.
  if (import.meta.hot)
    router.isReady().then(() => import.meta.hot!.send(STYLES))
  // Every slide needs these: asked for only by the slide itself, they would come after it, and its chart after them.
  for (const face of [`600 1em ${ownFonts.serif}`, `400 1em ${ownFonts.sans}`, `700 1em ${ownFonts.sans}`])
    // What stands in for one that doesn't arrive is drawn. Where the first slide is rendered for the page, there are no fonts.
    document.fonts?.load(face).catch(() => {})
  // Slidev reads which slides to print once, as the deck is mounted: by then the address is to be known. Nowhere else:
  // made to wait, the handout comes out on pages of a slide's size.
  if (location.hash.startsWith('#/print'))
    await router.isReady()
  await untilStyled()
  hideWhyNot(router)
})
