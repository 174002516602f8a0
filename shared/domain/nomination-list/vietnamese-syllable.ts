import { remembered } from '#shared/lib/remembered';

const CLOSED = 'c|ch|m|n|ng|nh|p|t';

/** Rhymes of written Vietnamese by their vowel: the finals and glides that it takes. Empty: it may stand open. */
const RHYMES: Readonly<Record<string, string>> = {
  a: `|${CLOSED}|i|o|u|y`,
  ă: 'c|m|n|ng|p|t',
  â: 'c|m|n|ng|p|t|u|y',
  e: '|c|m|n|ng|o|p|t',
  ê: '|ch|m|n|nh|p|t|u',
  i: '|a|ch|m|n|nh|p|t|u',
  iê: 'c|m|n|ng|p|t|u',
  o: '|c|i|m|n|ng|p|t',
  oa: '|c|ch|i|m|n|ng|nh|o|p|t|y',
  oă: 'c|m|n|ng|t',
  oe: '|m|n|o|t',
  oo: 'c|ng',
  ô: '|c|i|m|n|ng|p|t',
  ơ: '|i|m|n|p|t',
  u: '|a|c|i|m|n|ng|p|t',
  uâ: 'n|ng|t|y',
  uê: '|ch|n|nh',
  uô: 'c|i|m|n|ng|t',
  uơ: '',
  uy: '|a|ch|n|nh|p|t|u',
  uyê: 'n|t',
  ư: '|a|c|i|ng|t|u',
  ươ: 'c|i|m|n|ng|p|t|u',
  y: '|ch|nh|t',
  yê: 'm|n|ng|t|u',
};

/** After `qu` the rhyme is a whole one again; `u` of `qu` is its glide. */
const AFTER_QU =
  'a(?:c|ch|i|n|ng|nh|o|t|u|y)?|ă(?:c|m|n|ng|p|t)|â(?:n|ng|t|y)|e(?:n|o|t)?|ê(?:ch|n|nh|t)?|i(?:t|nh)?|ơ|ô(?:c)|y(?:ch|n|nh|t|u)?|yê(?:n|t)';

const groups = Object.entries(RHYMES).map(([vowel, ends]) => `${vowel}(?:${ends})`);
const SYLLABLE = new RegExp(
  `^(?:qu(?:${AFTER_QU})|gi(?:n|m|ê[cngtmu]?|êng|êt)?|(?:ngh|gh|k)(?:${groups.filter((group) => /^[eêiy]/.test(group)).join('|')})|` +
    `(?:c|g|ng)(?:${groups.filter((group) => !/^[eêiy]/.test(group)).join('|')})|` +
    `(?:b|ch|d|đ|gi|h|kh|l|m|n|nh|ph|p|r|s|th|tr|t|v|x)?(?:${groups.join('|')}))$`,
);
const STOPPED = /(?:ch|c|p|t)$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const judge = (word: string): boolean => {
  const decomposed = word.normalize('NFD').toLowerCase();
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = decomposed.replace(TONE, '').normalize('NFC');
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || tones[0] === '\u0301' || tones[0] === '\u0323';
};

/** True for a word that Vietnamese spelling allows: onset, rhyme, and sắc or nặng before c, ch, p, t. */
export const isVietnameseSyllable = remembered(20_000, judge);
