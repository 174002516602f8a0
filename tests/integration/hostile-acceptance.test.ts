import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, contentHash } from '#tests/builders/council-content';
import { HOSTILE_FILES, type HostileFile } from '#tests/builders/hostile-files';
import { CAMPAIGN } from '#tests/builders/main-job';

/** What of the corpus comes as a file small enough for the contract, at least one of each kind. */
const CHOSEN = [
  'a sheet of 80 MB of spaces',
  '60 MB that say they are 100 bytes',
  'a wrong checksum',
  'an entity that names a file',
  'entities in UTF-16',
  'a far row',
  'an entry name with out of the folder',
  'an entry that is a link',
  'macros',
  'a protected workbook',
  'half a workbook',
  '100,000 tables in tables',
  'a quote without end over many lines',
  'an old workbook whose sectors chase each other',
];

const chosen = CHOSEN.map((name): HostileFile => {
  const file = HOSTILE_FILES.find((one) => one.name === name);
  if (file === undefined) throw new Error(`no hostile file is called ${name}`);
  return file;
});

const acceptInput = (file: HostileFile, campaignId: string) => {
  const source = file.source();
  if ('pasted' in source) throw new Error('a file is needed');
  const bytes = Buffer.from(source.bytes).toString('base64');
  return { fileName: source.fileName, bytes, campaignId, unitId: null, receivedOn: localDate('2025-12-01') };
};

const aCampaign = async (app: CouncilApp): Promise<string> => (await app.expectOk('campaigns.open', CAMPAIGN)).id;

describe('hostile files through the front door', () => {
  it.each(chosen.map((file) => [file.name, file] as const))('%s saves nothing', async (_name, file) => {
    const app = await foundedApp();
    const campaignId = await aCampaign(app);
    const before = contentHash(connectionOf(app));
    const reply = await app.call('lists.accept', acceptInput(file, campaignId));
    expect(reply).toMatchObject({ ok: false, error: { code: file.expected } });
    expect(contentHash(connectionOf(app))).toBe(before);
    expect(app.bugs).toEqual([]);
    app.close();
  });

  it('words of a list named __proto__ are kept as words', async () => {
    const app = await foundedApp();
    const campaignId = await aCampaign(app);
    const file = HOSTILE_FILES.find(({ name }) => name === 'headers named __proto__');
    if (file === undefined) throw new Error('no such file');
    const accepted = await app.expectOk('lists.accept', acceptInput(file, campaignId));
    expect(accepted).toMatchObject({ created: 1, setAside: 0 });
    app.close();
  });
});
