import { PDF, PdfArray, PdfDict, PdfNumber, type PdfObject, PdfRef, PdfStream, PdfString } from '@libpdf/core';
import type { FileChange } from '#shared/domain/signing/signature-facts';

/** Two states of one file, walked side by side. */
type Walk = {
  readonly before: PDF;
  readonly after: PDF;
  /** The later file's form fields that hold a signature, by reference. */
  readonly signed: ReadonlySet<string>;
  readonly seen: Set<string>;
  readonly found: FileChange[];
  /** So many places are told; the rest changes no verdict. */
  steps: number;
};

const MOST_STEPS = 2_000_000;
const MOST_FOUND = 50;

const resolve = (paper: PDF, value: PdfObject | undefined): PdfObject | null =>
  value instanceof PdfRef ? paper.getObject(value) : (value ?? null);

const keyOf = (value: PdfObject | undefined): string =>
  value instanceof PdfRef ? `${value.objectNumber} ${value.generation}` : '-';

const tell = (walk: Walk, kind: FileChange['kind'], place: readonly string[]): void => {
  if (walk.found.length < MOST_FOUND || kind === 'content') walk.found.push({ kind, place: place.join('/') });
};

const itemsOf = (paper: PDF, value: PdfObject | undefined): readonly PdfObject[] => {
  const list = resolve(paper, value);
  return list instanceof PdfArray ? list.toArray() : [];
};

/** What a click on a mark may not do: lead away, or run something; and what it may not be parted into. */
const BEYOND_A_MARK = ['A', 'AA', 'Kids'];

/** The fields of a file's form that hold a signature and nothing besides. */
const signedFields = (paper: PDF): ReadonlySet<string> => {
  const form = resolve(paper, paper.getCatalog().get('AcroForm'));
  const fields = form instanceof PdfDict ? itemsOf(paper, form.get('Fields')) : [];
  const isSigned = (item: PdfObject): boolean => {
    const field = resolve(paper, item);
    if (!(field instanceof PdfDict) || !(resolve(paper, field.get('V')) instanceof PdfDict)) return false;
    const isSignature = field.getName('FT', (ref) => paper.getObject(ref))?.value === 'Sig';
    return isSignature && BEYOND_A_MARK.every((key) => !field.has(key));
  };
  return new Set(fields.filter((item) => item instanceof PdfRef && isSigned(item)).map(keyOf));
};

const isSameLeaf = (one: PdfObject | null, other: PdfObject | null): boolean => {
  if (one === null || other === null) return one === other;
  if (one.type !== other.type) return false;
  if (one instanceof PdfString && other instanceof PdfString) return Buffer.from(one.bytes).equals(other.bytes);
  if (one instanceof PdfNumber && other instanceof PdfNumber) return one.value === other.value;
  return 'value' in one && 'value' in other ? one.value === other.value : one.type === 'null';
};

type Visit = (
  walk: Walk,
  before: PdfObject | undefined,
  after: PdfObject | undefined,
  place: readonly string[],
) => void;

/** Lists that may grow by signature fields: /Annots of a page, /Fields of the form. The old ones stay, in their order. */
const compareGrowing: Visit = (walk, before, after, place) => {
  const [old, now] = [itemsOf(walk.before, before), itemsOf(walk.after, after)];
  if (now.length < old.length) return tell(walk, 'content', place);
  for (const [index, item] of old.entries()) compare(walk, item, now[index], [...place, String(index)]);
  for (const [index, item] of now.slice(old.length).entries()) {
    const kind = walk.signed.has(keyOf(item)) ? 'signature' : 'mark';
    tell(walk, kind, [...place, String(old.length + index)]);
  }
};

/** Keys that a form gains with its first signature. */
const FORM_SETTINGS = new Set(['SigFlags', 'NeedAppearances', 'DA', 'DR']);

const compareForm: Visit = (walk, before, after, place) => {
  const [old, now] = [resolve(walk.before, before), resolve(walk.after, after)];
  if (!(now instanceof PdfDict)) {
    if (old !== null) tell(walk, 'content', place);
    return;
  }
  const was = old instanceof PdfDict ? old : PdfDict.of({});
  compareGrowing(walk, was.get('Fields'), now.get('Fields'), [...place, 'Fields']);
  for (const { value: key } of now.keys()) {
    if (key === 'Fields' || key === 'SigFlags' || (FORM_SETTINGS.has(key) && !was.has(key))) continue;
    compare(walk, was.get(key), now.get(key), [...place, key]);
  }
  for (const { value: key } of was.keys()) if (!now.has(key)) tell(walk, 'content', [...place, key]);
};

