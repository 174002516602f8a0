const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const GROUPS = ['', 'nghìn', 'triệu'] as const;
const BILLION = 1_000_000_000;

const unitWord = (unit: number, tens: number): string => {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return 'tư';
  if (unit === 5 && tens > 0) return 'lăm';
  return DIGITS[unit] ?? '';
};

const tensWords = (tens: number, unit: number): readonly string[] => {
  if (tens === 0) return unit === 0 ? [] : ['linh', unitWord(unit, tens)];
  const ten = tens === 1 ? ['mười'] : [DIGITS[tens] ?? '', 'mươi'];
  return unit === 0 ? ten : [...ten, unitWord(unit, tens)];
};

/** Three digits; a group after a higher one is read in full (“không trăm linh năm”). */
const groupWords = (group: number, follows: boolean): readonly string[] => {
  const hundreds = Math.floor(group / 100);
  const rest = tensWords(Math.floor(group / 10) % 10, group % 10);
  if (hundreds === 0 && !follows) return rest[0] === 'linh' ? rest.slice(1) : rest;
  return [DIGITS[hundreds] ?? '', 'trăm', ...rest];
};

const belowBillion = (amount: number, follows: boolean): readonly string[] => {
  const groups = [Math.floor(amount / 1_000_000), Math.floor(amount / 1000) % 1000, amount % 1000];
  return groups.flatMap((group, index) => {
    if (group === 0) return [];
    const hasHigher = follows || groups.slice(0, index).some((higher) => higher > 0);
    const name = GROUPS[groups.length - 1 - index] ?? '';
    return [...groupWords(group, hasHigher), ...(name === '' ? [] : [name])];
  });
};

const numberWords = (amount: number): readonly string[] => {
  const billions = Math.floor(amount / BILLION);
  if (billions === 0) return belowBillion(amount, false);
  return [...numberWords(billions), 'tỷ', ...belowBillion(amount % BILLION, true)];
};

/** A whole non-negative number in Vietnamese words, lower case: `25` → `hai mươi lăm`. */
export const numberInWords = (number: number): string => {
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`Not a count: ${number}`);
  return number === 0 ? 'không' : numberWords(number).join(' ');
};

/** Whole non-negative đồng in Vietnamese words, first letter capital: `2530000` → `Hai triệu năm trăm ba mươi nghìn đồng`. */
export const moneyInWords = (amount: number): string => {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new Error(`Not an amount of đồng: ${amount}`);
  const words = numberInWords(amount);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
};
