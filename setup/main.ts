import { defineAppSetup } from '@slidev/types'
import { fonts, palette } from '../components/chart/palette'
import { takeOverFirstSlide } from '../scripts/first-slide/take-over'

export default defineAppSetup(({ router }) => {
  const { style } = document.documentElement
  for (const [name, value] of Object.entries({ ...palette, ...fonts }))
    style.setProperty(`--${name}`, value)
  takeOverFirstSlide(router)
  // Every slide needs these: asked for only by the slide itself, they would come after it, and its chart after them.
  for (const face of [`600 1em ${fonts.serif}`, `400 1em ${fonts.sans}`, `700 1em ${fonts.sans}`])
    document.fonts?.load(face)
})
