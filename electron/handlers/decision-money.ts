import type { ReadDb } from '#db/council-db';
import { findDecision, itemsOf } from '#db/queries/decisions';
import { dossierRows } from '#db/queries/dossiers';
import { officeOf } from '#db/queries/settings';
import { awardName } from '#electron/handlers/award-rules';
import { storedPaper } from '#electron/handlers/decision-paper';
import { moneyOfDecision } from '#electron/handlers/money-of-decision';
import type { QueryHandler } from '#electron/ipc/handlers';
import type { AwardCode } from '#shared/domain/award-code';
import type { DecisionMoney } from '#shared/domain/decision-money';
import { yearOf } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { editionOn } from '#shared/regulations/editions';
import { decisionProposals } from '#shared/text/vi/decision-proposals';

const namesOf = (db: ReadDb, decisionId: string): ReadonlyMap<string, string> =>
  new Map(
    dossierRows(
      db,
      itemsOf(db, decisionId).map(({ dossierId }) => dossierId),
    ).map(({ id, name }) => [id, name]),
  );

/** Awards in the words of the papers. */
const withNames = (money: DecisionMoney) => {
  const nameOf = (code: AwardCode): string => awardName(code, yearOf(money.decidedOn));
  const named = <T extends { readonly award: AwardCode }>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, awardName: nameOf(row.award) }));
  return {
    ...money,
    edition: editionOn(money.decidedOn).name,
    groups: named(money.groups),
    withoutMoney: named(money.withoutMoney),
    byAward: named(money.byAward),
    recipients: named(money.recipients).map((row) => ({
      ...row,
      insteadOf: row.insteadOf === null ? null : { ...row.insteadOf, awardName: nameOf(row.insteadOf.award) },
      alreadyGiven: named(row.alreadyGiven),
    })),
  };
};

/** An issued decision shows what was counted at its issue; a draft is counted anew. */
const money: QueryHandler<'decisions.money'> = ({ db, clock }, { id }) => {
  const decision = findDecision(db, id);
  if (decision === null) return err({ code: 'decisions.notFound' });
  const kept = storedPaper(decision)?.money;
  const { recipients, ...counted } = withNames(kept ?? moneyOfDecision(db, decision, clock.today()));
  const names = namesOf(db, id);
  return ok({
    ...counted,
    isFixed: kept !== undefined,
    hasDay: decision.issuedOn !== null,
    recipients: recipients.map((row) => ({ ...row, name: names.get(row.dossierId) ?? '' })),
    article: decisionProposals.moneyArticle({ ...counted, officeName: officeOf(db).officeName }),
  });
};

export const decisionMoneyHandlers = { 'decisions.money': money };
