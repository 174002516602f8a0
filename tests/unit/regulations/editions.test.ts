import { describe, expect, it } from 'vitest';
import type { CriterionLine } from '#shared/domain/eligibility/rules';
import { addDays, type LocalDate, localDate } from '#shared/lib/local-date';
import { EDITIONS, editionForDossier, editionOn, findEdition } from '#shared/regulations/editions';

describe('editionOn', () => {
  it.each([
    ['2016-01-01', 'RS2017'],
    ['2017-10-01', 'RS2017'],
    ['2023-12-31', 'RS2017'],
    ['2024-01-01', 'RS2024'],
    ['2025-06-30', 'RS2024'],
    ['2025-07-01', 'RS2025'],
    ['2026-09-30', 'RS2025'],
    ['2026-10-01', 'RS2026'],
    ['2030-01-01', 'RS2026'],
  ])('%s is under %s', (day, id) => {
    expect(editionOn(localDate(day)).id).toBe(id);
  });

  it('leaves no day without an edition', () => {
    EDITIONS.slice(1).forEach((edition, index) => {
      const before = EDITIONS[index]?.validTo ?? null;
      expect(before === null ? null : addDays(before, 1)).toBe(edition.validFrom);
    });
    expect(EDITIONS.at(-1)?.validTo).toBeNull();
  });
});

describe('editionForDossier', () => {
  it.each([
    ['2026-09-30', '2026-11-21', 'RS2025'],
    ['2026-10-01', '2026-11-21', 'RS2026'],
    [null, '2026-11-21', 'RS2026'],
    ['2026-09-30', '2026-09-30', 'RS2025'],
    ['2025-06-30', '2026-12-01', 'RS2025'],
    ['2025-06-30', '2025-07-01', 'RS2025'],
    ['2023-12-20', '2024-01-05', 'RS2024'],
  ] as const)('received %s, judged %s: %s', (received, day, id) => {
    const receivedOn: LocalDate | null = received === null ? null : localDate(received);
    expect(editionForDossier({ receivedOn, onDate: localDate(day) }).id).toBe(id);
  });
});

describe('findEdition', () => {
  it('finds a stored id and nothing else', () => {
    expect(findEdition('RS2024')?.validFrom).toBe('2024-01-01');
    expect(findEdition('RS1999')).toBeNull();
  });
});

const withLimbs = (line: CriterionLine): readonly CriterionLine[] =>
  'oneOf' in line ? [line, ...line.oneOf.flatMap(withLimbs)] : [line];

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))('%s', (_id, edition) => {
  const lines = [...edition.awards.flatMap((award) => award.criteria), ...edition.general].flatMap(withLimbs);

  it('gives every line a clause and a sentence', () => {
    expect(lines.length).toBeGreaterThan(40);
    for (const line of lines) {
      expect(line.clause, line.id).toMatch(/Điều \d|Nghị định|Thông tư|Luật/);
      expect(line.text, line.id).toMatch(/^[\p{Lu}\d].{15,}[.:]$/u);
    }
  });

  it('names no line and no award twice', () => {
    const ids = lines.map((line) => line.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const codes = edition.awards.map((award) => award.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('gives every award a decider, papers and lines for each kind of recipient', () => {
    for (const award of edition.awards) {
      expect(award.decidedBy.length, award.code).toBeGreaterThan(0);
      expect(
        award.papers.map((paper) => paper.code),
        award.code,
      ).toContain('submission');
      for (const kind of award.recipientKinds)
        expect(
          award.criteria.some((line) => line.kinds?.includes(kind) ?? true),
          `${award.code} ${kind}`,
        ).toBe(true);
    }
  });

  it('keeps state level and level together', () => {
    for (const award of edition.awards) expect(award.stateLevel, award.code).toBe(award.level === 'state');
  });
});
