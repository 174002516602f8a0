import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from '@playwright/test';
import { printHtmlToPdf } from '#electron/command-line/hidden-print';

const paper = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Quyết định</title><style>
@font-face { font-family: Tinos; src: url(/fonts/Tinos_400Regular.ttf) }
@font-face { font-family: Tinos; font-style: italic; src: url(/fonts/Tinos_400Regular_Italic.ttf) }
@font-face { font-family: Tinos; font-weight: 700; src: url(/fonts/Tinos_700Bold.ttf) }
@font-face { font-family: Tinos; font-weight: 700; font-style: italic; src: url(/fonts/Tinos_700Bold_Italic.ttf) }
@page { size: A4; margin: 20mm 15mm 20mm 30mm }
body { font-family: Tinos; font-size: 14pt }
</style></head><body>
<h1>QUYẾT ĐỊNH</h1>
<p>Tặng danh hiệu “Chiến sĩ thi đua cơ sở” cho ông Nguyễn Đình Đức.</p>
<p><i>Hà Nội, ngày 21 tháng 11 năm 2026</i></p>
<p><b><i>Nơi nhận:</i></b></p>
<script>document.body.textContent = 'script ran'</script>
<img src="https://elsewhere.invalid/picture.png" alt="">
</body></html>`;

const leftovers = () => readdirSync(tmpdir()).filter((name) => /^bang-vang-(print|browser)-/.test(name));

test('prints A4 with the fonts embedded and the text readable, and leaves no file behind', async ({
  browserName: _,
}, testInfo) => {
  const before = leftovers();
  const printed = await printHtmlToPdf(paper);
  expect(leftovers()).toEqual(before);
  if (!printed.ok) throw new Error(printed.error.details);
  const file = testInfo.outputPath('paper.pdf');
  writeFileSync(file, printed.value);

  expect(execFileSync('pdfinfo', [file]).toString()).toMatch(/Page size:.*\(A4\)/);
  const fonts = execFileSync('pdffonts', [file]).toString().trim().split('\n').slice(2);
  expect(fonts).toHaveLength(4);
  for (const font of fonts) expect(font).toMatch(/\+Tinos\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  const text = execFileSync('pdftotext', ['-layout', file, '-']).toString();
  expect(text).toContain('“Chiến sĩ thi đua cơ sở” cho ông Nguyễn Đình Đức');
  expect(text).not.toContain('script ran');
});
