import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import { type DossierRow, dossierRows, dossiersInStatus } from '#db/queries/dossiers';
import { findPerson } from '#db/queries/recipients';
import { officeOf } from '#db/queries/settings';
import { awardCategory, awardName, ruleOfDossier } from '#electron/handlers/award-rules';
import { agendaOn } from '#electron/handlers/meeting-agenda';
import { awardNamesOf } from '#electron/handlers/papers/listed-awards';
import { askedMeeting } from '#electron/handlers/papers/meeting-of-paper';
import { nomineeHistory } from '#electron/handlers/papers/nominee-history';
import { officeFrame } from '#electron/handlers/papers/office-frame';
import type { AskedPaper, Drafted, PaperPlace, PaperRules } from '#electron/handlers/papers/paper-rules';
import type { SummaryAward, SummaryRow, SummaryUnit } from '#shared/domain/summary-facts';
import type { AppError } from '#shared/ipc/errors';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';
import { grouped } from '#shared/lib/grouped';
import type { LocalDate } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { compareVietnamese } from '#shared/lib/vietnamese-text';
import { summaryProposals as words } from '#shared/text/vi/achievement-summaries';
import { paperProposals } from '#shared/text/vi/paper-proposals';

type Fields = Drafted<'achievementSummary'>['fields'];

/** The nominees of the meeting's agenda, or those of the campaign that go to the council. */
const summarised = (db: ReadDb, asked: AskedPaper): Result<PaperPlace, AppError> => {
  if (asked.meetingId === undefined) {
    const { campaignId } = asked;
    if (campaignId === undefined) return err({ code: 'papers.placeMissing' });
    if (findCampaign(db, campaignId) === null) return err({ code: 'campaigns.notFound' });
    const dossierIds = asked.dossierIds ?? dossiersInStatus(db, campaignId, ['accepted', 'passed']);
    return ok({ campaignId, meetingId: null, decisionId: null, dossierIds });
  }
  const held = askedMeeting(db, asked);
  if (!held.ok) return held;
  const { meeting } = held.value;
  const dossierIds = asked.dossierIds ?? agendaOn(db, meeting).items.map(({ dossierId }) => dossierId);
  return ok({ campaignId: meeting.campaignId, meetingId: meeting.id, decisionId: null, dossierIds });
};

const propose = (
  db: ReadDb,
  asked: AskedPaper,
  today: LocalDate,
): Result<readonly Drafted<'achievementSummary'>[], AppError> => {
  const place = summarised(db, asked);
  if (!place.ok) return place;
  const { campaignId, dossierIds } = place.value;
  if (dossierIds.length === 0) return err({ code: 'papers.nothingToWrite' });
  const campaign = findCampaign(db, campaignId)?.name ?? '';
  const fields: Fields = {
    ...officeFrame(db, { code: words.code, today }),
    subject: words.subject(campaign),
    opening: [words.opening(campaign)],
    closing: [words.closing],
    awardNames: awardNamesOf(dossierRows(db, dossierIds)),
    years: null,
    achievements: [],
    recipients: paperProposals.keptBy(words.recipients, officeOf(db).draftingUnit),
  };
  return ok([{ place: place.value, fields }]);
};

/** What the secretary wrote for this paper, else what the unit's list says. */
const achievementOf = (dossier: DossierRow, written: Fields['achievements']): string =>
  written.find(({ dossierId }) => dossierId === dossier.id)?.text ?? dossier.achievements;

const rowOf = (db: ReadDb, dossier: DossierRow, { years, achievements }: Fields): SummaryRow => {
  const history = nomineeHistory(db, dossier);
  const told = years ?? ruleOfDossier(db, dossier)?.historyYears ?? 1;
  const isTold = ({ year }: { readonly year: number }): boolean => year > dossier.awardYear - told;
  const person = dossier.kind === 'individual' ? findPerson(db, dossier.recipientId) : null;
  return {
    kind: dossier.kind,
    honorific: dossier.honorific,
    name: dossier.name,
    birthYear: person?.birthDate?.slice(0, 4) ?? '',
    position: dossier.position,
    ratings: history.ratings.filter(isTold),
    awards: [...history.titles, ...history.forms].filter(isTold).sort((left, right) => left.year - right.year),
    initiatives: history.initiatives.filter(isTold),
    achievement: achievementOf(dossier, achievements),
  };
};

/** The nominees of one award by unit, units in Vietnamese order, each in the order of the agenda. */
const unitsOf = (db: ReadDb, dossiers: readonly DossierRow[], fields: Fields): readonly SummaryUnit[] =>
  [...grouped(dossiers, ({ unitName }) => unitName)]
    .map(([unit, members]) => ({ unit, rows: members.map((dossier) => rowOf(db, dossier, fields)) }))
    .sort((left, right) => compareVietnamese(left.unit, right.unit));

const awardsOf = (db: ReadDb, dossierIds: readonly string[], fields: Fields): readonly SummaryAward[] => {
  const printed = new Map(fields.awardNames.map(({ code, name }) => [code, name]));
  return [...grouped(dossierRows(db, dossierIds), ({ awardCode }) => awardCode)].map(([code, members]) => ({
    award: {
      printedName: printed.get(code) ?? awardName(code, members[0]?.awardYear ?? 0),
      category: awardCategory(code),
    },
    units: unitsOf(db, members, fields),
  }));
};

export const summaryPaper: PaperRules<'achievementSummary'> = {
  parse: (stored) => PAPER_FIELDS.achievementSummary.parse(stored),
  propose,
  facts: (db, { dossierIds }, fields) => ({ ...fields, awards: awardsOf(db, dossierIds, fields) }),
  lines: (db, { dossierIds }, { achievements }) =>
    dossierRows(db, dossierIds).map((dossier) => ({
      dossierId: dossier.id,
      name: dossier.name,
      line: achievementOf(dossier, achievements),
    })),
  isNumbered: true,
};
