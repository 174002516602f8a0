import type { ReadDb } from '#db/council-db';
import { attendanceOf } from '#db/queries/meetings';
import { officeOf } from '#db/queries/settings';
import type { MeetingPerson } from '#shared/domain/minutes-facts';
import { decisionProposals } from '#shared/text/vi/decision-proposals';
import { paperProposals as words } from '#shared/text/vi/paper-proposals';

/** Head lines and symbol of a paper of the council: a series of its own under the office (NĐ 30/2020, PL I.II.3a). */
export const councilFrame = (db: ReadDb, code: string) => ({
  number: null,
  symbol: words.councilSymbol(code),
  headLines: [words.shortOffice(officeOf(db).officeName), ...words.council],
});

type Role = keyof typeof words.roles;

/** Who holds a seat on the roll of the meeting; empty words where the council has nobody there. */
export const seatedAs = (db: ReadDb, meetingId: string, role: Role): MeetingPerson => {
  const found = attendanceOf(db, meetingId).find(({ member }) => member.role === role)?.member;
  return { name: found?.name ?? '', post: found?.post ?? '' };
};

/** The chair signs for the council: the title there, the post in the office above the name. */
export const councilSigner = (chair: MeetingPerson) => ({
  name: chair.name === '' ? decisionProposals.unnamedSigner : chair.name,
  capacity: [words.forCouncil, words.councilChair],
  post: chair.post,
});
