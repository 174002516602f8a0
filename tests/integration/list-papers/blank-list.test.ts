import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { awardNames } from '#shared/text/vi/awards';
import { type CouncilApp, foundedApp, OFFICE } from '#tests/builders/council-app';
import { CAMPAIGN } from '#tests/builders/main-job';
import { doubts, inShort, readBytes } from '#tests/builders/workbook-file';

const UNIT = { shortName: '', level: 'unit', parentId: null, validFrom: null, validTo: null } as const;
const SCHOOL = 'Trường THCS Nậm Khao';

type Blank = { readonly bytes: Uint8Array; readonly list: ExcelJS.Worksheet; readonly lookup: ExcelJS.Worksheet };

const HEADER_ROW = 5;

const WHO = {
  individual: { word: 'Cá nhân', honorific: 'Bà', name: 'Lò Thị Mận', position: 'Giáo viên', birth: '1980' },
  collective: { word: 'Tập thể', honorific: '', name: 'Tổ Toán', position: '', birth: '' },
  household: { word: 'Hộ gia đình', honorific: '', name: 'Sùng A Páo', position: '', birth: '' },
} as const;

const kindFor = (award: string): keyof typeof WHO => {
  if (award === awardNames.GDVH.full) return 'household';
  return /Tập thể|Cờ|Đơn vị/.test(award) ? 'collective' : 'individual';
};

/** A row that chooses this award, from its second cell on, and how it must be read. */
const nomineeFor = (award: string) => {
  const kind = kindFor(award);
  const { word, honorific, name, position, birth } = WHO[kind];
  const code = Object.entries(awardNames).find(([, { full }]) => full === award)?.[0] ?? '';
  const said = [kind, honorific, name, position, SCHOOL, code].join(' | ');
  return {
    cells: [honorific, name, word, position, SCHOOL, birth, '', award],
    short: birth === '' ? said : `${said} |  | ${birth}`,
  };
};

