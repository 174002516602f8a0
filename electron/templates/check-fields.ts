import { nearestField } from '#electron/templates/nearest-field';
import type { CellPath, PlacedParagraph } from '#electron/templates/template-paragraphs';
import { type TemplateTag, tagsOf } from '#electron/templates/template-tags';
import {
  type FaultKind,
  type TemplateFault,
  type TemplatePlace,
  WHOLE_FILE,
} from '#shared/documents/templates/template-fault';
import { substitutesOf, type TemplateField } from '#shared/documents/templates/template-fields';

type OpenList = {
  readonly name: string;
  readonly raw: string;
  readonly field: TemplateField | null;
  readonly at: PlacedParagraph;
  /** Holds another that repeats whole rows. */
  holdsRows: boolean;
  passedSection: boolean;
};

/** What is known while the paragraphs go by. */
type Walk = {
  readonly fields: ReadonlyMap<string, TemplateField>;
  readonly faults: TemplateFault[];
  readonly used: Map<string, number>;
  readonly usedInList: Map<string, Set<string>>;
  /** Where each known field stands first. */
  readonly places: Map<string, TemplatePlace>;
};

const sameCell = (left: readonly CellPath[], right: readonly CellPath[]): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** Start and end in one table, outside its cells the same: whole rows are repeated. */
const sameTable = (left: readonly CellPath[], right: readonly CellPath[]): boolean =>
  left.length > 0 &&
  left.length === right.length &&
  sameCell(left.slice(0, -1), right.slice(0, -1)) &&
  left.at(-1)?.table === right.at(-1)?.table;

const addFault = ({ faults }: Walk, kind: FaultKind, tag: string, place: TemplatePlace | null, other = ''): void => {
  faults.push({ kind, tag, place, other });
};

const closeList = (walk: Walk, stack: OpenList[], tag: { name: string; raw: string }, at: PlacedParagraph): void => {
  const open = stack.at(-1);
  if (open === undefined) {
    addFault(walk, 'listNotOpened', tag.raw, at.place, nearestField(tag.name, [...walk.fields.keys()]));
    return;
  }
  if (tag.name !== '' && tag.name !== open.name) {
    const isDeeper = stack.some(({ name }) => name === tag.name);
    if (!isDeeper) {
      addFault(walk, 'listNotOpened', tag.raw, at.place, open.name);
      // Probably the end of the one that stands open, mistyped: it is not reported twice.
      if (nearestField(tag.name, [open.name]) !== '') stack.pop();
      return;
    }
    addFault(walk, 'listsCrossed', tag.raw, at.place, open.raw);
    stack.splice(
      stack.findLastIndex(({ name }) => name === tag.name),
      1,
    );
    return;
  }
  stack.pop();
  const isWithinCell = sameCell(open.at.cells, at.cells);
  const isByRows = !isWithinCell && sameTable(open.at.cells, at.cells);
  if (!isWithinCell && !isByRows) addFault(walk, 'acrossCells', open.raw, open.at.place, tag.raw);
  if (isByRows && open.holdsRows) addFault(walk, 'acrossCells', open.raw, open.at.place, tag.raw);
  if (open.passedSection) addFault(walk, 'sectionInList', open.raw, open.at.place);
  const around = stack.at(-1);
  if (around !== undefined && (isByRows || open.holdsRows)) around.holdsRows = true;
};

const openList = (
  walk: Walk,
  stack: OpenList[],
  tag: { name: string; raw: string; kind: string },
  at: PlacedParagraph,
): void => {
  const field = walk.fields.get(tag.name) ?? null;
  const lists = [...walk.fields.values()].filter(({ kind }) => kind !== 'text').map(({ name }) => name);
  if (field === null) addFault(walk, 'unknownField', tag.raw, at.place, nearestField(tag.name, lists));
  else if (field.kind === 'text') addFault(walk, 'notAList', tag.raw, at.place, field.name);
  else if (field.kind === 'list') {
    const around = stack.find((it) => it.field?.kind === 'list');
    if (around !== undefined) addFault(walk, 'listInList', tag.raw, at.place, around.raw);
    if (tag.kind === 'open') countUse(walk, tag.name, tag.raw, at.place, 'listTwice');
  }
  stack.push({ name: tag.name, raw: tag.raw, field, at, holdsRows: false, passedSection: false });
};

const countUse = (walk: Walk, name: string, raw: string, place: TemplatePlace, twice: FaultKind): void => {
  const times = (walk.used.get(name) ?? 0) + 1;
  walk.used.set(name, times);
  if (times === 2) addFault(walk, twice, raw, place, '');
};

