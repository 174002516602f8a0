import type { dossiersOfList, listsOfCampaign } from '#db/queries/kept-lists';
import type { AskedUnit } from '#electron/handlers/asked-unit';
import { awardName } from '#electron/handlers/award-rules';
import type { UnderstoodFile } from '#electron/handlers/understood-file';
import type { ListProblem, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { OfficeLevel } from '#shared/domain/office-level';
import { askedOfWholeFile, type FaultyRow, faultyRows } from '#shared/domain/supplement/faulty-rows';
import type { Output } from '#shared/ipc/contract';
import { supplementAsks as words } from '#shared/text/vi/supplement-asks';
import { unitAsk } from '#shared/text/vi/unit-asks';

export type Ask = Output<'supplements.asks'>['units'][number]['asks'][number];
/** An ask with whom it goes to, and the row of which list it is about. */
export type Addressed = {
  readonly unit: AskedUnit;
  readonly listId: string | null;
  readonly at: { readonly sheet: string | null; readonly sourceRow: number | null };
  readonly ask: Ask;
};

type KeptList = ReturnType<typeof listsOfCampaign>[number];
type MadeDossier = ReturnType<typeof dossiersOfList>[number];

type Source = {
  readonly list: KeptList;
  readonly file: UnderstoodFile;
  readonly dossiers: readonly MadeDossier[];
  readonly officeLevel: OfficeLevel;
  readonly unitOf: (list: KeptList, unitName: string | null) => AskedUnit;
};

const keyOf = (sheet: string | null, sourceRow: number | null): string => `${sheet ?? ''} ${sourceRow}`;

const STILL_OPEN: ReadonlySet<string> = new Set(['received', 'returned']);

/** True while the doubt is still about what the dossiers say, and one of them still waits. */
const isOpen = (problem: ListProblem, row: NomineeRow, made: readonly MadeDossier[]): boolean => {
  if (made.length === 0) return true;
  const waiting = made.filter(({ status }) => STILL_OPEN.has(status));
  return waiting.some((dossier) => {
    if (problem.field === 'fullName') return dossier.name === row.fullName;
    if (problem.field === 'position') return dossier.position === (row.position ?? '');
    return problem.field === 'unit' ? dossier.unitName === (row.unit ?? '') : true;
  });
};

type About = Pick<Ask, 'kind' | 'proposed'> & {
  readonly row: NomineeRow | null;
  /** What stands for the name where there is none. */
  readonly unnamed: string;
  readonly awards: string;
};

const askOf = (source: Source, problem: ListProblem, { row, unnamed, awards, kind, proposed }: About): Addressed => {
  const { list } = source;
  const { sheet, sourceRow } = problem;
  const name = row === null ? unnamed : `${row.honorific ?? ''} ${row.fullName}`.trim();
  return {
    unit: source.unitOf(list, row?.unit ?? null),
    listId: list.id,
    at: { sheet, sourceRow },
    ask: {
      id: `${list.id} ${keyOf(sheet, sourceRow)} ${problem.code} ${JSON.stringify(problem.facts)}`,
      kind,
      name,
      awardName: awards,
      place: '',
      asked: words.row(unitAsk(problem)),
      proposed,
    },
  };
};

/** The award's own name where the row made one dossier, so that all that is asked about it stands together. */
const awardsOf = (row: NomineeRow | null, made: readonly MadeDossier[]): string => {
  const [only] = made.length === 1 ? made : [];
  if (only !== undefined) return awardName(only.awardCode, only.awardYear);
  return row?.awardProposed.map(({ original }) => original).join('; ') ?? '';
};

const asksOfRow = (
  source: Source,
  { row, problems, reason }: FaultyRow,
  made: readonly MadeDossier[],
): readonly Addressed[] => {
  const isDoubt = reason === null && row !== null;
  const open = isDoubt ? problems.filter((problem) => isOpen(problem, row, made)) : problems;
  const kind = isDoubt ? ('doubt' as const) : ('leftRow' as const);
  const about: About = {
    row,
    unnamed: words.nameless,
    awards: awardsOf(row, made),
    kind,
    proposed: reason !== 'skipped',
  };
  return open.map((problem) => askOf(source, problem, about));
};

/** What is asked of the unit about the rows of one list. */
export const rowAsks = (source: Source): readonly Addressed[] => {
  const { reading, corrections } = source.file;
  const made = new Map<string, MadeDossier[]>();
  for (const dossier of source.dossiers) {
    const key = keyOf(dossier.sheet, dossier.sourceRow);
    made.set(key, [...(made.get(key) ?? []), dossier]);
  }
  const faulty = faultyRows(reading, corrections, source.officeLevel);
  const whole = askedOfWholeFile(reading, faulty).map((problem) =>
    askOf(source, problem, { row: null, unnamed: '', awards: '', kind: 'doubt', proposed: true }),
  );
  return [
    ...faulty.flatMap((row) => asksOfRow(source, row, made.get(keyOf(row.sheet, row.sourceRow)) ?? [])),
    ...whole,
  ];
};
