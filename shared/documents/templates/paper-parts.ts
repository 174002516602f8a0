import type { Block, Columns, OfficialDocument, Paragraph, Role, Table } from '#shared/documents/blocks';
import { FORM_CONDITIONS, FORM_FIELDS } from '#shared/documents/templates/form-fields';

/** How a part of a paper becomes fields of a template: one text, a list of lines, running text, or the rows of a list. */
type PartKind = 'text' | 'lines' | 'flow' | 'recipients';

/** A part as it stands in the paper. `field` is the name in a template: a second part of one kind ends with `_2`. */
export type PaperPart =
  | { readonly kind: 'fixed'; readonly paragraph: Paragraph }
  | { readonly kind: PartKind; readonly field: string; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'table'; readonly field: string; readonly table: Table }
  | { readonly kind: 'columns'; readonly columns: Columns; readonly rows: readonly PartsRow[] }
  /** What only some papers of the form have. */
  | { readonly kind: 'when'; readonly field: string; readonly parts: readonly PaperPart[] };

type PartsRow = { readonly left: readonly PaperPart[]; readonly right: readonly PaperPart[] };

const FIXED = null;
type Target = { readonly kind: PartKind; readonly field: string } | null;

/** The field that each role fills; roles without one print the same words in every paper of the kind. */
const FIELDS: Readonly<Record<Role, Target>> = {
  nation: FIXED,
  motto: FIXED,
  parentBody: { kind: 'lines', field: 'co_quan_chu_quan' },
  issuingBody: { kind: 'lines', field: 'co_quan_ban_hanh' },
  documentNumber: { kind: 'text', field: 'so_ky_hieu' },
  placeDate: { kind: 'text', field: 'dia_danh_ngay' },
  documentKind: FIXED,
  subject: { kind: 'text', field: 'trich_yeu' },
  addressee: { kind: 'lines', field: 'kinh_gui' },
  authority: { kind: 'text', field: 'tham_quyen' },
  legalBasis: { kind: 'lines', field: 'can_cu' },
  operative: FIXED,
  article: { kind: 'flow', field: 'noi_dung' },
  body: { kind: 'flow', field: 'noi_dung' },
  copiesHeading: FIXED,
  copyLine: { kind: 'lines', field: 'noi_nhan' },
  signerCapacity: { kind: 'lines', field: 'chuc_vu_ky' },
  signerName: { kind: 'text', field: 'nguoi_ky' },
  listHeading: FIXED,
  listReference: { kind: 'text', field: 'kem_theo' },
  listAward: { kind: 'recipients', field: 'danh_sach' },
  listGroup: { kind: 'recipients', field: 'danh_sach' },
  listUnit: { kind: 'recipients', field: 'danh_sach' },
  listLine: { kind: 'recipients', field: 'danh_sach' },
  listTotal: { kind: 'text', field: 'chot_danh_sach' },
  formNumber: { kind: 'text', field: 'mau_so' },
  nominee: { kind: 'text', field: 'nguoi_duoc_de_nghi' },
  sectionHeading: FIXED,
  pointHeading: FIXED,
  particular: { kind: 'flow', field: 'noi_dung' },
  openLine: { kind: 'flow', field: 'noi_dung' },
  guide: { kind: 'flow', field: 'noi_dung' },
  tableTitle: FIXED,
  signerHint: { kind: 'text', field: 'cach_ky' },
  copyForm: { kind: 'text', field: 'hinh_thuc_sao' },
  signedMark: FIXED,
  letterSubject: { kind: 'text', field: 'trich_yeu' },
  notesHeading: { kind: 'text', field: 'tieu_de_ghi_chu' },
  note: { kind: 'lines', field: 'ghi_chu' },
  signerPost: { kind: 'text', field: 'chuc_danh_ky' },
  listSubject: { kind: 'text', field: 'ten_danh_sach' },
  tableHeader: FIXED,
  tableCell: FIXED,
};

const TABLE_FIELDS = { list: 'danh_sach', votes: 'bang_phieu', slip: 'phieu' } as const satisfies Record<
  Table['role'],
  string
>;

type OpenPart = { readonly field: string; readonly paragraphs: Paragraph[] };

