import type { ReadDb } from '#db/council-db';
import { papersPresent } from '#db/queries/dossier-papers';
import { dossiersToSupplement, type listsOfCampaign } from '#db/queries/kept-lists';
import type { AskedUnit } from '#electron/handlers/asked-unit';
import { awardName } from '#electron/handlers/award-rules';
import { neededPapers } from '#electron/handlers/dossier-papers';
import type { Addressed, Ask } from '#electron/handlers/row-asks';
import type { CriterionResult } from '#shared/domain/eligibility/report';
import { localDate } from '#shared/lib/local-date';
import { supplementAsks as words } from '#shared/text/vi/supplement-asks';

type KeptList = ReturnType<typeof listsOfCampaign>[number];
type Dossier = ReturnType<typeof dossiersToSupplement>[number];

/** What the council itself does is not asked of the unit. */
const isForUnit = ({ id }: CriterionResult): boolean => !id.startsWith('council.');

/** What holds for everybody is asked only when something speaks against it: every unit vouches for it in its submission. */
const isMissing = ({ id, verdict }: CriterionResult): boolean =>
  verdict === 'missingData' && !id.startsWith('general.');

const criteriaTexts = (criteria: readonly CriterionResult[]): readonly string[] => {
  const asked = criteria.filter(isForUnit);
  const notMet = asked.filter(({ verdict }) => verdict === 'notMet');
  const missing = asked.filter(isMissing);
  return [
    ...(notMet.length === 0 ? [] : [words.notMet(notMet)]),
    ...(missing.length === 0 ? [] : [words.missingData(missing)]),
  ];
};

type Asked = Pick<Ask, 'kind' | 'asked'>;

const asksOf = (db: ReadDb, dossier: Dossier, present: ReadonlySet<string> | undefined): readonly Asked[] => {
  const { status, returnReason, verdictReport } = dossier;
  const returned: readonly Asked[] =
    status === 'returned' && returnReason !== null ? [{ kind: 'returned', asked: returnReason }] : [];
  const criteria = criteriaTexts(verdictReport?.criteria ?? []).map((asked): Asked => ({ kind: 'criteria', asked }));
  // A checklist that nobody has begun says nothing about what has come in.
  const isChecked = present !== undefined || status === 'returned';
  const missing = isChecked
    ? neededPapers(db, dossier).filter(({ code, when }) => when === 'always' && !present?.has(code))
    : [];
  const papers: readonly Asked[] =
    missing.length === 0 ? [] : [{ kind: 'papers', asked: words.papers(missing.map(({ name }) => name)) }];
  return [...returned, ...criteria, ...papers];
};

/** Why each dossier came back, in the words its unit reads: the secretary's reason, then what the check and the papers lack. */
export const reasonsOf = (db: ReadDb, dossiers: readonly Dossier[]): ReadonlyMap<string, readonly string[]> => {
  const present = papersPresent(
    db,
    dossiers.map(({ id }) => id),
  );
  return new Map(
    dossiers.map((dossier) => [dossier.id, asksOf(db, dossier, present.get(dossier.id)).map(({ asked }) => asked)]),
  );
};

/** What is asked of the units about the dossiers of a campaign: why they came back, and what they lack. */
export const dossierAsks = (
  db: ReadDb,
  campaignId: string,
  context: {
    readonly lists: readonly KeptList[];
    readonly unitOf: (list: KeptList | null, unitName: string | null) => AskedUnit;
  },
): readonly Addressed[] => {
  const dossiers = dossiersToSupplement(db, campaignId);
  const present = papersPresent(
    db,
    dossiers.map(({ id }) => id),
  );
  const lists = new Map(context.lists.map((list) => [list.id, list]));
  return dossiers.flatMap((dossier): readonly Addressed[] => {
    const list = lists.get(dossier.listId ?? '') ?? null;
    const { id, honorific, name, awardCode, awardYear } = dossier;
    const about = {
      name: `${honorific} ${name}`.trim(),
      awardName: awardName(awardCode, awardYear),
      place: words.dossierReceived(localDate(dossier.receivedOn)),
      proposed: true,
      row: null,
    };
    const unit = context.unitOf(list, dossier.unitName);
    return asksOf(db, dossier, present.get(id)).map((asked, index) => ({
      unit,
      listId: list?.id ?? null,
      at: { sheet: dossier.listSheet === '' ? null : dossier.listSheet, sourceRow: dossier.listRow },
      ask: { id: `${id} ${index}`, ...about, ...asked },
    }));
  });
};
