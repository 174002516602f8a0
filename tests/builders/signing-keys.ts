import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Certificates that nobody but the tests trusts; every key is made anew for each run. */
export type Pki = { readonly folder: string; readonly root: Uint8Array };

const openssl = (folder: string, ...args: readonly string[]): void => {
  execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
};

const CONFIG = `
[req]
distinguished_name = dn
prompt = no
utf8 = yes
string_mask = utf8only
[dn]
[ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[user]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,nonRepudiation
subjectKeyIdentifier = hash
[enciphering]
basicConstraints = critical,CA:FALSE
keyUsage = critical,keyEncipherment
[tsa]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[server]
basicConstraints = critical,CA:FALSE
subjectAltName = IP:127.0.0.1
[tsa_config]
dir = .
serial = ./tsaserial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

type KeyKind = 'rsa2048' | 'rsa3072' | 'rsa4096' | 'p256' | 'p384' | 'rsa1024';
const KEY_OPTIONS: Readonly<Record<KeyKind, readonly string[]>> = {
  rsa1024: ['-newkey', 'rsa:1024'],
  rsa2048: ['-newkey', 'rsa:2048'],
  rsa3072: ['-newkey', 'rsa:3072'],
  rsa4096: ['-newkey', 'rsa:4096'],
  p256: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
};

export const LEADER = '/C=VN/ST=Lâm Xuyên/O=Ủy ban nhân dân tỉnh Lâm Xuyên/CN=Hoàng Minh Quân';
export const OFFICE_SEAL = '/C=VN/ST=Lâm Xuyên/O=Ủy ban nhân dân tỉnh Lâm Xuyên/CN=Ủy ban nhân dân tỉnh Lâm Xuyên';

type Issue = {
  readonly use: string;
  readonly from: string;
  readonly to: string;
  /** What signs: the key of the request itself, or the root's. */
  readonly signer: readonly string[];
};

const CA_CONFIG = (name: string): string => `${CONFIG}
[ca_any]
database = ./${name}.index
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = policy_any
copy_extensions = none
unique_subject = no
[policy_any]
countryName = optional
stateOrProvinceName = optional
organizationName = optional
commonName = supplied
`;

/** A key with its certificate, valid from and to the days that a test wants: its clock may stand in any year. */
const issue = (folder: string, name: string, { use, from, to, signer }: Issue): void => {
  writeFileSync(path.join(folder, `${name}.cnf`), CA_CONFIG(name));
  writeFileSync(path.join(folder, `${name}.index`), '');
  openssl(
    folder,
    ...['ca', '-batch', '-utf8', '-config', `${name}.cnf`, '-name', 'ca_any', ...signer, '-preserveDN', '-notext'],
    ...['-in', `${name}.csr`, '-out', `${name}.pem`, '-startdate', from, '-enddate', to, '-extensions', use],
  );
  openssl(folder, 'x509', '-in', `${name}.pem`, '-outform', 'DER', '-out', `${name}.der`);
};

const request = (folder: string, name: string, subject: string, key: KeyKind): void =>
  openssl(
    folder,
    ...['req', '-new', '-utf8', '-config', 'openssl.cnf', '-subj', subject, ...KEY_OPTIONS[key], '-nodes', '-sha256'],
    ...['-keyout', `${name}.key`, '-out', `${name}.csr`],
  );

/** A root of trust in a folder of its own. */
export const newPki = (folder: string, name = 'CA thử nghiệm'): Pki => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'openssl.cnf'), CONFIG);
  writeFileSync(path.join(folder, 'tsaserial'), '01\n');
  request(folder, 'ca', `/C=VN/O=Bảng Vàng thử/CN=${name}`, 'rsa2048');
  const signer = ['-selfsign', '-keyfile', 'ca.key'];
  issue(folder, 'ca', { use: 'ca', from: '20200101000000Z', to: '20400101000000Z', signer });
  return { folder, root: readFileSync(path.join(folder, 'ca.der')) };
};

export type Holder = {
  readonly name: string;
  readonly certificate: Uint8Array;
  /** PEM paths, for tools. */
  readonly keyFile: string;
  readonly certificateFile: string;
};

type HolderOptions = {
  readonly subject?: string;
  readonly key?: KeyKind;
  readonly use?: 'user' | 'enciphering' | 'tsa' | 'server';
  /** `20240101000000Z` */
  readonly from?: string;
  readonly to?: string;
};

/** A key with a certificate of the root. */
export const newHolder = ({ folder }: Pki, name: string, options: HolderOptions = {}): Holder => {
  const { subject = LEADER, key = 'rsa2048', use = 'user' } = options;
  const { from = '20240101000000Z', to = '20350101000000Z' } = options;
  request(folder, name, subject, key);
  issue(folder, name, { use, from, to, signer: ['-cert', 'ca.pem', '-keyfile', 'ca.key'] });
  return {
    name,
    certificate: readFileSync(path.join(folder, `${name}.der`)),
    keyFile: path.join(folder, `${name}.key`),
    certificateFile: path.join(folder, `${name}.pem`),
  };
};

/** A key file as offices have them: of today's OpenSSL, or with RC2 and 3DES as older programs wrote them. */
export const p12File = (
  { folder }: Pki,
  holder: Holder,
  { password, legacy = false }: { readonly password: string; readonly legacy?: boolean },
): Buffer => {
  const out = path.join(folder, `${holder.name}${legacy ? '-legacy' : ''}.p12`);
  writeFileSync(path.join(folder, 'p12-password'), password);
  openssl(
    folder,
    ...['pkcs12', '-export', '-inkey', holder.keyFile, '-in', holder.certificateFile, '-certfile', 'ca.pem'],
    ...['-name', holder.name, '-passout', 'file:p12-password', '-out', out, ...(legacy ? ['-legacy'] : [])],
  );
  return readFileSync(out);
};
