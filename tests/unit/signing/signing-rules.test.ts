import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandArguments, namesBothFiles, needsShell } from '#shared/domain/signing/command-arguments';
import { judgeReturned, type ReturnedFacts } from '#shared/domain/signing/returned-verdict';
import type { SignatureFacts } from '#shared/domain/signing/signature-facts';
import { judgeSignature } from '#shared/domain/signing/signature-verdict';
import { nextRole } from '#shared/domain/signing/signing-role';
import { pdfSigningTime, readPdfTime, writtenSigningTime } from '#shared/domain/signing/signing-time';
import { readVgcaReply, vgcaRequestText } from '#shared/domain/signing/vgca-words';

const GOOD: SignatureFacts = {
  fieldName: 'a',
  kind: 'signature',
  mark: null,
  coversFile: true,
  isWellFormed: true,
  isSupported: true,
  digestMatches: true,
  signatureHolds: true,
  isBound: true,
  isWeak: false,
  signer: {
    sha256: 'aa',
    name: 'A',
    organisation: 'B',
    issuer: 'C',
    serial: '1',
    validFrom: '2024-01-01T00:00:00Z',
    validTo: '2027-01-01T00:00:00Z',
    key: 'RSA',
    keyBits: 2048,
    maySign: true,
  },
  chain: 'trusted',
  claimedAt: '2025-12-05T07:00:00Z',
  timeStamp: null,
  after: [],
};
const stamp = (at: string, isValid = true) => ({ at, authority: 'T', isValid, chain: 'trusted' as const });

describe('what a signature is worth', () => {
  it.each<[string, Partial<SignatureFacts>, string, readonly string[]]>([
    ['all holds', {}, 'good', ['timeClaimed']],
    ['with a time stamp', { timeStamp: stamp('2025-12-05T07:00:01Z') }, 'good', []],
    ['signed again after', { after: [{ kind: 'signature', place: '' }] }, 'good', ['timeClaimed', 'signedAfter']],
    ['a root nobody put in', { chain: 'unknown' }, 'unclear', ['rootUnknown', 'timeClaimed']],
    ['an issuer that was not valid', { chain: 'broken' }, 'bad', ['chainBroken', 'timeClaimed']],
    ['content changed', { digestMatches: false }, 'bad', ['contentChanged', 'timeClaimed']],
    ['a false signature', { signatureHolds: false }, 'bad', ['signatureFalse', 'timeClaimed']],
    ['a hole in the range', { isWellFormed: false }, 'bad', ['malformed', 'timeClaimed']],
    [
      'content after it',
      {
        after: [
          { kind: 'content', place: '' },
          { kind: 'signature', place: '' },
        ],
      },
      'bad',
      ['changedAfter', 'timeClaimed'],
    ],
    ['a note after it', { after: [{ kind: 'mark', place: '' }] }, 'unclear', ['marksAfter', 'timeClaimed']],
    ['expired by its own time', { claimedAt: '2027-06-01T00:00:00Z' }, 'bad', ['expired', 'timeClaimed']],
    [
      'the stamp counts before the claim',
      { claimedAt: '2027-06-01T00:00:00Z', timeStamp: stamp('2026-01-01T00:00:00Z') },
      'good',
      [],
    ],
    ['a false stamp does not', { timeStamp: stamp('2026-01-01T00:00:00Z', false) }, 'unclear', ['timeStampFalse']],
    ['no time at all', { claimedAt: null }, 'unclear', ['timeUnknown']],
    ['an old algorithm', { isWeak: true }, 'unclear', ['weak', 'timeClaimed']],
    ['a format that is not known', { isSupported: false }, 'unclear', ['unsupported']],
  ])('%s', (_name, changed, state, findings) => {
    expect(judgeSignature({ ...GOOD, ...changed })).toEqual({ state, findings });
  });
});

