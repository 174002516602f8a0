import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString, rgb } from '@libpdf/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '#electron/sha256';
import { outsideSignature } from '#tests/builders/outside-signer';
import { paperPdf } from '#tests/builders/paper-pdf';
import { newHolder } from '#tests/builders/signing-keys';
import { pdfsig } from '#tests/builders/signing-tools';
import { download, SIGNED, upload, type VgcaAsked, type VgcaMock, vgcaMock } from '#tests/builders/vgca-service';
import {
  exported,
  type Keys,
  realClock,
  type SigningOffice,
  signingKeys,
  signingOffice,
} from '#tests/integration/signing/signed-decision';

let keys: Keys;
let made: SigningOffice;
let mock: VgcaMock | undefined;
let behave: (asked: VgcaAsked) => Promise<object | string | null> = async () => SIGNED;
/** A file that was signed at another time, to be sent again. */
let earlierFile: Buffer;

beforeAll(async () => {
  keys = signingKeys();
  mock = await vgcaMock(newHolder(keys.pki, 'service', { use: 'server', subject: '/CN=VGCA Sign Service' }), (asked) =>
    behave(asked),
  );
  made = await signingOffice({ clock: realClock, signing: { vgcaPort: mock.port } });
  const { app } = made;
  const { fingerprint } = await app.expectOk('signing.vgcaFingerprint', {});
  expect(fingerprint).toBe(mock.fingerprint);
  await app.expectOk('signing.confirmVgca', { fingerprint: fingerprint ?? '' });
  for (const [role, holder] of [
    ['leader', keys.leader],
    ['office', keys.office],
  ] as const)
    await app.expectOk('signing.addCertificate', { role, bytes: Buffer.from(holder.certificate).toString('base64') });
  earlierFile = await outsideSignature({ pki: keys.pki, holder: keys.leader }, made.pdf, {
    at: new Date(Date.now() - 3_600_000),
  });
});
afterAll(() => {
  mock?.close();
  made.app.close();
});
afterEach(() => {
  behave = async () => SIGNED;
});

const sign = (anew = true) =>
  made.app.call('signing.sign', {
    decisionId: made.decisionId,
    part: 'paper',
    role: 'leader',
    way: { kind: 'vgca' },
    pdf: made.pdf.toString('base64'),
    anew,
  });

const signedBy =
  (holder = keys.leader) =>
  async ({ request }: VgcaAsked): Promise<object> => {
    const file = await download(request.FileName);
    await upload(request.FileUploadHandler, await outsideSignature({ pki: keys.pki, holder }, file));
    return SIGNED;
  };

test('the service takes the file, signs it and posts it back, for the person and then for the organisation', async () => {
  behave = signedBy();
  const first = await sign();
  expect(first).toMatchObject({ ok: true, value: { signerName: 'Hoàng Minh Quân', level: 'B-B' } });
  behave = signedBy(keys.office);
  const second = await made.app.expectOk('signing.sign', {
    decisionId: made.decisionId,
    part: 'paper',
    role: 'office',
    way: { kind: 'vgca' },
  });
  const file = await exported(made.app, second.id);
  expect(pdfsig(file, keys.pki.folder).map(({ verdict }) => verdict)).toEqual([
    'Signature is Valid.',
    'Signature is Valid.',
  ]);
  const [leader, office] = mock?.asked.slice(-2) ?? [];
  expect(leader?.path).toBe('/SignApproved');
  expect(Object.keys(leader?.request ?? {})).toEqual([
    'FileUploadHandler',
    'SessionId',
    'JWTToken',
    'FileName',
    'MetaData',
  ]);
  expect(office?.path).toBe('/SignIssued');
  expect(office?.request).toMatchObject({
    DocNumber: '17/QĐ-UBND',
    IssuedDate: expect.stringMatching(/T00:00:00\+07:00$/),
  });
  expect(leader?.request.FileName).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}\/document\.pdf$/);
});

const withOtherText = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const paper = await PDF.load(pdf);
  paper.getPage(0)?.drawText('Thêm một người', { x: 90, y: 600, size: 14 });
  return paper.save({ incremental: true });
};

