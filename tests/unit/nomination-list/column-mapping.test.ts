import { describe, expect, it } from 'vitest';
import {
  CHOOSABLE_ROLES,
  headerFingerprint,
  rolesForTable,
  rolesToRemember,
} from '#shared/domain/nomination-list/column-mapping';
import type { ListReading, ListTable } from '#shared/domain/nomination-list/list-reading';
import { toListReport } from '#shared/domain/nomination-list/list-report';
import type { UnderstandOptions } from '#shared/domain/nomination-list/understand-workbook';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawWorkbook } from '#shared/domain/raw-workbook';

type Rows = readonly (readonly (string | null)[])[];

const book = (rows: Rows, name: string | null = 'DS'): RawWorkbook => ({
  fileName: 'ds.xlsx',
  sheets: [
    {
      name,
      hidden: false,
      rows: rows.map((cells, index) => ({
        sourceRow: index + 1,
        hidden: false,
        cells: cells.map((text) => (text === null ? undefined : { text })),
      })),
      merges: [],
      hiddenColumns: [],
    },
  ],
});

const read = (rows: Rows, options: UnderstandOptions = {}): ListReading => understandWorkbook(book(rows), options);

const tableOf = (reading: ListReading): ListTable => {
  const [table] = reading.tables;
  if (table === undefined) throw new Error('no table');
  return table;
};

const names = (reading: ListReading): readonly string[] =>
  reading.rows.map((row) =>
    [row.fullName, row.position, row.unit, row.awardProposed.map(({ code }) => code)].join('|'),
  );

const LIST: Rows = [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
  ['STT', 'Họ và tên', 'Vai', 'Nơi', 'Danh hiệu', 'Khen cao'],
  ['1', 'Bà Lê Thị Na', 'Kế toán', 'Phòng Tài vụ', 'LĐTT', null],
  ['2', 'Ông Vũ Văn Bát', 'Lái xe', 'Văn phòng', 'LĐTT', 'x'],
];

describe('tables of a reading', () => {
  it('says of each column what it holds, with its first value', () => {
    const table = tableOf(read(LIST));
    expect(table).toMatchObject({ sheet: 'DS', headerRow: 2, isList: true });
    expect(table.columns.map(({ index, label, role, sample }) => [index, label, role, sample])).toEqual([
      [0, 'STT', 'number', '1'],
      [1, 'Họ và tên', 'name', 'Bà Lê Thị Na'],
      [2, 'Vai', 'position', 'Kế toán'],
      [3, 'Nơi', 'unit', 'Phòng Tài vụ'],
      [4, 'Danh hiệu', 'award', 'LĐTT'],
      [5, 'Khen cao', 'award', 'x'],
    ]);
  });

  it('are not in the exchange format', () => {
    expect(Object.keys(toListReport(read(LIST), { sheets: [] }))).toEqual([
      'awardYear',
      'rows',
      'problems',
      'ignoredRows',
    ]);
  });

  it('names columns that have values and no label', () => {
    const rows: Rows = [
      ['STT', null, 'Họ và tên', 'Danh hiệu'],
      ['1', 'Bà', 'Lê Thị Na', 'LĐTT'],
    ];
    expect(tableOf(read(rows)).columns[1]).toMatchObject({ index: 1, label: '', sample: 'Bà' });
  });
});

describe('roles that the secretary chooses', () => {
  const chosen = { sheet: 'DS', headerRow: 2 } as const;

  it('go before the guess', () => {
    const columnRoles = [
      { ...chosen, index: 2, role: 'position' },
      { ...chosen, index: 3, role: 'unit' },
      { ...chosen, index: 5, role: 'awardMark', award: 'BK_TINH' },
    ] as const;
    expect(names(read(LIST, { columnRoles }))).toEqual([
      'Lê Thị Na|Kế toán|Phòng Tài vụ|LDTT',
      'Vũ Văn Bát|Lái xe|Văn phòng|LDTT,BK_TINH',
    ]);
  });

  it('take a role from the column that was guessed to hold it', () => {
    const rows: Rows = [
      ['STT', 'Họ và tên', 'Tên khai sinh', 'Danh hiệu'],
      ['1', 'Chị Ba', 'Lê Thị Na', 'LĐTT'],
    ];
    const columnRoles = [{ sheet: 'DS', headerRow: 1, index: 2, role: 'name' }] as const;
    const reading = read(rows, { columnRoles });
    expect(names(reading)).toEqual(['Lê Thị Na|||LDTT']);
    expect(tableOf(reading).columns.map(({ role }) => role)).toEqual(['number', 'other', 'name', 'award']);
  });

  it('do not touch other sheets or other tables', () => {
    const elsewhere = [
      { sheet: 'Khác', headerRow: 2, index: 1, role: 'other' },
      { sheet: null, headerRow: 2, index: 1, role: 'other' },
    ] as const;
    expect(read(LIST, { columnRoles: elsewhere })).toEqual(read(LIST));
  });

  it('make a list of a table whose header was not understood', () => {
    const rows: Rows = [
      ['Biểu số 3'],
      ['Ai', 'Được gì', 'Ở đâu'],
      ['Lê Thị Na', 'LĐTT', 'Phòng Tài vụ'],
      ['Vũ Văn Bát', 'CSTĐCS', 'Văn phòng'],
    ];
    const before = read(rows);
    expect(before.rows).toEqual([]);
    const { headerRow } = tableOf(before);
    expect([headerRow, tableOf(before).isList]).toEqual([2, false]);
    const place = { sheet: 'DS', headerRow };
    const columnRoles = [
      { ...place, index: 0, role: 'name' },
      { ...place, index: 1, role: 'award' },
      { ...place, index: 2, role: 'unit' },
    ] as const;
    const reading = read(rows, { columnRoles });
    expect(names(reading)).toEqual(['Lê Thị Na||Phòng Tài vụ|LDTT', 'Vũ Văn Bát||Văn phòng|CSTDCS']);
    expect(reading.ignoredRows.map(({ reason }) => reason)).toEqual(['title', 'header']);
  });

  it('reach a list without header, whose first row stays a recipient', () => {
    const rows: Rows = [
      ['1', 'Lê Thị Na', 'LĐTT', 'Tầng 2'],
      ['2', 'Vũ Văn Bát', 'CSTĐCS', 'Tầng 3'],
    ];
    const table = tableOf(read(rows));
    const columnRoles = [{ sheet: 'DS', headerRow: table.headerRow, index: 3, role: 'unit' }] as const;
    const reading = read(rows, { columnRoles });
    expect(names(reading)).toEqual(['Lê Thị Na||Tầng 2|LDTT', 'Vũ Văn Bát||Tầng 3|CSTDCS']);
  });
});

