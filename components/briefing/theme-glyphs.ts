/**
 * A small drawing for each theme, by its number, on 84 by 84: what its own pictures or its name show. What is filled has its
 * holes left out (even-odd), what is a line alone stands in `line`.
 */
export const themeGlyphs: Record<number, { fill?: string, line?: string }> = {
  // A siren.
  1: { fill: 'M20 62V46a22 22 0 0 1 44 0V62ZM12 68H72V80H12Z', line: 'M42 4V15M14 17L22 25M70 17L62 25M2 46H10M74 46H82' },
  // A message with AI bolted on.
  2: { fill: 'M10 6H74a8 8 0 0 1 8 8V56a8 8 0 0 1 -8 8H40L20 82V64H10a8 8 0 0 1 -8 -8V14a8 8 0 0 1 8 -8ZM42 13Q44 33 64 35Q44 37 42 57Q40 37 20 35Q40 33 42 13Z' },
  // A tube of toothpaste.
  3: { fill: 'M2 35H14V51H2ZM18 32L38 20H70V66H38L18 54ZM44 32V54H62V32ZM74 14H82V72H74Z' },
  // An office building.
  4: { fill: 'M16 82V2H68V82H49V64H35V82ZM26 12V22H36V12ZM48 12V22H58V12ZM26 29V39H36V29ZM48 29V39H58V29ZM26 46V56H36V46ZM48 46V56H58V46Z' },
  // A dollar sign.
  5: { line: 'M60 27C57 18 51 14 42 14C31 14 24 20 24 28C24 39 34 40 42 42C52 44 61 46 61 56C61 65 53 70 42 70C32 70 25 66 22 57M42 2V82' },
  // A banknote.
  6: { fill: 'M2 18H82V66H2ZM42 29a13 13 0 1 0 0 26a13 13 0 1 0 0 -26ZM14 36a6 6 0 1 0 0 12a6 6 0 1 0 0 -12ZM70 36a6 6 0 1 0 0 12a6 6 0 1 0 0 -12Z' },
  // An axis that rises from a map.
  7: { fill: 'M22 54H82L62 80H2Z', line: 'M42 60V8M26 24L42 7L58 24' },
  // A chat box.
  8: { fill: 'M14 18H70a12 12 0 0 1 12 12V54a12 12 0 0 1 -12 12H14a12 12 0 0 1 -12 -12V30a12 12 0 0 1 12 -12ZM14 30V54H20V30ZM60 27a15 15 0 1 0 0 30a15 15 0 1 0 0 -30ZM60 34L69 44H63V51H57V44H51Z' },
  // A curve that begins to leave its axis.
  9: { fill: 'M74 50a8 8 0 1 1 0 16a8 8 0 1 1 0 -16Z', line: 'M6 4V76H82M6 76C44 76 60 72 74 58' },
  // A cabin and a tree.
  10: { fill: 'M8 52L30 32L52 52V80H8ZM22 54V66H38V54ZM68 10L82 38H77L84 60H72V80H64V60H58L52 54L59 38H54Z', line: 'M2 50L30 24L56 48' },
  // A heart.
  11: { fill: 'M42 78C14 56 3 43 3 27C3 14 12 6 23 6C32 6 39 11 42 19C45 11 52 6 61 6C72 6 81 14 81 27C81 43 70 56 42 78Z' },
  // A road sign.
  12: { fill: 'M10 8H60L80 25L60 42H10ZM36 48H46V82H36Z' },
  // A public building.
  13: { fill: 'M2 28L42 4L82 28ZM8 34H20V64H8ZM28 34H38V64H28ZM46 34H56V64H46ZM64 34H76V64H64ZM2 70H82V82H2Z' },
}
