import type { ReadDb } from '#db/council-db';
import { dossierRows } from '#db/queries/dossiers';
import { officeOf } from '#db/queries/settings';
import { councilFrame } from '#electron/handlers/papers/council-frame';
import { awardNamesOf, listedAwards } from '#electron/handlers/papers/listed-awards';
import { itemsInScope, scopeOf } from '#electron/handlers/papers/meeting-counts';
import { askedMeeting, meetingOfPaper } from '#electron/handlers/papers/meeting-of-paper';
import type { PaperRules } from '#electron/handlers/papers/paper-rules';
import { nameAndPost, quotedAward } from '#shared/documents/recipient-list';
import type { BallotSlip } from '#shared/domain/ballot-facts';
import { votersOf } from '#shared/domain/tally';
import type { PaperFieldsOf } from '#shared/ipc/paper-fields';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';
import { localDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { paperProposals } from '#shared/text/vi/paper-proposals';

const words = paperProposals.ballot;
const MOST_COPIES = 60;

const slipsOf = (db: ReadDb, meetingId: string | null, fields: PaperFieldsOf<'ballot'>): readonly BallotSlip[] => {
  const held = meetingOfPaper(db, meetingId);
  if (held === null) return [];
  const ids = itemsInScope(db, held, fields.scope).map(({ dossierId }) => dossierId);
  return listedAwards(db, ids, { ...fields, lines: [] }).map(({ award, recipients }) => ({
    awardName: quotedAward(award),
    nominees: recipients.map(nameAndPost),
  }));
};

export const ballotPaper: PaperRules<'ballot'> = {
  parse: (stored) => PAPER_FIELDS.ballot.parse(stored),
  propose: (db, asked) => {
    const held = askedMeeting(db, asked);
    if (!held.ok) return held;
    const { meeting, campaignName } = held.value;
    const scope = scopeOf(db, held.value);
    const items = itemsInScope(db, held.value, scope);
    if (items.length === 0) return err({ code: 'papers.nothingToWrite' });
    const dossierIds = items.map(({ dossierId }) => dossierId);
    const voters = Math.max(1, ...items.map((item) => votersOf(item.voters) - item.voters.writtenOpinions));
    return ok([
      {
        place: { campaignId: meeting.campaignId, meetingId: meeting.id, decisionId: null, dossierIds },
        fields: {
          headLines: councilFrame(db, '').headLines,
          number: null,
          symbol: '',
          issuedOn: localDate(meeting.heldOn),
          place: officeOf(db).place,
          heading: words.heading,
          subject: words.subject(campaignName),
          notes: [...words.notes],
          copies: Math.min(voters, MOST_COPIES),
          scope,
          awardNames: awardNamesOf(dossierRows(db, dossierIds)),
        },
      },
    ]);
  },
  facts: (db, { meetingId }, fields) => ({ ...fields, slips: slipsOf(db, meetingId, fields) }),
  isNumbered: false,
};