describe('a blank list for a unit', () => {
  let app: CouncilApp;
  let campaignId: string;

  const blankOf = async (unitId: string | null): Promise<Blank & { readonly workbook: ExcelJS.Workbook }> => {
    await app.expectOk('listFiles.exportBlank', { campaignId, unitId });
    const bytes = app.saved.at(-1)?.bytes ?? new Uint8Array();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    const [list, lookup] = workbook.worksheets;
    if (list === undefined || lookup === undefined) throw new Error('A sheet is missing');
    return { bytes, workbook, list, lookup };
  };

  const columnOf = (list: ExcelJS.Worksheet, header: string): number => {
    for (let column = 1; column <= list.columnCount; column += 1)
      if (list.getCell(HEADER_ROW, column).text === header) return column;
    throw new Error(`No column ${header}`);
  };

  /** What may be chosen in a cell: the drop-down's range, looked up as Excel would. */
  const offered = ({ list, lookup }: Blank, header: string, row: number): string[] => {
    const rule = list.getCell(row, columnOf(list, header)).dataValidation;
    const range = /^'DanhMuc'!\$([A-Z])\$(\d+):\$\1\$(\d+)$/.exec(String(rule?.formulae[0]));
    if (range === null) throw new Error(`No list for ${header}, row ${row}`);
    const [, column = '', from = '', to = ''] = range;
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, index) => lookup.getCell(`${column}${Number(from) + index}`).text,
    );
  };

  beforeEach(async () => {
    app = await foundedApp();
    campaignId = (await app.expectOk('campaigns.open', CAMPAIGN)).id;
  });

  it('offers in each of 200 rows the awards, the units of the register and what has fixed words', async () => {
    await app.expectOk('units.add', { ...UNIT, name: SCHOOL });
    const blank = await blankOf(null);
    for (const row of [HEADER_ROW + 1, HEADER_ROW + 10, HEADER_ROW + 200]) {
      expect(offered(blank, 'Đối tượng', row)).toEqual(['Cá nhân', 'Tập thể', 'Hộ gia đình']);
      expect(offered(blank, 'Giới tính', row)).toEqual(['Nam', 'Nữ']);
      expect(offered(blank, 'Ông/Bà', row)).toEqual(['Ông', 'Bà']);
      expect(offered(blank, 'Đơn vị', row)).toContain(SCHOOL);
      expect(offered(blank, 'Danh hiệu, hình thức đề nghị', row)).toContain('Chiến sĩ thi đua cơ sở');
    }
    expect(blank.list.getCell(HEADER_ROW + 201, 4).dataValidation).toBeUndefined();
    expect(blank.lookup.state).toBe('hidden');
  });

  it('puts first what the office decides itself, and never an award without its level', async () => {
    const award = 'Danh hiệu, hình thức đề nghị';
    const province = offered(await blankOf(null), award, HEADER_ROW + 1);
    expect(province.indexOf(awardNames.BK_TINH.full)).toBeLessThan(province.indexOf(awardNames.GK_XA.full));
    expect(province).not.toContain(awardNames.BK.full);
    await app.expectOk('app.updateOffice', { ...OFFICE, level: 'commune' });
    const commune = offered(await blankOf(null), award, HEADER_ROW + 1);
    expect(commune.indexOf(awardNames.GK_XA.full)).toBeLessThan(commune.indexOf(awardNames.BK_TINH.full));
  });

  it('is printed on landscape A4 with its header on every page, which also stays in sight', async () => {
    const { list } = await blankOf(null);
    expect(list.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(list.pageSetup.printTitlesRow).toBe('5:5');
    expect(list.views[0]).toMatchObject({ state: 'frozen', ySplit: HEADER_ROW });
  });

  it('names the unit that is to fill it in, and refuses a unit or campaign that is not there', async () => {
    const { id } = await app.expectOk('units.add', { ...UNIT, name: SCHOOL });
    const { list } = await blankOf(id);
    expect(list.getCell(3, 1).text).toBe(`Đơn vị đề nghị: ${SCHOOL}`);
    expect(app.saved.at(-1)?.name).toBe('Mau-danh-sach-de-nghi-Truong-THCS-Nam-Khao.xlsx');
    const noUnit = await app.call('listFiles.exportBlank', { campaignId, unitId: 'gone' });
    expect(noUnit).toEqual({ ok: false, error: { code: 'units.notFound' } });
    const noCampaign = await app.call('listFiles.exportBlank', { campaignId: 'gone', unitId: null });
    expect(noCampaign).toEqual({ ok: false, error: { code: 'campaigns.notFound' } });
  });

  it('holds no row while it is empty', async () => {
    const { bytes } = await blankOf(null);
    const reading = await readBytes('mau.xlsx', bytes);
    expect(reading.rows).toEqual([]);
    expect(reading.problems).toEqual([]);
    expect(reading.ignoredRows.filter(({ sheet }) => sheet === 'DanhMuc').map(({ reason }) => reason)).toContain(
      'lookup',
    );
  });

  it('filled in by its own drop-downs is read without a doubt, every award as itself', async () => {
    const blank = await blankOf(null);
    const { list, workbook } = blank;
    const awards = offered(blank, 'Danh hiệu, hình thức đề nghị', HEADER_ROW + 1);
    const expected = awards.map((award, index) => {
      const row = HEADER_ROW + 1 + index;
      const { cells, short } = nomineeFor(award);
      for (const [column, value] of cells.entries()) if (value !== '') list.getCell(row, column + 2).value = value;
      list.getCell(row, 1).value = index + 1;
      return `${row} ${short}`;
    });
    const reading = await readBytes('da-dien.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(awards.length).toBeGreaterThan(10);
    expect(inShort(reading)).toEqual(expected);
    expect(doubts(reading).filter((doubt) => !doubt.includes('DUPLICATE'))).toEqual([]);
    expect(reading.awardYear).toBe(CAMPAIGN.year);
  });
});
