import { describe, expect, it } from 'vitest';
import { inLetterCase } from '#shared/domain/certificate/letter-case';
import { fillTemplate, unknownPlaceholders } from '#shared/domain/certificate/placeholders';
import { someValues } from '#tests/builders/certificate';

const filled = (template: string, given: Parameters<typeof someValues>[0] = {}): string =>
  fillTemplate(template, someValues(given)).replaceAll('\u00a0', '_');

describe('a template', () => {
  it('holds the syllables of a name together', () => {
    expect(filled('{danh xưng} {họ tên}')).toBe('Bà Nguyễn_Thị_Hồng_Nhung');
  });

  it('takes placeholders as people write them', () => {
    expect(filled('{ Họ  tên }')).toBe('Nguyễn_Thị_Hồng_Nhung');
    expect(filled('{họ tên}'.normalize('NFD'))).toBe('Nguyễn_Thị_Hồng_Nhung');
  });

  it('leaves no trace of an empty value', () => {
    expect(filled('{danh xưng} {họ tên}, {chức vụ}, {đơn vị}', { honorific: '', position: '' })).toBe(
      'Nguyễn_Thị_Hồng_Nhung, Trường Mẫu giáo Sơn Ca, xã Lâm Xuyên',
    );
    expect(filled('{danh xưng} {họ tên},\n{chức vụ}', { position: '' })).toBe('Bà Nguyễn_Thị_Hồng_Nhung');
    expect(filled('Số sổ vàng: {số sổ vàng}', { goldBook: '' })).toBe('');
  });

  it('keeps the lines of a value', () => {
    expect(filled('{chức danh người ký}')).toBe('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
  });

  it('names what it does not know', () => {
    expect(unknownPlaceholders('{họ và tên}, {Họ tên}, {lớp}, {lớp}')).toEqual(['họ và tên', 'lớp']);
  });
});

describe('the case of letters', () => {
  it.each([
    ['upper', 'Đặng Thị Ước', 'ĐẶNG THỊ ƯỚC'],
    ['upper', 'chủ tịch ủy ban nhân dân', 'CHỦ TỊCH ỦY BAN NHÂN DÂN'],
    ['lower', 'ĐẶNG THỊ ƯỚC', 'đặng thị ước'],
    ['names', 'ĐẶNG THỊ ƯỚC', 'Đặng Thị Ước'],
    ['names', 'đặng\u00a0thị ước', 'Đặng\u00a0Thị Ước'],
    ['names', "H'HEN NIÊ", "H'Hen Niê"],
    ['names', 'Y Thiên KSOR', 'Y Thiên Ksor'],
    ['asWritten', 'UBND xã', 'UBND xã'],
  ] as const)('%s: %s becomes %s', (letterCase, text, wanted) => {
    expect(inLetterCase(text, letterCase)).toBe(wanted);
    expect(inLetterCase(text.normalize('NFD'), letterCase)).toBe(wanted);
  });
});
