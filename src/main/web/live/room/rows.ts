export interface Box {
  width: number;
  height: number;
}

const WIDEST = 4 / 3;

/** A little smaller is as good if the rows come out more even. */
const AS_GOOD = 0.94;

/**
 * How many sit in each row, from the top, so that equal tiles between square and 4 to 3 are as large as the room allows. Rows
 * differ by one at most, the longer ones first: five are three and two, thirteen five, four and four.
 *
 * @param least side of a tile below which a name does not fit
 */
export function rows(people: number, room: Box, gap: number, least = 0): number[] {
  const ways = Array.from({ length: people }, (_, index) => even(people, index + 1));
  const sized = ways.map((lengths) => ({ lengths, ...tile(lengths, room, gap), odd: lengths[0]! * lengths.length - people }));
  if (sized.every((way) => way.side < least)) {
    // larger text needs larger tiles: then the circle is as wide as the room, and what is below is scrolled to
    const across = Math.max(1, Math.floor((room.width + gap) / (least + gap)));
    return even(people, Math.ceil(people / across));
  }
  const best = Math.max(...sized.map((way) => way.area));
  const good = sized.filter((way) => way.area >= best * AS_GOOD);
  return good.sort((one, other) => one.odd - other.odd || other.area - one.area)[0]?.lengths ?? [];
}

function even(people: number, count: number): number[] {
  return Array.from({ length: count }, (_, row) => Math.floor(people / count) + (row < people % count ? 1 : 0));
}

function tile(lengths: number[], room: Box, gap: number): { area: number; side: number } {
  const across = (room.width - (lengths[0]! - 1) * gap) / lengths[0]!;
  const down = (room.height - (lengths.length - 1) * gap) / lengths.length;
  const width = Math.max(0, Math.min(across, down * WIDEST));
  // the style sheet lets them be a little taller, but cameras are wide: that gains nothing
  const height = Math.max(0, Math.min(down, across));
  return { area: width * height, side: Math.min(width, height) };
}
