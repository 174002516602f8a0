import { givenFactsTexts as texts } from '#shared/text/vi/given-facts';

type Read = { readonly json: unknown } | { readonly fault: string };

const faultOf = (cause: unknown): string => {
  const details = cause instanceof Error ? cause.message : '';
  if (details.startsWith('Unexpected end')) return texts.cutJson;
  const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(details) ?? [];
  return line === undefined || column === undefined ? texts.badJson : texts.badJsonAt(line, column);
};

/** What a text of JSON holds, or one line on where it breaks. Notepad's mark at the beginning is passed over. */
export const readJson = (text: string): Read => {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (cause) {
    return { fault: faultOf(cause) };
  }
};
