import type { Share } from '#shared/domain/share';
import type { BallotRule } from '#shared/domain/voting';

const wholes: Record<BallotRule['denominator'], string> = {
  total: 'tổng số thành viên Hội đồng',
  present: 'số người biểu quyết',
  valid: 'số phiếu hợp lệ',
};

const shareInWords = ({ in: whole, of: part, moreThan }: Share): string => {
  const amount = whole === 100 ? `${part} %` : whole === 2 && part === 1 ? 'một nửa' : `${part}/${whole}`;
  return moreThan ? `quá ${amount}` : `ít nhất ${amount}`;
};

/** `ít nhất 80 % tổng số thành viên Hội đồng` */
export const thresholdInWords = ({ threshold, denominator }: BallotRule): string =>
  `${shareInWords(threshold)} ${wholes[denominator]}`;

/** `ít nhất 80 % thành viên, theo Chiến sĩ thi đua cơ sở: khoản 7 Điều 30 …`; no award where all ask for the same. */
export const quorumInWords = ({ quorum, clause }: BallotRule, awardName: string | null): string =>
  awardName === null
    ? `${shareInWords(quorum)} thành viên, theo quy chế của Hội đồng`
    : `${shareInWords(quorum)} thành viên, theo ${awardName}: ${clause}`;
/** `ít nhất 2/3 tổng số thành viên Hội đồng` in the room. */
export const quorumOfRule = ({ quorum }: BallotRule): string => `${shareInWords(quorum)} ${wholes.total}`;
