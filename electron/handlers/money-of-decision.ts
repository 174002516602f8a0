import type { ReadDb } from '#db/council-db';
import { type DecisionRow, itemsOf } from '#db/queries/decisions';
import { dossierRows } from '#db/queries/dossiers';
import { awardsInYears } from '#db/queries/history';
import { effectiveEdition } from '#electron/handlers/effective-edition';
import { type DecisionMoney, decisionMoney } from '#shared/domain/decision-money';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { editionOn } from '#shared/regulations/editions';

/** The day that money is counted by: the day of signing, today while a draft has none. */
const moneyDay = ({ issuedOn }: Pick<DecisionRow, 'issuedOn'>, today: LocalDate): LocalDate =>
  issuedOn !== null && isLocalDate(issuedOn) ? issuedOn : today;

/** What the decision costs by the law of its day, with what its recipients hold by other decisions of the same years. */
export const moneyOfDecision = (
  db: ReadDb,
  decision: Pick<DecisionRow, 'id' | 'issuedOn'>,
  today: LocalDate,
): DecisionMoney => {
  const decidedOn = moneyDay(decision, today);
  const dossiers = dossierRows(
    db,
    itemsOf(db, decision.id).map(({ dossierId }) => dossierId),
  );
  const kinds = new Map(dossiers.map(({ recipientId, kind }) => [recipientId, kind]));
  const own = new Set(dossiers.map(({ id }) => id));
  const years = [...new Set(dossiers.map(({ awardYear }) => awardYear))];
  const earlier = awardsInYears(db, [...kinds.keys()], years).flatMap((row) => {
    const recipientKind = kinds.get(row.recipientId);
    const isLater = row.decidedOn !== null && row.decidedOn > decidedOn;
    if (recipientKind === undefined || isLater || (row.dossierId !== null && own.has(row.dossierId))) return [];
    const { recipientId, awardCode: award, year: awardYear, decisionNumber } = row;
    return [{ recipientId, recipientKind, award, awardYear, decisionNumber }];
  });
  const awards = dossiers.map((it) => ({
    dossierId: it.id,
    recipientId: it.recipientId,
    recipientKind: it.kind,
    award: it.awardCode,
    awardYear: it.awardYear,
  }));
  return decisionMoney(effectiveEdition(db, editionOn(decidedOn), decidedOn), { decidedOn, awards, earlier });
};
