import { asSeries } from '#shared/documents/end-mark';
import {
  capitalised,
  countsByKind,
  entryLine,
  joined,
  kindsPresent,
  listEntries,
  quotedAward,
} from '#shared/documents/recipient-list';
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

/** The recipients within the article; a heading for each kind only when there are several. */
const linesWithin = (awards: readonly AwardedList[], kinds: number): string[] =>
  listEntries(awards)
    .filter((entry) => entry.kind !== 'group' || kinds > 1 || awards.length > 1)
    .map(entryLine);

/**
 * The text of Điều 1 without its heading; line breaks part its paragraphs. One award: `Tặng … cho 05 tập thể và 04 cá
 * nhân, đã có thành tích … (có Danh sách kèm theo).` Several: an opening line and a clause for each award. When the list
 * stands in the article, `gồm:` and the recipients take the place of the reference to it.
 */
export const composeFirstArticle = ({
  awards,
  achievement,
  listStyle,
}: Pick<DecisionFacts, 'awards' | 'achievement' | 'listStyle'>): string => {
  const kinds = kindsPresent(awards.flatMap((it) => it.recipients));
  const [only] = awards.length === 1 ? awards : [];
  const given = only
    ? withAchievement(`${words.give} ${awardFor(only)}`, { achievement, kinds: kinds.length })
    : withAchievement(`${words.give} ${severalAwards(awards)} ${words.toThe} ${kinds.join(', ')}`, {
        achievement,
        kinds: 1,
      });
  if (listStyle === 'inArticle')
    return [`${given}, ${words.comprising}`, ...linesWithin(awards, kinds.length)].join('\n');
  if (only) return `${given} ${words.listAttached}.`;
  const clauses = asSeries(awards.map((it, index) => `${index + 1}. ${capitalised(awardFor(it))}`));
  return [`${given} ${words.listAttached}, ${words.comprising}`, ...clauses].join('\n');
};
