import { expect, it } from 'vitest'
import { roundDrawing } from '../../kit/paper/pdf/round-drawing'

// Seen to fail: with what places drawings rounded, too, and with two digits behind the point throughout.
it('rounds paths and ways between glyphs, and nothing that places them', () => {
  const content = `3.125 0 0 3.1249999 237.5 -220096.8812345 cm
1 0 0 -1 94.7187512 70719.1234567 Tm
5.6638489 0 Td <0073> Tj
229.96744 144.658081 m
-.0012345678 70703.12789 l
230.23805 144.150635 230.44435 143.944351 1.8199999 12 c
.0863451 .0941 .1137 rg
`
  expect(roundDrawing(content)).toBe(`3.125 0 0 3.1249999 237.5 -220096.8812345 cm
1 0 0 -1 94.7187512 70719.1234567 Tm
5.6638 0 Td <0073> Tj
230 144.7 m
-0.001 70703.1 l
230.2 144.2 230.4 143.9 1.82 12 c
.0863451 .0941 .1137 rg
`)
})

// Seen to fail: with the far corner in the place of width and height, and with any four corners taken for upright ones.
it('draws an upright rectangle as one, and other shapes corner by corner', () => {
  const upright = '642.24 2.24 m\n653.76 2.24 l\n653.76 13.76 l\n642.24 13.76 l\n642.24 2.24 l\nh\n'
  expect(roundDrawing(`${upright}0 0 m\n9 1 l\n9 5 l\n0 5 l\nh\n`)).toBe('642.2 2.24 11.6 11.52 re\n0 0 m\n9 1 l\n9 5 l\n0 5 l\nh\n')
})

// Seen to fail with five digits, however small: 3.1e-7.
it('writes the smallest numbers without an exponent, which PDF doesn’t know', () => {
  expect(roundDrawing('.00000031 -.00000004 1 2.5 3 4 c\n')).toBe('0 0 1 2.5 3 4 c\n')
})
