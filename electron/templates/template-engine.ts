import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { ABSENT_MARK } from '#electron/templates/field-marks';
import { joinedBodies } from '#electron/templates/joined-bodies';
import type { TemplateData } from '#shared/documents/templates/template-data';
import { type TemplateFault, WHOLE_FILE } from '#shared/documents/templates/template-fault';

/** A field is a name looked up among the data's own keys: no paths, no functions, nothing inherited. */
const parser: NonNullable<DXT.Options['parser']> = (tag) => ({
  get: (scope: unknown): unknown => {
    if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, tag)) return undefined;
    return (scope as Record<string, unknown>)[tag];
  },
});

const WORDS = /\.wordprocessingml\.(document\.main|header|footer|footnotes|endnotes|comments)\+xml$/;

/** Only the parts that were checked are filled: by itself the engine leaves endnotes and fills properties and diagrams. */
const onlyWords = (): DXT.Module => ({
  name: 'OnlyWords',
  optionsTransformer: (options, engine: Docxtemplater & Partial<Targets>) => {
    engine.targets = Object.entries(engine.filesContentTypes ?? {}).flatMap(([name, type]) =>
      WORDS.test(type) ? [name] : [],
    );
    if (engine.fileTypeConfig) engine.fileTypeConfig.templatedNs = [];
    return options;
  },
});
/** What the engine keeps of a package, which its types do not tell. */
type Targets = {
  targets: readonly string[];
  filesContentTypes: Readonly<Record<string, string>>;
  fileTypeConfig: { templatedNs: readonly string[] };
};

const OPTIONS: DXT.ConstructorOptions = {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  parser,
  syntax: { changeDelimiterPrefix: null },
  stripInvalidXMLChars: true,
};

type EngineError = { readonly properties?: { readonly xtag?: unknown; readonly errors?: readonly EngineError[] } };

const leaves = (cause: EngineError): readonly EngineError[] => cause.properties?.errors?.flatMap(leaves) ?? [cause];

/** The fields that the entries of each list have. */
const listFields = (data: TemplateData): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.entries(data).flatMap(([name, value]) =>
      typeof value === 'object' ? [[name, new Set(value.flatMap((row) => Object.keys(row)))]] : [],
    ),
  );

const compiled = (zip: PizZip, data: TemplateData = {}): Docxtemplater => {
  const lists = listFields(data);
  // One entry of a list may lack a field; one that no entry has is told apart.
  const nullGetter: DXT.Options['nullGetter'] = ({ module, value }, { scopePath }) => {
    const fields = lists.get(scopePath.findLast((name) => lists.has(name)) ?? '');
    return module !== undefined || fields === undefined || fields.has(value) ? '' : ABSENT_MARK;
  };
  return new Docxtemplater(zip, { ...OPTIONS, modules: [onlyWords()], nullGetter });
};

/** What the engine itself cannot read in a template; empty when it can. */
export const engineFaults = (bytes: Uint8Array): readonly TemplateFault[] => {
  try {
    compiled(new PizZip(bytes));
    return [];
  } catch (cause) {
    const { properties } = cause as EngineError;
    if (properties === undefined) throw cause;
    return leaves({ properties }).map((leaf) => ({
      kind: 'unreadable',
      tag: String(leaf.properties?.xtag ?? ''),
      place: WHOLE_FILE,
      other: '',
    }));
  }
};

type Change = {
  readonly parts: readonly string[];
  readonly prepare: (xml: string) => string;
  readonly settle: (xml: string) => string;
  readonly replace: Readonly<Record<string, string>>;
};

const filledZip = (bytes: Uint8Array, data: TemplateData, change: Change): PizZip => {
  const zip = new PizZip(bytes);
  for (const [name, content] of Object.entries(change.replace)) zip.file(name, content);
  const rewrite = (target: PizZip, work: (xml: string) => string): void => {
    for (const name of change.parts) target.file(name, work(target.file(name)?.asText() ?? ''));
  };
  rewrite(zip, change.prepare);
  const filled: PizZip = compiled(zip, data).render(data).getZip();
  rewrite(filled, change.settle);
  return filled;
};

/** What all pages say alike: heads and feet of the file print nothing else. */
const common = ([first = {}, ...more]: readonly TemplateData[]): TemplateData =>
  Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      more.every((data) => JSON.stringify(data[name]) === JSON.stringify(value)),
    ),
  );

const MAIN_PART = 'word/document.xml';

/**
 * Fills a template's fields, once for each of the pages, which follow one another; `prepare` and `settle` change a part's
 * XML before and after.
 */
export const runEngine = (bytes: Uint8Array, pages: readonly TemplateData[], change: Change): Uint8Array => {
  const whole = filledZip(bytes, common(pages), change);
  if (pages.length > 1) {
    const made = new Map<string, string>();
    const bodies = pages.map((data) => {
      const key = JSON.stringify(data);
      const xml = made.get(key) ?? filledZip(bytes, data, change).file(MAIN_PART)?.asText() ?? '';
      made.set(key, xml);
      return xml;
    });
    whole.file(MAIN_PART, joinedBodies(bodies));
  }
  return whole.generate({ type: 'uint8array', compression: 'DEFLATE' });
};
