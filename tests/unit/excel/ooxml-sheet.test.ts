import { expect, it } from 'vitest';
import { readSheet } from '#electron/excel/ooxml-sheet';
import { readSharedStrings } from '#electron/excel/ooxml-strings';
import { newCellBudget } from '#electron/excel/sheet-limits';

const strings = readSharedStrings(
  '<sst><si><t>Lò Thị Páo</t></si><si><t xml:space="preserve"> Sở Y tế &amp; dân số </t></si><si><t/></si>' +
    '<si><t>trong <!-- ghi chú -->lời</t></si><si><r><rPr><rFont val=".VnTime"/></rPr><t>TrÇn</t></r></si></sst>',
);

const read = (cells: string) => {
  const xml = `<worksheet><sheetData><row r="4">${cells}</row></sheetData></worksheet>`;
  const styles = [{}, { font: '.VnTime' }, { numberShape: 'date' as const }];
  try {
    return readSheet({ xml, strings, styles: styles as never, epoch1904: false, budget: newCellBudget() }).rows;
  } catch (cause) {
    return String(cause);
  }
};

it('reads every shape of a shared string', () => {
  expect(strings.map(({ text }) => text)).toEqual(['Lò Thị Páo', ' Sở Y tế & dân số ', '', 'trong lời', 'TrÇn']);
});

it.each([
  '<c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c>',
  '<c r="A4" s="1" t="s"><v>0</v></c>',
  '<c r="A4" s="2"><v>45000</v></c><c r="C4"><v>-12.5</v></c><c r="D4" t="n"><v>1E3</v></c>',
  '<c r="A4"><v></v></c><c r="B4" t="s"><v></v></c><c r="C4" t="s"/><c r="D4" s="1"/>',
  '<c r="A4" t="s"><v>99</v></c><c r="B4" t="s"><v>1.0</v></c><c r="C4" t="s"><v>12345678901</v></c>',
  '<c r="A4" t="str"><v>chữ &amp; số</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#REF!</v></c>',
  '<c r="$C$4" t="s"><v>0</v></c><c r="B4" t="s"><v>4</v></c>',
  '<c r="IV4"><v>7</v></c>',
  '<c r="IW4"><v>7</v></c>',
  '<c r="XFE4"><v>7</v></c>',
  '<c r="ABCDEFGH4"><v>7</v></c>',
  '<c r="A" t="s"><v>0</v></c>',
  '<c s="x" r="A4"><v>7</v></c>',
  '<c r="A4"><f>1+1</f><v>2</v></c><c r="B4" t="s"><v>0</v></c>',
])('takes a cell of the plain shape as it takes one that says more: %s', (cells) => {
  expect(read(cells)).toEqual(read(cells.replaceAll('<c ', '<c cm="1" ')));
});

it('keeps a cell empty that names no shared string', () => {
  expect(read('<c r="A4" t="s" cm="1"/><c r="B4" t="s"><v></v></c><c r="C4" t="s"><v/></c>')).toEqual([]);
});
