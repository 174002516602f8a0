import type { MeetingPerson } from '#shared/domain/minutes-facts';
import type { IssuedAs, PaperFoot, PaperHead } from '#shared/domain/paper-facts';
import type { LocalDate } from '#shared/lib/local-date';

/** Somebody who is asked to a meeting, and as what. */
export type Invitee = MeetingPerson & { readonly role: string };

/** Everything an invitation to a council meeting prints. */
export type InvitationFacts = PaperHead &
  PaperFoot & {
    /** `Họp Hội đồng Thi đua - Khen thưởng tỉnh` */
    readonly subject: string;
    /** `… trân trọng kính mời`, without end mark. */
    readonly opening: string;
    /** Who is asked, a line each; the council's members stand in the attached list where `listStyle` says so. */
    readonly invited: readonly string[];
    readonly attending: string;
    readonly chair: string;
    readonly heldOn: LocalDate;
    /** `14:00`, `14h00` or words; empty leaves room. */
    readonly startedAt: string;
    readonly meetingPlace: string;
    /** What will be dealt with, a text for each point. */
    readonly agenda: readonly string[];
    /** What else there is to say; the last text closes the paper. */
    readonly notes: readonly string[];
    readonly listStyle: 'attached' | 'none';
    readonly invitees: readonly Invitee[];
    /** How the reference of the list names who issued it. */
    readonly issuedBy: string;
    readonly issuedAs: IssuedAs;
  };
