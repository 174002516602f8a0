import { beforeAll, describe, expect, it } from 'vitest';
import type { FontTable } from '#shared/domain/certificate/font-metrics';
import { designWarnings, sheetLayouter } from '#shared/domain/certificate/sheet-layout';
import { SHIPPED_BLANKS, SHIPPED_DESIGNS } from '#shared/regulations/certificates/shipped-designs';
import {
  certificateFonts,
  LONG_ACHIEVEMENTS,
  LONG_NAMES,
  LONG_POSTS,
  LONGEST_COMPANY,
  someValues,
} from '#tests/builders/certificate';

let fonts: FontTable;
beforeAll(async () => {
  fonts = (await certificateFonts()).table;
});

const sheets = LONG_NAMES.flatMap((name) =>
  LONG_POSTS.flatMap((post) =>
    LONG_ACHIEVEMENTS.map((achievement) =>
      someValues({ name, post, achievement, award: 'Chiến sĩ thi đua cấp tỉnh', goldBook: '1.048' }),
    ),
  ),
);

const blankOf = (blankId: string) => {
  const blank = SHIPPED_BLANKS.find(({ id }) => id === blankId);
  if (blank === undefined) throw new Error(blankId);
  return blank;
};

describe.each(SHIPPED_DESIGNS.map(({ id, design }) => [id, design] as const))('%s', (_id, design) => {
  it('stands on its blank without faults', () => {
    expect(designWarnings(design, blankOf(design.blankId))).toEqual([]);
  });

  it('takes the longest names, units and achievements without a warning', () => {
    const lay = sheetLayouter(design, fonts);
    expect(sheets.flatMap((values) => lay(values).warnings)).toEqual([]);
  });

  it('takes a company of two hundred letters whole', () => {
    const lay = sheetLayouter(design, fonts);
    const recipient = design.fields.find(({ id }) => id === 'recipient')?.box ?? { x: 0, width: 0 };
    const laid = lay(someValues({ name: LONGEST_COMPANY, honorific: '', post: '' }));
    expect(laid.warnings.filter(({ kind }) => kind === 'tooLong')).toEqual([]);
    const lines = laid.fields.find(({ fieldId }) => fieldId === 'recipient')?.lines ?? [];
    expect(lines.map(({ text }) => text).join(' ')).toBe(LONGEST_COMPANY);
    for (const { x, width } of lines) {
      expect(x).toBeGreaterThanOrEqual(recipient.x - 0.01);
      expect(x + width).toBeLessThanOrEqual(recipient.x + recipient.width + 0.01);
    }
  });

  it('has the colours and the lines of Điều 104', () => {
    const red = design.fields.filter(({ colour }) => colour !== '#1a1a1a').map(({ id }) => id);
    expect(red).toEqual(['authority', 'award']);
    const lower = design.fields.filter(({ id }) => ['placeAndDay', 'decision', 'goldBook'].includes(id));
    expect(lower.every(({ bold, italic }) => bold && italic)).toBe(true);
    const [decision, goldBook] = ['decision', 'goldBook'].map((id) => design.fields.find((field) => field.id === id));
    expect(goldBook?.box.y).toBeGreaterThan(decision?.box.y ?? Infinity);
    expect(decision?.box.x).toBeLessThan(blankOf(design.blankId).widthMm / 4);
  });

  it('lets no two boxes meet', () => {
    for (const [index, { id, box }] of design.fields.entries()) {
      for (const other of design.fields.slice(index + 1)) {
        const apart =
          box.x + box.width <= other.box.x + 0.05 ||
          other.box.x + other.box.width <= box.x + 0.05 ||
          box.y + box.height <= other.box.y + 0.15 ||
          other.box.y + other.box.height <= box.y + 0.15;
        expect(apart, `${id} and ${other.id}`).toBe(true);
      }
    }
  });
});
