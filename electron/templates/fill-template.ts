import { markFields } from '#electron/templates/field-marks';
import { openWord } from '#electron/templates/open-template';
import { settleFilled } from '#electron/templates/settle-filled';
import { runEngine } from '#electron/templates/template-engine';
import { coreProperties } from '#electron/writers/docx';
import { printableText } from '#electron/writers/printable-text';
import { withFixedTimes } from '#electron/writers/zip-times';
import type { OfficialDocument } from '#shared/documents/blocks';
import type { TemplateData } from '#shared/documents/templates/template-data';
import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

const printable = (data: TemplateData): TemplateData =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => {
      if (typeof value === 'string') return [field, printableText(value)];
      if (typeof value === 'boolean') return [field, value];
      const rows = value.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, text]) => [name, printableText(text)])),
      );
      return [field, rows];
    }),
  );

/**
 * A checked template with the words of a paper in it, once for each page of a paper of many alike. The same template and paper give the same bytes; the file's own
 * properties become the paper's. Refuses a template that does not pass the gate.
 */
export const fillTemplate = async (
  template: Uint8Array,
  pages: readonly TemplateData[],
  paper: Pick<OfficialDocument, 'title' | 'author'>,
): Promise<Result<Uint8Array, AppError>> => {
  const opened = await openWord(template);
  if (!opened.ok) return opened;
  const filled = runEngine(template, pages.map(printable), {
    parts: opened.value.parts.map(({ name }) => name),
    prepare: markFields,
    settle: settleFilled,
    replace: { 'docProps/core.xml': coreProperties(paper) },
  });
  return ok(withFixedTimes(filled));
};
