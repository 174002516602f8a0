import type { ReadDb } from '#db/council-db';
import { listCampaigns } from '#db/queries/campaigns';
import { recentSteps } from '#db/queries/change-log';
import { listDecisions, passedWithoutDecision } from '#db/queries/decisions';
import { listMeetings } from '#db/queries/meetings';
import { officeOf } from '#db/queries/settings';
import { nameOfSubject } from '#db/queries/subject-names';
import type { QueryHandler } from '#electron/ipc/handlers';
import type { Output } from '#shared/ipc/contract';
import { ok } from '#shared/lib/result';

type Task = Output<'today.overview'>['tasks'][number];

const openCampaigns = (db: ReadDb) => listCampaigns(db).filter(({ state }) => state === 'open');

/** How many of a campaign's dossiers an open meeting has on its agenda already. */
const onOpenAgenda = (db: ReadDb, campaignId: string): number =>
  listMeetings(db)
    .filter((meeting) => meeting.campaignId === campaignId && meeting.state === 'open')
    .reduce((sum, { items }) => sum + items, 0);

const campaignTasks = (db: ReadDb): Task[] =>
  openCampaigns(db).flatMap(({ id, name, dueOn, lists, dossiers }): Task[] => {
    const about = { subject: name, targetId: id, dueOn };
    const unplanned = dossiers.accepted - onOpenAgenda(db, id);
    if (lists === 0 && dossiers.total === 0) return [{ kind: 'importFirstList', count: 0, ...about }];
    return [
      ...(dossiers.received > 0 ? [{ kind: 'checkDossiers' as const, count: dossiers.received, ...about }] : []),
      ...(dossiers.returned > 0 ? [{ kind: 'returnedDossiers' as const, count: dossiers.returned, ...about }] : []),
      ...(unplanned > 0 ? [{ kind: 'prepareMeeting' as const, count: unplanned, ...about }] : []),
    ];
  });

const meetingTasks = (db: ReadDb): Task[] =>
  listMeetings(db).flatMap(({ id, state, campaignName, items, voted, heldOn }): Task[] => {
    const about = { subject: campaignName, targetId: id, dueOn: heldOn };
    if (state === 'open') return [{ kind: 'openMeeting', count: items - voted, ...about }];
    const passed = passedWithoutDecision(db, id).length;
    return passed > 0 ? [{ kind: 'decideResults', count: passed, ...about, dueOn: null }] : [];
  });

const decisionTasks = (db: ReadDb): Task[] =>
  listDecisions(db)
    .filter(({ state }) => state === 'draft')
    .map(({ id, subject, items, issuedOn }) => ({
      kind: 'issueDecision',
      subject,
      targetId: id,
      count: items,
      dueOn: issuedOn,
    }));

/** What waits for the secretary, nearest to the end of the work first. */
const overview: QueryHandler<'today.overview'> = ({ db }) => {
  const campaigns = openCampaigns(db);
  const sum = (status: 'received' | 'returned' | 'accepted' | 'passed'): number =>
    campaigns.reduce((total, { dossiers }) => total + dossiers[status], 0);
  const decisions = decisionTasks(db);
  return ok({
    year: officeOf(db).year,
    counts: {
      campaignsOpen: campaigns.length,
      waitingForCheck: sum('received'),
      returned: sum('returned'),
      readyForMeeting: sum('accepted'),
      passedWithoutDecision: sum('passed'),
      draftDecisions: decisions.length,
    },
    tasks: [...decisions, ...meetingTasks(db), ...campaignTasks(db)],
    recent: recentSteps(db, 10).map(({ seq, at, channel, subject }) => ({
      seq,
      at,
      channel,
      subject: nameOfSubject(db, subject),
    })),
  });
};

export const todayHandlers = { 'today.overview': overview };
