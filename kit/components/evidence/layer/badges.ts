import type { Box } from './on-slide'

/** In slide units. */
export interface Size { width: number, height: number }

/** Steps by which a badge is moved along an edge, and away from it, to find a place. */
const STEP = 8
/** How far a badge may stand from its frame. */
const FARTHEST = 400

/**
 * Places each badge beside its frame, where it covers no words, no other badge and nothing beyond the slide: as near to
 * the frame's upper left as there is room, and there if there is none.
 *
 * @param frames what the badges belong to, in slide units
 * @param badges their sizes, in the same order
 * @param taken what may not be covered
 * @param slide the slide's own size
 * @returns the upper left of each badge, in slide units
 */
export function placeBadges(frames: Box[], badges: Size[], taken: Box[], slide: Size): { left: number, top: number }[] {
  const covered = [...taken]
  return frames.map((frame, i) => {
    const badge = badges[i]!
    const isFree = (place: Box) => isWithin(place, slide) && !covered.some(other => meet(place, other))
    const places = placesAround(frame, badge)
    const place = places.find(isFree) ?? places[0]!
    covered.push(place)
    return { left: place.left, top: place.top }
  })
}

/** Places outside a frame, the nearest to its upper left first. */
function placesAround({ left, top, width, height }: Box, badge: Size): Box[] {
  const places: Box[] = []
  for (let away = 0; away <= FARTHEST; away += STEP) {
    for (let x = left; x <= left + width; x += STEP) {
      places.push({ left: x, top: top - badge.height - away, ...badge })
      places.push({ left: x, top: top + height + away, ...badge })
    }
    for (let y = top; y <= top + height; y += STEP) {
      places.push({ left: left - badge.width - away, top: y, ...badge })
      places.push({ left: left + width + away, top: y, ...badge })
    }
  }
  const distance = (place: Box) => Math.hypot(place.left - left, place.top + badge.height - top)
  return places.sort((a, b) => distance(a) - distance(b))
}

function isWithin({ left, top, width, height }: Box, slide: Size): boolean {
  return left >= 0 && top >= 0 && left + width <= slide.width && top + height <= slide.height
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
}
