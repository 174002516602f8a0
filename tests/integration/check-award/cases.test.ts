import { describe, expect, it } from 'vitest';
import { askAbout } from './ask';
import type { AwardCase } from './award-case';
import { COLLECTIVE_FORMS } from './collective-forms';
import { COLLECTIVE_TITLES } from './collective-titles';
import { COUNCIL_CASES } from './council';
import { INDIVIDUAL_DIPLOMAS } from './individual-diplomas';
import { INDIVIDUAL_ORDERS } from './individual-orders';
import { INDIVIDUAL_TITLES } from './individual-titles';

type Evidence = Readonly<{ year: number; what: string }>;
type Line = Readonly<{
  id: string;
  clause: string;
  verdict: string;
  text: string;
  evidence?: Evidence[];
  limbs?: Line[];
}>;

const judge = async (facts: AwardCase['facts']) => {
  const { exitCode, output = '', complaint } = await askAbout(facts);
  expect(complaint).toBeUndefined();
  expect(exitCode).toBe(0);
  return JSON.parse(output) as { edition: string; verdict: string; criteria: Line[]; attest: Line[] };
};

describe.each([
  { of: 'individuals', cases: [...INDIVIDUAL_TITLES, ...INDIVIDUAL_DIPLOMAS, ...INDIVIDUAL_ORDERS] },
  { of: 'collectives and households', cases: [...COLLECTIVE_TITLES, ...COLLECTIVE_FORMS] },
  { of: 'a vote and the one who signs', cases: COUNCIL_CASES },
])('check-award judges $of', ({ cases }) => {
  it.each(cases)('$trap', async ({ facts, verdict, edition, attests, attestsAtMost, lacksLine }) => {
    const report = await judge(facts);
    expect(report.verdict).toBe(verdict);
    if (edition !== undefined) expect(report.edition).toBe(edition);
    if (attests) expect(report.attest.length).toBeGreaterThan(0);
    if (attestsAtMost !== undefined) expect(report.attest.length).toBeLessThanOrEqual(attestsAtMost);
    if (lacksLine !== undefined) expect(report.criteria.map((line) => line.clause)).not.toContain(lacksLine);
  });
});

const everyLine = (lines: readonly Line[]): Line[] => lines.flatMap((line) => [line, ...everyLine(line.limbs ?? [])]);

describe('check-award words for people', () => {
  it.each([
    ...INDIVIDUAL_TITLES,
    ...INDIVIDUAL_DIPLOMAS,
    ...INDIVIDUAL_ORDERS,
    ...COLLECTIVE_TITLES,
    ...COLLECTIVE_FORMS,
  ])('$trap', async ({ facts }) => {
    const { verdict, criteria, attest } = await judge(facts);
    const lines = [...everyLine(criteria), ...attest];
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(new Set(lines.map(({ clause, text }) => `${clause} ${text}`)).size).toBe(lines.length);
    for (const { clause, text, evidence = [] } of lines) {
      expect(clause).toMatch(/Điều|Luật|Nghị định|Thông tư/);
      for (const words of [text, ...evidence.map(({ what }) => what)])
        expect(words).not.toMatch(/[A-Z]{2,}_|undefined|null|\bmerit\b|HTXSNV|KHTNV/);
    }
    // What decides is among the lines, so that it can be shown.
    expect(criteria.some((line) => line.verdict === verdict)).toBe(true);
  });
});
