import { listChanges, verifyChain } from '#db/queries/change-log';
import { dossierIds, dossierRows, setDossierStatus } from '#db/queries/dossiers';
import { findOffice, insertOffice, type Office, officeOf, updateOffice } from '#db/queries/settings';
import { nameOfSubject } from '#db/queries/subject-names';
import { SAMPLE_CAMPAIGN_ID, seedSampleCouncil, seedSampleMeeting } from '#db/seed/sample-council';
import { versionOf } from '#db/settings-in-force';
import type { ChangeContext } from '#electron/context';
import { judgeAndStore } from '#electron/handlers/judge-dossier';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { err, ok } from '#shared/lib/result';
import { editionOn } from '#shared/regulations/editions';

const OFFICE_SUBJECT = 'office';

/** Whether a council stands in the folder, is missing, or could not be opened and why. */
const status: QueryHandler<'app.status'> = ({ session, versions }) => {
  session.reopen();
  const council = session.council();
  const refusal = session.refusal();
  const office = council === null ? null : findOffice(council.read);
  return ok({
    state: council !== null ? 'open' : refusal !== null ? 'refused' : 'none',
    refusal,
    folder: session.folder,
    office: office === null ? null : { ...fieldsOf(office), hasSample: office.hasSample },
    versions: { ...versions, sqlite: council === null ? '' : versionOf(council) },
  });
};

/** The office as the door names its fields. */
const fieldsOf = (office: Office): OfficeInput => ({
  name: office.officeName,
  parentName: office.parentName,
  level: office.officeLevel,
  place: office.place,
  authority: office.authority,
  symbol: office.symbol,
  draftingUnit: office.draftingUnit,
  year: office.year,
});

type OfficeInput = Parameters<CommandHandler<'app.updateOffice'>>[1];

const officeFrom = (input: OfficeInput) => ({
  officeName: input.name,
  parentName: input.parentName,
  officeLevel: input.level,
  place: input.place,
  authority: input.authority,
  symbol: input.symbol,
  draftingUnit: input.draftingUnit,
  year: input.year,
});

/** The sample's nominations are judged like any others; those that hold go on the agenda of the prepared meeting. */
const fillWithSample = (tx: ChangeContext, year: number): void => {
  const when = { year, today: tx.today, now: tx.now };
  seedSampleCouncil(tx.db, when);
  const proposed = dossierRows(
    tx.db,
    dossierIds(tx.db, { campaignId: SAMPLE_CAMPAIGN_ID }, { sort: 'list', descending: false }),
  );
  const accepted = judgeAndStore(tx, proposed).flatMap(({ dossier, verdict }) =>
    verdict === 'met' ? [dossier.id] : [],
  );
  for (const id of accepted) setDossierStatus(tx.db, id, 'accepted');
  seedSampleMeeting(tx.db, accepted, when, editionOn(tx.today).id);
};

/** Founds the council; refused where a file stands. */
const setUp: CommandHandler<'app.setUp'> = ({ session }, { start, ...fields }) => {
  if (session.council() !== null || session.refusal() !== null) return err({ code: 'app.alreadySetUp' });
  return ok((tx) => {
    const hasSample = start === 'sample';
    insertOffice(tx.db, { ...officeFrom(fields), hasSample }, tx.now);
    if (hasSample) fillWithSample(tx, fields.year);
    return ok({
      value: { office: fields.name },
      change: { subject: OFFICE_SUBJECT, before: null, after: { ...fields, start } },
    });
  });
};

const changeOffice = atOnce<OfficeInput, { office: string }>((tx, input) => {
  const before = fieldsOf(officeOf(tx.db));
  updateOffice(tx.db, officeFrom(input));
  return ok({ value: { office: input.name }, change: { subject: OFFICE_SUBJECT, before, after: input } });
});

const changes: QueryHandler<'changes.list'> = ({ db }, { subject, limit }) => {
  const rows = listChanges(db, subject === undefined ? { limit } : { subject, limit });
  return ok(rows.map((row) => ({ ...row, subjectName: nameOfSubject(db, row.subject) })));
};

const stopWork: QueryHandler<'work.stop'> = ({ stopLongWork }) => ok({ stopped: stopLongWork() });

const verify: QueryHandler<'changes.verify'> = ({ db }) => ok(verifyChain(db));

export const appHandlers = {
  'work.stop': stopWork,
  'app.status': status,
  'app.setUp': setUp,
  'app.updateOffice': changeOffice,
  'changes.list': changes,
  'changes.verify': verify,
};
