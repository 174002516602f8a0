import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import { dossierRows, dossiersInStatus } from '#db/queries/dossiers';
import { officeOf } from '#db/queries/settings';
import { awardsDecidedElsewhere } from '#electron/handlers/award-competence';
import { agendaOn, lastRound } from '#electron/handlers/meeting-agenda';
import { councilFrame, councilSigner, seatedAs } from '#electron/handlers/papers/council-frame';
import { awardNamesOf, listedAwards, listedLines } from '#electron/handlers/papers/listed-awards';
import { askedMeeting, meetingOfPaper, type PaperMeeting } from '#electron/handlers/papers/meeting-of-paper';
import { officeFrame } from '#electron/handlers/papers/office-frame';
import { paperReplaced } from '#electron/handlers/papers/paper-replaced';
import type { AskedPaper, Drafted, PaperPlace, PaperRules } from '#electron/handlers/papers/paper-rules';
import { issuerOf } from '#shared/domain/competence';
import { legalBasesOn } from '#shared/domain/eligibility/rules';
import type { AppError } from '#shared/ipc/errors';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';
import { grouped } from '#shared/lib/grouped';
import { formatSlashed, isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { editionOn } from '#shared/regulations/editions';
import { decisionProposals } from '#shared/text/vi/decision-proposals';
import { paperProposals } from '#shared/text/vi/paper-proposals';

const words = paperProposals.submission;

/** What the council counted of each dossier of the meeting: `9/9`. */
const votesOf = (db: ReadDb, held: PaperMeeting | null): ReadonlyMap<string, string> =>
  new Map(
    held === null
      ? []
      : agendaOn(db, held.meeting).items.flatMap((item) => {
          const round = lastRound(item);
          return round === null ? [] : [[item.dossierId, `${round.agreed}/${round.base}`] as const];
        }),
  );

/** What the meeting passed, or what the campaign holds as eligible where no meeting is named. */
const proposedDossiers = (db: ReadDb, asked: AskedPaper): Result<PaperPlace, AppError> => {
  if (asked.meetingId === undefined) {
    const { campaignId } = asked;
    if (campaignId === undefined) return err({ code: 'papers.placeMissing' });
    if (findCampaign(db, campaignId) === null) return err({ code: 'campaigns.notFound' });
    const dossierIds = asked.dossierIds ?? dossiersInStatus(db, campaignId, ['passed', 'accepted']);
    return ok({ campaignId, meetingId: null, decisionId: null, dossierIds });
  }
  const held = askedMeeting(db, asked);
  if (!held.ok) return held;
  const { meeting } = held.value;
  const passed = agendaOn(db, meeting).items.filter((item) => lastRound(item)?.outcome === 'passed');
  const dossierIds = asked.dossierIds ?? passed.map(({ dossierId }) => dossierId);
  return ok({ campaignId: meeting.campaignId, meetingId: meeting.id, decisionId: null, dossierIds });
};

const evidence = (db: ReadDb, held: PaperMeeting | null, dossierIds: readonly string[]): string[] => {
  if (held === null) return [];
  const { heldOn } = held.meeting;
  const day = isLocalDate(heldOn) ? formatSlashed(heldOn) : heldOn;
  const named = agendaOn(db, held.meeting).items.filter(({ dossierId }) => dossierIds.includes(dossierId));
  const byBallot = named.some(({ rule }) => rule.requiresBallot);
  return [byBallot ? words.byBallot(held.councilName, day) : words.byVote(held.councilName, day)];
};

const isLaidBefore = (superior: string, stored: unknown): boolean =>
  PAPER_FIELDS.submission.parse(stored).addressees.includes(superior);

/** Laid before whoever decides: by the office where that is a higher authority, else by its council before its own head. */
const submitted = (
  db: ReadDb,
  place: PaperPlace,
  { decidedBy, today }: { readonly decidedBy: string | null; readonly today: LocalDate },
): Drafted<'submission'> => {
  const { meetingId, dossierIds } = place;
  const office = officeOf(db);
  const held = meetingOfPaper(db, meetingId);
  const campaign = findCampaign(db, place.campaignId)?.name ?? '';
  const bases = legalBasesOn(editionOn(today), today, issuerOf(office.officeLevel));
  const byCouncil = decidedBy === null && held !== null;
  const issuedBy = byCouncil ? held.councilName : office.officeName;
  const superior = decidedBy ?? words.head(office.officeLevel, office.officeName);
  const { replaces, sentence } =
    meetingId === null
      ? { replaces: null, sentence: [] }
      : paperReplaced(db, 'submission', meetingId, (old) => isLaidBefore(superior, old.fields));
  return {
    replaces,
    place,
    fields: {
      ...officeFrame(db, { code: words.code, today }),
      ...(byCouncil
        ? { ...councilFrame(db, words.code), signer: councilSigner(seatedAs(db, held.meeting.id, 'chair')) }
        : {}),
      subject: words.subject(campaign),
      addressees: [superior],
      legalBases: bases.map(({ line }) => decisionProposals.basis(line)),
      opening: [`${words.opening(issuedBy, campaign, superior)}:`],
      counts: 'byAward',
      closing: [...sentence, ...evidence(db, held, dossierIds), words.attached, words.ending(issuedBy, superior)],
      awardNames: awardNamesOf(dossierRows(db, dossierIds)),
      listStyle: 'full',
      listOrientation: 'landscape',
      listHeading: words.listHeading(campaign),
      listReference: '',
      issuedBy,
      issuedAs: 'paper',
      lines: [],
      recipients: paperProposals.keptBy(words.recipients, office.draftingUnit),
    },
  };
};

/** One submission for each authority that decides some of the awards. */
const propose = (
  db: ReadDb,
  asked: AskedPaper,
  today: LocalDate,
): Result<readonly Drafted<'submission'>[], AppError> => {
  const place = proposedDossiers(db, asked);
  if (!place.ok) return place;
  if (place.value.dossierIds.length === 0) return err({ code: 'papers.nothingToWrite' });
  const elsewhere = awardsDecidedElsewhere(db, today);
  const byAuthority = grouped(
    dossierRows(db, place.value.dossierIds),
    ({ awardCode }) => elsewhere(awardCode)?.decidedBy ?? null,
  );
  return ok(
    [...byAuthority].map(([decidedBy, dossiers]) =>
      submitted(db, { ...place.value, dossierIds: dossiers.map(({ id }) => id) }, { decidedBy, today }),
    ),
  );
};

export const submissionPaper: PaperRules<'submission'> = {
  parse: (stored) => PAPER_FIELDS.submission.parse(stored),
  propose,
  facts: (db, { meetingId, dossierIds }, fields) => ({
    ...fields,
    awards: listedAwards(db, dossierIds, fields, votesOf(db, meetingOfPaper(db, meetingId))),
  }),
  lines: (db, { dossierIds }, fields) => listedLines(db, dossierIds, fields),
  isNumbered: true,
  saysOutcome: true,
};
