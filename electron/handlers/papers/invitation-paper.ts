import type { ReadDb } from '#db/council-db';
import { attendanceOf } from '#db/queries/meetings';
import { officeOf } from '#db/queries/settings';
import { agendaOn } from '#electron/handlers/meeting-agenda';
import { councilFrame, councilSigner, seatedAs } from '#electron/handlers/papers/council-frame';
import { askedMeeting } from '#electron/handlers/papers/meeting-of-paper';
import type { PaperRules } from '#electron/handlers/papers/paper-rules';
import { comrade } from '#shared/documents/comrade';
import type { Invitee } from '#shared/domain/invitation-facts';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';
import { localDate } from '#shared/lib/local-date';
import { ok } from '#shared/lib/result';
import { twoDigits } from '#shared/lib/two-digits';
import { paperProposals } from '#shared/text/vi/paper-proposals';

const words = paperProposals.invitation;

const inviteesOf = (db: ReadDb, meetingId: string | null): readonly Invitee[] =>
  meetingId === null
    ? []
    : attendanceOf(db, meetingId).map(({ member }) => ({
        name: member.name,
        post: member.post,
        role: paperProposals.roles[member.role],
      }));

export const invitationPaper: PaperRules<'invitation'> = {
  parse: (stored) => PAPER_FIELDS.invitation.parse(stored),
  propose: (db, asked, today) => {
    const held = askedMeeting(db, asked);
    if (!held.ok) return held;
    const { meeting, councilName, campaignName } = held.value;
    const office = officeOf(db);
    const chair = seatedAs(db, meeting.id, 'chair');
    const items = agendaOn(db, meeting).items.length;
    return ok([
      {
        place: { campaignId: meeting.campaignId, meetingId: meeting.id, decisionId: null, dossierIds: [] },
        fields: {
          ...councilFrame(db, words.code),
          issuedOn: today,
          place: office.place,
          subject: words.subject(councilName),
          opening: words.opening(councilName),
          invited: [words.members(councilName)],
          attending: words.attending(campaignName, councilName),
          chair: words.chair(comrade(chair.name), chair.post),
          heldOn: localDate(meeting.heldOn),
          startedAt: meeting.startedAt,
          meetingPlace: meeting.place,
          agenda: words.agenda(twoDigits(items)),
          notes: [...words.notes],
          listStyle: 'attached',
          issuedBy: councilName,
          issuedAs: 'paper',
          signer: councilSigner(chair),
          recipients: [...words.recipients],
        },
      },
    ]);
  },
  facts: (db, { meetingId }, fields) => ({ ...fields, invitees: inviteesOf(db, meetingId) }),
  isNumbered: true,
};
