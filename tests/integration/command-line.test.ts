import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/ipc/contract';
import { newFolder, OFFICE } from '#tests/builders/council-app';

const run = promisify(execFile);
const ENTRY = path.resolve(import.meta.dirname, '..', '..', 'electron', 'command-line', 'main.ts');
const LISTS = path.resolve(import.meta.dirname, '..', 'fixtures', 'lists');

type Ended = { readonly code: number; readonly out: string; readonly complaint: string };

const bangVang = async (...args: readonly string[]): Promise<Ended> => {
  try {
    const { stdout, stderr } = await run(process.execPath, [ENTRY, ...args], { maxBuffer: 1 << 26 });
    return { code: 0, out: stdout, complaint: stderr };
  } catch (cause) {
    const { code, stdout, stderr } = cause as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, complaint: stderr };
  }
};

const oneLine = /^[^\n]+\n$/;

describe('the command line', () => {
  it('lists every channel with its kind and schemas', async () => {
    const { code, out } = await bangVang('channels');
    const channels: { channel: string; kind: string; input: object; output: object }[] = JSON.parse(out);
    expect(code).toBe(0);
    expect(channels.map(({ channel }) => channel)).toEqual(Object.keys(contract));
    for (const { kind, input, output } of channels) {
      expect(['query', 'command']).toContain(kind);
      // A file or a pasted block, a paper to print: one of several objects.
      const several = Object.entries(input).find(([key]) => key === 'anyOf' || key === 'oneOf')?.[1];
      const shapes: readonly unknown[] = Array.isArray(several) ? several : [input];
      for (const shape of shapes) expect(shape).toMatchObject({ type: 'object' });
      expect(Object.keys(output).length).toBeGreaterThan(1);
    }
  });

  it.each([
    { args: ['fly'], what: 'an unknown command' },
    { args: ['read-list'], what: 'a missing file name' },
    { args: ['read-list', '/nowhere/list.xlsx'], what: 'a missing file' },
    { args: ['call'], what: 'a missing channel' },
    { args: ['call', 'app.status'], what: 'a missing folder' },
    { args: ['call', 'app.status', '{broken', '--data', '/nowhere'], what: 'bad JSON' },
    { args: ['call', 'campaigns.list', '--data', '/nowhere'], what: 'a folder without a council' },
    { args: ['demo'], what: 'a demonstration without a place' },
    { args: ['channels', '--wings'], what: 'an unknown option' },
  ])('answers $what with one clear line and exit 2', async ({ args }) => {
    const { code, out, complaint } = await bangVang(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(complaint).toMatch(oneLine);
  });

  it('makes no council without --create, and one with it', async () => {
    const folder = path.join(newFolder(), 'council');
    const office = JSON.stringify({ ...OFFICE, start: 'empty' });
    const refused = await bangVang('call', 'app.setUp', office, '--data', folder);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(existsSync(folder)).toBe(false);
    const founded = await bangVang('call', 'app.setUp', office, '--data', folder, '--create');
    expect(JSON.parse(founded.out)).toEqual({ ok: true, value: { office: OFFICE.name } });
    const again = await bangVang('call', 'app.setUp', office, '--data', folder, '--create');
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out)).toMatchObject({ ok: false, error: { code: 'app.alreadySetUp' } });
  });

  it('answers a refused call with exit 1 and the code', async () => {
    const folder = newFolder();
    await bangVang('call', 'app.setUp', JSON.stringify({ ...OFFICE, start: 'empty' }), '--data', folder, '--create');
    const refused = await bangVang('call', 'campaigns.close', '{"id":"none"}', '--data', folder);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out)).toEqual({ ok: false, error: { code: 'campaigns.notFound' } });
  });

  it('reads a list and says what it understood', async () => {
    const { code, out } = await bangVang('read-list', path.join(LISTS, 'G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx'));
    const { awardYear, rows, problems, ignoredRows } = JSON.parse(out);
    expect(code).toBe(0);
    expect(awardYear).toBe(2025);
    expect(rows).toHaveLength(12);
    expect(rows[4]).toMatchObject({ fullName: 'Lương Bá Khải', honorific: 'Ông', position: 'Phó Giám đốc' });
    expect(problems.map(({ code: problem }: { code: string }) => problem)).toContain('AWARD_KIND_MISMATCH');
    for (const { why } of problems) expect(why).toMatch(/[à-ỹ]/i);
    expect(ignoredRows.length).toBeGreaterThan(5);
  });

  it('refuses what is no list with exit 1', async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'song.xlsx');
    writeFileSync(file, '%PDF-1.7 not a workbook');
    expect(await bangVang('read-list', file)).toMatchObject({ code: 1, out: '' });
    expect(readdirSync(folder)).toEqual(['song.xlsx']);
  });
});

describe('check-award', () => {
  const factsFile = (facts: object): string => {
    const file = path.join(newFolder(), 'facts.json');
    writeFileSync(file, JSON.stringify(facts));
    return file;
  };
  const facts = {
    onDate: '2025-12-10',
    award: 'CSTDCS',
    awardYear: 2025,
    basis: 'merit',
    recipientKind: 'individual',
    subject: { category: 'civilServant', isLeader: false },
    ratings: [{ year: 2025, level: 'HTXSNV' }],
    awards: [{ code: 'LDTT', year: 2025, basis: 'merit' }],
    initiatives: [],
    discipline: [],
    openInvestigation: false,
  };

  it('judges by the edition of the day and shows each line with its clause', async () => {
    const { code, out } = await bangVang('check-award', factsFile(facts));
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({ edition: 'RS2025', verdict: 'met' });
    for (const line of report.criteria) expect(line.clause).toMatch(/Điều/);
  });

  it('reads what is absent as not known', async () => {
    const { ratings: _ratings, awards: _awards, ...less } = facts;
    const { out } = await bangVang('check-award', factsFile(less));
    expect(JSON.parse(out).verdict).toBe('missingData');
  });

  it.each([
    { what: 'an award nobody knows', facts: { ...facts, award: 'HUY_CHUONG_LA' } },
    { what: 'an award for collectives', facts: { ...facts, award: 'TTLDXS' } },
    { what: 'a day that does not exist', facts: { ...facts, onDate: '2025-02-30' } },
    { what: 'ratings that are no list', facts: { ...facts, ratings: 'HTXSNV' } },
  ])('answers $what with one clear line and exit 2', async (given) => {
    const { code, out, complaint } = await bangVang('check-award', factsFile(given.facts));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(complaint).toMatch(oneLine);
  });
});
