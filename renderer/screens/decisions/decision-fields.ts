import type { z } from 'zod';
import type { Output } from '#shared/ipc/contract';
import { DecisionFields } from '#shared/ipc/decisions';
import { yearOf } from '#shared/lib/local-date';
import { today } from '../../forms/today';

export type Decision = Output<'decisions.get'>;
export type DecisionItem = Decision['items'][number];
export type DecisionInput = z.input<typeof DecisionFields>;
export type DecisionOutput = z.output<typeof DecisionFields>;
export { DecisionFields };

const withText = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');

/** Lines that were added and not yet written in are no lines; Điều 1 may stay empty, the program composes it. */
export const withoutEmptyLines = (fields: DecisionInput): DecisionInput => ({
  ...fields,
  headLines: withText(fields.headLines),
  legalBases: withText(fields.legalBases),
  recipients: withText(fields.recipients),
  articles: [fields.articles[0] ?? '', ...withText(fields.articles.slice(1))],
  signer: { ...fields.signer, capacity: withText(fields.signer.capacity) },
});

/** Numbers run within the year of signing; the current year until the day is known. */
export const numberingYear = (fields: Pick<DecisionInput, 'issuedOn'>): number => yearOf(fields.issuedOn ?? today());

/** Điều 1 as the preview prints it, without its heading; null when the paper has none. */
export const printedFirstArticle = (html: string): string | null => {
  // Without its style sheet: the window's policy would look at that even in a page that is only read.
  const page = new DOMParser().parseFromString(html.replace(/<style>.*?<\/style>/s, ''), 'text/html');
  const first = page.querySelector('[data-role=article]');
  if (first === null) return null;
  const paragraphs = [first.textContent.replace(/^[^.]*\.\s*/, '')];
  for (let next = first.nextElementSibling; next?.getAttribute('data-role') === 'body'; next = next.nextElementSibling)
    paragraphs.push(next.textContent);
  return paragraphs.join('\n').trim();
};
