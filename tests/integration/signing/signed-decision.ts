import path from 'node:path';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, foundedApp, newFolder } from '#tests/builders/council-app';
import { issuedDecision } from '#tests/builders/main-job';
import { paperPdf } from '#tests/builders/paper-pdf';
import { type Holder, newHolder, newPki, OFFICE_SEAL, type Pki, p12File } from '#tests/builders/signing-keys';

type Options = Parameters<typeof foundedApp>[1];

/** An office with an issued decision, its paper as PDF, and keys for the person and the organisation. */
export type SigningOffice = {
  readonly app: CouncilApp;
  readonly decisionId: string;
  readonly pdf: Buffer;
  readonly signer: { readonly name: string; readonly capacity: string };
};

/** The real moment: certificates, time stamps and services of the tests keep that too. */
export const realClock = {
  now: () => new Date().toISOString().replace('Z', '+00:00'),
  today: () => localDate(new Date().toISOString().slice(0, 10)),
};

export const signingOffice = async (options: Options = {}): Promise<SigningOffice> => {
  const app = await foundedApp('sample', options);
  const decisionId = await issuedDecision(app);
  const { fields } = await app.expectOk('decisions.get', { id: decisionId });
  const signer = { name: fields.signer.name, capacity: fields.signer.capacity.at(-1) ?? '' };
  return { app, decisionId, signer, pdf: await paperPdf(signer) };
};

export type Keys = {
  readonly pki: Pki;
  readonly leader: Holder;
  readonly office: Holder;
  /** PEM of the root. */
  readonly rootFile: string;
};

/** Made once for a test file: keys take their time. */
export const signingKeys = (): Keys => {
  const pki = newPki(path.join(newFolder(), 'pki'));
  return {
    pki,
    leader: newHolder(pki, 'leader'),
    office: newHolder(pki, 'office', { subject: OFFICE_SEAL }),
    rootFile: path.join(pki.folder, 'ca.pem'),
  };
};

export const PASSWORD = 'Mật khẩu 1';

/** The way of a key file. */
export const byP12 = ({ pki }: Keys, holder: Holder, legacy = false) => ({
  kind: 'p12' as const,
  bytes: p12File(pki, holder, { password: PASSWORD, legacy }).toString('base64'),
  password: PASSWORD,
});

/** The bytes of a signed file, as they are handed out. */
export const exported = async (app: CouncilApp, id: string): Promise<Buffer> => {
  await app.expectOk('signing.export', { id });
  const file = app.saved.at(-1);
  if (file === undefined) throw new Error('Nothing was saved');
  return Buffer.from(file.bytes);
};

/** Signs with both key files, the person first. */
export const signBoth = async ({ app, decisionId, pdf }: SigningOffice, keys: Keys) => {
  const first = await app.expectOk('signing.sign', {
    decisionId,
    part: 'paper',
    role: 'leader',
    way: byP12(keys, keys.leader),
    pdf: pdf.toString('base64'),
  });
  const second = await app.expectOk('signing.sign', {
    decisionId,
    part: 'paper',
    role: 'office',
    way: byP12(keys, keys.office),
  });
  return { first: first.id, second: second.id };
};
