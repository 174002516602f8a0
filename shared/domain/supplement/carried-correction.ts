import type { RowCorrection } from '#shared/domain/nomination-list/corrections';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';

type Decided = Omit<RowCorrection, 'sheet' | 'sourceRow' | 'skip'>;

/** What a row says of a field, to be compared with what another says of it. */
const SAID: Readonly<Record<keyof Decided, (row: NomineeRow) => string>> = {
  fullName: ({ fullName }) => fullName,
  honorific: ({ honorific }) => honorific ?? '',
  position: ({ position }) => position ?? '',
  unit: ({ unit }) => unit ?? '',
  achievements: ({ achievements }) => achievements ?? '',
  recipientKind: ({ recipientKind }) => recipientKind,
  awardProposed: ({ awardProposed }) => awardProposed.map(({ original }) => original).join('\n'),
  birthDate: ({ birthDate }) => birthDate?.original ?? '',
  gender: ({ gender }) => gender ?? '',
};

/**
 * What the secretary had decided about a row, for the row that answers it: field by field, where the unit has left it as it went
 * out (`asRead`). That a row was set aside ends with its answer. Null where nothing is left to stand.
 */
export const carriedCorrection = (
  row: NomineeRow,
  asRead: NomineeRow,
  { sheet: _sheet, sourceRow: _row, skip: _skip, ...decided }: RowCorrection,
): RowCorrection | null => {
  const standing = Object.entries(decided).filter(([field]) => {
    const said = Object.hasOwn(SAID, field) ? SAID[field as keyof Decided] : undefined;
    return said !== undefined && said(row) === said(asRead);
  });
  return standing.length === 0 ? null : { sheet: row.sheet, sourceRow: row.sourceRow, ...Object.fromEntries(standing) };
};
