import type { AwardedList } from '#shared/domain/decision-facts';
import type { LocalDate } from '#shared/lib/local-date';

export type MeetingPerson = { readonly name: string; readonly post: string };

/** What the council voted on one candidate: counts only, never who voted how. */
export type VotedCandidate = {
  /** As the minutes print it, without end mark. */
  readonly line: string;
  readonly awardName: string;
  readonly agreed: number;
  readonly disagreed: number;
  /** The number the share is taken of. */
  readonly base: number;
  readonly outcome: 'passed' | 'rejected';
  /** What the first vote counted, when the council voted twice; the counts above are then the second's. */
  readonly firstRound?: { readonly agreed: number; readonly disagreed: number; readonly base: number };
};

/** Everything the minutes of a council meeting print. */
export type MinutesFacts = {
  readonly number: number | null;
  /** `BB-STP` */
  readonly symbol: string;
  readonly headLines: readonly string[];
  /** `Họp Hội đồng Thi đua - Khen thưởng Sở Tư pháp` */
  readonly subject: string;
  readonly heldOn: LocalDate;
  /** `14h00`, `14:00` or words; empty when not recorded. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly place: string;
  /** `Thành viên Hội đồng Thi đua - Khen thưởng Sở Tư pháp` */
  readonly attending: string;
  readonly present: number;
  readonly members: number;
  readonly absent: readonly (MeetingPerson & { readonly reason: string })[];
  readonly writtenOpinions: number;
  /** Who of the absent sent one; never what it says. */
  readonly opinionsOf?: readonly MeetingPerson[];
  /** Who sat in without a vote. */
  readonly guests?: readonly string[];
  /** Members who sent somebody to vote in their place. */
  readonly substitutes?: readonly (MeetingPerson & { readonly substitute: string })[];
  readonly chair: MeetingPerson;
  readonly secretary: MeetingPerson;
  /** The course of the meeting, a text for each point. */
  readonly points: readonly string[];
  readonly votes: readonly VotedCandidate[];
  /** What the council resolved, after the table of votes; may be empty. */
  readonly resolution: string;
  readonly recipients: readonly string[];
  /** Words that stand, as given, where the program would compose its own: the lines above the points of the meeting. */
  readonly opening?: readonly string[];
  /** `NỘI DUNG:` */
  readonly contentHeading?: string;
  /** How the minutes end. */
  readonly ending?: string;
  /** `CHỦ TOẠ` */
  readonly chairSigns?: string;
  /** After the points: a table of the votes, only the list of who was voted on, or nothing. */
  readonly voteStyle?: 'table' | 'list' | 'none';
  /** Who was voted on, for the list. */
  readonly awards?: readonly AwardedList[];
};
