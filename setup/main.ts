import { defineAppSetup } from '@slidev/types'
import { fonts, palette } from '../components/chart/palette'
import { takeOverFirstSlide } from '../scripts/first-slide/take-over'

export default defineAppSetup(({ router }) => {
  const { style } = document.documentElement
  for (const [name, value] of Object.entries({ ...palette, ...fonts }))
    style.setProperty(`--${name}`, value)
  takeOverFirstSlide(router)
})
