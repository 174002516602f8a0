import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { decisionFields, draftedDecision } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
afterEach(() => app.close());

describe('a dossier corrected after its decision was drafted', () => {
  let decisionId: string;
  beforeEach(async () => {
    app = councilApp({ folder: await sampleCopy() });
    decisionId = await draftedDecision(app);
  });

  const firstItem = async () => {
    const [item] = (await app.expectOk('decisions.get', { id: decisionId })).items;
    if (item === undefined) throw new Error('The draft is empty');
    return item;
  };

  const rename = async (id: string, name: string): Promise<void> => {
    const { honorific, position, unitName, achievements, note } = await app.expectOk('dossiers.get', { id });
    await app.expectOk('dossiers.update', { id, name, honorific, position, unitName, achievements, note });
  };

  it('prints its new words in the draft', async () => {
    const { id } = await firstItem();
    await rename(id, 'Trịnh Thị Bích Ngà');
    expect((await firstItem()).line).toContain('Trịnh Thị Bích Ngà');
  });

  it('leaves a line that the secretary worded herself', async () => {
    const { id } = await firstItem();
    const line = 'Bà Trịnh Thị Bích Nga, nguyên Trưởng phòng';
    const { number: _number, ...fields } = await decisionFields(app, decisionId, 1);
    await app.expectOk('decisions.update', {
      id: decisionId,
      fields: { ...fields, number: null },
      lines: [{ dossierId: id, line }],
    });
    await rename(id, 'Trịnh Thị Bích Ngà');
    expect((await firstItem()).line).toBe(line);
  });
});
