import type { AwardDictionary } from '#shared/domain/nomination-list/award-cell';
import { atNamedLevel, dependsOnKind, fittingAwards } from '#shared/domain/nomination-list/award-cell';
import { toldByAwards } from '#shared/domain/nomination-list/award-recipients';
import { votesOf } from '#shared/domain/nomination-list/ballot-columns';
import { honorificOfCell } from '#shared/domain/nomination-list/honorific';
import type { NomineeRow, ProposedAward } from '#shared/domain/nomination-list/list-reading';
import { columnsOf, hasRole } from '#shared/domain/nomination-list/list-table';
import type { RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import { linesOfRole, textOf } from '#shared/domain/nomination-list/recipient-cells';
import { decideKind, kindOfWords } from '#shared/domain/nomination-list/recipient-kind';
import { cutKindBefore, stripItemMarks } from '#shared/domain/nomination-list/recipient-name';
import { awardsBeforeKind, proposedIn, readAwards } from '#shared/domain/nomination-list/row-awards';
import { birthOf, bornInName, genderOf } from '#shared/domain/nomination-list/row-birth';
import { nameOf, namesNobody, rawName } from '#shared/domain/nomination-list/row-name';
import { postOf } from '#shared/domain/nomination-list/row-post';
import type { RecipientKind } from '#shared/domain/recipient';

/** What stands around a row: its group, its separator, its list's title. */
export type RowContext = {
  readonly groupKind: RecipientKind | null;
  readonly unit: string | null;
  /** Awards of the group heading or of the title, for lists whose rows name none. */
  readonly standingAwards: readonly ProposedAward[];
  /** Awards that the heading or the title names: a cell that says only “Giấy khen” means the level said there. */
  readonly namedAwards: readonly ProposedAward[];
  readonly standingAchievements: string | null;
  readonly listKind: RecipientKind | null;
  readonly dictionary: AwardDictionary;
};

const kindCellOf = (row: RecipientCells): RecipientKind | null => {
  for (const { index } of columnsOf(row.header, 'kind')) {
    const kind = kindOfWords(row.cells.get(index)?.text ?? '');
    if (kind !== null) return kind;
  }
  return null;
};

/** Makes one nominee of a row's cells. Null when the row has no name. */
export const readRecipient = (row: RecipientCells, context: RowContext): NomineeRow | null => {
  const typedName = rawName(row);
  return typedName === null || namesNobody(typedName) ? null : nomineeOf(row, context, typedName);
};

/** What a row without a name says; the name is left empty. */
export const readNameless = (row: RecipientCells, context: RowContext): NomineeRow => nomineeOf(row, context, '');

const nomineeOf = (row: RecipientCells, context: RowContext, typedName: string): NomineeRow => {
  const { kind: saidKind, name: raw } = cutKindBefore(stripItemMarks(typedName));
  const toldAwards = atNamedLevel(awardsBeforeKind(row, context), context.namedAwards);
  const [born, sex] = [birthOf(row), genderOf(row)];
  const kind = decideKind({
    name: raw,
    honorificCell: honorificOfCell(textOf(row, 'honorific') ?? ''),
    kindCell: kindCellOf(row) ?? (saidKind === null ? null : kindOfWords(saidKind)),
    groupKind: context.groupKind,
    isBorn: born !== null || sex !== null,
    ...toldByAwards(toldAwards.length > 0 ? toldAwards : context.standingAwards),
    listKind: context.listKind,
  });
  const ownAwards = row.header.columns.some(dependsOnKind)
    ? atNamedLevel(readAwards(row, context.dictionary, kind), context.namedAwards)
    : toldAwards;
  const naming = nameOf(row, raw, kind);
  const post = postOf(row, kind, context, naming.rest);
  const birth = born ?? bornInName(row, raw, kind);
  const gender = sex ?? birth?.gender ?? null;
  const votes = votesOf(row);
  const note = [linesOfRole(row, 'note'), post.remark].filter((words) => words !== null).join('; ');
  return {
    sheet: row.sheet,
    sourceRow: row.sourceRow,
    ...(row.sourceRows.length > 1 ? { sourceRows: row.sourceRows } : {}),
    recipientKind: kind,
    fullName: naming.fullName,
    honorific: kind === 'collective' ? null : (naming.honorific ?? post.rank),
    position: post.position,
    unit: post.unit,
    awardProposed: proposedIn(row, ownAwards, fittingAwards(context.standingAwards, kind)),
    achievements:
      linesOfRole(row, 'achievements') ?? (hasRole(row.header, 'achievements') ? null : context.standingAchievements),
    ...(birth === null ? {} : { birthDate: birth.birthDate }),
    ...(gender === null ? {} : { gender }),
    ...(row.hidden ? { hidden: true } : {}),
    ...(votes === null ? {} : { votes }),
    ...(note === '' ? {} : { note }),
  };
};
