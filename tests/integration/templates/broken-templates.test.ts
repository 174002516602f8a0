import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTemplate } from '#electron/templates/check-template';
import type { FaultKind } from '#shared/documents/templates/template-fault';
import { templateFields } from '#shared/documents/templates/template-fields';
import { TEMPLATE_KINDS } from '#shared/documents/templates/template-kinds';
import { faultText, placeText } from '#shared/text/vi/template-faults';
import { FRAME, ownTemplate, withParts, withText } from '#tests/builders/template-file';
import { zipOf } from '#tests/builders/zip-file';

type Change = readonly (readonly [from: string, to: string])[];
type Broken = {
  readonly name: string;
  readonly changes: Change;
  readonly kind: FaultKind;
  /** What the message must name: the field as it stands, and the place. */
  readonly says: readonly string[];
};

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
/** The template with one more part, of a kind that the package names. */
const withPart = (
  bytes: Uint8Array,
  { name, kind, text }: { readonly name: string; readonly kind: string; readonly text: string },
): Buffer =>
  withParts(bytes, (parts) => {
    const type = `application/vnd.openxmlformats-officedocument.${kind}+xml`;
    const types = parts.get('[Content_Types].xml') ?? '';
    parts.set(
      '[Content_Types].xml',
      types.replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
    );
    parts.set(name, text);
  });
const first = '>{tham_quyen}<';
const afterAuthority = (xml: string): Change => [
  ['{tham_quyen}</w:t></w:r></w:p>', `{tham_quyen}</w:t></w:r></w:p>${xml}`],
];

