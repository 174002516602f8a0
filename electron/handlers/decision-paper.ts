import type { ReadDb } from '#db/council-db';
import { type DecisionRow, itemsOf } from '#db/queries/decisions';
import { type DossierRow, dossierRows } from '#db/queries/dossiers';
import { awardCategory, awardName } from '#electron/handlers/award-rules';
import { deciderInWords } from '#electron/handlers/decider-in-words';
import type { DecisionFields } from '#electron/handlers/decision-proposal';
import { moneyOfDecision } from '#electron/handlers/money-of-decision';
import type { OfficialDocument } from '#shared/documents/blocks';
import { decisionSheet } from '#shared/documents/decision-sheet';
import type { ListSheet } from '#shared/documents/list-sheet';
import { composePaper } from '#shared/documents/registry';
import type { AwardCode } from '#shared/domain/award-code';
import type { AwardedList, DecisionFacts } from '#shared/domain/decision-facts';
import type { DecisionMoney } from '#shared/domain/decision-money';
import { DecisionFields as DecisionFieldsSchema } from '#shared/ipc/decisions';
import { grouped } from '#shared/lib/grouped';
import type { LocalDate } from '#shared/lib/local-date';
import { papers } from '#shared/text/vi/papers';

/** What an issued decision keeps for ever: printing again reads this and composes nothing. */
export type IssuedPaper = {
  readonly paper: OfficialDocument;
  readonly sheet: ListSheet;
  /** What was counted at issue; decisions of the first version have none. */
  readonly money?: DecisionMoney;
};

/** The stored fields, parsed again: a row from an older version must not slip through. */
export const fieldsOf = (decision: DecisionRow): DecisionFields => DecisionFieldsSchema.parse(decision.fields);

/** Units in the order in which they come first, each with its own together: a heading stands once in a group. */
const byUnit = (dossiers: readonly DossierRow[]): readonly DossierRow[] =>
  [...grouped(dossiers, ({ unitName }) => unitName).values()].flat();

export const awardedLists = (
  dossiers: readonly DossierRow[],
  lines: ReadonlyMap<string, string>,
  printed: ReadonlyMap<AwardCode, string>,
  { money, isByUnit }: { readonly money: DecisionMoney | null; readonly isByUnit: boolean },
): readonly AwardedList[] => {
  const amounts = new Map(money?.recipients.map((row) => [row.dossierId, row]));
  const codes = [...new Set(dossiers.map((dossier) => dossier.awardCode))];
  return codes.map((code) => {
    const listed = dossiers.filter((dossier) => dossier.awardCode === code);
    const members = isByUnit ? byUnit(listed) : listed;
    const year = members[0]?.awardYear ?? 0;
    return {
      award: { printedName: printed.get(code) ?? awardName(code, year), category: awardCategory(code) },
      recipients: members.map((dossier) => ({
        kind: dossier.kind,
        line: lines.get(dossier.id) ?? null,
        honorific: dossier.honorific,
        name: dossier.name,
        post: [dossier.position, dossier.unitName].filter((part) => part !== '').join(' '),
        unit: isByUnit && dossier.unitName !== '' ? dossier.unitName : null,
        amount: amounts.get(dossier.id)?.state === 'paid' ? (amounts.get(dossier.id)?.amount ?? null) : null,
        note: amounts.get(dossier.id)?.state === 'notPaid' ? papers.list.inHigherTitle : '',
      })),
    };
  });
};

/** What an award decision prints: the stored fields, and the dossiers in its order; money by today while it has no day. */
export const draftFacts = (db: ReadDb, decision: DecisionRow, today: LocalDate): DecisionFacts => {
  const { awardNames, showAmounts, listByUnit, ...fields } = fieldsOf(decision);
  const items = itemsOf(db, decision.id);
  const dossiers = dossierRows(
    db,
    items.map((item) => item.dossierId),
  );
  const lines = new Map(items.map((item) => [item.dossierId, item.line]));
  return {
    ...fields,
    awards: awardedLists(dossiers, lines, new Map(awardNames.map(({ code, name }) => [code, name])), {
      money: showAmounts ? moneyOfDecision(db, decision, today) : null,
      isByUnit: listByUnit,
    }),
    decidedBy: deciderInWords(db, fields.authority),
  };
};

export const issuedPaper = (facts: DecisionFacts, money: DecisionMoney): IssuedPaper => ({
  paper: composePaper('decision', facts),
  sheet: decisionSheet(facts),
  money,
});

/** An issued paper as it was stored by this program at issue. */
export const storedPaper = (decision: DecisionRow): IssuedPaper | null => decision.document as IssuedPaper | null;
