import { moneyInWords } from '#shared/domain/money-in-words';
import type { Found, ProofFacts } from '#shared/domain/proof-reading/proof-facts';

const AMOUNT = /(\d{1,3}(?:\.\d{3})+)\s*đồng/gu;

const amountOf = (figures: string): number => Number(figures.replaceAll('.', ''));
const figuresOf = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

const articles = ({ texts }: ProofFacts) => texts.filter(({ place }) => place.field === 'articles');

/** A base salary named in the text that is not the one of the day of signing. */
export const baseSalaryDiffers = (facts: ProofFacts): Found[] => {
  const right = facts.money?.baseSalary ?? null;
  if (right === null) return [];
  return articles(facts).flatMap(({ place, text }) =>
    [...text.matchAll(/lương cơ sở[^.;]{0,40}?(\d{1,3}(?:\.\d{3})+)/gu)].flatMap(([, figures = '']): Found[] =>
      amountOf(figures) === right ? [] : [{ place, details: { written: figures, right: figuresOf(right) } }],
    ),
  );
};

/** An amount in the article about the money that the law of the day of signing does not bring. */
export const amountDiffers = (facts: ProofFacts): Found[] => {
  const { money } = facts;
  if (money === null) return [];
  const known = new Set([money.total, ...money.amounts, ...(money.baseSalary === null ? [] : [money.baseSalary])]);
  return articles(facts)
    .filter(({ text }) => /tiền thưởng/iu.test(text))
    .flatMap(({ place, text }) =>
      [...text.matchAll(AMOUNT)].flatMap(([, figures = '']): Found[] =>
        known.has(amountOf(figures)) ? [] : [{ place, details: { written: figures, right: figuresOf(money.total) } }],
      ),
    );
};

const plain = (words: string): string =>
  words
    .toLocaleLowerCase('vi')
    .replace(/ngàn/gu, 'nghìn')
    .replace(/lẻ/gu, 'linh')
    .replace(/[\s.,]+/gu, ' ')
    .trim();

/** An amount whose words in brackets say another one. */
export const amountWordsDiffer = (facts: ProofFacts): Found[] =>
  articles(facts).flatMap(({ place, text }) =>
    [...text.matchAll(/(\d{1,3}(?:\.\d{3})+)\s*đồng\s*\(([^)]*đồng[^)]*)\)/gu)].flatMap(
      ([, figures = '', bracket = '']): Found[] => {
        const right = moneyInWords(amountOf(figures));
        const words = bracket.replace(/^.*?chữ\s*:?\s*/iu, '').replace(/\s*(?:chẵn)?[./]*$/u, '');
        return plain(words) === plain(right) ? [] : [{ place, details: { written: figures, right } }];
      },
    ),
  );
