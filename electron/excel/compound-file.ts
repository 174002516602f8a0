/** Places in the header of a compound file ([MS-CFB] 2.2), in bytes. */
const HEADER = { sectorShift: 30, firstDifat: 68, difat: 76, end: 512 } as const;
const MOST_IN_HEADER = 109;

/** The numbers of the sectors that hold the table of chains, as the header and the sectors of its continuation list them. */
const tableSectors = (view: DataView, size: number): readonly number[] => {
  const listed: number[] = [];
  const take = (from: number, count: number): void => {
    for (let index = 0; index < count && from + index * 4 + 4 <= view.byteLength; index += 1) {
      listed.push(view.getInt32(from + index * 4, true));
    }
  };
  take(HEADER.difat, MOST_IN_HEADER);
  const met = new Set<number>();
  let more = view.getInt32(HEADER.firstDifat, true);
  while (more >= 0 && !met.has(more) && (more + 2) * size <= view.byteLength) {
    met.add(more);
    take((more + 1) * size, size / 4 - 1);
    more = view.getInt32((more + 2) * size - 4, true);
  }
  return listed.filter((sector) => sector >= 0);
};

/**
 * True when some chain of sectors of a compound file (.xls, .doc) comes back to itself: its reader would follow it until
 * the memory is full. Of bytes that are no compound file it says false.
 */
export const hasEndlessChain = (bytes: Uint8Array): boolean => {
  if (bytes.byteLength < HEADER.end) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(HEADER.sectorShift, true);
  if (size !== 512 && size !== 4096) return false;
  const sectors = Math.ceil(bytes.byteLength / size);
  const table = tableSectors(view, size);
  const next = (sector: number): number => {
    const at = ((table[Math.floor((sector * 4) / size)] ?? -1) + 1) * size + ((sector * 4) % size);
    return at < size || at + 4 > view.byteLength ? -1 : view.getInt32(at, true);
  };
  /** In which walk a sector was met first. */
  const metIn = new Int32Array(sectors);
  for (let start = 0; start < sectors; start += 1) {
    let sector = start;
    while (sector >= 0 && sector < sectors && metIn[sector] === 0) {
      metIn[sector] = start + 1;
      sector = next(sector);
    }
    if (sector >= 0 && sector < sectors && metIn[sector] === start + 1) return true;
  }
  return false;
};
