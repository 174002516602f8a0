import type { Output, Sent } from '#shared/ipc/contract';

export type Paper = Output<'papers.get'>;
export type Content = Sent<'papers.update'>['content'];
export type ReportContent = Extract<Content, { kind: 'achievementReport' }>;
export type SummaryContent = Extract<Content, { kind: 'achievementSummary' }>;
export type CopyContent = Extract<Content, { kind: 'decisionCopy' }>;
export type WrittenHere = ReportContent | SummaryContent | CopyContent;

/** The kinds that are written on this page. */
export const isWrittenHere = (content: Content): content is WrittenHere =>
  content.kind === 'achievementReport' || content.kind === 'achievementSummary' || content.kind === 'decisionCopy';

/** The content with lines that hold nothing left out: the door refuses empty ones. */
export const withoutEmptyLines = (content: WrittenHere): WrittenHere => {
  const tidy = (value: unknown): unknown =>
    Array.isArray(value) && value.every((line) => typeof line === 'string')
      ? value.filter((line: string) => line.trim() !== '')
      : value;
  const fields = Object.fromEntries(Object.entries(content.fields).map(([key, value]) => [key, tidy(value)]));
  return { ...content, fields } as WrittenHere;
};