const BROKEN: readonly Broken[] = [
  {
    name: 'a mistyped field',
    changes: [['{trich_yeu}', '{trich_yueu}']],
    kind: 'unknownField',
    says: ['{trich_yueu}', 'Đoạn 2', '{trich_yeu}?'],
  },
  {
    name: 'a field written with marks',
    changes: [['{tham_quyen}', '{thẩm_quyền}']],
    kind: 'unknownField',
    says: ['{thẩm_quyền}', 'Đoạn 3', '{tham_quyen}?'],
  },
  {
    name: 'a field in capitals',
    changes: [['{so_ky_hieu}', '{SO_KY_HIEU}']],
    kind: 'unknownField',
    says: ['{SO_KY_HIEU}', 'Bảng 1, hàng 2, ô 1', '{so_ky_hieu}?'],
  },
  {
    name: 'a field of another kind of paper',
    changes: afterAuthority(paragraph('{kinh_gui}')),
    kind: 'unknownField',
    says: ['{kinh_gui}', 'Đoạn 4'],
  },
  {
    name: 'a field of another list',
    changes: afterAuthority(paragraph('{ho_ten}')),
    kind: 'fieldOfOtherList',
    says: ['{ho_ten}', 'Đoạn 4', '{#danh_sach}'],
  },
  {
    name: 'a brace that is not closed',
    changes: [[first, '>{tham_quyen<']],
    kind: 'braceNotClosed',
    says: ['{tham_quyen', 'Đoạn 3'],
  },
  {
    name: 'a brace that is not opened',
    changes: [[first, '>tham_quyen}<']],
    kind: 'braceNotOpened',
    says: ['tham_quyen}', 'Đoạn 3'],
  },
  {
    name: 'a field over two paragraphs',
    changes: [[`${first}/w:t></w:r></w:p>`, `>{tham_</w:t></w:r></w:p>${paragraph('quyen}')}`]],
    kind: 'braceNotClosed',
    says: ['{tham_', 'Đoạn 3'],
  },
  {
    name: 'a list without end',
    changes: [['{/can_cu}', '']],
    kind: 'listNotClosed',
    says: ['{#can_cu}', 'Đoạn 4', '{/can_cu}'],
  },
  { name: 'a list without start', changes: [['{#can_cu}', '']], kind: 'listNotOpened', says: ['{/can_cu}'] },
  {
    name: 'a list closed by another name',
    changes: [['{/danh_sach}', '{/danh_sachs}']],
    kind: 'listNotOpened',
    says: ['{/danh_sachs}', '{/danh_sach}?'],
  },
  {
    name: 'lists that cross each other',
    changes: [
      ['{/can_cu}', '{#noi_nhan}'],
      ['{#noi_dung}', '{/can_cu}{#noi_dung}'],
      ['{/noi_dung}', '{/noi_dung}{/noi_nhan}'],
    ],
    kind: 'listsCrossed',
    says: ['{/can_cu}', '{#noi_nhan}'],
  },
  {
    name: 'a list in a list',
    changes: [['{/can_cu}', '{#noi_nhan}{dong}{/noi_nhan}{/can_cu}']],
    kind: 'listInList',
    says: ['{#noi_nhan}', '{#can_cu}'],
  },
  {
    name: 'a text opened as a list',
    changes: [[first, '>{#tham_quyen}x{/tham_quyen}<']],
    kind: 'notAList',
    says: ['{#tham_quyen}', 'Đoạn 3'],
  },
  {
    name: 'a list written as a text',
    changes: afterAuthority(paragraph('{danh_sach}')),
    kind: 'listAsText',
    says: ['{danh_sach}', 'Đoạn 4', '{#danh_sach}'],
  },
  {
    name: 'a list that begins in a cell and ends outside',
    changes: [
      ['{#noi_nhan}', ''],
      ['{#can_cu}', '{#noi_nhan}'],
      ['{/can_cu}', ''],
    ],
    kind: 'acrossCells',
    says: ['{#noi_nhan}', '{/noi_nhan}'],
  },
  {
    name: 'a list over two cells of the head',
    changes: [
      ['{#co_quan_chu_quan}', '{#co_quan_chu_quan}'],
      ['{/co_quan_chu_quan}', ''],
      ['{dia_danh_ngay}', '{dia_danh_ngay}'],
      ['{#can_cu}', '{/co_quan_chu_quan}{#can_cu}'],
    ],
    kind: 'acrossCells',
    says: ['{#co_quan_chu_quan}', 'Bảng 1, hàng 1, ô 1'],
  },
  {
    name: 'a list printed twice',
    changes: afterAuthority(paragraph('{#noi_nhan}{dong}{/noi_nhan}')),
    kind: 'listTwice',
    says: ['{#noi_nhan}', 'Bảng 2, hàng 1, ô 1'],
  },
  {
    name: 'a required field taken out',
    changes: [['{so_ky_hieu}', '12/QĐ']],
    kind: 'missingField',
    says: ['{so_ky_hieu}', 'Bảng 1, hàng 1, ô 1'],
  },
  {
    name: 'the list taken out',
    changes: [
      ['{#danh_sach}', ''],
      ['{ten_hinh_thuc}', ''],
      ['{ten_nhom}', ''],
      ['{ten_don_vi}', ''],
      ['{/danh_sach}', ''],
    ],
    kind: 'missingField',
    says: ['{#danh_sach}'],
  },
  {
    name: 'a list that prints nothing of its entries',
    changes: [['{dong}', 'x']],
    kind: 'missingInList',
    says: ['{dong}', 'Bảng 1, hàng 1, ô 1'],
  },
  {
    name: 'a list around a section break',
    changes: [
      ['{/noi_dung}', ''],
      ['{#danh_sach}', '{/noi_dung}{#danh_sach}'],
    ],
    kind: 'sectionInList',
    says: ['{#noi_dung}'],
  },
  {
    name: 'a field of Word that fetches a file',
    changes: afterAuthority(
      `<w:p><w:fldSimple w:instr="INCLUDETEXT &quot;C:\\a.docx&quot;">${run('a')}</w:fldSimple></w:p>`,
    ),
    kind: 'fieldCode',
    says: ['INCLUDETEXT', 'Đoạn 4'],
  },
  {
    name: 'a field of Word that starts a program',
    changes: afterAuthority(
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEA</w:instrText></w:r><w:r><w:instrText>UTO c:\\\\cmd.exe "/k calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('chữ')}</w:p>`,
    ),
    kind: 'fieldCode',
    says: ['DDEAUTO', 'Đoạn 4'],
  },
  {
    name: 'an embedded document',
    changes: afterAuthority(`<w:p>${run('a')}<w:r><w:object/></w:r></w:p>`),
    kind: 'embedded',
    says: ['object', 'Đoạn 4'],
  },
  {
    name: 'a field in the words of a drawing, parted over its runs',
    changes: afterAuthority(
      '<w:p><w:r><w:drawing><a:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:r><a:t>{trich</a:t></a:r><a:r><a:t>_yeu}</a:t></a:r></a:p></w:drawing></w:r></w:p>',
    ),
    kind: 'fieldInPicture',
    says: ['{trich_yeu}', 'Chỗ trống sau đoạn 3'],
  },
  {
    name: 'a command in a formula',
    changes: afterAuthority(
      `<w:p>${run('x = ')}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>{constructor.constructor('return 1')()}</m:t></m:r></m:oMath></w:p>`,
    ),
    kind: 'fieldInPicture',
    says: ["{constructor.constructor('return 1')()}", 'Đoạn 4'],
  },
  {
    name: 'a control whose words Word takes from elsewhere',
    changes: afterAuthority(
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${paragraph('Chữ cũ')}</w:sdtContent></w:sdt>`,
    ),
    kind: 'boundContent',
    says: ['Đoạn 4 (“Chữ cũ”)'],
  },
  {
    name: 'a field of Word without words of its own',
    changes: afterAuthority(
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD ten</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
    kind: 'fieldCode',
    says: ['MERGEFIELD ten', 'Chỗ trống sau đoạn 3'],
  },
  {
    name: 'a change not yet accepted',
    changes: afterAuthority(`<w:p><w:ins w:id="1" w:author="a">${run('thêm')}</w:ins></w:p>`),
    kind: 'trackedChange',
    says: ['Đoạn 4'],
  },
  ...[
    "{constructor.constructor('return process')()}",
    '{#each danh_sach}',
    '{@raw_xml}',
    '{=[[ ]]=}',
    '{so + 1}',
    '{danh_sach[0]}',
    '{{so}}',
    '{%anh}',
    '{$x = 1}',
    '{! so}',
  ].map((tag): Broken => {
    const named = tag.startsWith('{#each') ? 'unknownField' : 'notAField';
    return { name: `a command: ${tag}`, changes: afterAuthority(paragraph(tag)), kind: named, says: [tag, 'Đoạn 4'] };
  }),
  {
    name: '__proto__',
    changes: afterAuthority(paragraph('{__proto__}')),
    kind: 'unknownField',
    says: ['{__proto__}', 'Đoạn 4'],
  },
  {
    name: 'constructor',
    changes: afterAuthority(paragraph('{constructor}')),
    kind: 'unknownField',
    says: ['{constructor}', 'Đoạn 4'],
  },
  {
    name: 'a condition on __proto__',
    changes: afterAuthority(paragraph('{#__proto__}x{/__proto__}')),
    kind: 'unknownField',
    says: ['{#__proto__}', 'Đoạn 4'],
  },
];

describe('a broken template', () => {
  const fields = templateFields('decisionLines', FRAME);
  let own: Uint8Array;

  beforeAll(async () => {
    own = await ownTemplate('decisionLines');
  });

  it.each(BROKEN)('with $name is told field and place', async ({ changes, kind, says }) => {
    const checked = await checkTemplate(withText(own, changes), fields);
    const faults = checked.ok ? checked.value : [];
    const fault = faults.find((it) => it.kind === kind);
    expect(faults.map((it) => it.kind)).toContain(kind);
    for (const words of says) expect(fault === undefined ? '' : faultText(fault)).toContain(words);
  });

  it('is told the place in a header', async () => {
    const bytes = withParts(own, (parts) => {
      const header = [...parts.keys()].find(
        (name) => /header\d*\.xml$/.test(name) && (parts.get(name) ?? '').includes('PAGE'),
      );
      parts.set(header ?? '', (parts.get(header ?? '') ?? '').replace('</w:p>', `</w:p>${paragraph('{so_ky_hieuu}')}`));
    });
    const checked = await checkTemplate(bytes, fields);
    const texts = checked.ok ? checked.value.map(faultText) : [];
    expect(texts).toContainEqual(expect.stringMatching(/^Đầu trang, đoạn 1 \(“\{so_ky_hieuu\}”\): .*\{so_ky_hieu\}\?/));
  });

  it.each([
    ['header', 'hdr', 'word/dau.xml', 'Đầu trang, đoạn 1'],
    ['footer', 'ftr', 'word/phu/cuoi.xml', 'Chân trang, đoạn 1'],
    ['endnotes', 'endnotes', 'word/ghichu.xml', 'Ghi chú, đoạn 1'],
  ])('is told the place in a part of kind %s whatever its name', async (kind, tag, name, place) => {
    const text = `<w:${tag} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('{truong_la}')}</w:${tag}>`;
    const checked = await checkTemplate(withPart(own, { name, kind: `wordprocessingml.${kind}`, text }), fields);
    expect(checked.ok && checked.value.map(faultText).join()).toContain(`${place} (“{truong_la}”): {truong_la}`);
  });

  it.each(['charts/chart1', 'diagrams/data1'])('is told a field in %s, which nothing fills', async (name) => {
    const text = '<a:t xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">{trich_yeu}</a:t>';
    const kind = name.startsWith('charts') ? 'drawingml.chart' : 'drawingml.diagramData';
    const checked = await checkTemplate(withPart(own, { name: `word/${name}.xml`, kind, text }), fields);
    expect(checked.ok && checked.value.map(faultText)).toContainEqual(
      expect.stringMatching(/^Cả tệp: \{trich_yeu\} nằm trong hình vẽ/),
    );
  });

  it('is told a link to outside by its target', async () => {
    const bytes = withParts(own, (parts) => {
      const rels = 'word/_rels/document.xml.rels';
      const link =
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://192.0.2.1/a.dotm" TargetMode="External"/>';
      parts.set(rels, (parts.get(rels) ?? '').replace('</Relationships>', `${link}</Relationships>`));
    });
    const checked = await checkTemplate(bytes, fields);
    expect(checked.ok && checked.value.map(faultText).join()).toContain('http://192.0.2.1/a.dotm');
  });
});

describe('a file that is no template', () => {
  const fields = templateFields('decisionLines', FRAME);
  let own: Uint8Array;
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    const checked = await checkTemplate(bytes, fields);
    return checked.ok ? JSON.stringify(checked.value.map(({ kind }) => kind)) : checked.error.code;
  };
  const typed = (type: string) =>
    withParts(own, (parts) => {
      const types = parts.get('[Content_Types].xml') ?? '';
      parts.set(
        '[Content_Types].xml',
        types.replace(/application\/vnd[^"]*wordprocessingml\.document\.main\+xml/, type),
      );
    });

  beforeAll(async () => {
    own = await ownTemplate('decisionLines');
  });

  it('is refused with its reason', async () => {
    const compound = Buffer.alloc(2048);
    compound.set([0xd0, 0xcf, 0x11, 0xe0]);
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await codeOf(Buffer.from('PDF hay gì đó'))).toBe('word.notWord');
    expect(await codeOf(compound)).toBe('word.oldWord');
    expect(await codeOf(locked)).toBe('word.protected');
    expect(await codeOf(typed('application/vnd.ms-word.document.macroEnabled.main+xml'))).toBe('word.macro');
    expect(
      await codeOf(typed('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml')),
    ).toBe('word.dotx');
    expect(await codeOf(typed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'))).toBe(
      'word.notWord',
    );
    expect(await codeOf(withParts(own, () => {}, [{ name: 'word/vbaProject.bin', data: Buffer.from('a') }]))).toBe(
      'word.macro',
    );
    expect(
      await codeOf(withParts(own, () => {}, [{ name: 'word/embeddings/oleObject1.bin', data: Buffer.from('a') }])),
    ).toBe('word.embedded');
    expect(await codeOf(Buffer.alloc(11 * 1024 * 1024, 0x50))).toBe('word.tooLarge');
    expect(await codeOf(own.subarray(0, own.length / 2))).toBe('word.unreadable');
    expect(await codeOf(zipOf([{ name: 'a.txt', data: Buffer.from('a') }]))).toBe('word.notWord');
  });

  it('is refused when Word would open another part than the one that is checked', async () => {
    const other = (change: (parts: Map<string, string>) => void) =>
      codeOf(
        withParts(own, (parts) => {
          parts.set('word/document2.xml', parts.get('word/document.xml') ?? '');
          change(parts);
        }),
      );
    const renamed = (parts: Map<string, string>, part: string, from: string) =>
      parts.set(part, (parts.get(part) ?? '').replace(from, 'word/document2.xml'));
    expect(await other((parts) => renamed(parts, '_rels/.rels', 'word/document.xml'))).toBe('word.suspicious');
    expect(await other((parts) => renamed(parts, '[Content_Types].xml', 'word/document.xml'))).toBe('word.suspicious');
  });

  it('is refused when it is built to harm', async () => {
    const bomb = withParts(own, () => {}, [{ name: 'word/media/a.xml', data: Buffer.alloc(9 * 1024 * 1024, 0x20) }]);
    expect(await codeOf(bomb)).toBe('word.suspicious');
    const entity = withParts(own, (parts) => {
      parts.set('word/document.xml', `<!DOCTYPE a [<!ENTITY x "y">]>${parts.get('word/document.xml')}`);
    });
    expect(await codeOf(entity)).toBe('word.suspicious');
    const deep = withText(
      own,
      afterAuthority('<w:tbl><w:tr><w:tc>'.repeat(5_000) + '</w:tc></w:tr></w:tbl>'.repeat(5_000)),
    );
    expect(await codeOf(deep)).toBe('word.suspicious');
    const torn = withText(own, [['</w:body>', '']]);
    expect(await codeOf(torn)).toBe('word.suspicious');
  });
});

/** Faults that a template of any kind may have, in fields that every kind has. */
const ANYWHERE: readonly (Omit<Broken, 'says'> & { readonly tag: string; readonly other: string })[] = [
  {
    name: 'a mistyped field',
    changes: [['{trich_yeu}', '{trich_yeuu}']],
    kind: 'unknownField',
    tag: '{trich_yeuu}',
    other: 'trich_yeu',
  },
  {
    name: 'a brace that is not closed',
    changes: [['{trich_yeu}', '{trich_yeu']],
    kind: 'braceNotClosed',
    tag: '{trich_yeu',
    other: '',
  },
  {
    name: 'a list without end',
    changes: [['{/co_quan_ban_hanh}', '']],
    kind: 'listNotClosed',
    tag: '{#co_quan_ban_hanh}',
    other: 'co_quan_ban_hanh',
  },
  {
    name: 'a command',
    changes: [['{trich_yeu}', "{trich_yeu}{constructor.constructor('return process')()}"]],
    kind: 'notAField',
    tag: "{constructor.constructor('return process')()}",
    other: '',
  },
];

describe.each(TEMPLATE_KINDS)('a broken template of %s', (kind) => {
  const fields = templateFields(kind, FRAME);

  it.each(ANYWHERE)('with $name is told field and place', async ({ changes, kind: fault, tag, other }) => {
    const checked = await checkTemplate(withText(await ownTemplate(kind), changes), fields);
    const found = checked.ok ? checked.value.find((it) => it.kind === fault) : undefined;
    expect(found).toMatchObject({ tag, other });
    expect(placeText(found?.place ?? null)).toMatch(/^(Đoạn|Bảng) \d+.*“/u);
  });

  it('is told each field that it may not lack', async () => {
    const own = await ownTemplate(kind);
    const required = fields.filter((field) => field.required);
    expect(required.map(({ name }) => name)).toContain('trich_yeu');
    for (const field of required) {
      const tags = field.kind === 'list' ? [`{#${field.name}}`, `{/${field.name}}`] : [`{${field.name}}`];
      const [tag = ''] = tags;
      const lacking = withText(
        own,
        tags.map((it) => [it, '']),
      );
      const checked = await checkTemplate(lacking, fields);
      expect(checked.ok && checked.value).toContainEqual(
        expect.objectContaining({ kind: 'missingField', tag, other: field.name }),
      );
    }
  });
});

describe('the program’s own template', () => {
  it.each(TEMPLATE_KINDS)('of %s has no fault', async (kind) => {
    const checked = await checkTemplate(await ownTemplate(kind), templateFields(kind, FRAME));
    expect(checked).toEqual({ ok: true, value: [] });
  });
});
