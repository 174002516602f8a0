import type { ReadDb } from '#db/council-db';
import { dossierRows } from '#db/queries/dossiers';
import { awardName } from '#electron/handlers/award-rules';
import type { AgendaItem } from '#electron/handlers/meeting-agenda';
import { councilFrame } from '#electron/handlers/papers/council-frame';
import { awardNamesOf, listedLines, type Rewording } from '#electron/handlers/papers/listed-awards';
import { countsOf, itemsInScope, rollCall, scopeOf } from '#electron/handlers/papers/meeting-counts';
import { askedMeeting, meetingOfPaper, type PaperMeeting } from '#electron/handlers/papers/meeting-of-paper';
import { paperReplaced } from '#electron/handlers/papers/paper-replaced';
import type { PaperRules } from '#electron/handlers/papers/paper-rules';
import type { CountedAward, CountedNominee } from '#shared/domain/counting-facts';
import { votersOf } from '#shared/domain/tally';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';
import { localDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { twoDigits } from '#shared/lib/two-digits';
import { paperProposals } from '#shared/text/vi/paper-proposals';

const words = paperProposals.counting;

/**
 * The slips of one item. Every voter's slip is accounted for before a count stands, so as many came back as went out;
 * opinions on paper are no slips and count on top of them.
 */
const countedNominee = (item: AgendaItem, line: string): CountedNominee | null => {
  const counted = countsOf(item);
  if (counted === null) return null;
  const issued = votersOf(item.voters) - item.voters.writtenOpinions;
  const { blank, ...votes } = counted;
  return { line, issued, returned: issued, invalid: blank, ...votes };
};

const countedAwards = (
  db: ReadDb,
  held: PaperMeeting,
  { scope, ...fields }: Rewording & { readonly scope: 'ballots' | 'all' },
): readonly CountedAward[] => {
  const items = itemsInScope(db, held, scope);
  const ids = items.map(({ dossierId }) => dossierId);
  const lines = new Map(listedLines(db, ids, fields).map(({ dossierId, line }) => [dossierId, line]));
  const years = new Map(dossierRows(db, ids).map(({ awardCode, awardYear }) => [awardCode, awardYear]));
  const named = new Map(fields.awardNames.map(({ code, name }) => [code, name]));
  return [...years].map(([code, year]) => ({
    awardName: named.get(code) ?? awardName(code, year),
    nominees: items
      .filter(({ awardCode }) => awardCode === code)
      .flatMap((item) => countedNominee(item, lines.get(item.dossierId) ?? item.nominee) ?? []),
  }));
};

export const countingPaper: PaperRules<'counting'> = {
  parse: (stored) => PAPER_FIELDS.counting.parse(stored),
  propose: (db, asked) => {
    const held = askedMeeting(db, asked);
    if (!held.ok) return held;
    const { meeting, councilName } = held.value;
    const scope = scopeOf(db, held.value);
    const items = itemsInScope(db, held.value, scope);
    if (items.length === 0 || items.every((item) => countsOf(item) === null))
      return err({ code: 'papers.nothingToWrite' });
    const dossierIds = items.map(({ dossierId }) => dossierId);
    const passed = items.filter((item) => countsOf(item)?.outcome === 'passed').length;
    const { replaces, sentence } = paperReplaced(db, 'counting', meeting.id);
    return ok([
      {
        replaces,
        place: { campaignId: meeting.campaignId, meetingId: meeting.id, decisionId: null, dossierIds },
        fields: {
          ...councilFrame(db, words.code),
          issuedOn: localDate(meeting.heldOn),
          subject: words.subject(councilName),
          place: meeting.place === '' ? paperProposals.unknownPlace : meeting.place,
          startedAt: '',
          endedAt: '',
          tellers: [
            { name: '', post: '' },
            { name: '', post: '' },
            { name: '', post: '' },
          ],
          scope,
          conclusion: [words.conclusion(twoDigits(passed), twoDigits(items.length)), ...sentence],
          awardNames: awardNamesOf(dossierRows(db, dossierIds)),
          lines: [],
          recipients: [...words.recipients],
        },
      },
    ]);
  },
  facts: (db, { meetingId }, { issuedOn, ...fields }) => {
    const held = meetingOfPaper(db, meetingId);
    if (held === null) throw new Error('Counting minutes of a meeting that is gone');
    const { members, present, writtenOpinions } = rollCall(db, held);
    return {
      ...fields,
      heldOn: localDate(held.meeting.heldOn),
      members,
      present,
      writtenOpinions,
      awards: countedAwards(db, held, fields),
    };
  },
  lines: (db, { dossierIds }, fields) => listedLines(db, dossierIds, fields),
  isNumbered: true,
  saysOutcome: true,
  refusal: (db, { meetingId }, { tellers }) => {
    if (tellers.some(({ name }) => name === '')) return { code: 'papers.tellersMissing' };
    return meetingOfPaper(db, meetingId)?.meeting.state === 'open' ? { code: 'papers.meetingOpen' } : null;
  },
};