const covered = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const paper = await PDF.load(pdf);
  paper.getPage(0)?.drawRectangle({ x: 0, y: 0, width: 500, height: 500, color: rgb(1, 1, 1) });
  return paper.save({ incremental: true });
};

/** One more form field of the kind of signatures, which no signature stands in: white over the whole page. */
const underFalseField = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const [paper, white] = [await PDF.load(pdf), PDF.create()];
  white.addPage().drawRectangle({ x: 0, y: 0, width: 595, height: 842, color: rgb(1, 1, 1) });
  const cover = (await paper.embedPage(await PDF.load(await white.save()), 0)).ref;
  const field = paper.register(
    PdfDict.of({
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString('Nen'),
      Rect: new PdfArray([0, 0, 595, 842].map((value) => PdfNumber.of(value))),
      F: PdfNumber.of(4),
      AP: PdfDict.of({ N: cover }),
    }),
  );
  const page = paper.getPage(0);
  page?.dict.set('Annots', new PdfArray([field]));
  return paper.save({ incremental: true });
};

const ACTION = '/A<</S/URI/URI(http://e.invalid)>>';
/** The mark of a signature that sends whoever clicks on it away: written into its field before it is signed. */
const withAction = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const fieldName = 'S'.repeat(ACTION.length + 5);
  const key = { pki: keys.pki, holder: keys.leader };
  return outsideSignature(key, pdf, {
    fieldName,
    change: (prepared) => {
      const at = prepared.indexOf(`(${fieldName})`, undefined, 'latin1');
      prepared.write(`(SSSSS)${ACTION}`, at, 'latin1');
    },
  });
};

/** What a service gone wild may send instead of the signed file; each must be refused and leave nothing behind. */
const HOSTILE: readonly (readonly [string, (file: Buffer, asked: VgcaAsked) => Promise<Uint8Array>, string])[] = [
  [
    'another document, signed',
    async () =>
      outsideSignature(
        { pki: keys.pki, holder: keys.leader },
        await paperPdf({ name: 'Người Khác', capacity: 'CHỦ TỊCH' }),
      ),
    'signingReturn.originalChanged',
  ],
  [
    'text added before signing',
    async (file) => outsideSignature({ pki: keys.pki, holder: keys.leader }, await withOtherText(file)),
    'signingReturn.otherChange',
  ],
  [
    'a rectangle over the text before signing',
    async (file) => outsideSignature({ pki: keys.pki, holder: keys.leader }, await covered(file)),
    'signingReturn.otherChange',
  ],
  [
    'a field of signatures over the whole page, with nothing signed in it',
    async (file) => outsideSignature({ pki: keys.pki, holder: keys.leader }, await underFalseField(file)),
    'signingReturn.otherChange',
  ],
  ['a mark that leads to an address', withAction, 'signingReturn.otherChange'],
  [
    'text added after signing',
    async (file) => withOtherText(await outsideSignature({ pki: keys.pki, holder: keys.leader }, file)),
    'signingReturn.otherChange',
  ],
  ['a file signed an hour ago, sent again', async () => earlierFile, 'signingReturn.originalChanged'],
  [
    'the file with the time of an hour ago',
    async (file) =>
      outsideSignature({ pki: keys.pki, holder: keys.leader }, file, { at: new Date(Date.now() - 3_600_000) }),
    'signingReturn.timeImplausible',
  ],
  ['not a PDF', async () => Buffer.from('<html>đã ký</html>'), 'signingReturn.notPdf'],
  ['the file unsigned', async (file) => file, 'signingReturn.originalChanged'],
  [
    'the file unsigned with a line after it',
    async (file) => Buffer.concat([file, Buffer.from('\n% signed\n')]),
    'signingReturn.unsigned',
  ],
  [
    'another certificate',
    async (file) => outsideSignature({ pki: keys.pki, holder: keys.office }, file),
    'signingReturn.otherCertificate',
  ],
  [
    'cut off',
    async (file) => (await outsideSignature({ pki: keys.pki, holder: keys.leader }, file)).subarray(0, -400),
    'signingReturn.otherChange',
  ],
  [
    'a byte changed within the signature',
    async (file) => {
      const signed = await outsideSignature({ pki: keys.pki, holder: keys.leader }, file);
      const at = signed.lastIndexOf('/Contents <') + 1200;
      signed[at] = signed[at] === 0x61 ? 0x62 : 0x61;
      return signed;
    },
    'signingReturn.signatureFalse',
  ],
  [
    'signed twice',
    async (file) =>
      outsideSignature(
        { pki: keys.pki, holder: keys.office },
        await outsideSignature({ pki: keys.pki, holder: keys.leader }, file),
      ),
    'signingReturn.moreThanOne',
  ],
  [
    'a mark over the whole page',
    async (file) =>
      outsideSignature({ pki: keys.pki, holder: keys.leader }, file, {
        box: { leftMm: 0, topMm: 0, widthMm: 210, heightMm: 297 },
      }),
    'signingReturn.markTooLarge',
  ],
  [
    'a mark over the whole page that names no page as its own',
    async (file) =>
      outsideSignature({ pki: keys.pki, holder: keys.leader }, file, {
        box: { leftMm: 0, topMm: 0, widthMm: 210, heightMm: 297 },
        change: (prepared) => {
          const at = prepared.lastIndexOf('/P ', undefined, 'latin1');
          prepared.write(
            '0'.repeat(/^\d+/.exec(prepared.toString('latin1', at + 3))?.[0].length ?? 0),
            at + 3,
            'latin1',
          );
        },
      }),
    'signingReturn.markTooLarge',
  ],
  [
    'far larger than what was given',
    async (file) => Buffer.concat([file, Buffer.alloc(6 * 1024 * 1024, 32)]),
    'signingReturn.notPdf',
  ],
];

