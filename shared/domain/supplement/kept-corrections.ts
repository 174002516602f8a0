import type { AwardCode } from '#shared/domain/award-code';
import type { RowCorrection } from '#shared/domain/nomination-list/corrections';
import type { ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import type { RecipientKind } from '#shared/domain/recipient';

/** What a dossier says of the nominee it was made for, as it stands now. */
export type KeptDossier = {
  readonly kind: RecipientKind;
  readonly name: string;
  readonly honorific: string;
  readonly position: string;
  readonly unitName: string;
  readonly achievements: string;
  readonly awardCode: AwardCode;
  readonly awardOriginal: string;
};

/** What an accepted list keeps of one row of its file that is about somebody. */
export type KeptRow = {
  readonly sheet: string;
  readonly sourceRow: number;
  readonly disposition: 'nominee' | 'setAside';
  readonly reason: string;
  /** Of a row set aside: as it was read, with the secretary's corrections; null where it names nobody. */
  readonly reading: NomineeRow | null;
  /** Of a nominee; none when every award of the row had its dossier from an earlier list. */
  readonly dossiers: readonly KeptDossier[];
};

const WORDS = ['fullName', 'honorific', 'position', 'unit', 'achievements'] as const;
type Words = Readonly<Record<(typeof WORDS)[number], string | null>>;

const changedWords = (read: Words | undefined, kept: Words): Partial<RowCorrection> =>
  Object.fromEntries(
    WORDS.flatMap((word) => ((read?.[word] ?? '') === (kept[word] ?? '') ? [] : [[word, kept[word] ?? '']])),
  );

const ofRowSetAside = (read: NomineeRow | undefined, { reading: kept, reason }: KeptRow): Partial<RowCorrection> => {
  const skip = reason === 'skipped' ? { skip: true } : {};
  if (kept === null) return skip;
  const isSame = read !== undefined && JSON.stringify(read.awardProposed) === JSON.stringify(kept.awardProposed);
  return {
    ...changedWords(read, kept),
    ...(read?.recipientKind === kept.recipientKind ? {} : { recipientKind: kept.recipientKind }),
    ...(isSame ? {} : { awardProposed: kept.awardProposed }),
    ...skip,
  };
};

/** Name and awards are always judged by what the dossiers say; other words only where somebody changed them. */
const ofNominee = (read: NomineeRow | undefined, dossiers: readonly KeptDossier[]): Partial<RowCorrection> => {
  const [first] = dossiers;
  if (first === undefined) return {};
  const { kind, name, honorific, position, unitName, achievements } = first;
  return {
    ...changedWords(read, { fullName: name, honorific, position, unit: unitName, achievements }),
    fullName: name,
    awardProposed: dossiers.map(({ awardCode, awardOriginal }) => ({ code: awardCode, original: awardOriginal })),
    ...(read?.recipientKind === kind ? {} : { recipientKind: kind }),
    ...(read?.hidden === true ? { skip: false } : {}),
  };
};

/** The corrections under which an accepted list stands, told by laying what was kept beside its file read anew. */
export const keptCorrections = (reading: ListReading, kept: readonly KeptRow[]): readonly RowCorrection[] => {
  const read = new Map([...reading.rows, ...reading.nameless].map((row) => [placeKey(row), row]));
  return kept.flatMap((row): readonly RowCorrection[] => {
    const { sheet, sourceRow, disposition, dossiers } = row;
    const asRead = read.get(placeKey({ sheet, sourceRow }));
    const changes = disposition === 'nominee' ? ofNominee(asRead, dossiers) : ofRowSetAside(asRead, row);
    const place = { sheet: sheet === '' ? null : sheet, sourceRow };
    return Object.keys(changes).length === 0 ? [] : [{ ...place, ...changes }];
  });
};
