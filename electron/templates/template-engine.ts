import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import type { TemplateData } from '#shared/documents/templates/template-data';
import type { TemplateFault } from '#shared/documents/templates/template-fault';

/** A field is a name looked up among the data's own keys: no paths, no functions, nothing inherited. */
const parser: NonNullable<DXT.Options['parser']> = (tag) => ({
  get: (scope: unknown): unknown => {
    if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, tag)) return undefined;
    return (scope as Record<string, unknown>)[tag];
  },
});

const OPTIONS: DXT.ConstructorOptions = {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  parser,
  nullGetter: () => '',
  syntax: { changeDelimiterPrefix: null },
  stripInvalidXMLChars: true,
};

type EngineError = { readonly properties?: { readonly xtag?: unknown; readonly errors?: readonly EngineError[] } };

const leaves = (cause: EngineError): readonly EngineError[] => cause.properties?.errors?.flatMap(leaves) ?? [cause];

const compiled = (zip: PizZip): Docxtemplater => new Docxtemplater(zip, OPTIONS);

/** What the engine itself cannot read in a template; empty when it can. */
export const engineFaults = (bytes: Uint8Array): readonly TemplateFault[] => {
  try {
    compiled(new PizZip(bytes));
    return [];
  } catch (cause) {
    return leaves(cause as EngineError).map(({ properties }) => ({
      kind: 'unreadable',
      tag: String(properties?.xtag ?? ''),
      place: null,
      other: '',
    }));
  }
};

/** Fills a template's fields; `prepare` and `settle` change a part's XML before and after. */
export const runEngine = (
  bytes: Uint8Array,
  data: TemplateData,
  change: {
    readonly parts: readonly string[];
    readonly prepare: (xml: string) => string;
    readonly settle: (xml: string) => string;
    readonly replace: Readonly<Record<string, string>>;
  },
): Uint8Array => {
  const zip = new PizZip(bytes);
  for (const [name, content] of Object.entries(change.replace)) zip.file(name, content);
  const rewrite = (target: PizZip, work: (xml: string) => string): void => {
    for (const name of change.parts) target.file(name, work(target.file(name)?.asText() ?? ''));
  };
  rewrite(zip, change.prepare);
  const filled: PizZip = compiled(zip).render(data).getZip();
  rewrite(filled, change.settle);
  return filled.generate({ type: 'uint8array', compression: 'DEFLATE' });
};