describe('a hostile service is refused', () => {
  test.each(HOSTILE)('%s', async (_name, make, code) => {
    const before = await made.app.expectOk('signing.ofDecision', { decisionId: made.decisionId });
    behave = async (asked) => {
      const file = await download(asked.request.FileName);
      await upload(asked.request.FileUploadHandler, await make(file, asked));
      return SIGNED;
    };
    expect(await sign()).toMatchObject({ ok: false, error: { code } });
    expect(await made.app.expectOk('signing.ofDecision', { decisionId: made.decisionId })).toEqual(before);
  });

  test('a file that was signed a moment ago, sent once more', async () => {
    let first: Buffer = Buffer.alloc(0);
    behave = async ({ request }) => {
      first = await outsideSignature({ pki: keys.pki, holder: keys.leader }, await download(request.FileName));
      await upload(request.FileUploadHandler, first);
      return SIGNED;
    };
    expect(await sign()).toMatchObject({ ok: true });
    behave = async ({ request }) => {
      await upload(request.FileUploadHandler, first);
      return SIGNED;
    };
    expect(await sign()).toMatchObject({ error: { code: 'signingReturn.originalChanged' } });
  });

  test('every refusal stands in the log with its reason, and nothing of what came', async () => {
    let returned = '';
    behave = async ({ request }) => {
      const file = await withOtherText(await download(request.FileName));
      const signed = await outsideSignature({ pki: keys.pki, holder: keys.leader }, file);
      returned = sha256(signed);
      await upload(request.FileUploadHandler, signed);
      return SIGNED;
    };
    await sign();
    behave = async () => ({ Status: 500, Message: 'Người dùng hủy' });
    await sign();
    const [no, other] = await made.app.expectOk('changes.list', { limit: 2 });
    const subject = `decision:${made.decisionId}`;
    const asked = { part: 'paper', role: 'leader', way: 'vgca' };
    expect(no).toMatchObject({ channel: 'signing.sign', subject, before: null });
    expect(no?.after).toEqual({ refused: 'signing.vgcaRefused', ...asked, returnedSha256: null });
    expect(other?.after).toEqual({ refused: 'signingReturn.otherChange', ...asked, returnedSha256: returned });
    expect(await made.app.expectOk('changes.verify', {})).toMatchObject({ brokenAt: null });
  });

  test('it says that it signed and sends nothing; it hangs up; it says nonsense; it says no', async () => {
    for (const reply of [null, 'chào', '{"Status":"0"}', { Status: 500, Message: 'Người dùng hủy' }]) {
      behave = async () => reply;
      expect(await sign()).toMatchObject({ ok: false, error: { code: 'signing.vgcaRefused' } });
    }
  });

  test('a second upload, a wrong path, a wrong origin, another host and another field get nothing', async () => {
    const statuses: number[] = [];
    behave = async ({ request }) => {
      const file = await download(request.FileName);
      const { origin } = new URL(request.FileUploadHandler);
      const good = await outsideSignature({ pki: keys.pki, holder: keys.leader }, file);
      statuses.push(await upload(`${origin}/upload`, good));
      statuses.push(await upload(`${origin}/${'A'.repeat(43)}/upload`, good));
      statuses.push(await upload(request.FileUploadHandler, good, { headers: { origin: 'https://evil.invalid' } }));
      statuses.push((await fetch(request.FileName, { headers: { origin: 'https://evil.invalid' } })).status);
      statuses.push(
        (await fetch(request.FileName.replace('127.0.0.1', 'localhost')).catch(() => ({ status: 404 }))).status,
      );
      statuses.push(await upload(request.FileUploadHandler, good));
      statuses.push(await upload(request.FileUploadHandler, earlierFile));
      return SIGNED;
    };
    expect(await sign()).toMatchObject({ ok: true });
    expect(statuses).toEqual([404, 404, 404, 404, 404, 200, 409]);
    behave = async ({ request }) => {
      statuses.push(await upload(request.FileUploadHandler, earlierFile, { field: 'tep' }));
      return SIGNED;
    };
    expect(await sign()).toMatchObject({ ok: false, error: { code: 'signingReturn.notPdf' } });
    expect(statuses.at(-1)).toBe(415);
  });

  test('an upload that comes late finds the door shut', async () => {
    let url = '';
    behave = async ({ request }) => {
      url = request.FileUploadHandler;
      return { Status: 1, Message: 'Hết giờ' };
    };
    expect(await sign()).toMatchObject({ ok: false, error: { code: 'signing.vgcaRefused', details: '1 Hết giờ' } });
    expect(await upload(url, earlierFile)).toBe(0);
  });

  test('it waits for ever: the person stops it, and nothing is kept', async () => {
    behave = () => new Promise(() => {});
    const running = sign();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await sign()).toMatchObject({ ok: false, error: { code: 'signing.running' } });
    expect(await made.app.call('signing.stop', {})).toEqual({ ok: true, value: { wasRunning: true } });
    expect(await running).toMatchObject({ ok: false, error: { code: 'signing.stopped' } });
  });

  test('another service at the same port gets no word', async () => {
    const { app, decisionId, pdf } = made;
    await app.expectOk('signing.confirmVgca', { fingerprint: 'a'.repeat(64) });
    const asked = mock?.asked.length;
    expect(await sign()).toMatchObject({ ok: false, error: { code: 'signing.vgcaOtherCertificate' } });
    expect(mock?.asked.length).toBe(asked);
    await app.expectOk('signing.removeProgram', { what: 'vgca' });
    expect(await sign()).toMatchObject({ ok: false, error: { code: 'signing.vgcaNotConfirmed' } });
    await app.expectOk('signing.confirmVgca', { fingerprint: mock?.fingerprint ?? '' });
    for (const { role, sha256 } of (await app.expectOk('signing.settings', {})).certificates)
      await app.expectOk('signing.removeCertificate', { role, sha256 });
    const input = {
      decisionId,
      part: 'paper',
      role: 'leader',
      way: { kind: 'vgca' },
      pdf: pdf.toString('base64'),
    } as const;
    expect(await app.call('signing.sign', input)).toMatchObject({
      ok: false,
      error: { code: 'signing.noCertificateSet' },
    });
  });
});
