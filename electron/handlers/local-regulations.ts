import { insertLocalVersion, type LocalVersion, localVersionOn, localVersions } from '#db/queries/local-regulations';
import { listUnits } from '#db/queries/units';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { regulationProblem } from '#shared/domain/local-regulation/regulation-problem';
import { err, ok } from '#shared/lib/result';
import { EDITIONS } from '#shared/regulations/editions';

const shown = ({ version, createdAt, reason, regulation }: LocalVersion) => ({
  version,
  savedAt: createdAt,
  reason,
  regulation,
});

const inForce: QueryHandler<'localRegulation.inForce'> = ({ db }, { onDate }) => {
  const local = localVersionOn(db, onDate);
  return ok({ inForce: local === null ? null : shown(local) });
};

const versions: QueryHandler<'localRegulation.versions'> = ({ db }) => ok(localVersions(db).map(shown));

/** Keeps a new version; those before stay, and judge the days that only their term covers. */
const save: CommandHandler<'localRegulation.save'> = atOnce((tx, { regulation, reason }) => {
  const unitIds = new Set(listUnits(tx.db).map(({ id }) => id));
  const problem = regulationProblem(regulation, { unitIds, editions: EDITIONS });
  if (problem !== null) return err(problem);
  const [newest] = localVersions(tx.db);
  const version = (newest?.version ?? 0) + 1;
  const id = tx.newId();
  insertLocalVersion(tx.db, { id, version, createdAt: tx.now, reason, regulation });
  return ok({
    value: { version },
    change: {
      subject: `localRegulation:${id}`,
      before: newest === undefined ? null : { version: newest.version, regulation: newest.regulation },
      after: { version, reason, regulation },
    },
  });
});

export const localRegulationHandlers = {
  'localRegulation.inForce': inForce,
  'localRegulation.versions': versions,
  'localRegulation.save': save,
};