/** Gives every field of a paper a name of its own: what comes again is counted. */
type Namer = {
  readonly nameOf: (field: string) => string;
  /** Counts a field as named that this paper does not have, so that what follows keeps its name. */
  readonly pass: (field: string, times: number) => void;
  tables: number;
  isCopyBlock: boolean;
};

const newNamer = (): Namer => {
  const times = new Map<string, number>();
  const namer: Namer = {
    nameOf: (field) => {
      if (namer.isCopyBlock) return `${field}_ban_sao`;
      const time = (times.get(field) ?? 0) + 1;
      times.set(field, time);
      return time === 1 ? field : `${field}_${time}`;
    },
    pass: (field, least) => times.set(field, Math.max(times.get(field) ?? 0, least)),
    tables: 0,
    isCopyBlock: false,
  };
  return namer;
};

/** A spacer, or a line that says the same in every paper of the kind. */
const targetOf = (paragraph: Paragraph, before: Block | undefined): Target => {
  if (paragraph.part !== undefined) {
    const { kind, field } = FORM_FIELDS[paragraph.part];
    return kind === 'table' ? FIXED : { kind, field };
  }
  // Several sign below one another: the names after the first are lines.
  if (paragraph.role === 'signerName' && before?.kind === 'paragraph' && before.role === 'signerName')
    return { kind: 'lines', field: 'nguoi_ky_khac' };
  const target = FIELDS[paragraph.role];
  return target?.kind === 'flow' && paragraph.runs.length === 0 ? FIXED : target;
};

const tablePart = (table: Table, namer: Namer): PaperPart => {
  namer.tables += 1;
  // What stands below a table is another part of the text, also where nothing stands above it.
  namer.pass('noi_dung', namer.tables);
  const field = table.part === undefined ? TABLE_FIELDS[table.role] : FORM_FIELDS[table.part].field;
  return { kind: 'table', field: namer.nameOf(field), table };
};

const columnsPart = (columns: Columns, namer: Namer): PaperPart => {
  if (columns.role === 'copyHead') namer.isCopyBlock = true;
  const rows = columns.rows.map(({ left, right }) => {
    const leftParts = parts(left, namer);
    if (columns.role === 'signature' && left.length === 0)
      for (const field of ['chuc_vu_ky', 'nguoi_ky']) namer.pass(field, 1);
    return { left: leftParts, right: parts(right, namer) };
  });
  return { kind: 'columns', columns, rows };
};

/** Neighbours that fill the same field make one part. */
const plainParts = (blocks: readonly Block[], namer: Namer): PaperPart[] => {
  const found: PaperPart[] = [];
  let open = null as OpenPart | null;
  for (const [index, block] of blocks.entries()) {
    const target = block.kind === 'paragraph' ? targetOf(block, blocks[index - 1]) : null;
    if (block.kind === 'paragraph' && target !== null) {
      if (open?.field === target.field) {
        open.paragraphs.push(block);
        continue;
      }
      const paragraphs = [block];
      open = { field: target.field, paragraphs };
      found.push({ kind: target.kind, field: namer.nameOf(target.field), paragraphs });
      continue;
    }
    open = null;
    if (block.kind === 'paragraph') found.push({ kind: 'fixed', paragraph: block });
    else found.push(block.kind === 'table' ? tablePart(block, namer) : columnsPart(block, namer));
  }
  return found;
};

const conditionOfBlock = (block: Block) => (block.kind === 'columns' ? undefined : block.only);

/** Neighbours under one condition, or under none. */
const byCondition = (blocks: readonly Block[]): readonly (readonly [Block, ...Block[]])[] => {
  const runs: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && conditionOfBlock(last[0]) === conditionOfBlock(block)) last.push(block);
    else runs.push([block]);
  }
  return runs;
};

const parts = (blocks: readonly Block[], namer: Namer): PaperPart[] =>
  byCondition(blocks).flatMap((run): PaperPart[] => {
    const only = conditionOfBlock(run[0]);
    const inner = plainParts(run, namer);
    return only === undefined ? inner : [{ kind: 'when', field: FORM_CONDITIONS[only], parts: inner }];
  });

/** The parts of a paper, section by section; the names run through the whole paper. */
export const paperParts = ({ sections }: OfficialDocument): readonly (readonly PaperPart[])[] => {
  const namer = newNamer();
  return sections.map(({ blocks }) => parts(blocks, namer));
};
