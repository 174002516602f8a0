import { recipientKindTexts } from '#shared/text/vi/recipients';
import type { Correction, NomineeRow } from './import-draft';

/** The columns in which a line is corrected, each with what the file says there; null: that is not at hand. */
export type CorrectedCells = Readonly<Record<string, string | null>>;

type Field = keyof Correction['sent'];

const CELLS: readonly (readonly [field: Field, column: string, said: (row: NomineeRow) => string])[] = [
  ['recipientKind', 'kind', ({ recipientKind }) => recipientKindTexts[recipientKind]],
  ['honorific', 'honorific', ({ honorific }) => honorific ?? ''],
  ['fullName', 'fullName', ({ fullName }) => fullName],
  ['birthDate', 'birthDate', ({ birthDate }) => birthDate?.original ?? ''],
  ['position', 'position', ({ position }) => position ?? ''],
  ['unit', 'unit', ({ unit }) => unit ?? ''],
  ['awardProposed', 'award', ({ awardProposed }) => awardProposed.map(({ original }) => original).join('; ')],
];

const NONE: CorrectedCells = {};

export const correctedCells = (correction: Correction | undefined): CorrectedCells => {
  if (correction === undefined) return NONE;
  const { sent, asRead } = correction;
  const corrected = CELLS.filter(([field]) => sent[field] !== undefined);
  return Object.fromEntries(corrected.map(([, column, said]) => [column, asRead === null ? null : said(asRead)]));
};
