import { NAME_ROLES } from '#shared/domain/nomination-list/column-settling';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ColumnRole, HeaderMeaning } from '#shared/domain/nomination-list/header-vocabulary';
import { meaningOfHeader } from '#shared/domain/nomination-list/header-vocabulary';

const underBirth = (leaf: string, parents: string): ColumnRole | null => {
  const words = wordsOf(leaf);
  if (words !== 'nam' && words !== 'nu') return null;
  const isBirth = /sinh/.test(wordsOf(parents));
  if (words === 'nam') return isBirth ? 'birthMale' : 'male';
  return isBirth ? 'birthFemale' : 'female';
};

/** `Sinh năm (Nữ)`, `Ngày sinh nam`, `Nam - Năm sinh`. Typed without marks a bare “nam” may as well be “năm”. */
const SEX_BEHIND = /^(?<birth>.*?)(?:[\s,:–/-]*[(]\s*(?<inBrackets>nam|nữ|nu)\s*[)]|[\s,:–/-]+(?<bare>nam|nữ))$/iu;
const SEX_BEFORE = /^(?<bare>nam|nữ)\s*[(,:–-]\s*(?<birth>.+?)\s*[)]?$/iu;
const ENDS_IN_SEX = /(?:^|[^\p{L}])(?:nam|nữ)$/iu;
const UNMARKED = /^\p{ASCII}*$/u;

/** Births of one sex in one head. */
const birthsOfSex = (written: string): HeaderMeaning | null => {
  if (!/sinh/iu.test(written)) return null;
  const head = written.normalize('NFC').trim();
  const { birth = '', inBrackets, bare } = (SEX_BEHIND.exec(head) ?? SEX_BEFORE.exec(head))?.groups ?? {};
  const sex = inBrackets ?? bare;
  const isUnclear = UNMARKED.test(head) ? bare !== undefined : ENDS_IN_SEX.test(birth);
  if (sex === undefined || isUnclear) return null;
  if (meaningOfHeader(birth)?.role !== 'birthDate') return null;
  return { role: wordsOf(sex) === 'nam' ? 'birthMale' : 'birthFemale' };
};

const LEVEL =
  /^(cap )?(co so|cs|so|bo|tinh|nganh|huyen|xa|phuong|toan quoc|nha nuoc|thu tuong|ttcp|truong)\b.{0,20}$|^(chu tich |ct )?ubnd\b.{0,20}$/;

/** “Giấy khen” over “Sở”, “Xã”: form and level are one award. */
const meaningOfLevel = (labels: readonly string[]): HeaderMeaning | null => {
  const leaf = labels.at(-1) ?? '';
  const form = labels.at(-2);
  if (form === undefined || !LEVEL.test(wordsOf(leaf))) return null;
  const meaning = meaningOfHeader(`${form} ${leaf}`);
  return meaning?.role === 'awardMark' ? meaning : null;
};

/** “Tên | Cấp | Hạng” under “Danh hiệu” are an award and its level; under “Sáng kiến” or “Đơn vị” they are not. */
const meaningUnderParent = (leaf: string, parents: string): HeaderMeaning | null => {
  const words = wordsOf(leaf);
  const parent = /^(ten|cap|hang)$/.test(words) ? meaningOfHeader(parents) : null;
  if (parent === null || NAME_ROLES.has(parent.role)) return null;
  if (words === 'ten') return parent;
  return { role: parent.role === 'award' || parent.role === 'awardMark' ? 'awardLevel' : 'other' };
};

const PERCENT = /^[\s(]*%[\s)]*$/;

/** `Số phiếu | Tỷ lệ %` or `SL | %` under “Đồng ý” and “Không đồng ý”: only the ratio of those for is one. */
const meaningUnderBallots = (leaf: string, parents: string): HeaderMeaning | null => {
  const isRatio = PERCENT.test(leaf) || /^(ty le|ti le|tl)\b/.test(wordsOf(leaf));
  if (!isRatio && !/^(so luong|sl|so|so phieu|phieu|tong so)$/.test(wordsOf(leaf))) return null;
  const parent = meaningOfHeader(parents);
  if (parent === null || !/^votes(Yes|No|Blank|Invalid)$/.test(parent.role)) return null;
  if (!isRatio) return parent;
  return { role: parent.role === 'votesYes' ? 'votesRatio' : 'other' };
};

/** What a column holds by the heads above it, top to bottom: the lowest says it, the ones above may say more. */
export const meaningOfLabels = (labels: readonly string[]): HeaderMeaning | null => {
  const leaf = labels.at(-1) ?? '';
  const parents = labels.slice(0, -1).join(' ');
  const ofParent = meaningUnderParent(leaf, parents) ?? meaningUnderBallots(leaf, parents);
  if (ofParent !== null) return ofParent;
  const ofSex = birthsOfSex(leaf);
  if (ofSex !== null) return ofSex;
  const special = underBirth(leaf, parents);
  if (special !== null && (labels.length > 1 || wordsOf(leaf) === 'nu')) return { role: special };
  const leveled = meaningOfLevel(labels);
  if (leveled !== null) return leveled;
  const own = meaningOfHeader(leaf);
  if (own !== null) return own;
  return parents === '' ? null : meaningOfHeader(`${parents} ${leaf}`);
};
