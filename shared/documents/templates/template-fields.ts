import type { FormPart } from '#shared/documents/form-parts';
import { withoutMarks } from '#shared/documents/templates/field-values';
import { FORM_FIELDS } from '#shared/documents/templates/form-fields';
import type { OfficeFrame } from '#shared/documents/templates/sample-papers';
import { templateData } from '#shared/documents/templates/template-data';
import { fullSample, type TemplateKind } from '#shared/documents/templates/template-kinds';
import { REPORT_TEXTS } from '#shared/domain/achievement-report/report-facts';

/** A field that a template of a kind may hold. */
export type TemplateField = {
  readonly name: string;
  /** A list is opened `{#…}` and closed `{/…}`, with its own fields in between; a condition likewise, without any. */
  readonly kind: 'text' | 'list' | 'condition';
  /** The fields of each entry of a list. */
  readonly children: readonly TemplateField[];
  /** A template without it, or without one of those that say the same, prints a paper that lacks something. */
  readonly required: boolean;
  readonly sample: string;
};

/** What a unit or the secretary wrote in a report, and the awards of the nominee, must not get lost. */
const REQUIRED_PARTS: readonly FormPart[] = [...REPORT_TEXTS, 'summary', 'titles', 'forms', 'noDiscipline'];

/** What a paper may not lack (NĐ 30/2020, Phụ lục I), each with the fields that may say it instead. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  so_ky_hieu: ['so'],
  trich_yeu: [],
  can_cu: [],
  noi_dung: [],
  danh_sach: [],
  bang_phieu: [],
  phieu: [],
  noi_dung_bau: [],
  hinh_thuc_sao: [],
  nguoi_duoc_de_nghi: [],
  ...Object.fromEntries(REQUIRED_PARTS.map((part) => [FORM_FIELDS[part].field, []])),
  nguoi_ky: [],
  noi_nhan: [],
};
/** What a list may not lack in each entry. */
const REQUIRED_IN_LIST: Readonly<Record<string, readonly string[]>> = {
  dong: ['ho_ten'],
  ho_ten: ['dong'],
  chu: [],
  gach: [],
  tieu_de: [],
};

/** Fields that may stand in place of a required one; only the first of a name is also said in parts. */
export const substitutesOf = (field: string): readonly string[] => REQUIRED[field] ?? REQUIRED_IN_LIST[field] ?? [];

/** Without what tells a second field of a name, or one of the block under a copy, from the first. */
const baseName = (field: string): string => field.replace(/_(?:\d|ban_sao)$/, '');
const without = { children: [], kind: 'text' } as const;

/** The fields of a kind's templates with the values of the office's sample paper. */
export const templateFields = (kind: TemplateKind, office: OfficeFrame): readonly TemplateField[] => {
  const { paper, sheet } = fullSample(kind, office);
  return Object.entries(templateData(paper, sheet)).map(([name, value]): TemplateField => {
    const required = Object.hasOwn(REQUIRED, baseName(name));
    if (typeof value === 'string') return { ...without, name, required, sample: withoutMarks(value) };
    if (typeof value === 'boolean') return { ...without, kind: 'condition', name, required: false, sample: '' };
    const children = new Map<string, string>();
    for (const row of value)
      for (const [child, text] of Object.entries(row))
        if ((children.get(child) ?? '') === '') children.set(child, withoutMarks(text));
    return {
      name,
      kind: 'list',
      required,
      sample: '',
      children: [...children].map(([child, sample]) => ({
        ...without,
        name: child,
        sample,
        required: Object.hasOwn(REQUIRED_IN_LIST, child),
      })),
    };
  });
};
