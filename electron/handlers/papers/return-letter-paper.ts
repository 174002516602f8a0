import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import { type DossierRow, dossierRows, dossiersInStatus } from '#db/queries/dossiers';
import { listsOfCampaign } from '#db/queries/kept-lists';
import { officeOf } from '#db/queries/settings';
import { type AskedUnit, askedUnits } from '#electron/handlers/asked-unit';
import { awardCategory, awardName } from '#electron/handlers/award-rules';
import { calendarOf } from '#electron/handlers/days';
import { reasonsOf } from '#electron/handlers/dossier-asks';
import { officeFrame } from '#electron/handlers/papers/office-frame';
import type { Drafted, PaperRules } from '#electron/handlers/papers/paper-rules';
import { quotedAward } from '#shared/documents/recipient-list';
import { composeListLine } from '#shared/domain/decision-lines';
import { proposeSupplementDay } from '#shared/domain/supplement/supplement-day';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';
import { grouped } from '#shared/lib/grouped';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { twoDigits } from '#shared/lib/two-digits';
import { paperProposals } from '#shared/text/vi/paper-proposals';

const words = paperProposals.returnLetter;
/** More than these read better as a list of their own. */
const MOST_IN_TEXT = 5;

type Returned = { readonly dossier: DossierRow; readonly unit: AskedUnit };

const withUnits = (db: ReadDb, dossiers: readonly DossierRow[]): readonly Returned[] => {
  const unitOf = askedUnits(db);
  const campaigns = [...new Set(dossiers.map(({ campaignId }) => campaignId))];
  const lists = new Map(campaigns.flatMap((id) => listsOfCampaign(db, id)).map((list) => [list.id, list]));
  return dossiers.map((dossier) => ({
    dossier,
    unit: unitOf(lists.get(dossier.listId ?? '') ?? null, dossier.unitName),
  }));
};

const dayOrNull = (text: string | null): LocalDate | null => (text !== null && isLocalDate(text) ? text : null);

const letterTo = (
  db: ReadDb,
  returned: readonly Returned[],
  { campaignId, today }: { readonly campaignId: string; readonly today: LocalDate },
): Drafted<'returnLetter'> => {
  const office = officeOf(db);
  const campaign = findCampaign(db, campaignId);
  const name = campaign?.name ?? '';
  const isLong = returned.length > MOST_IN_TEXT;
  const count = twoDigits(returned.length);
  const reasons = reasonsOf(
    db,
    returned.map(({ dossier }) => dossier),
  );
  return {
    place: { campaignId, meetingId: null, decisionId: null, dossierIds: returned.map(({ dossier }) => dossier.id) },
    fields: {
      ...officeFrame(db, { code: '', today }),
      symbol: paperProposals.letterSymbol(office.symbol, office.draftingUnit),
      subject: words.subject(name),
      addressees: [returned[0]?.unit.name ?? ''],
      opening: [(isLong ? words.openingAttached : words.opening)(office.officeName, name, count)],
      listStyle: isLong ? 'attached' : 'inText',
      dueOn: proposeSupplementDay({ today, campaignDueOn: dayOrNull(campaign?.dueOn ?? null) }, calendarOf(db)),
      closing: [...words.closing],
      issuedBy: office.officeName,
      issuedAs: 'paper',
      lines: returned.map(({ dossier: { id } }) => ({
        dossierId: id,
        line: (reasons.get(id) ?? [words.noReason]).join('\n'),
      })),
      recipients: paperProposals.keptBy(words.recipients, office.draftingUnit),
    },
  };
};

export const returnLetterPaper: PaperRules<'returnLetter'> = {
  parse: (stored) => PAPER_FIELDS.returnLetter.parse(stored),
  propose: (db, asked, today) => {
    const { campaignId, dossierIds } = asked;
    if (campaignId === undefined && dossierIds === undefined) return err({ code: 'papers.placeMissing' });
    const ids = dossierIds ?? dossiersInStatus(db, campaignId ?? '', ['returned']);
    const dossiers = dossierRows(db, ids).filter(({ status }) => status === 'returned');
    if (dossiers.length === 0) return err({ code: 'papers.nothingToWrite' });
    // One letter a unit and campaign: what one unit did is no other's business.
    const letters = grouped(withUnits(db, dossiers), ({ dossier, unit }) => `${dossier.campaignId} ${unit.key}`);
    return ok(
      [...letters.values()].map((returned) =>
        letterTo(db, returned, { campaignId: returned[0]?.dossier.campaignId ?? '', today }),
      ),
    );
  },
  facts: (db, { dossierIds }, { lines, ...fields }) => {
    const reasons = new Map(lines.map(({ dossierId, line }) => [dossierId, line]));
    return {
      ...fields,
      dossiers: dossierRows(db, dossierIds).map((dossier) => ({
        line: composeListLine(dossier),
        awardName: quotedAward({
          printedName: awardName(dossier.awardCode, dossier.awardYear),
          category: awardCategory(dossier.awardCode),
        }),
        reason: reasons.get(dossier.id) ?? '',
      })),
    };
  },
  lines: (db, { dossierIds }, { lines }) => {
    const reasons = new Map(lines.map(({ dossierId, line }) => [dossierId, line]));
    return dossierRows(db, dossierIds).map(({ id, name }) => ({ dossierId: id, name, line: reasons.get(id) ?? '' }));
  },
  isNumbered: true,
};
