import type { ReadDb } from '#db/council-db';
import { listCampaigns } from '#db/queries/campaigns';
import { recentSteps } from '#db/queries/change-log';
import { listDecisions, passedWithoutDecision } from '#db/queries/decisions';
import { listMeetings, waitingForMeeting } from '#db/queries/meetings';
import { officeOf } from '#db/queries/settings';
import { nameOfSubject } from '#db/queries/subject-names';
import { awardsToReview } from '#electron/handlers/dependencies';
import { pressingGroups } from '#electron/handlers/dossier-deadlines';
import { draftsOnDesk } from '#electron/handlers/list-drafts';
import { rowsLeftBehind } from '#electron/handlers/rows-left';
import type { QueryHandler } from '#electron/ipc/handlers';
import type { Output } from '#shared/ipc/contract';
import { addDays, type LocalDate } from '#shared/lib/local-date';
import { ok } from '#shared/lib/result';
import { todayTexts } from '#shared/text/vi/today';

type Task = Output<'today.overview'>['tasks'][number];

const openCampaigns = (db: ReadDb) => listCampaigns(db).filter(({ state }) => state === 'open');

/** Units are reminded two weeks before their lists are due. */
const DUE_SOON_DAYS = 14;

const campaignTasks = (db: ReadDb, today: LocalDate): Task[] =>
  openCampaigns(db).flatMap(({ id, name, dueOn, lists, dossiers }): Task[] => {
    const about = { subject: name, targetId: id, dueOn };
    if (lists === 0 && dossiers.total === 0) return [{ kind: 'importFirstList', count: 0, ...about }];
    const waiting = waitingForMeeting(db, id).length;
    const left = rowsLeftBehind(db, id).total;
    return [
      ...(dueOn !== null && dueOn <= addDays(today, DUE_SOON_DAYS)
        ? [{ kind: 'campaignDue' as const, count: lists, ...about }]
        : []),
      ...(left > 0 ? [{ kind: 'rowsLeftBehind' as const, count: left, ...about, dueOn: null }] : []),
      ...(dossiers.received > 0 ? [{ kind: 'checkDossiers' as const, count: dossiers.received, ...about }] : []),
      ...(dossiers.returned > 0 ? [{ kind: 'returnedDossiers' as const, count: dossiers.returned, ...about }] : []),
      ...(waiting > 0 ? [{ kind: 'prepareMeeting' as const, count: waiting, ...about }] : []),
    ];
  });

/** Lists that lie on the desk, those worked on first. */
const deskTasks = (db: ReadDb): Task[] => {
  const [first, ...others] = draftsOnDesk(db);
  if (first === undefined) return [];
  const subject = todayTexts.listsOnDesk(first.fileName, others.length);
  return [{ kind: 'goOnWithLists', subject, targetId: null, count: others.length + 1, dueOn: null }];
};

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

/** Late or nearly late steps: one task for each campaign and step, with the earliest last day. */
const stepTasks = (pressing: ReturnType<typeof pressingGroups>, state: 'overdue' | 'soon'): readonly Task[] => {
  const kind = state === 'overdue' ? 'overdueStep' : 'dueSoonStep';
  const tasks = new Map<string, Task>();
  for (const { group, step, dueOn } of pressing.filter((one) => one.state === state)) {
    const { campaignId, campaignName, amount } = group;
    const known = tasks.get(`${step} ${campaignId}`);
    const count = (known?.count ?? 0) + amount;
    const earliest = known?.dueOn && known.dueOn < dueOn ? known.dueOn : dueOn;
    const task = { kind, step, subject: campaignName, targetId: campaignId, count, dueOn: earliest } as const;
    tasks.set(`${step} ${campaignId}`, task);
  }
  return [...tasks.values()];
};

/** Awards decided before whose grounds changed since. */
const reviewTasks = (db: ReadDb): Task[] => {
  const awards = awardsToReview(db);
  const [first] = awards;
  if (first === undefined) return [];
  const subject = awards.length === 1 ? todayTexts.reviewOf(first) : todayTexts.reviewOfMany(first);
  return [{ kind: 'reviewAwards', subject, targetId: null, count: awards.length, dueOn: null }];
};

/** What waits for the secretary: what is late, then what is nearest to the end of the work. */
const overview: QueryHandler<'today.overview'> = ({ db, clock }) => {
  const campaigns = openCampaigns(db);
  const sum = (status: 'received' | 'returned' | 'accepted' | 'passed'): number =>
    campaigns.reduce((total, { dossiers }) => total + dossiers[status], 0);
  const decisions = decisionTasks(db);
  const today = clock.today();
  const pressing = pressingGroups(db, today);
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
    tasks: [
      ...stepTasks(pressing, 'overdue'),
      ...decisions,
      ...meetingTasks(db),
      ...stepTasks(pressing, 'soon'),
      ...deskTasks(db),
      ...campaignTasks(db, today),
      ...reviewTasks(db),
    ],
    recent: recentSteps(db, 10).map(({ seq, at, channel, subject }) => ({
      seq,
      at,
      channel,
      subject: nameOfSubject(db, subject),
    })),
  });
};

export const todayHandlers = { 'today.overview': overview };
