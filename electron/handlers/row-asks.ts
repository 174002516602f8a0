import type { dossiersOfList, listsOfCampaign } from '#db/queries/kept-lists';
import type { AskedUnit } from '#electron/handlers/asked-unit';
import { awardName } from '#electron/handlers/award-rules';
import type { RowName } from '#electron/handlers/row-names';
import { openRowsOf, type UnderstoodList } from '#electron/handlers/understood-file';
import type { ListProblem, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import type { OfficeLevel } from '#shared/domain/office-level';
import { askedOfWholeFile, type FaultyRow } from '#shared/domain/supplement/faulty-rows';
import { countsRows, namingOther } from '#shared/domain/supplement/row-in-document';
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
  readonly file: UnderstoodList;
  readonly dossiers: readonly MadeDossier[];
  readonly officeLevel: OfficeLevel;
  readonly rowName: RowName;
  readonly unitOf: (list: KeptList, unitName: string | null) => AskedUnit;
};

const STILL_OPEN: ReadonlySet<string> = new Set(['received', 'returned']);

/** What a dossier says may still be put right while one of the row's dossiers waits. */
const isOpen = (made: readonly MadeDossier[]): boolean => made.some(({ status }) => STILL_OPEN.has(status));

type About = Pick<Ask, 'kind' | 'proposed'> & {
  readonly isInSheet: boolean;
  readonly row: NomineeRow | null;
  /** What stands for the name where there is none. */
  readonly unnamed: string;
  readonly awards: string;
};

const askOf = (
  source: Source,
  problem: ListProblem,
  { row, unnamed, awards, kind, proposed, isInSheet }: About,
): Addressed => {
  const { list } = source;
  const { sheet, sourceRow } = problem;
  const name = row === null ? unnamed : `${row.honorific ?? ''} ${row.fullName}`.trim();
  const unit = source.unitOf(list, row?.unit ?? null);
  return {
    unit,
    listId: list.id,
    at: { sheet, sourceRow },
    ask: {
      id: `${list.id} ${placeKey({ sheet, sourceRow })} ${problem.code} ${JSON.stringify(problem.facts)}`,
      kind,
      name,
      awardName: awards,
      place: '',
      asked: words.row(unitAsk(countsRows(list.fileName) ? problem : namingOther(problem, source.rowName), unit.name)),
      proposed,
      row: isInSheet && sourceRow !== null ? { listId: list.id, sheet, sourceRow } : null,
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
  if (isDoubt && !isOpen(made)) return [];
  const kind = isDoubt ? ('doubt' as const) : ('leftRow' as const);
  const about: About = {
    row,
    unnamed: words.nameless,
    awards: awardsOf(row, made),
    kind,
    proposed: reason !== 'skipped',
    isInSheet: true,
  };
  return problems.map((problem) => askOf(source, problem, about));
};

/** What is asked of the unit about the rows of one list. */
export const rowAsks = (source: Source): readonly Addressed[] => {
  const made = new Map<string, MadeDossier[]>();
  for (const dossier of source.dossiers) {
    const key = placeKey(dossier);
    made.set(key, [...(made.get(key) ?? []), dossier]);
  }
  const faulty = openRowsOf(source.file, source.officeLevel);
  const whole = askedOfWholeFile(source.file.reading, faulty).map((problem) =>
    askOf(source, problem, { row: null, unnamed: '', awards: '', kind: 'doubt', proposed: true, isInSheet: false }),
  );
  return [...faulty.flatMap((row) => asksOfRow(source, row, made.get(placeKey(row)) ?? [])), ...whole];
};
