import { expect, it } from 'vitest';
import { givenList } from '#tests/builders/given-list';
import { listDesk } from '#tests/builders/list-desk';

const desk = listDesk();

it('shows as examples of the columns what rows of nominees say, not the headings between them', async () => {
  const file = givenList('G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx');
  const { rows, tables } = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId });
  const columns = tables[0]?.columns ?? [];
  expect(columns.find(({ role }) => role === 'number')?.sample).toBe('1');
  expect(columns.find(({ role }) => role === 'name')?.sample).toBe(rows[0]?.fullName);
});