describe('a mapping to remember', () => {
  it('knows the same header again whatever its case, marks, place and title', () => {
    const shouted = LIST.slice(1).map((row, index) =>
      index === 0 ? row.map((text) => text?.toUpperCase() ?? null) : row,
    );
    const later = tableOf(understandWorkbook(book(shouted, 'Sheet1')));
    expect(headerFingerprint(later)).toBe(headerFingerprint(tableOf(read(LIST))));
    const moved = LIST.map((row) => [row[0] ?? null, row[2] ?? null, row[1] ?? null, ...row.slice(3)]);
    expect(headerFingerprint(tableOf(read(moved)))).not.toBe(headerFingerprint(later));
  });

  it('brings the chosen roles to the next list', () => {
    const columnRoles = [{ sheet: 'DS', headerRow: 2, index: 5, role: 'awardMark', award: 'BK_TINH' }] as const;
    const remembered = rolesToRemember(tableOf(read(LIST, { columnRoles })));
    const next = book(LIST.slice(1), 'Đợt 2');
    const table = tableOf(understandWorkbook(next));
    const reading = understandWorkbook(next, { columnRoles: rolesForTable(table, remembered) });
    expect(names(reading)[1]).toBe('Vũ Văn Bát|Lái xe|Văn phòng|LDTT,BK_TINH');
  });

  it('has no fingerprint without words', () => {
    const rows: Rows = [
      ['1', 'Lê Thị Na', 'LĐTT'],
      ['2', 'Vũ Văn Bát', 'CSTĐCS'],
    ];
    expect(headerFingerprint(tableOf(read(rows)))).toBe('');
  });

  it('offers each role once', () => {
    expect(new Set(CHOOSABLE_ROLES).size).toBe(CHOOSABLE_ROLES.length);
  });
});

describe('encodings that the secretary chooses', () => {
  const TCVN3: Rows = [
    ['STT', 'Hä vµ tªn', '§¬n vÞ', 'Danh hiÖu'],
    ['1', 'NguyÔn V¨n §øc', 'Phßng Néi vô', 'L§TT'],
    ['2', 'TrÇn ThÞ BÝch', 'V¨n phßng', 'CST§CS'],
  ];

  it('are shown for confirmation and silent once confirmed', () => {
    const reading = read(TCVN3);
    expect(reading.problems).toMatchObject([{ code: 'LEGACY_ENCODING', facts: { encoding: 'TCVN3' } }]);
    expect(tableOf(reading).columns.map(({ encoding }) => encoding)).toEqual([null, 'TCVN3', 'TCVN3', 'TCVN3']);
    const encodings = [0, 1, 2, 3].map((column) => ({ sheet: 'DS', column, encoding: 'TCVN3' as const }));
    const confirmed = read(TCVN3, { encodings });
    expect(confirmed.problems).toEqual([]);
    expect(confirmed.rows).toEqual(reading.rows);
  });

  it('go before syllables and fonts', () => {
    const encodings = [{ sheet: 'DS', column: 2, encoding: 'unicode' as const }];
    expect(read(TCVN3, { encodings }).rows.map(({ unit }) => unit)).toEqual([null, null]);
    const alone: Rows = [
      ['STT', 'Họ và tên', 'Danh hiệu'],
      ['1', 'B×nh', 'LĐTT'],
    ];
    expect(read(alone).rows[0]?.fullName).toBe('B×nh');
    const vietnamese = [{ sheet: 'DS', column: 1, encoding: 'TCVN3' as const }];
    const reading = read(alone, { encodings: vietnamese });
    expect(reading.rows[0]?.fullName).toBe('Bình');
    expect(tableOf(reading).columns[1]).toMatchObject({ label: 'Họ và tên', encoding: 'TCVN3' });
  });
});

describe('a Unicode header over names in an old encoding', () => {
  it('is no reason to leave the names unread', () => {
    const rows: Rows = [
      ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
      ['1', 'NguyÔn V¨n §øc', 'Phßng Néi vô', 'LĐTT'],
      ['2', 'TrÇn ThÞ BÝch', 'V¨n phßng', 'LĐTT'],
      ['3', 'Hoàng Nam', 'Văn phòng', 'LĐTT'],
    ];
    expect(names(read(rows))).toEqual([
      'Nguyễn Văn Đức||Phòng Nội vụ|LDTT',
      'Trần Thị Bích||Văn phòng|LDTT',
      'Hoàng Nam||Văn phòng|LDTT',
    ]);
  });
});
