import { z } from 'zod';
import { TRACKED_STEPS } from '#shared/domain/deadlines';
import { OFFICE_LEVELS } from '#shared/domain/office-level';
import { ERROR_CODES } from '#shared/ipc/errors';
import { Line, Nothing, OptionalLine, Year } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

/** The office that keeps the data: what its papers print. */
export const OfficeFields = z.object({
  /** `Ủy ban nhân dân tỉnh Lâm Xuyên` */
  name: Line,
  /** Upper line of the papers' head; empty when the office has no superior body there. */
  parentName: OptionalLine,
  level: z.enum(OFFICE_LEVELS),
  /** The place before the date: `Lâm Xuyên`. */
  place: Line,
  /** Who decides, as the decision's authority line: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM XUYÊN`. */
  authority: Line,
  /** Symbol after the number: `QĐ-UBND`. */
  symbol: Line,
  /** Who drafts the papers, as a letter's symbol and `Lưu: VT, …` name it: `TĐKT`. Empty where none is named. */
  draftingUnit: OptionalLine.default(''),
});

export const AppStatus = z.object({
  state: z.enum(['none', 'open', 'refused']),
  refusal: z.object({ code: z.enum(ERROR_CODES), details: z.string().optional() }).nullable(),
  folder: z.string(),
  office: OfficeFields.extend({ year: Year, hasSample: z.boolean() }).nullable(),
  versions: z.object({ app: z.string(), runtime: z.string(), sqlite: z.string() }),
});

export const appRoutes = {
  /** Stops the long change that is going on: all of it is undone. */
  'work.stop': query(Nothing, z.object({ stopped: z.boolean() })),
  'app.status': query(Nothing, AppStatus),
  /** Founds the council's database: the only channel that may make a file, and only where none stands. */
  'app.setUp': command(
    OfficeFields.extend({ year: Year, start: z.enum(['sample', 'empty']) }).strict(),
    z.object({ office: z.string() }),
  ),
  'app.updateOffice': command(OfficeFields.extend({ year: Year }).strict(), z.object({ office: z.string() })),
  'today.overview': query(
    Nothing,
    z.object({
      year: Year,
      counts: z.object({
        campaignsOpen: z.int(),
        waitingForCheck: z.int(),
        returned: z.int(),
        readyForMeeting: z.int(),
        passedWithoutDecision: z.int(),
        draftDecisions: z.int(),
      }),
      tasks: z.array(
        z.object({
          kind: z.enum([
            'checkDossiers',
            'returnedDossiers',
            'prepareMeeting',
            'openMeeting',
            'decideResults',
            'issueDecision',
            'reviewAwards',
            'campaignDue',
            'importFirstList',
            'goOnWithLists',
            'rowsLeftBehind',
            'overdueStep',
            'dueSoonStep',
          ]),
          /** Of overdueStep and dueSoonStep: which step of the dossiers has the limit. */
          step: z.enum(TRACKED_STEPS).optional(),
          subject: z.string(),
          targetId: z.string().nullable(),
          count: z.int(),
          dueOn: z.string().nullable(),
        }),
      ),
      /** `subject` is its name as people say it; empty when it has none. */
      recent: z.array(z.object({ seq: z.int(), at: z.string(), channel: z.string(), subject: z.string() })),
    }),
  ),
  'changes.list': query(
    z.strictObject({ subject: z.string().max(200).optional(), limit: z.int().min(1).max(500).default(100) }),
    z.array(
      z.object({
        seq: z.int(),
        at: z.string(),
        who: z.string(),
        channel: z.string(),
        subject: z.string(),
        /** What people call the subject; empty when it has no name of its own. */
        subjectName: z.string(),
        before: z.unknown(),
        after: z.unknown(),
      }),
    ),
  ),
  /** Walks the whole chain; `brokenAt` is the first row that does not fit. */
  'changes.verify': query(Nothing, z.object({ rows: z.int(), head: z.string(), brokenAt: z.int().nullable() })),
};