describe('what comes back', () => {
  const facts: ReturnedFacts = {
    keepsOriginal: true,
    added: [GOOD],
    changes: [{ kind: 'signature', place: '' }],
    largestMarkShare: 0.03,
  };
  const expected = { certificates: ['aa'], from: '2025-12-05T13:59:00+07:00', to: '2025-12-05T14:01:00+07:00' };
  it('is kept when one signature was added and nothing else', () => {
    expect(judgeReturned(facts, expected)).toBeNull();
    expect(
      judgeReturned({ ...facts, changes: [...facts.changes, { kind: 'proof', place: 'DSS' }] }, expected),
    ).toBeNull();
  });
  it.each<[string, Partial<ReturnedFacts>, Partial<SignatureFacts>, string]>([
    ['other bytes', { keepsOriginal: false }, {}, 'originalChanged'],
    ['no signature', { added: [] }, {}, 'unsigned'],
    ['two', { added: [GOOD, GOOD] }, {}, 'moreThanOne'],
    ['a stamp only', {}, { kind: 'timeStamp' }, 'moreThanOne'],
    ['another change', { changes: [{ kind: 'content', place: '' }] }, {}, 'otherChange'],
    ['a note', { changes: [{ kind: 'mark', place: '' }] }, {}, 'otherChange'],
    ['a large mark', { largestMarkShare: 0.5 }, {}, 'markTooLarge'],
    ['not the whole file', {}, { coversFile: false }, 'notWhole'],
    ['a false signature', {}, { signatureHolds: false }, 'signatureFalse'],
    ['a weak one', {}, { isWeak: true }, 'signatureFalse'],
    ['nobody', {}, { signer: null }, 'otherCertificate'],
    ['an hour late', {}, { claimedAt: '2025-12-05T08:00:00Z' }, 'timeImplausible'],
    ['without time', {}, { claimedAt: null }, 'timeImplausible'],
    ['a stamp of another day', {}, { timeStamp: stamp('2025-12-06T07:00:00Z') }, 'timeImplausible'],
    ['a false stamp', {}, { timeStamp: stamp('2025-12-05T07:00:00Z', false) }, 'timeImplausible'],
    ['a broken chain', {}, { chain: 'broken' }, 'certificateNotValid'],
  ])('%s is thrown away', (_name, changedFacts, changedSignature, refusal) => {
    const added = changedFacts.added ?? [{ ...GOOD, ...changedSignature }];
    expect(judgeReturned({ ...facts, ...changedFacts, added }, expected)).toBe(refusal);
  });
  it('by a certificate that was not valid then is thrown away', () => {
    const signer = GOOD.signer && { ...GOOD.signer, validTo: '2025-12-01T00:00:00Z' };
    expect(judgeReturned({ ...facts, added: [{ ...GOOD, signer }] }, expected)).toBe('certificateNotValid');
    const cannot = GOOD.signer && { ...GOOD.signer, maySign: false };
    expect(judgeReturned({ ...facts, added: [{ ...GOOD, signer: cannot }] }, expected)).toBe('certificateNotValid');
  });
});

describe('words and times', () => {
  it('writes the time of Vietnam, whatever the machine’s zone', () => {
    const moment = new Date('2025-12-31T17:00:00Z');
    expect(writtenSigningTime(moment, 'dayFirst')).toBe('01/01/2026 00:00:00 +07:00');
    expect(writtenSigningTime(moment, 'iso')).toBe('2026-01-01T00:00:00+07:00');
    expect(pdfSigningTime(moment)).toBe("D:20260101000000+07'00'");
  });
  it('reads back what it writes, and the ways others write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const moment = new Date(seconds * 1000);
        expect(readPdfTime(pdfSigningTime(moment))?.getTime()).toBe(moment.getTime());
      }),
    );
    expect(readPdfTime('D:20251205140000Z')?.toISOString()).toBe('2025-12-05T14:00:00.000Z');
    expect(readPdfTime("D:20251205140000Z00'00'")?.toISOString()).toBe('2025-12-05T14:00:00.000Z');
    expect(readPdfTime("D:20251205140000-05'30")?.toISOString()).toBe('2025-12-05T19:30:00.000Z');
    for (const wrong of ['', 'hôm qua', 'D:2025-12-05', "D:20251399000000+07'00'"])
      expect(readPdfTime(wrong)).toBeNull();
  });
  it('fills in the two places and leaves everything else alone', () => {
    const files = { input: '/a/{out}.pdf', output: '/b c/ra.pdf' };
    expect(commandArguments(['--in={in}', '{out}', '{inn}', '$(x)'], files)).toEqual([
      '--in=/a/{out}.pdf',
      '/b c/ra.pdf',
      '{inn}',
      '$(x)',
    ]);
    expect(namesBothFiles(['{in}'])).toBe(false);
    expect(namesBothFiles(['-i{in}', '-o{out}'])).toBe(true);
    expect(['a.BAT', 'b.cmd', 'c.ps1', 'd.exe', 'e'].map(needsShell)).toEqual([true, true, true, false, false]);
  });
  it('knows whose turn it is', () => {
    expect(nextRole('paper', [])).toBe('leader');
    expect(nextRole('main', ['leader'])).toBe('office');
    expect(nextRole('paper', ['leader', 'office'])).toBeNull();
    expect([nextRole('annex', []), nextRole('copy', [])]).toEqual(['annex', 'copy']);
  });
  it('speaks the service’s words', () => {
    const request = { role: 'leader', fileUrl: 'f', uploadUrl: 'u', documentNumber: '1/QĐ', issuedAt: 't' } as const;
    expect(JSON.parse(vgcaRequestText(request))).toEqual({
      FileUploadHandler: 'u',
      SessionId: '',
      JWTToken: '',
      FileName: 'f',
      MetaData: [],
    });
    expect(JSON.parse(vgcaRequestText({ ...request, role: 'annex' }))).toMatchObject({ DocNumber: '1/QĐ' });
    expect(readVgcaReply('{"Status":0}')).toEqual({ refusal: null });
    expect(readVgcaReply('{"Status":3,"Message":"không"}')).toEqual({ refusal: '3 không' });
    for (const nonsense of ['', '[]', '0', 'null', '{"Status":"0"}', '{}']) expect(readVgcaReply(nonsense)).toBeNull();
  });
});
