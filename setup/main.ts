import { defineAppSetup } from '@slidev/types'
import { fonts, palette } from '../components/chart/palette'

export default defineAppSetup(() => {
  const { style } = document.documentElement
  for (const [name, value] of Object.entries({ ...palette, ...fonts }))
    style.setProperty(`--${name}`, value)
})
