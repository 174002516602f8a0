import path from 'node:path';
import { type CouncilApp, newFolder } from '#tests/builders/council-app';
import { issuedDecision } from '#tests/builders/main-job';
import { paperPdf } from '#tests/builders/paper-pdf';
import { sealImage } from '#tests/builders/png-image';
import { type Holder, newHolder, newPki, type Pki, p12File } from '#tests/builders/signing-keys';

/** Made once for a process: a key takes a second. */
let made: { readonly pki: Pki; readonly leader: Holder } | null = null;
const keys = () => {
  if (made === null) {
    const pki = newPki(path.join(newFolder(), 'pki'));
    made = { pki, leader: newHolder(pki, 'leader') };
  }
  return made;
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const rootBytes = () => base64(keys().pki.root);

const wantedSignature = async (app: CouncilApp) => {
  const { pki, leader } = keys();
  const decisionId = await issuedDecision(app);
  const { fields } = await app.expectOk('decisions.get', { id: decisionId });
  const pdf = await paperPdf({ name: fields.signer.name, capacity: fields.signer.capacity.at(-1) ?? '' });
  const way = { kind: 'p12', bytes: base64(p12File(pki, leader, { password: 'x' })), password: 'x' } as const;
  return { decisionId, part: 'paper', role: 'leader', way, pdf: base64(pdf) } as const;
};

const fieldsOf = async (app: CouncilApp) => {
  const { fields } = await app.expectOk('signing.settings', {});
  return { ...fields, commandArguments: [], sealDiameterMm: 38 };
};

/** Inputs for the channels of signing that must succeed on the sample. */
export const SIGNING_COMMANDS = {
  'signing.saveSettings': fieldsOf,
  'signing.chooseProgram': async () => ({ what: 'tokenLibrary' }) as const,
  'signing.removeProgram': async () => ({ what: 'command' }) as const,
  'signing.confirmVgca': async () => ({ fingerprint: 'a1'.repeat(32) }),
  'signing.saveImage': async () => ({ signerId: null, png: base64(sealImage()) }),
  'signing.removeImage': async (app: CouncilApp) =>
    app.expectOk('signing.saveImage', { signerId: null, png: base64(sealImage()) }),
  'signing.addCertificate': async () => ({ role: 'leader', bytes: base64(keys().leader.certificate) }) as const,
  'signing.removeCertificate': async (app: CouncilApp) => {
    const bytes = base64(keys().leader.certificate);
    const { id } = await app.expectOk('signing.addCertificate', { role: 'leader', bytes });
    return { role: 'leader', sha256: id } as const;
  },
  'signing.addRoot': async () => ({ bytes: rootBytes() }),
  'signing.removeRoot': async (app: CouncilApp) => ({
    sha256: (await app.expectOk('signing.addRoot', { bytes: rootBytes() })).id,
  }),
  'signing.sign': wantedSignature,
  'signing.export': async (app: CouncilApp) => ({
    id: (await app.expectOk('signing.sign', await wantedSignature(app))).id,
  }),
};

export const SIGNING_QUERIES = {
  'signing.settings': async () => ({}),
  'signing.vgcaFingerprint': async () => ({}),
  'signing.tokenCertificates': async (app: CouncilApp) => {
    await app.expectOk('signing.chooseProgram', { what: 'tokenLibrary' });
    return {};
  },
  'signing.ofDecision': async (app: CouncilApp) => ({ decisionId: await issuedDecision(app) }),
  'signing.stop': async () => ({}),
  'signing.check': async () => ({
    fileName: 'Quyết định.pdf',
    bytes: base64(await paperPdf({ name: 'Hoàng Minh Quân', capacity: 'CHỦ TỊCH' })),
  }),
};
