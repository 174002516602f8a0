import { decisionProposals } from '#shared/text/vi/decision-proposals';

type Placed = {
  readonly articles: readonly string[];
  readonly recipients: readonly string[];
  /** The secretary's own words that would give way; null when nothing of hers does. */
  readonly replaces: { readonly position: number; readonly text: string } | null;
};

/** “Như Điều 2” names the article of those who carry the decision out: it moves down with that article. */
const movedDown = (line: string): string => {
  const number = /^Như Điều (\d+)$/u.exec(line.trim())?.[1];
  return number === undefined || Number(number) < 2 ? line : decisionProposals.likeArticle(Number(number) + 1);
};

/** Where the draft already says the money as the program words it, but with other amounts: its position, else null. */
export const outdatedMoneyArticle = (articles: readonly string[], sentence: string): number | null => {
  const index = articles.findIndex(
    (text, at) => at > 0 && text !== sentence && decisionProposals.isSameButAmounts(text, sentence),
  );
  return index === -1 ? null : index + 1;
};

/**
 * Puts the sentence about the money into the articles: over the one that stands, else as Điều 2 with the others moved
 * down. A sentence that the secretary worded herself is named, so that she is asked first.
 */
export const placeMoneyArticle = (
  draft: { readonly articles: readonly string[]; readonly recipients: readonly string[] },
  sentence: string,
): Placed => {
  const { articles, recipients } = draft;
  const index = articles.findIndex((text, at) => at > 0 && decisionProposals.isMoneyArticle(text));
  const standing = articles[index];
  if (standing === undefined) {
    const [first = '', ...others] = articles;
    return { articles: [first, sentence, ...others], recipients: recipients.map(movedDown), replaces: null };
  }
  return {
    articles: articles.with(index, sentence),
    recipients,
    replaces: decisionProposals.isSameButAmounts(standing, sentence) ? null : { position: index + 1, text: standing },
  };
};
