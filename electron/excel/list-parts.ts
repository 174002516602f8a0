import type { FileBlock } from '#electron/excel/file-blocks';
import type { AnsweredList, ListOnItsWay } from '#electron/excel/list-request';
import { type SharedValues, shareValues, takeValues } from '#electron/excel/shared-values';
import type { WrittenBack } from '#shared/documents/returned-list';
import type { IgnoredRow, ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';

/**
 * One piece of an understood list on its way between processes: so small that whoever takes it in does not stand still.
 */
export type ListPart = {
  readonly head?: Omit<ListReading, 'rows' | 'nameless' | 'problems' | 'ignoredRows'>;
  readonly goesBack?: WrittenBack;
  readonly rows: SharedValues;
  readonly nameless: SharedValues;
  readonly problems: SharedValues;
  readonly ignoredRows: SharedValues;
  readonly blocks: readonly FileBlock[];
};

const ROWS_A_PART = 1_000;
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
  const longest = Math.max(rows.length, nameless.length, problems.length, ignoredRows.length);
  const nextBlocks = taker(blocks);
  for (let part = 0; ; part += 1) {
    const [start, end] = [part * ROWS_A_PART, (part + 1) * ROWS_A_PART];
    const ofPart = nextBlocks(BLOCKS_A_PART);
    if (part > 0 && start >= longest && ofPart.length === 0) return;
    yield {
      ...(part === 0 ? { head } : {}),
      ...(part === 0 && goesBack !== undefined ? { goesBack } : {}),
      rows: shareValues(rows.slice(start, end)),
      nameless: shareValues(nameless.slice(start, end)),
      problems: shareValues(problems.slice(start, end)),
      ignoredRows: shareValues(ignoredRows.slice(start, end)),
      blocks: ofPart,
    };
  }
}

/** Puts parts together again as they come. */
export const listJoiner = () => {
  let head: ListPart['head'];
  let goesBack: WrittenBack | undefined;
  const rows: NomineeRow[] = [];
  const nameless: NomineeRow[] = [];
  const problems: ListProblem[] = [];
  const ignoredRows: IgnoredRow[] = [];
  const blocks: FileBlock[] = [];
  return {
    add: (part: ListPart): void => {
      head = part.head ?? head;
      goesBack = part.goesBack ?? goesBack;
      rows.push(...takeValues<NomineeRow>(part.rows));
      nameless.push(...takeValues<NomineeRow>(part.nameless));
      problems.push(...takeValues<ListProblem>(part.problems));
      ignoredRows.push(...takeValues<IgnoredRow>(part.ignoredRows));
      blocks.push(...part.blocks);
    },
    /** Null before the first part. */
    whole: (): AnsweredList | null => {
      if (head === undefined) return null;
      const reading = { ...head, rows, nameless, problems, ignoredRows };
      return goesBack === undefined ? { reading, blocks } : { reading, blocks, goesBack };
    },
  };
};
