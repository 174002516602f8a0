import { ratingIn } from '#shared/domain/nomination-list/award-pieces';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import { columnsOf } from '#shared/domain/nomination-list/list-table';
import type { RecipientCells } from '#shared/domain/nomination-list/recipient-cells';

/** “Kết quả đánh giá, danh hiệu đề nghị”: where ratings are asked for, one alone proposes nothing. */
const ASKS_RATING = /\b(danh gia|xep loai|phan loai|muc do)\b/;

/**
 * Where a row proposes nothing, a rating in the column of awards (`Hoàn thành tốt nhiệm vụ`) is quoted as an award that
 * is not known: the unit wrote something there, and the secretary sees what.
 */
export const ratingsAsAwards = (row: RecipientCells): readonly ProposedAward[] =>
  columnsOf(row.header, 'award').flatMap(({ index, label }): readonly ProposedAward[] => {
    if (ASKS_RATING.test(wordsOf(label))) return [];
    const original = ratingIn(row.cells.get(index)?.text ?? '');
    return original === null ? [] : [{ code: 'UNKNOWN', original }];
  });