/** What a signature field that stood empty may gain. */
const SIGNED_KEYS = new Set(['V', 'AP', 'M', 'F', 'Lock', 'MK', 'DA']);

/** The kinds of the catalogue's and the pages' entries that signing touches. */
const SPECIAL: Readonly<Record<string, Visit>> = {
  AcroForm: compareForm,
  Annots: compareGrowing,
  DSS: (walk, before, after, place) => {
    if (keyOf(before) === keyOf(after) && before !== undefined) return compareInside(walk, before, after, place);
    tell(walk, 'proof', place);
  },
  Metadata: (walk, _before, _after, place) => tell(walk, 'proof', place),
  Extensions: () => {},
  Version: () => {},
};

const isPlaceOfSpecial = (walk: Walk, key: string, dict: PdfDict): boolean => {
  const type = dict.getName('Type', (ref) => walk.after.getObject(ref))?.value;
  if (key === 'Annots') return type === 'Page';
  return Object.hasOwn(SPECIAL, key) && type === 'Catalog';
};

const compareDicts = (walk: Walk, before: PdfDict, after: PdfDict, place: readonly string[]): void => {
  const isEmptyField =
    before.getName('FT', (ref) => walk.before.getObject(ref))?.value === 'Sig' && !before.has('V') && after.has('V');
  if (isEmptyField) tell(walk, 'signature', place);
  const keys = new Set([...before.keys(), ...after.keys()].map(({ value }) => value));
  // A page's parent and a field's page lead back up.
  for (const key of keys) {
    if (isEmptyField && SIGNED_KEYS.has(key)) continue;
    const [old, now] = [before.get(key), after.get(key)];
    const visit = isPlaceOfSpecial(walk, key, after) ? SPECIAL[key] : undefined;
    (visit ?? compare)(walk, old, now, [...place, key]);
  }
};

const compareStreams = (walk: Walk, before: PdfStream, after: PdfStream, place: readonly string[]): void => {
  if (!Buffer.from(before.data).equals(after.data)) tell(walk, 'content', place);
};

/** What an object holds, once it is known to be looked at for the first time. */
const compareInside: Visit = (walk, before, after, place) => {
  const [old, now] = [resolve(walk.before, before), resolve(walk.after, after)];
  if (old instanceof PdfArray && now instanceof PdfArray) {
    if (old.length !== now.length) return tell(walk, 'content', place);
    for (let index = 0; index < old.length; index += 1)
      compare(walk, old.at(index), now.at(index), [...place, String(index)]);
    return;
  }
  if (old instanceof PdfDict && now instanceof PdfDict && old.type === now.type) {
    if (old instanceof PdfStream && now instanceof PdfStream) compareStreams(walk, old, now, place);
    return compareDicts(walk, old, now, place);
  }
  if (!isSameLeaf(old, now)) tell(walk, 'content', place);
};

/** Any two values. A reference is followed once: papers refer in circles. */
const compare: Visit = (walk, before, after, place) => {
  walk.steps += 1;
  if (walk.steps > MOST_STEPS) {
    if (walk.steps === MOST_STEPS + 1) tell(walk, 'content', ['too large to compare']);
    return;
  }
  if (before instanceof PdfRef || after instanceof PdfRef) {
    const pair = `${keyOf(before)} ${keyOf(after)}`;
    if (before instanceof PdfRef && after instanceof PdfRef) {
      if (walk.seen.has(pair)) return;
      walk.seen.add(pair);
    }
  }
  compareInside(walk, before, after, place);
};

/**
 * Everything that differs between an earlier state of a file and a later one, as a reader sees them: walked from the
 * catalogue, so that objects that nothing refers to do not count. The file's properties (Info) are not content.
 */
export const fileChanges = async (before: Uint8Array, after: Uint8Array): Promise<readonly FileChange[]> => {
  const [old, now] = await Promise.all([PDF.load(before), PDF.load(after)]);
  const walk: Walk = { before: old, after: now, signed: signedFields(now), seen: new Set(), found: [], steps: 0 };
  if (now.recoveredViaBruteForce) tell(walk, 'content', ['damaged']);
  compareDicts(walk, old.getCatalog(), now.getCatalog(), []);
  return walk.found;
};
