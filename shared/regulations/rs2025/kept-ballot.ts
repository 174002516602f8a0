import type { BallotRule } from '#shared/domain/voting';
import { ballotOf } from '#shared/regulations/ballot-rules';
import { DECREE_152 } from '#shared/regulations/rs2025/dossier-forms';

/** The clause that follows khoản 7 Điều 30 NĐ 98/2023 was not seen; practice since keeps its numbers. */
export const keptBallot = (percent: number): BallotRule => ({
  ...ballotOf(percent, `${DECREE_152}, theo mức tại khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP`),
  unconfirmed: true,
});
