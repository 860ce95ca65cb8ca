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
229.97 144.66 m
-0.0012 70703.13 l
230.24 144.15 230.44 143.94 1.82 12 c
.0863451 .0941 .1137 rg
`)
})

// Seen to fail with five digits, however small: 3.1e-7.
it('writes the smallest numbers without an exponent, which PDF doesn’t know', () => {
  expect(roundDrawing('.00000031 -.00000004 1 2.5 3 4 c\n')).toBe('0 0 1 2.5 3 4 c\n')
})
