import type { AwardCode } from '#shared/domain/award-code';
import { codesOf } from '#shared/domain/nomination-list/duplicates';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';

/** A nominee of an earlier list, as the dossiers made from it stand now. */
export type FormerNominee = {
  readonly recipientId: string;
  readonly listId: string | null;
  readonly fullName: string;
  readonly honorific: string;
  readonly position: string | null;
  readonly unit: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null when unknown. */
  readonly birthDate: string | null;
  readonly awardCodes: readonly AwardCode[];
};

/** A row of the later list, and whom of the registry it means; null for somebody new. */
export type MeantRow = { readonly row: NomineeRow; readonly recipientId: string | null };

export const VERSION_FIELDS = ['fullName', 'honorific', 'position', 'unit', 'birthDate'] as const;

type FieldChange = {
  readonly field: (typeof VERSION_FIELDS)[number];
  readonly before: string;
  readonly after: string;
};

export type ChangedNominee = {
  readonly row: NomineeRow;
  readonly fields: readonly FieldChange[];
  /** Awards that the earlier list did not propose for this nominee. */
  readonly awardsAdded: readonly AwardCode[];
};

export type VersionDifference = {
  /** Rows that say of their nominee what the earlier list said. */
  readonly same: number;
  readonly changed: readonly ChangedNominee[];
  readonly added: readonly NomineeRow[];
  /** What only the earlier list proposes: of a nominee left out every award, of others those left out. */
  readonly gone: readonly { readonly nominee: FormerNominee; readonly awardCodes: readonly AwardCode[] }[];
};

const LEAST_IN_COMMON = 2;

/**
 * Most of the earlier list comes again; or most of the rows are its nominees, and it would not lose more than two thirds:
 * a few nominees of a long list in a short one are a supplement to it.
 */
const isMostlyOne = (common: number, former: number, rows: number): boolean =>
  common * 3 >= former * 2 || (common * 3 >= rows * 2 && common * 3 >= former);

/**
 * The earlier list of which the rows are likely a later version: they share most of one of both, and two nominees at
 * least; of several the one with most in common. Gives its id; null where there is none.
 */
export const likelyFormerList = (rows: readonly MeantRow[], nominees: readonly FormerNominee[]): string | null => {
  const meant = new Set(rows.flatMap(({ recipientId }) => recipientId ?? []));
  const lists = new Map<string, { readonly all: Set<string>; readonly common: Set<string> }>();
  for (const { listId, recipientId } of nominees) {
    if (listId === null) continue;
    const counted = lists.get(listId) ?? { all: new Set(), common: new Set() };
    lists.set(listId, counted);
    counted.all.add(recipientId);
    if (meant.has(recipientId)) counted.common.add(recipientId);
  }
  let best: { readonly listId: string; readonly common: number } | null = null;
  for (const [listId, { all, common }] of lists) {
    if (common.size < LEAST_IN_COMMON || !isMostlyOne(common.size, all.size, rows.length)) continue;
    if (best === null || common.size > best.common) best = { listId, common: common.size };
  }
  return best?.listId ?? null;
};

const saidOfRow = (row: NomineeRow): Record<(typeof VERSION_FIELDS)[number], string | null> => ({
  fullName: row.fullName,
  honorific: row.honorific,
  position: row.position,
  unit: row.unit,
  birthDate: row.birthDate?.value ?? null,
});

const fieldChanges = (row: NomineeRow, former: FormerNominee): readonly FieldChange[] => {
  const said = saidOfRow(row);
  return VERSION_FIELDS.flatMap((field) => {
    const [before, after] = [former[field] ?? '', said[field] ?? ''];
    // A later list that leaves something out says nothing of it.
    return before === after || after === '' ? [] : [{ field, before, after }];
  });
};

/** What a later version of a list changes; `former` are the nominees of the earlier one, `rows` those taken in now. */
export const compareVersions = (former: readonly FormerNominee[], rows: readonly MeantRow[]): VersionDifference => {
  const known = new Map<string, FormerNominee & { readonly awardCodes: AwardCode[] }>();
  for (const nominee of former) {
    const earlier = known.get(nominee.recipientId);
    if (earlier === undefined) known.set(nominee.recipientId, { ...nominee, awardCodes: [...nominee.awardCodes] });
    else earlier.awardCodes.push(...nominee.awardCodes);
  }
  const proposed = new Map<string, Set<AwardCode>>();
  const changed: ChangedNominee[] = [];
  const added: NomineeRow[] = [];
  let same = 0;
  for (const { row, recipientId } of rows) {
    const nominee = recipientId === null ? undefined : known.get(recipientId);
    if (nominee === undefined) {
      added.push(row);
      continue;
    }
    const codes = codesOf(row);
    const named = proposed.get(nominee.recipientId) ?? new Set();
    proposed.set(nominee.recipientId, named);
    for (const code of codes) named.add(code);
    const fields = fieldChanges(row, nominee);
    const awardsAdded = codes.filter((code) => !nominee.awardCodes.includes(code));
    if (fields.length === 0 && awardsAdded.length === 0) same += 1;
    else changed.push({ row, fields, awardsAdded });
  }
  const gone = [...known.values()].flatMap((nominee) => {
    const left = nominee.awardCodes.filter((code) => proposed.get(nominee.recipientId)?.has(code) !== true);
    return left.length === 0 ? [] : [{ nominee, awardCodes: left }];
  });
  return { same, changed, added, gone };
};
