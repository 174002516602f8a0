import type { Block, Columns, OfficialDocument, Paragraph, Role, Table } from '#shared/documents/blocks';

/** How a part of a paper becomes fields of a template: one text, a list of lines, running text, or the rows of a list. */
type PartKind = 'text' | 'lines' | 'flow' | 'recipients';

/** A part as it stands in the paper. `field` is the name in a template: a second part of one kind ends with `_2`. */
export type PaperPart =
  | { readonly kind: 'fixed'; readonly paragraph: Paragraph }
  | { readonly kind: PartKind; readonly field: string; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'table'; readonly field: string; readonly table: Table }
  | { readonly kind: 'columns'; readonly columns: Columns; readonly rows: readonly PartsRow[] };

type PartsRow = { readonly left: readonly PaperPart[]; readonly right: readonly PaperPart[] };

const FIXED = null;

/** The field that each role fills; roles without one print the same words in every paper of the kind. */
const FIELDS: Readonly<Record<Role, { readonly kind: PartKind; readonly field: string } | null>> = {
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
  sectionHeading: { kind: 'flow', field: 'noi_dung' },
  pointHeading: { kind: 'flow', field: 'noi_dung' },
  particular: { kind: 'flow', field: 'noi_dung' },
  openLine: { kind: 'flow', field: 'noi_dung' },
  guide: { kind: 'flow', field: 'noi_dung' },
  tableTitle: { kind: 'flow', field: 'noi_dung' },
  signerHint: FIXED,
  copyForm: FIXED,
  signedMark: FIXED,
  letterSubject: { kind: 'text', field: 'trich_yeu' },
  note: { kind: 'flow', field: 'ghi_chu' },
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
type Namer = (field: string) => string;

const namer = (): Namer => {
  const times = new Map<string, number>();
  return (field) => {
    const time = (times.get(field) ?? 0) + 1;
    times.set(field, time);
    return time === 1 ? field : `${field}_${time}`;
  };
};

/** Neighbours that fill the same field make one part. */
const parts = (blocks: readonly Block[], nameOf: Namer): PaperPart[] => {
  const found: PaperPart[] = [];
  let open = null as OpenPart | null;
  for (const block of blocks) {
    const target = block.kind === 'paragraph' ? FIELDS[block.role] : null;
    if (block.kind === 'paragraph' && target !== null) {
      if (open?.field === target.field) {
        open.paragraphs.push(block);
        continue;
      }
      const paragraphs = [block];
      open = { field: target.field, paragraphs };
      found.push({ kind: target.kind, field: nameOf(target.field), paragraphs });
      continue;
    }
    open = null;
    if (block.kind === 'paragraph') found.push({ kind: 'fixed', paragraph: block });
    else if (block.kind === 'table')
      found.push({ kind: 'table', field: nameOf(TABLE_FIELDS[block.role]), table: block });
    else
      found.push({
        kind: 'columns',
        columns: block,
        rows: block.rows.map(({ left, right }) => ({ left: parts(left, nameOf), right: parts(right, nameOf) })),
      });
  }
  return found;
};

/** The parts of a paper, section by section; the names run through the whole paper. */
export const paperParts = ({ sections }: OfficialDocument): readonly (readonly PaperPart[])[] => {
  const nameOf = namer();
  return sections.map(({ blocks }) => parts(blocks, nameOf));
};
