import type { ReadDb } from '#db/council-db';
import { type CampaignRow, findCampaign } from '#db/queries/campaigns';
import { listSigners } from '#db/queries/decisions';
import { dossiersOfList, listsOfCampaign } from '#db/queries/kept-lists';
import { officeOf } from '#db/queries/settings';
import type { Context } from '#electron/context';
import { askedUnits } from '#electron/handlers/asked-unit';
import { calendarOf } from '#electron/handlers/days';
import { officeHeadLines } from '#electron/handlers/decision-proposal';
import { dossierAsks } from '#electron/handlers/dossier-asks';
import { paperFiles } from '#electron/handlers/paper-files';
import { type Addressed, rowAsks } from '#electron/handlers/row-asks';
import { type RowName, rowNames } from '#electron/handlers/row-names';
import { savedFiles } from '#electron/handlers/saved-files';
import { answerFileNames, answerFiles } from '#electron/handlers/supplement-answers';
import { understoodList } from '#electron/handlers/understood-file';
import type { CommandHandler, QueryHandler } from '#electron/ipc/handlers';
import { toHtml } from '#electron/writers/html';
import { composePaper } from '#shared/documents/registry';
import { supplementSheet } from '#shared/documents/supplement-sheet';
import { countsRows } from '#shared/domain/supplement/row-in-document';
import { proposeSupplementDay } from '#shared/domain/supplement/supplement-day';
import type { SupplementFacts } from '#shared/domain/supplement-facts';
import type { Input, Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { grouped } from '#shared/lib/grouped';
import { formatSlashed, isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { compareVietnamese } from '#shared/lib/vietnamese-text';
import { decisionProposals } from '#shared/text/vi/decision-proposals';
import { paperProposals } from '#shared/text/vi/paper-proposals';
import { supplementAsks as words } from '#shared/text/vi/supplement-asks';

type Proposal = Output<'supplements.asks'>;
type KeptList = ReturnType<typeof listsOfCampaign>[number];

const dayOrNull = (text: string | null): LocalDate | null => (text !== null && isLocalDate(text) ? text : null);

const proposedFields = (db: ReadDb, campaign: CampaignRow, today: LocalDate): Proposal['fields'] => {
  const office = officeOf(db);
  const signers = listSigners(db);
  const signer = signers.find(({ isCurrent }) => isCurrent) ?? signers[0];
  return {
    number: null,
    symbol: words.symbol(office.symbol),
    issuedOn: today,
    place: office.place,
    headLines: officeHeadLines(office),
    dueOn: proposeSupplementDay({ today, campaignDueOn: dayOrNull(campaign.dueOn) }, calendarOf(db)),
    contact: '',
    signer: {
      name: signer?.name ?? decisionProposals.unnamedSigner,
      capacity: [...(signer?.capacity ?? [decisionProposals.chair(office.officeLevel)])],
    },
    recipients: paperProposals.keptBy(words.recipients, office.draftingUnit),
  };
};

type FoundAsks = {
  readonly asks: readonly Addressed[];
  /** Lists whose recipients stand on several sheets. */
  readonly manySheets: ReadonlySet<string>;
  /** How the rows of each list are called. */
  readonly rowNames: ReadonlyMap<string, RowName>;
};

/** Reads every list of the campaign again: what was doubtful in it stands nowhere else. */
const asksOfCampaign = async (
  ctx: Context,
  campaignId: string,
  lists: readonly KeptList[],
): Promise<Result<FoundAsks, AppError>> => {
  const unitOf = askedUnits(ctx.db);
  const asks: Addressed[] = [];
  const manySheets = new Set<string>();
  const names = new Map<string, RowName>();
  const { officeLevel } = officeOf(ctx.db);
  for (const [index, list] of lists.entries()) {
    ctx.tell({ kind: 'progress', task: 'supplements.asks', done: index, total: lists.length });
    const file = await understoodList(ctx, list.id);
    if (!file.ok) return err({ ...file.error, details: [list.fileName, file.error.details ?? ''].join(' ').trim() });
    if (new Set(file.value.reading.rows.map(({ sheet }) => sheet)).size > 1) manySheets.add(list.id);
    const rowName = rowNames(file.value);
    names.set(list.id, rowName);
    const dossiers = dossiersOfList(ctx.db, list.id);
    asks.push(...rowAsks({ list, file: file.value, dossiers, officeLevel, rowName, unitOf }));
  }
  return ok({ asks: [...asks, ...dossierAsks(ctx.db, campaignId, { lists, unitOf })], manySheets, rowNames: names });
};

/** Where a thing stands, as a unit that got these files back finds it. */
const placedAsk = (
  { ask, at, listId }: Addressed,
  files: readonly KeptList[],
  { manySheets, rowNames: names }: Pick<FoundAsks, 'manySheets' | 'rowNames'>,
): Addressed['ask'] => {
  const file = files.find(({ id }) => id === listId);
  if (file === undefined) return ask;
  const { sheet, sourceRow } = at;
  const row = sourceRow === null ? '' : (names.get(file.id)?.({ sheet, sourceRow }) ?? '');
  const isSheetSaid = countsRows(file.fileName) && (manySheets.has(file.id) || sourceRow === null);
  const fileName = files.length > 1 ? file.fileName : null;
  const place = words.place({ row, sheet: isSheetSaid ? sheet : null, fileName });
  return place === '' ? ask : { ...ask, place };
};

/** In the order of the files and their rows, whatever asks; what has no row comes last. */
const inFileOrder = (files: readonly KeptList[]) => {
  const rank = ({ listId }: Addressed): number => {
    const index = files.findIndex(({ id }) => id === listId);
    return index < 0 ? files.length : index;
  };
  const row = ({ at }: Addressed): number => at.sourceRow ?? Number.MAX_SAFE_INTEGER;
  return (left: Addressed, right: Addressed): number =>
    rank(left) - rank(right) || (left.at.sheet ?? '').localeCompare(right.at.sheet ?? '') || row(left) - row(right);
};

const writtenDay = (day: string): string => (isLocalDate(day) ? formatSlashed(day) : day);

const unitAsksOf = (officeName: string, lists: readonly KeptList[], { asks, ...found }: FoundAsks): Proposal['units'] =>
  [...grouped(asks, ({ unit }) => unit.key)]
    .map(([key, addressed]) => {
      const from = new Set(addressed.map(({ listId }) => listId));
      const files = lists.filter(({ id }) => from.has(id));
      const named = files.map(({ fileName, receivedOn }) => ({ fileName, receivedOn: writtenDay(receivedOn) }));
      return {
        key,
        name: addressed[0]?.unit.name ?? '',
        listIds: files.map(({ id }) => id),
        opening: words.opening(officeName, named),
        asks: [...addressed].sort(inFileOrder(files)).map((one) => placedAsk(one, files, found)),
      };
    })
    .sort((left, right) => compareVietnamese(left.name, right.name));

const asks: QueryHandler<'supplements.asks'> = async (ctx, { campaignId }) => {
  const campaign = findCampaign(ctx.db, campaignId);
  if (campaign === null) return err({ code: 'campaigns.notFound' });
  const lists = listsOfCampaign(ctx.db, campaignId);
  const found = await asksOfCampaign(ctx, campaignId, lists);
  if (!found.ok) return found;
  return ok({
    campaignName: campaign.name,
    fields: proposedFields(ctx.db, campaign, ctx.clock.today()),
    units: unitAsksOf(officeOf(ctx.db).officeName, lists, found.value),
  });
};

const factsOf = (
  db: ReadDb,
  input: Input<'supplements.preview'>,
  answerFiles: readonly string[],
): Result<SupplementFacts, AppError> => {
  const campaign = findCampaign(db, input.campaignId);
  if (campaign === null) return err({ code: 'campaigns.notFound' });
  const { fields, addressee, opening, lines } = input;
  return ok({ ...fields, addressee, opening, lines, answerFiles, campaignName: campaign.name });
};

const preview: QueryHandler<'supplements.preview'> = ({ db }, input) => {
  const facts = factsOf(db, input, answerFileNames(db, input));
  return facts.ok ? ok({ html: toHtml(composePaper('supplement', facts.value), { fontBase: '/fonts' }) }) : facts;
};

/**
 * Writes the paper as Word, PDF, Excel, and with the Excel the sheets in which the unit puts its rows right; the change log
 * keeps what was asked, by when, and the hash of every file.
 */
const exportSupplement: CommandHandler<'supplements.export'> = async (ctx, { formats, ...input }) => {
  const answers = formats.includes('xlsx') ? await answerFiles(ctx, input) : ok(null);
  if (!answers.ok) return answers;
  const names = answers.value?.map(({ name }) => name) ?? answerFileNames(ctx.db, input);
  const facts = factsOf(ctx.db, input, names);
  if (!facts.ok) return facts;
  const paper = {
    paper: composePaper('supplement', facts.value),
    sheet: supplementSheet(facts.value),
    kind: 'supplement',
  } as const;
  const written = await paperFiles(ctx, paper, { formats, task: 'supplements.export' });
  if (!written.ok) return written;
  const saved = await savedFiles(ctx, [...written.value, ...(answers.value ?? [])]);
  if (!saved.ok) return saved;
  const files = saved.value;
  const after = { addressee: input.addressee, dueOn: input.fields.dueOn, lines: input.lines.length, files };
  return ok(() => ok({ value: { files }, change: { subject: `campaign:${input.campaignId}`, before: null, after } }));
};

export const supplementHandlers = {
  'supplements.asks': asks,
  'supplements.preview': preview,
  'supplements.export': exportSupplement,
};
