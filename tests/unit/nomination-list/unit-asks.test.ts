import { expect, it } from 'vitest';
import { unitAsk } from '#shared/text/vi/unit-asks';

const exampleOf = (award: string, sender: string | null = null): string | undefined =>
  /ví dụ “(.*)”/.exec(unitAsk({ code: 'AWARD_LEVEL_UNKNOWN', facts: { award } }, sender).todo)?.[1];

it('the example of an award without a level is of that award, and such as the sender may propose', () => {
  expect(exampleOf('Bằng khen', 'UBND xã Mường Lạn')).toBe('Bằng khen của Chủ tịch UBND tỉnh');
  expect(exampleOf('BK')).toBe('Bằng khen của Chủ tịch UBND tỉnh');
  expect(exampleOf('Giấy khen', 'UBND xã Mường Lạn')).toBe('Giấy khen của Chủ tịch UBND xã');
  expect(exampleOf('Giấy khen', 'Phường Tân Hưng')).toBe('Giấy khen của Chủ tịch UBND xã');
  expect(exampleOf('GK', 'Sở Nội vụ')).toBe('Giấy khen của Giám đốc Sở …');
  expect(exampleOf('Giấy khen')).toBe('Giấy khen của Giám đốc Sở …');
  expect(exampleOf('Cờ thi đua')).toBe('Cờ thi đua của UBND tỉnh');
  expect(exampleOf('Danh hiệu CSTĐ')).toBe('Chiến sĩ thi đua cơ sở');
  expect(exampleOf('Chiến sỹ thi đua')).toBe('Chiến sĩ thi đua cơ sở');
  expect(exampleOf('Huân chương Độc lập')).toBe('Huân chương Độc lập hạng Ba');
  expect(exampleOf('Huy chương Chiến sĩ vẻ vang')).toBe('Huy chương Chiến sĩ vẻ vang hạng Ba');
});
