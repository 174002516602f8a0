const INITIALS = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x';
const FINALS = 'ch|nh|ng|c|m|n|p|t';
const VOWELS =
  'uyê|iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uya|uyu|uêu|uao|iê|yê|ia|ya|oa|oă|oe|oo|uâ|uê|uô|uơ|uy|ua|ưa|ươ|ưi|ưu|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const SYLLABLE = new RegExp(`^(?:${INITIALS})?(?:${VOWELS})(?:${FINALS})?$`);
const STOPPED = /(?:ch|c|p|t)$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** True for a word that Vietnamese spelling allows: initial, vowel, final, and sắc or nặng before c, ch, p, t. */
export const isVietnameseSyllable = (word: string): boolean => {
  const decomposed = word.normalize('NFD').toLowerCase();
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = decomposed.replace(TONE, '').normalize('NFC');
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || tones[0] === '\u0301' || tones[0] === '\u0323';
};
