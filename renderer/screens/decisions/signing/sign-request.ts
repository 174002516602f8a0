import type { CopyForm, SignedPart, SigningRole, SigningWay } from '#shared/domain/signing/signing-role';
import type { Output, Sent } from '#shared/ipc/contract';
import type { ChosenFile } from '../../../components/file-button';

export type Signing = Output<'signing.ofDecision'>;

/** What the person has filled in; the secrets live as long as the dialogue. */
export type SignRequest = {
  readonly part: SignedPart;
  readonly way: SigningWay;
  readonly pin: string;
  readonly password: string;
  readonly keyFile: ChosenFile | null;
  readonly certificate: string;
  readonly pdf: ChosenFile | null;
  readonly anew: boolean;
  readonly copyForm: CopyForm;
  readonly place: { readonly page: string; readonly left: string; readonly top: string };
};

/** The way that this office has set up, the token before the others. */
export const firstRequest = ({ ways }: Signing): SignRequest => ({
  part: 'paper',
  way: ways.token ? 'token' : ways.vgca ? 'vgca' : ways.command ? 'command' : 'p12',
  pin: '',
  password: '',
  keyFile: null,
  certificate: '',
  pdf: null,
  anew: false,
  copyForm: 'SY',
  place: { page: '', left: '', top: '' },
});

/** Who signs now: the next one, or the first again when a new file is begun. */
export const roleOf = (signing: Signing, { part, anew, pdf }: SignRequest): SigningRole | null => {
  if (anew || pdf !== null) return part === 'annex' || part === 'copy' ? part : 'leader';
  return signing.next.find((one) => one.part === part)?.role ?? null;
};

const isNumber = (text: string): boolean => /^\d+(?:[.,]\d+)?$/.test(text.trim());
const numberIn = (text: string): number => Number(text.trim().replace(',', '.'));

/** The place, when all of it was filled in. */
const placeOf = ({ place }: SignRequest): Sent<'signing.sign'>['place'] =>
  [place.page, place.left, place.top].every(isNumber)
    ? { page: Math.round(numberIn(place.page)), leftMm: numberIn(place.left), topMm: numberIn(place.top) }
    : null;

const wayOf = ({ way, pin, password, keyFile, certificate }: SignRequest): Sent<'signing.sign'>['way'] | null => {
  if (way === 'token') return pin === '' || certificate === '' ? null : { kind: 'token', certificate, pin };
  if (way === 'p12') return keyFile === null ? null : { kind: 'p12', bytes: keyFile.bytes, password };
  return { kind: way };
};

/** What is sent; null while something is missing. */
export const sentRequest = (
  decisionId: string,
  signing: Signing,
  request: SignRequest,
): Sent<'signing.sign'> | null => {
  const role = roleOf(signing, request);
  const way = wayOf(request);
  if (role === null || way === null || (request.part === 'copy' && request.pdf === null)) return null;
  const { part, pdf, anew, copyForm } = request;
  return {
    decisionId,
    part,
    role,
    way,
    anew,
    copyForm,
    place: placeOf(request),
    ...(pdf !== null && { pdf: pdf.bytes }),
  };
};
