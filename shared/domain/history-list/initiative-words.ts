import type { InitiativeKind, InitiativeScope } from '#shared/domain/history-list/history-reading';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import { looksLikePerson } from '#shared/domain/nomination-list/recipient-name';

const SCOPES: readonly { readonly scope: InitiativeScope; readonly pattern: RegExp }[] = [
  { scope: 'national', pattern: /\b(toan quoc|ca nuoc|quoc gia|nha nuoc)\b/ },
  { scope: 'province', pattern: /\b(tinh|thanh pho|bo|ban|nganh|doan the trung uong)\b/ },
  { scope: 'base', pattern: /\b(co so|don vi|truong|noi bo|huyen|xa|phuong|so|phong)\b/ },
];

/** How far an initiative's effect reaches (`cơ sở`, `cấp tỉnh`, `toàn quốc`); null when the words do not say. */
export const readScope = (text: string): InitiativeScope | null => {
  const words = wordsOf(text).replace(/\bpham vi\b|\banh huong\b/g, ' ');
  if (/\bco so\b/.test(words)) return 'base';
  return SCOPES.find(({ pattern }) => pattern.test(words))?.scope ?? null;
};

/** The scope that a title states: `có phạm vi ảnh hưởng cấp tỉnh`, `SÁNG KIẾN CẤP CƠ SỞ`. */
export const scopeOfHeading = (text: string): InitiativeScope | null => {
  const words = wordsOf(text);
  const stated =
    /\bpham vi (?:anh huong|ap dung|hieu qua)\b(.{3,40})/.exec(words)?.[1] ??
    /\b(?:sang kien|de tai|giai phap)(?: khoa hoc)?(?: va cong nghe)? cap ([a-z ]{2,20})/.exec(words)?.[1];
  return stated === undefined ? null : readScope(stated);
};

export const readInitiativeKind = (text: string): InitiativeKind | null => {
  const words = wordsOf(text);
  if (/\b(de tai|de an khoa hoc|nghien cuu khoa hoc|nckh)\b/.test(words)) return 'research';
  return /\b(sang kien|giai phap|cai tien|skkn)\b/.test(words) ? 'initiative' : null;
};

/** True for the head of a column that says what came of an initiative: `Kết quả`, `Kết luận của Hội đồng`. */
export const headsResults = (head: string): boolean =>
  /^(ket qua|ket luan|xep loai|danh gia|xet duyet)\b(?!.*\b(danh hieu|khen|thi dua)\b)/.test(wordsOf(head));

/** True for a result that is none: `Không đạt`, `Chưa công nhận`, `Loại`. */
export const saysRefused = (text: string): boolean =>
  /^(khong|ko|k|chua)\b|^(bi )?loai$|\b(khong|ko|chua) (dat|duoc|cong nhan|thong qua)\b/.test(wordsOf(text));

export type Author = { readonly name: string; readonly share: number | null };

const SHARE = /[\s:(–-]*\(?\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)?\s*$/;

const authorOf = (text: string): Author => {
  const bare = text
    .replace(/^\s*(?:\d{1,2}\s*[.)]|[-–•+*])\s*/u, '')
    .replace(/^(?:đồng )?(?:tác giả|chủ nhiệm|thành viên)\s*:\s*/iu, '')
    .replace(/[\s;,.]+$/u, '');
  const share = SHARE.exec(bare);
  if (share?.[1] === undefined) return { name: bare, share: null };
  return { name: bare.slice(0, share.index).trim(), share: Math.round(Number(share[1].replace(',', '.'))) };
};

const isAuthor = (text: string): boolean => looksLikePerson(splitHonorific(authorOf(text).name).name);

const splitWhere = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** The authors of a cell, with shares; commas and “và” part them only where every piece is a person. */
export const readAuthors = (lines: string): readonly Author[] => {
  const pieces = splitWhere(lines, /[\n;]/u).flatMap((piece) => {
    const finer = splitWhere(piece, /,|\s+và\s+|\s+&\s+|\s\+\s/u);
    return finer.length > 1 && finer.every(isAuthor) ? finer : [piece];
  });
  return pieces.map(authorOf).filter(({ name }) => name !== '');
};

/** Shares of a column beside the authors: `60%; 40%`, one for each line; a bare share of one is percent. */
export const readShares = (lines: string): readonly (number | null)[] =>
  splitWhere(lines, /[\n;]/u).map((piece) => {
    const value = Number(/\d{1,3}(?:[.,]\d+)?/.exec(piece)?.[0].replace(',', '.'));
    if (!Number.isFinite(value)) return null;
    const percent = value > 0 && value <= 1 && !piece.includes('%') ? value * 100 : value;
    return percent >= 0 && percent <= 100 ? Math.round(percent) : null;
  });
