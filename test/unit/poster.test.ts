import { describe, expect, it } from 'vitest'
import { setPoster } from '../../kit/components/evidence/poster'

const linesOf = (words: string, emphasis: string) => setPoster(words, emphasis).pieces.map(({ lines }) => lines.map(line => line.trim()))

describe('a poster', () => {
  // Seen to fail: with one line whatever its length.
  it('breaks its large piece where that makes it larger, and else leaves it whole', () => {
    expect(linesOf('“It was never going to be quick or cheap, they say.”', 'quick or cheap')[1]).toEqual(['quick or cheap,'])
    expect(linesOf('“We were slower than anybody had expected.”', 'slower than anybody had expected')[1]!.length).toBeGreaterThan(1)
    expect(linesOf('“We wait.”', 'wait')[1]).toEqual(['wait.”'])
  })

  // Seen to fail: with the largest type whatever it leaves empty beside it, and with one line always.
  it('fills the slide’s width with fewer lines where type is hardly smaller for that', () => {
    expect(linesOf('“We see it as relatively low in cost and fairly rare.”', 'relatively low in cost')[1]).toEqual(['relatively low in cost'])
    expect(linesOf('“And now it is relatively low in cost, as far as we can tell.”', 'relatively low in cost, as far as we can tell')[1]!.length).toBe(2)
  })

  // Seen to fail: with one type for the others, and with one that is wider than the slide.
  it('has its other lines the larger the more room is left to them, as far as the longest fits', () => {
    const other = (words: string) => setPoster(words, 'quick').other
    expect(other('“It is quick.”')).toBeGreaterThan(other('“It is what we call quick, they say, each of them when they are asked that.”'))
  })

  // Seen to fail: with the shortest longest line alone.
  it('breaks other words at the end of a clause rather than within it', () => {
    expect(linesOf('“Nobody I know believed in it at the time; now it is the one that pays.”', 'pays')[0]).toEqual([
      '“Nobody I know believed in it at the time;',
      'now it is the one that',
    ])
  })

  // Seen to fail: with the marks at its ends left out.
  it('gives the piece the marks at its ends, and leaves what ends the words before it', () => {
    expect(linesOf('“Yes, we wait, (for now).”', 'we wait')).toEqual([['“Yes,'], ['we wait,'], ['(for now).”']])
    expect(linesOf('“We wait for now.”', 'We wait')).toEqual([[], ['“We wait'], ['for now.”']])
    // Seen to fail: with any punctuation, a hyphen too.
    expect(linesOf('“We were well-known then.”', 'well')[2]).toEqual(['-known then.”'])
  })

  // Seen to fail: with as much room for it whatever stands beside it.
  it('has the smaller type the more lines stand beside it, and always larger than they are', () => {
    const emphasis = 'much slower than we are'
    const beside = ['Well, ', 'For all we know, and as far as anybody has told us by now, ', 'For all we know, as far as anybody has told us, and from what we have seen with our own eyes, they are ']
    const sizes = beside.map(before => setPoster(`“${before}${emphasis}.”`, emphasis).size)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(new Set(sizes).size).toBe(3)
    for (const before of beside) {
      const { size, other } = setPoster(`“${before}${emphasis}.”`, emphasis)
      expect(size).toBeGreaterThan(other)
    }
  })

  // Seen to fail: with breaks at spaces alone, with the comma before the piece taken for a mark of its own.
  it('breaks Chinese after punctuation, or where it must between characters', () => {
    const words = '“我們一直以為這個世界會很快學會怎麼利用這些模型的全部價值,但現實不是這樣。”'
    expect(linesOf(words, '但現實不是這樣')).toEqual([['“我們一直以為這個世界會很快學', '會怎麼利用這些模型的全部價值,'], ['但現實不是這樣。”'], []])
  })
})
