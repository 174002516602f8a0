import { expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { foundedApp } from '#tests/builders/council-app';
import { CAMPAIGN } from '#tests/builders/main-job';
import { writeWorkbook } from '#tests/builders/workbook-file';

it('a unit whose name is put right keeps its people: a list under the new name means them', async () => {
  const app = await foundedApp();
  const unit = { shortName: '', level: 'unit', parentId: null, validFrom: null, validTo: null } as const;
  const { id: unitId } = await app.expectOk('units.add', { ...unit, name: 'Trung tâm Y tế Lâm Xuyênn' });
  const person = { honorific: 'Bà', position: 'Bác sĩ', birthDate: null, category: 'publicEmployee' } as const;
  await app.expectOk('people.add', { ...person, fullName: 'Cao Thị Thu Hiền', unitId, isLeader: false });
  await app.expectOk('units.update', { ...unit, id: unitId, name: 'Trung tâm Y tế Lâm Xuyên' });
  expect((await app.expectOk('recipients.search', { text: 'hien' })).lines[0]?.unitName).toBe(
    'Trung tâm Y tế Lâm Xuyên',
  );

  const { id: campaignId } = await app.expectOk('campaigns.open', CAMPAIGN);
  const bytes = await writeWorkbook([
    {
      rows: [
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
        [1, 'Cao Thị Thu Hiền', 'Bác sĩ', 'Trung tâm Y tế Lâm Xuyên', 'Lao động tiên tiến'],
      ],
    },
  ]);
  const file = { fileName: 'Danh sách.xlsx', bytes: Buffer.from(bytes).toString('base64') };
  await app.expectOk('lists.accept', { ...file, campaignId, unitId, receivedOn: localDate('2025-12-01') });
  expect((await app.expectOk('recipients.search', { text: 'hien' })).total).toBe(1);
  app.close();
});
