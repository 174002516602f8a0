import type { FormCondition, FormPart, ReportForm } from '#shared/documents/form-parts';

/** A run of text with its style; sinks decide nothing but how to draw it. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** An empty square to be marked by hand instead of text: no font has the sign for one. */
  readonly drawn?: 'box';
  /** The sign that refers to a note at the end, by the number of the note. */
  readonly note?: number;
};

/** Names a part of a form, so that a template of the office can lay it out by itself. */
type OfForm = {
  readonly part?: FormPart;
  /** When the form has the part at all, where not always. */
  readonly only?: FormCondition;
};

export type Paragraph = OfForm & {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** First-line indent in mm; 10 or 12.7 for body text (NĐ 30/2020). */
  readonly indentMm?: number;
  /** Of every line, in mm. */
  readonly leftMm?: number;
  /** Points; the body is 13 or 14. */
  readonly sizePt: number;
  readonly spaceBeforePt?: number;
  readonly spaceAfterPt?: number;
  /** Line spacing as a multiple of single; single when absent. */
  readonly lineSpacing?: number;
  /** A rule centred under the paragraph: share of the text's width (1 = whole), 1/3–1/2 for names and titles. */
  readonly ruleShare?: number;
  /** Keeps the paragraph on one page with the next one. */
  readonly keepWithNext?: boolean;
  /** Room to write: a dotted line goes on from the text to the right edge. */
  readonly dotted?: true;
  /** A rule above, as long as the text area is wide: parts a copy's block from what was copied. */
  readonly ruleAbove?: true;
  /** Machine-readable role, for tests, checkers and the proof-reader. */
  readonly role: Role;
};

/** What a paragraph is within the paper, by the parts that NĐ 30/2020 names. */
export type Role =
  | 'nation'
  | 'motto'
  | 'parentBody'
  | 'issuingBody'
  | 'documentNumber'
  | 'placeDate'
  | 'documentKind'
  | 'subject'
  /** `V/v …` of an official letter, under its number (ô 5b). */
  | 'letterSubject'
  | 'addressee'
  | 'authority'
  | 'legalBasis'
  | 'operative'
  | 'article'
  | 'body'
  /** `(Mẫu số 05 Nghị định …, áp dụng đối với cá nhân)` under the title of a report. */
  | 'formNumber'
  | 'nominee'
  | 'sectionHeading'
  | 'pointHeading'
  | 'particular'
  | 'openLine'
  /** What a form asks for, until it is written. */
  | 'guide'
  | 'tableTitle'
  | 'signerHint'
  | 'notesHeading'
  | 'note'
  /** `SAO Y`, `TRÍCH SAO` */
  | 'copyForm'
  /** `(Đã ký)` in what was copied. */
  | 'signedMark'
  | 'copiesHeading'
  | 'copyLine'
  | 'signerCapacity'
  | 'signerPost'
  | 'signerName'
  | 'listHeading'
  | 'listSubject'
  | 'listReference'
  | 'listAward'
  | 'listGroup'
  | 'listUnit'
  | 'listLine'
  | 'listTotal'
  | 'tableHeader'
  | 'tableCell';

export type TableCell = { readonly paragraphs: readonly Paragraph[]; readonly columnSpan?: number };
export type TableRow = { readonly cells: readonly TableCell[]; readonly isHeader?: boolean };

export type Table = OfForm & {
  readonly kind: 'table';
  readonly columnsMm: readonly number[];
  readonly rows: readonly TableRow[];
  readonly role: 'list' | 'votes' | 'slip';
};

type ColumnsRow = { readonly left: readonly Paragraph[]; readonly right: readonly Paragraph[] };

/** Two columns side by side without borders: the frame's head, the signature block. Each row starts level. */
export type Columns = {
  readonly kind: 'columns';
  readonly widthsMm: readonly [number, number];
  readonly rows: readonly ColumnsRow[];
  readonly role: 'head' | 'signature' | 'copyHead';
};

export type Block = Paragraph | Table | Columns;

type Margins = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

export type PageSection = {
  readonly orientation: 'portrait' | 'landscape';
  readonly marginsMm: Margins;
  /** Arabic, centred in the top margin, hidden on the section's first page, each section from 1 (NĐ 30/2020). */
  readonly pageNumbers: 'fromSecondPage' | 'none';
  readonly blocks: readonly Block[];
};

/** One official paper: every sink (preview, PDF, DOCX) draws exactly this. */
export type OfficialDocument = {
  readonly title: string;
  /** The issuing body, for the file's properties. */
  readonly author: string;
  /** File name without extension: letters without marks, digits, hyphens. */
  readonly fileName: string;
  /** The form of a report, by which its parts are what they are. */
  readonly form?: ReportForm;
  readonly sections: readonly PageSection[];
};
