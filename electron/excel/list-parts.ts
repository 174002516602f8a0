import type { FileBlock } from '#electron/excel/file-blocks';
import type { AnsweredList, ListOnItsWay } from '#electron/excel/list-request';
import { countParts, type SharedLists, sharePart, takePart } from '#electron/excel/shared-values';
import type { WrittenBack } from '#shared/documents/returned-list';
import type { IgnoredRow, ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';

type Lists = Pick<ListReading, 'rows' | 'nameless' | 'problems' | 'ignoredRows'>;

/**
 * One piece of an understood list on its way between processes: so small that whoever takes it in does not stand still.
 */
export type ListPart = SharedLists<Lists> & {
  readonly head?: Omit<ListReading, keyof Lists>;
  readonly goesBack?: WrittenBack;
  readonly blocks: readonly FileBlock[];
};

const BLOCKS_A_PART = 5;

/** Takes so many from the front each time it is asked, fewer at the end. */
const taker = <T>(items: Iterable<T>): ((most: number) => readonly T[]) => {
  const rest = items[Symbol.iterator]();
  return (most) => {
    const taken: T[] = [];
    while (taken.length < most) {
      const { value, done } = rest.next();
      if (done === true) break;
      taken.push(value);
    }
    return taken;
  };
};

/** Cuts a list into parts, the first one with the facts of the whole list. */
export function* listParts({ reading, blocks, goesBack }: ListOnItsWay): Generator<ListPart, void> {
  const { rows, nameless, problems, ignoredRows, ...head } = reading;
  const lists: Lists = { rows, nameless, problems, ignoredRows };
  const count = countParts(lists);
  const nextBlocks = taker(blocks);
  for (let part = 0; ; part += 1) {
    const ofPart = nextBlocks(BLOCKS_A_PART);
    if (part > 0 && part >= count && ofPart.length === 0) return;
    yield {
      ...(part === 0 ? { head } : {}),
      ...(part === 0 && goesBack !== undefined ? { goesBack } : {}),
      ...sharePart(lists, part),
      blocks: ofPart,
    };
  }
}

/** Puts parts together again as they come. */
export const listJoiner = () => {
  let head: ListPart['head'];
  let goesBack: WrittenBack | undefined;
  const lists = {
    rows: [] as NomineeRow[],
    nameless: [] as NomineeRow[],
    problems: [] as ListProblem[],
    ignoredRows: [] as IgnoredRow[],
  };
  const blocks: FileBlock[] = [];
  return {
    add: (part: ListPart): void => {
      head = part.head ?? head;
      goesBack = part.goesBack ?? goesBack;
      takePart<Lists>(lists, part);
      blocks.push(...part.blocks);
    },
    /** Null before the first part. */
    whole: (): AnsweredList | null => {
      if (head === undefined) return null;
      const reading = { ...head, ...lists };
      return goesBack === undefined ? { reading, blocks } : { reading, blocks, goesBack };
    },
  };
};
