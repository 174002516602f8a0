import type { ReadDb } from '#db/council-db';
import { dossierRows } from '#db/queries/dossiers';
import { awardName } from '#electron/handlers/award-rules';
import { type AgendaItem, agendaOn } from '#electron/handlers/meeting-agenda';
import { councilFrame, seatedAs } from '#electron/handlers/papers/council-frame';
import { awardNamesOf, listedAwards, listedLines, type Rewording } from '#electron/handlers/papers/listed-awards';
import { countsOf, rollCall } from '#electron/handlers/papers/meeting-counts';
import { askedMeeting, meetingOfPaper, type PaperMeeting } from '#electron/handlers/papers/meeting-of-paper';
import { paperReplaced } from '#electron/handlers/papers/paper-replaced';
import type { PaperRules } from '#electron/handlers/papers/paper-rules';
import { comrade } from '#shared/documents/comrade';
import { shareInPercent } from '#shared/documents/share-in-percent';
import type { MinutesFacts, VotedCandidate } from '#shared/domain/minutes-facts';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';
import { localDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { twoDigits } from '#shared/lib/two-digits';
import { paperProposals } from '#shared/text/vi/paper-proposals';

const words = paperProposals.minutes;

/** What all items of an open vote had in common: `09/09` and its share; null where they differ or a ballot was held. */
const commonCount = (items: readonly AgendaItem[]): { readonly counts: string; readonly share: string } | null => {
  const counted = items.map(countsOf);
  const [first] = counted;
  if (!first || items.some(({ rule }) => rule.requiresBallot)) return null;
  const isSame = counted.every((it) => it?.agreed === first.agreed && it.base === first.base && !it.firstRound);
  if (!isSame) return null;
  return {
    counts: `${twoDigits(first.agreed)}/${twoDigits(first.base)}`,
    share: shareInPercent(first.agreed, first.base),
  };
};

const resolutionOf = (items: readonly AgendaItem[], council: string): string => {
  const common = commonCount(items);
  if (common !== null) return words.showOfHands(council, common.counts, common.share);
  const counted = items.map(countsOf);
  if (counted.some((it) => it === null)) return '';
  const passed = counted.filter((it) => it?.outcome === 'passed').length;
  return words.resolved(council, twoDigits(passed), twoDigits(counted.length - passed));
};

const votesOf = (db: ReadDb, held: PaperMeeting, fields: Rewording): readonly VotedCandidate[] => {
  const { items } = agendaOn(db, held.meeting);
  const ids = items.map(({ dossierId }) => dossierId);
  const lines = new Map(listedLines(db, ids, fields).map(({ dossierId, line }) => [dossierId, line]));
  const named = new Map(fields.awardNames.map(({ code, name }) => [code, name]));
  const dossiers = new Map(dossierRows(db, ids).map((row) => [row.id, row]));
  return items.flatMap((item) => {
    const counted = countsOf(item);
    const dossier = dossiers.get(item.dossierId);
    if (counted === null || dossier === undefined) return [];
    const { blank: _blank, ...votes } = counted;
    const { awardCode, awardYear } = dossier;
    return [
      {
        line: lines.get(item.dossierId) ?? dossier.name,
        awardName: named.get(awardCode) ?? awardName(awardCode, awardYear),
        ...votes,
      },
    ];
  });
};

/** What the meeting's own records say; nothing is left once it was taken back. */
const recorded = (db: ReadDb, held: PaperMeeting, fields: Rewording) => {
  const { meeting } = held;
  return {
    heldOn: localDate(meeting.heldOn),
    startedAt: meeting.startedAt,
    endedAt: meeting.endedAt,
    place: meeting.place === '' ? paperProposals.unknownPlace : meeting.place,
    ...rollCall(db, held),
    chair: seatedAs(db, meeting.id, 'chair'),
    secretary: seatedAs(db, meeting.id, 'secretary'),
    votes: votesOf(db, held, fields),
  } satisfies Partial<MinutesFacts>;
};

export const minutesPaper: PaperRules<'minutes'> = {
  parse: (stored) => PAPER_FIELDS.minutes.parse(stored),
  propose: (db, asked) => {
    const held = askedMeeting(db, asked);
    if (!held.ok) return held;
    const { meeting, councilName } = held.value;
    const { items } = agendaOn(db, meeting);
    if (items.length === 0) return err({ code: 'papers.nothingToWrite' });
    const dossierIds = items.map(({ dossierId }) => dossierId);
    const names = {
      chair: comrade(seatedAs(db, meeting.id, 'chair').name),
      secretary: comrade(seatedAs(db, meeting.id, 'secretary').name),
      council: councilName,
      items: twoDigits(items.length),
    };
    const { replaces, sentence } = paperReplaced(db, 'minutes', meeting.id);
    return ok([
      {
        replaces,
        place: { campaignId: meeting.campaignId, meetingId: meeting.id, decisionId: null, dossierIds },
        fields: {
          ...councilFrame(db, words.code),
          issuedOn: localDate(meeting.heldOn),
          subject: words.subject(councilName),
          attending: words.attending(councilName),
          guests: [],
          opening: [],
          contentHeading: '',
          points: [...sentence, ...words.points(names)],
          voteStyle: 'table',
          resolution: resolutionOf(items, councilName),
          ending: '',
          chairSigns: '',
          awardNames: awardNamesOf(dossierRows(db, dossierIds)),
          lines: [],
          recipients: [...words.recipients],
        },
      },
    ]);
  },
  facts: (db, { meetingId, dossierIds }, { issuedOn, ...fields }) => {
    const held = meetingOfPaper(db, meetingId);
    if (held === null) throw new Error('Minutes of a meeting that is gone');
    return { ...fields, ...recorded(db, held, fields), awards: listedAwards(db, dossierIds, fields) };
  },
  lines: (db, { dossierIds }, fields) => listedLines(db, dossierIds, fields),
  isNumbered: true,
  saysOutcome: true,
  refusal: (db, { meetingId }) =>
    meetingOfPaper(db, meetingId)?.meeting.state === 'open' ? { code: 'papers.meetingOpen' } : null,
};
