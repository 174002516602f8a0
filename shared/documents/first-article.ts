import { asSeries } from '#shared/documents/end-mark';
import { capitalised, countsByKind, joined, kindsPresent, quotedAward } from '#shared/documents/recipient-list';
import type { AwardedList, DecisionFacts } from '#shared/domain/decision-facts';
import { papers } from '#shared/text/vi/papers';

const words = papers.decision;

/** `Bằng khen … cho 05 tập thể và 04 cá nhân` */
const awardFor = ({ award, recipients }: AwardedList): string =>
  `${quotedAward(award)} ${words.to} ${joined(countsByKind(recipients))}`;

/** Adds the achievement; after counts of several kinds a comma parts it, as issued decisions write it. */
const withAchievement = (text: string, { achievement, kinds }: { achievement: string; kinds: number }): string =>
  achievement === '' ? text : `${text}${kinds > 1 ? ',' : ''} ${achievement}`;

const severalAwards = (awards: readonly AwardedList[]): string => {
  const titles = awards.filter(({ award }) => award.category === 'emulationTitle').length;
  if (titles === awards.length) return words.severalTitles;
  return titles === 0 ? words.severalForms : words.titlesAndForms;
};

/**
 * The text of Điều 1 without its heading. One award: `Tặng … cho 05 tập thể và 04 cá nhân, đã có thành tích …
 * (có Danh sách kèm theo).` Several: an opening line, then a clause for each award, parted by line breaks.
 */
export const composeFirstArticle = ({ awards, achievement }: Pick<DecisionFacts, 'awards' | 'achievement'>): string => {
  const recipients = awards.flatMap((it) => it.recipients);
  const kinds = kindsPresent(recipients);
  const [only] = awards;
  if (awards.length === 1 && only)
    return `${withAchievement(`${words.give} ${awardFor(only)}`, { achievement, kinds: kinds.length })} ${words.listAttached}.`;
  const opening = `${words.give} ${severalAwards(awards)} ${words.toThe} ${kinds.join(', ')}`;
  const clauses = asSeries(awards.map((it, index) => `${index + 1}. ${capitalised(awardFor(it))}`));
  return [
    `${withAchievement(opening, { achievement, kinds: 1 })} ${words.listAttached}, ${words.comprising}`,
    ...clauses,
  ].join('\n');
};
