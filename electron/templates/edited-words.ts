import { checkContents } from '#electron/templates/check-contents';
import { openWord } from '#electron/templates/open-template';
import { placedParagraphs } from '#electron/templates/template-paragraphs';
import { tagsOf } from '#electron/templates/template-tags';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/**
 * The words of a paper that came back from Word, a line for each paragraph. Refuses a file that is no paper of ours any
 * more: with links, objects or commands in it, with changes not yet accepted, or with fields not filled in.
 */
export const editedWords = async (bytes: Uint8Array): Promise<Result<readonly string[], AppError>> => {
  const opened = await openWord(bytes);
  if (!opened.ok) return opened;
  const parts = opened.value.parts.map(({ document, part }) => placedParagraphs(document, part));
  const contents = parts.flatMap(checkContents);
  if (contents.some(({ kind }) => kind === 'trackedChange')) return err({ code: 'word.trackedChanges' });
  const foreign = [...opened.value.faults, ...contents];
  if (foreign.length > 0) return err({ code: 'word.links', details: foreign.map(({ tag }) => tag).join('; ') });
  const lines = parts.flat().map(({ words }) => words);
  const open = lines.flatMap((line) => tagsOf(line)).find(({ kind }) => kind === 'value' || kind === 'open');
  return open === undefined ? ok(lines) : err({ code: 'wordVersions.fieldsLeft', details: open.raw });
};
