import { describe, expect, it } from 'vitest';
import { RECEIVED } from '#tests/builders/given-list';
import { listDesk, sheetFile } from '#tests/builders/list-desk';

const UNIT = 'Trường Tiểu học Hoa Sen';

const desk = listDesk();

const takeIn = async (...people: readonly (readonly [name: string, birthDate: string])[]) => {
  const rows = people.map(([name, born], at) => [at + 1, name, born, 'Giáo viên', UNIT, 'Lao động tiên tiến']);
  const head = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
  const file = await sheetFile('Danh sách.xlsx', [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], head, ...rows]);
  return desk.app.expectOk('lists.accept', { ...file, campaignId: desk.campaignId, ...RECEIVED });
};

const addPerson = async (fullName: string, birthDate: string | null): Promise<string> => {
  const unit = { shortName: '', level: 'unit', parentId: null, validFrom: null, validTo: null } as const;
  const units = await desk.app.expectOk('units.list', {});
  const unitId = units[0]?.id ?? (await desk.app.expectOk('units.add', { ...unit, name: UNIT })).id;
  const particulars = { honorific: '', position: 'Giáo viên', category: 'publicEmployee', isLeader: false } as const;
  return (await desk.app.expectOk('people.add', { ...particulars, fullName, birthDate, unitId })).id;
};

const dossiersOf = async (recipientId: string): Promise<number> =>
  (await desk.app.expectOk('recipients.history', { recipientKind: 'individual', recipientId })).dossiers.length;

describe('whom a row of a list means', () => {
  it('holds two people apart whose names differ in a tone only', async () => {
    expect(await takeIn(['Lê Thị Hoa', ''], ['Lê Thị Hòa', ''])).toMatchObject({ created: 2, existing: 0 });
  });

  it('takes the two ways to place a tone mark for one name', async () => {
    const id = await addPerson('Lê Thị Hòa', null);
    await takeIn(['Lê Thị Hoà', '']);
    expect(await dossiersOf(id)).toBe(1);
  });

  it('knows someone of whom the list gives the year of birth only', async () => {
    const id = await addPerson('Lê Thị Hòa', '1985-03-12');
    await takeIn(['Lê Thị Hòa', '1985']);
    expect(await dossiersOf(id)).toBe(1);
  });

  it('prefers the namesake with the birth date to the one without', async () => {
    const unknown = await addPerson('Lê Thị Hòa', null);
    const id = await addPerson('Lê Thị Hòa', '1985-03-12');
    await takeIn(['Lê Thị Hòa', '12/3/1985']);
    expect([await dossiersOf(id), await dossiersOf(unknown)]).toEqual([1, 0]);
  });
});
