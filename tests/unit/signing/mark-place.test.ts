import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealPlace, signatureImagePlace, topRightPlace } from '#shared/domain/signing/mark-place';
import { findSignerPlace } from '#shared/domain/signing/signer-place';

const A4 = { widthMm: 210, heightMm: 297 };
const NO_SHIFT = { rightMm: 0, downMm: 0 };
const name = { leftMm: 132, topMm: 247, widthMm: 40, heightMm: 5 };
const capacity = { leftMm: 139, topMm: 218, widthMm: 25, heightMm: 5 };
const image = { widthMm: 40, heightMm: 16 };

describe('the places that NĐ 30/2020 gives to signatures', () => {
  it('the person’s image stands centred between capacity and name', () => {
    const box = signatureImagePlace({ name, capacity, image, shift: NO_SHIFT }, A4);
    expect(box.leftMm + box.widthMm / 2).toBeCloseTo(152, 2);
    const above = box.topMm - (capacity.topMm + capacity.heightMm);
    const below = name.topMm - (box.topMm + box.heightMm);
    expect(above).toBeCloseTo(below, 2);
    expect(above).toBeGreaterThan(0);
  });

  it('without a capacity it stands right over the name', () => {
    const box = signatureImagePlace({ name, capacity: null, image, shift: NO_SHIFT }, A4);
    expect(box.topMm + box.heightMm).toBeCloseTo(name.topMm, 2);
  });

  it('the seal covers the left third of the signature, level with its middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 80 }), fc.integer({ min: 20, max: 45 }), (widthMm, side) => {
        const signature = { leftMm: 110, topMm: 200, widthMm, heightMm: 18 };
        const seal = { widthMm: side, heightMm: side };
        const box = sealPlace({ signature, seal, shift: NO_SHIFT }, A4);
        const covered = box.leftMm + box.widthMm - signature.leftMm;
        expect(covered / widthMm).toBeCloseTo(1 / 3, 2);
        expect(box.topMm + side / 2).toBeCloseTo(209, 2);
        expect(box).toMatchObject(seal);
      }),
    );
  });

  it('the words on an annex stand at the top right, within the margin', () => {
    const box = topRightPlace(
      { text: { widthMm: 50, heightMm: 8 }, marginMm: { right: 18, top: 8 }, shift: NO_SHIFT },
      A4,
    );
    expect(box).toEqual({ leftMm: 142, topMm: 8, widthMm: 50, heightMm: 8 });
  });

  it('no shift drives a mark off the sheet', () => {
    const far = fc.record({
      rightMm: fc.integer({ min: -400, max: 400 }),
      downMm: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(far, (shift) => {
        const { leftMm, topMm } = signatureImagePlace({ name, capacity, image, shift }, A4);
        expect(leftMm >= 0 && topMm >= 0 && leftMm + 40 <= 210 && topMm + 16 <= 297).toBe(true);
      }),
    );
  });
});

describe('where the signer’s name stands', () => {
  const at = (page: number, leftMm: number, topMm: number) => ({ page, leftMm, topMm, widthMm: 40, heightMm: 5 });
  it('is under the capacity, not on the list', () => {
    const found = findSignerPlace([at(0, 130, 247), at(1, 60, 100)], [at(0, 135, 218), at(0, 60, 60)]);
    expect(found).toMatchObject({ name: { page: 0, topMm: 247 }, capacity: { topMm: 218 } });
  });
  it('is taken as it is when there is only one', () => {
    expect(findSignerPlace([at(0, 130, 247)], [])).toMatchObject({ capacity: null });
  });
  it('cannot be told when two stand there and no capacity, or none', () => {
    expect(findSignerPlace([at(0, 130, 247), at(1, 60, 100)], [])).toBeNull();
    expect(findSignerPlace([], [at(0, 135, 218)])).toBeNull();
  });
});
