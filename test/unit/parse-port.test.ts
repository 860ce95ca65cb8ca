import { expect, it } from 'vitest'
import { parsePort } from '../../kit/serve/stage/open-port'

it.each([[undefined, 3030], ['1', 1], ['65535', 65535]])('%s is a port', (named, port) => {
  expect(parsePort(named)).toBe(port)
})

// Seen to fail: whatever JavaScript takes for a number.
it.each(['0', '65536', '-1', '1e3', '0x50', ' 80', '80.0', '', 'eighty'])('“%s” is none', (named) => {
  expect(() => parsePort(named)).toThrow(`--port wants a number from 1 to 65535, not ${named}.`)
})