const takeValue = (
  walk: Walk,
  stack: readonly OpenList[],
  { name, raw }: { name: string; raw: string },
  place: TemplatePlace,
): void => {
  const list = stack.findLast(({ field }) => field?.kind === 'list');
  const children = list?.field?.children.map((it) => it.name) ?? [];
  if (list !== undefined && children.includes(name)) {
    const known = walk.usedInList.get(list.name) ?? new Set();
    walk.usedInList.set(list.name, known.add(name));
    return;
  }
  const field = walk.fields.get(name);
  const owner = [...walk.fields.values()].find((it) => it.children.some((child) => child.name === name));
  if (field?.kind === 'text') countUse(walk, name, raw, place, 'fieldTwice');
  else if (field !== undefined) addFault(walk, 'listAsText', raw, place, name);
  else if (owner !== undefined) addFault(walk, 'fieldOfOtherList', raw, place, owner.name);
  else addFault(walk, 'unknownField', raw, place, nearestField(name, [...children, ...walk.fields.keys()]));
};

const walkTag = (walk: Walk, stack: OpenList[], tag: TemplateTag, at: PlacedParagraph): void => {
  if ('name' in tag && walk.fields.has(tag.name) && !walk.places.has(tag.name)) walk.places.set(tag.name, at.place);
  if (tag.kind === 'open' || tag.kind === 'unless') openList(walk, stack, tag, at);
  else if (tag.kind === 'close') closeList(walk, stack, tag, at);
  else if (tag.kind === 'value') takeValue(walk, stack, tag, at.place);
  else addFault(walk, tag.kind, tag.raw, at.place);
};

const walkPart = (walk: Walk, paragraphs: readonly PlacedParagraph[]): void => {
  const stack: OpenList[] = [];
  for (const at of paragraphs) {
    for (const tag of tagsOf(at.words)) walkTag(walk, stack, tag, at);
    if (at.endsSection) for (const open of stack) open.passedSection = true;
  }
  for (const open of stack) {
    // Everything after a list without end seems to stand in it: only the cause is told.
    const caused = walk.faults.filter(({ kind, other }) => kind === 'listInList' && other === open.raw);
    for (const fault of caused) walk.faults.splice(walk.faults.indexOf(fault), 1);
    addFault(walk, 'listNotClosed', open.raw, open.at.place, open.name);
  }
};

const isSaid = (name: string, said: (field: string) => boolean): boolean =>
  said(name) || substitutesOf(name).some(said);

/** Where a missing field belongs: beside the one that papers print before it, or else after it. */
const placeBeside = ({ fields, places }: Walk, name: string): TemplatePlace => {
  const names = [...fields.keys()];
  const at = names.indexOf(name);
  const near = [...names.slice(0, at).reverse(), ...names.slice(at + 1)].find((it) => places.has(it));
  return (near === undefined ? undefined : places.get(near)) ?? WHOLE_FILE;
};

/** What a paper of the kind may not lack, and the template does not print. */
const missing = (walk: Walk): TemplateFault[] => {
  const { fields, used, usedInList, faults: found } = walk;
  const faults: TemplateFault[] = [];
  // A mistyped one is told once, where it stands.
  const mistyped = new Set(found.flatMap(({ kind, other }) => (kind === 'unknownField' ? [other] : [])));
  for (const field of fields.values()) {
    const isUsed = isSaid(field.name, (name) => used.has(name));
    if (field.required && !isUsed && !mistyped.has(field.name))
      faults.push({
        kind: 'missingField',
        tag: `{${field.kind === 'list' ? '#' : ''}${field.name}}`,
        place: placeBeside(walk, field.name),
        other: field.name,
      });
    const inList = usedInList.get(field.name) ?? new Set();
    if (!used.has(field.name)) continue;
    for (const child of field.children)
      if (child.required && !mistyped.has(child.name) && !isSaid(child.name, (name) => inList.has(name)))
        faults.push({
          kind: 'missingInList',
          tag: `{${child.name}}`,
          place: walk.places.get(field.name) ?? WHOLE_FILE,
          other: field.name,
        });
  }
  return faults;
};

/**
 * Checks the fields of a template against those of its kind, part by part. A field is a name and nothing else; what is
 * written in it is never worked out.
 */
export const checkFields = (
  parts: readonly (readonly PlacedParagraph[])[],
  fields: readonly TemplateField[],
): readonly TemplateFault[] => {
  const walk: Walk = {
    fields: new Map(fields.map((field) => [field.name, field])),
    faults: [],
    used: new Map(),
    usedInList: new Map(),
    places: new Map(),
  };
  for (const paragraphs of parts) walkPart(walk, paragraphs);
  return [...walk.faults, ...missing(walk)];
};
