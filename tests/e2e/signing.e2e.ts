import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { sealImage, signatureImage } from '#tests/builders/png-image';
import { newHolder, newPki, OFFICE_SEAL, p12File } from '#tests/builders/signing-keys';
import { opensslVerify, pdfsig } from '#tests/builders/signing-tools';
import { newSoftToken, putOnToken } from '#tests/builders/soft-token';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const PIN = '58207146';

test('an issued decision is signed by key file and by token, saved, and checked', async ({
  browserName: _,
}, testInfo) => {
  test.setTimeout(180_000);
  const pki = newPki(testInfo.outputPath('pki'));
  const leader = newHolder(pki, 'leader');
  const office = newHolder(pki, 'office', { subject: OFFICE_SEAL, key: 'p256' });
  const token = newSoftToken(testInfo.outputPath('token'));
  putOnToken(token, office, { pin: PIN, id: 7 });
  const keyFile = testInfo.outputPath('leader.p12');
  writeFileSync(keyFile, p12File(pki, leader, { password: 'mở khóa' }));
  const [signature, seal] = ['chu-ky.png', 'con-dau.png'].map((name) => testInfo.outputPath(name));
  writeFileSync(signature ?? '', signatureImage());
  writeFileSync(seal ?? '', sealImage());

  const launched = await launchSample(testInfo);
  const { app, page } = launched;
  await resizeTo(launched, 1366, 768);
  const [open] = await ask(page, 'meetings.list', {});
  await ask(page, 'meetings.recordUnanimous', { id: open?.id ?? '' });
  await ask(page, 'meetings.close', { id: open?.id ?? '', endedAt: '10 giờ 30' });
  const { id } = await ask(page, 'decisions.draft', { meetingId: open?.id ?? '' });
  const { fields } = await ask(page, 'decisions.get', { id });
  const { legalBases, articles, recipients, headLines, signer } = fields;
  const lists = {
    legalBases: [...legalBases],
    articles: [...articles],
    recipients: [...recipients],
    headLines: [...headLines],
  };
  await ask(page, 'decisions.update', {
    id,
    fields: { ...fields, ...lists, signer: { ...signer, capacity: [...signer.capacity] }, number: 9 },
  });
  await ask(page, 'decisions.issue', { id });

  // Settings: images, the token's library through the system's dialogue, the root.
  await app.evaluate(({ dialog }, library) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [library] });
  }, token.library);
  await page.keyboard.press('Control+9');
  await page.getByRole('tab', { name: 'Ký số' }).click();
  await page
    .getByLabel('Chọn hình .png')
    .first()
    .setInputFiles(seal ?? '');
  await expect(page.getByRole('img', { name: 'Con dấu của cơ quan' })).toBeVisible();
  const signers = await ask(page, 'signers.list', {});
  const place = signers.filter(({ isCurrent }) => isCurrent).findIndex(({ name }) => name === signer.name);
  await page
    .getByLabel('Chọn hình .png')
    .nth(place + 1)
    .setInputFiles(signature ?? '');
  await expect(page.getByRole('img', { name: `Chữ ký của ${signer.name}` })).toBeVisible();
  await page.getByRole('button', { name: 'Chọn thư viện' }).click();
  await expect(page.getByText(token.library)).toBeVisible();
  await page.getByLabel('Thêm chứng thư gốc').setInputFiles(path.join(pki.folder, 'ca.pem'));
  await expect(page.getByText('CA thử nghiệm').first()).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
  await keepScreen(page, 'signing-settings');

  // The person by key file.
  await page.keyboard.press('Control+6');
  await page.getByRole('row').filter({ hasText: '09/QĐ-UBND' }).click();
  await expect(page.getByRole('heading', { name: 'Quyết định số 09/QĐ-UBND', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Ký số', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Cách ký').selectOption('p12');
  await dialog.getByLabel('Chọn tệp khóa').setInputFiles(keyFile);
  await dialog.getByRole('textbox', { name: 'Mật khẩu của tệp khóa' }).fill('sai');
  await keepScreen(page, 'signing-dialog');
  await dialog.getByRole('button', { name: 'Ký số: Người có thẩm quyền' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Mật khẩu của tệp khóa chưa đúng', { timeout: 60_000 });
  await expect(dialog.getByRole('textbox', { name: 'Mật khẩu của tệp khóa' })).toHaveValue('');
  await dialog.getByRole('textbox', { name: 'Mật khẩu của tệp khóa' }).fill('mở khóa');
  await dialog.getByRole('button', { name: 'Ký số: Người có thẩm quyền' }).click();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  const signatures = page.getByRole('list', { name: 'Chữ ký số' }).getByRole('listitem');
  await expect(signatures).toHaveCount(1);

  // The organisation by token, in a utility process.
  await page.getByRole('button', { name: 'Ký số', exact: true }).click();
  await dialog.getByLabel('Cách ký').selectOption('token');
  await dialog.getByLabel('Chứng thư số').selectOption({ index: 1 });
  await dialog.getByRole('textbox', { name: 'Mã PIN của USB Token' }).fill(PIN);
  expect(await seriousProblems(page)).toEqual([]);
  await keepScreen(page, 'signing-token');
  await dialog.getByRole('button', { name: 'Ký số: Cơ quan (văn thư)' }).click();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  await expect(signatures).toHaveCount(2);
  await page.getByRole('button', { name: 'Lưu tệp đã ký' }).click();
  const saved = page.getByRole('status').getByRole('listitem').locator('span:last-child');
  await expect(saved).toHaveCount(1);
  await keepScreen(page, 'signing-done');
  const file = (await saved.textContent()) ?? '';
  const bytes = readFileSync(file);
  expect(pdfsig(bytes, pki.folder)).toMatchObject([
    { verdict: 'Signature is Valid.', isWhole: false },
    { verdict: 'Signature is Valid.', isWhole: true },
  ]);
  for (const index of [0, 1])
    expect(opensslVerify(bytes, index, { folder: pki.folder, root: path.join(pki.folder, 'ca.pem') })).toBe('verified');
  execFileSync('pdftoppm', ['-r', '80', '-png', '-f', '1', '-l', '1', file, 'test-results/screens/signed-page']);

  // Anybody's file is checked.
  await page.getByRole('button', { name: 'Kiểm tra chữ ký' }).click();
  await dialog.getByLabel('Chọn tệp PDF').setInputFiles(file);
  await expect(dialog.getByText('có 2 chữ ký số')).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText('Hợp lệ', { exact: true })).toHaveCount(2);
  expect(await seriousProblems(page)).toEqual([]);
  await keepScreen(page, 'signing-check');
  for (const name of ['bang-vang.sqlite', 'bang-vang.sqlite-wal']) {
    const text = readFileSync(path.join(launched.dataFolder, name), 'latin1');
    expect(text.includes(PIN) || text.includes(Buffer.from('mở khóa').toString('latin1'))).toBe(false);
  }
  expect(launched.complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  await app.close();
});
