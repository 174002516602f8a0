import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { databasePath } from '#db/open';
import { SAMPLE_CAMPAIGN_ID, SAMPLE_COUNCIL_ID } from '#db/seed/sample-council';
import { SAMPLE_OFFICE } from '#db/seed/sample-names';
import { commandPorts, MIGRATIONS_FOLDER } from '#electron/command-line/command-ports';
import { certificatesOf, registers } from '#electron/command-line/demo-certificates';
import { sampleList } from '#electron/command-line/demo-list';
import {
  achievementReports,
  copiesOfDecision,
  papersAfterMeeting,
  papersBeforeMeeting,
  returnLetters,
  supplementRequests,
} from '#electron/command-line/demo-papers';
import { type Step, StoppedError, stepsOver } from '#electron/command-line/demo-steps';
import { type CommandLine, type Ended, usageError } from '#electron/command-line/ended';
import { handlers } from '#electron/handlers/all';
import { createDispatch } from '#electron/ipc/dispatch';
import { openSession } from '#electron/session';
import { type LocalDate, yearOf } from '#shared/lib/local-date';
import { commandLineTexts as texts } from '#shared/text/vi/command-line';

const words = texts.demo;

/** List, dossiers and what the law says of each. */
const takeIn = async (step: Step, year: number, today: LocalDate): Promise<string> => {
  const people = await step(words.read, 'recipients.search', { kind: 'individual', limit: 500 });
  const { id: campaignId } = await step(words.campaign, 'campaigns.open', {
    name: words.campaignName(year),
    basis: 'merit',
    year,
    dueOn: null,
    launchedOn: null,
    launchDocument: '',
    issuer: '',
    goals: '',
  });
  const list = await sampleList(people.lines, year);
  const file = { fileName: list.fileName, bytes: Buffer.from(list.bytes).toString('base64') };
  await step(words.read, 'lists.read', { ...file, campaignId });
  await step(words.accept, 'lists.accept', { ...file, campaignId, unitId: null, receivedOn: today });
  await step(words.check, 'dossiers.check', { campaignId });
  const { ids } = await step(words.acceptDossiers, 'dossiers.ids', { campaignId, verdict: 'met' });
  await step(words.acceptDossiers, 'dossiers.accept', { ids: [...ids], reason: words.acceptReason });
  return campaignId;
};

/** The council's meeting: everyone there, one nominee voted down, the rest unanimous. */
const meet = async (step: Step, campaignId: string, today: LocalDate): Promise<string> => {
  const { id } = await step(words.meeting, 'meetings.prepare', {
    councilId: SAMPLE_COUNCIL_ID,
    campaignId,
    heldOn: today,
    startedAt: '14:00',
    place: words.place,
  });
  await papersBeforeMeeting(step, id);
  const { agenda, present } = await step(words.attendance, 'meetings.get', { id });
  const last = agenda.at(-1);
  if (last !== undefined && agenda.length > 1) {
    await step(words.tally, 'meetings.recordTally', {
      id,
      dossierId: last.id,
      agreed: 2,
      disagreed: present - 3,
      blank: 1,
    });
  }
  await step(words.tally, 'meetings.recordUnanimous', { id });
  await step(words.close, 'meetings.close', { id, endedAt: '16:30' });
  await papersAfterMeeting(step, id);
  return id;
};

const decide = async (step: Step, meetingId: string, year: number): Promise<number> => {
  const { id } = await step(words.draft, 'decisions.draft', { meetingId });
  const { fields } = await step(words.draft, 'decisions.get', { id });
  const { next } = await step(words.number, 'decisions.nextNumber', { symbol: fields.symbol, year });
  await step(words.number, 'decisions.update', { id, fields: { ...fields, number: next } });
  const { items } = await step(words.issue, 'decisions.issue', { id });
  await step(words.export, 'decisions.export', { id, formats: ['docx', 'pdf', 'xlsx'] });
  await copiesOfDecision(step, id);
  await certificatesOf(step, id, year);
  await registers(step, fields.symbol, year);
  return items;
};

/** Runs the whole main job on the sample council; leaves the data folder and the decision's files in the folder. */
export const demo = async ({ out }: CommandLine): Promise<Ended> => {
  if (out === undefined) return usageError(texts.missingArgument(texts.outOption));
  const folder = path.resolve(out);
  const place = { folder: path.join(folder, 'data'), migrationsFolder: MIGRATIONS_FOLDER };
  if (existsSync(databasePath(place))) return usageError(texts.demoExists(folder));
  mkdirSync(folder, { recursive: true });
  const session = openSession(place);
  const ports = commandPorts(folder);
  const today = ports.clock.today();
  const year = yearOf(today);
  const step = stepsOver(createDispatch(handlers, ports, session));
  try {
    await step(words.setUp, 'app.setUp', { ...SAMPLE_OFFICE, year, start: 'sample' });
    const campaignId = await takeIn(step, year, today);
    await supplementRequests(step, campaignId);
    await achievementReports(step, SAMPLE_CAMPAIGN_ID, today);
    await returnLetters(step, SAMPLE_CAMPAIGN_ID);
    const meetingId = await meet(step, campaignId, today);
    const items = await decide(step, meetingId, year);
    return { exitCode: 0, output: words.done(items, folder) };
  } catch (cause) {
    if (!(cause instanceof StoppedError)) throw cause;
    return { exitCode: 1, complaint: cause.message };
  } finally {
    session.close();
  }
};
