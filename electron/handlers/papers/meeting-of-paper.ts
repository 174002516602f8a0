import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import { findCouncil } from '#db/queries/councils';
import { findMeeting, type MeetingRow } from '#db/queries/meetings';
import type { AskedPaper } from '#electron/handlers/papers/paper-rules';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

export type PaperMeeting = {
  readonly meeting: MeetingRow;
  readonly councilName: string;
  readonly campaignName: string;
};

const withNames = (db: ReadDb, meeting: MeetingRow): PaperMeeting => ({
  meeting,
  councilName: findCouncil(db, meeting.councilId)?.name ?? '',
  campaignName: findCampaign(db, meeting.campaignId)?.name ?? '',
});

/** The meeting that a paper is asked for, with the names that papers print. */
export const askedMeeting = (db: ReadDb, { meetingId }: AskedPaper): Result<PaperMeeting, AppError> => {
  if (meetingId === undefined) return err({ code: 'papers.placeMissing' });
  const meeting = findMeeting(db, meetingId);
  return meeting === null ? err({ code: 'meetings.notFound' }) : ok(withNames(db, meeting));
};

/** The meeting that a paper belongs to; null once it was taken back. */
export const meetingOfPaper = (db: ReadDb, meetingId: string | null): PaperMeeting | null => {
  const meeting = meetingId === null ? null : findMeeting(db, meetingId);
  return meeting === null ? null : withNames(db, meeting);
};
