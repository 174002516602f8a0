import { checkContents } from '#electron/templates/check-contents';
import { checkFields } from '#electron/templates/check-fields';
import { openWord } from '#electron/templates/open-template';
import { engineFaults } from '#electron/templates/template-engine';
import { placedParagraphs } from '#electron/templates/template-paragraphs';
import { isMild, type TemplateFault } from '#shared/documents/templates/template-fault';
import type { TemplateField } from '#shared/documents/templates/template-fields';
import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

/**
 * Everything wrong with a template of a kind, each fault with field and place. Refuses a file that is no Word document or
 * must not be opened. Nothing that stands in it is run.
 */
export const checkTemplate = async (
  bytes: Uint8Array,
  fields: readonly TemplateField[],
): Promise<Result<readonly TemplateFault[], AppError>> => {
  const opened = await openWord(bytes);
  if (!opened.ok) return opened;
  const parts = opened.value.parts.map(({ document, part }) => placedParagraphs(document, part));
  const faults = [...opened.value.faults, ...parts.flatMap(checkContents), ...checkFields(parts, fields)];
  // What our own check lets pass, the engine that fills must take too.
  return ok(faults.every(isMild) ? [...faults, ...engineFaults(bytes)] : faults);
};
