import { findAwardsInText, recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import { kindOfWords } from '#shared/domain/nomination-list/recipient-kind';
import type { StatedCounts } from '#shared/domain/nomination-list/row-words';
import { isKindHeading, statedCounts, stripEnumerator } from '#shared/domain/nomination-list/row-words';
import type { RecipientKind } from '#shared/domain/recipient';

/** What a heading row says of the rows below it. */
export type GroupHeading = {
  readonly kind: RecipientKind | null;
  readonly awards: readonly ProposedAward[];
  readonly unit: string | null;
  readonly counts: StatedCounts;
};

const withoutCount = (text: string): string =>
  text
    .replace(/\s*[:–-]?\s*\(\s*(?:gồm\s+)?\d+[^)]*\)\s*:?$/iu, '')
    .replace(/\s*[:–-]\s*\d+\s*(?:tập thể|cá nhân|người|đồng chí|đ\/c|hộ|đơn vị|trường hợp)?\s*$/iu, '')
    .replace(/[\s:;.]+$/u, '')
    .trim();

/** Understands a heading: a kind (`I. TẬP THỂ`), an award (`II. Chiến sĩ thi đua cơ sở`), both, or a unit. */
export const readGroupHeading = (text: string): GroupHeading => {
  const bare = withoutCount(stripEnumerator(text));
  const whole = recognizeAward(bare);
  const awards =
    whole === null ? findAwardsInText(bare) : [{ code: whole, original: bare.replace(/^danh hiệu:?\s+/iu, '') }];
  const counts = statedCounts(text);
  if (isKindHeading(bare) && !/^tap the (lao dong|ld)/.test(wordsOf(bare))) {
    return {
      kind: kindOfWords(bare.split(/[:(]/)[0] ?? bare) ?? kindOfWords(firstWords(bare)),
      awards,
      unit: null,
      counts,
    };
  }
  if (awards.length > 0) return { kind: null, awards, unit: null, counts };
  return { kind: null, awards: [], unit: bare === '' ? null : bare, counts };
};

const firstWords = (text: string): string => text.split(' ').slice(0, 3).join(' ');
