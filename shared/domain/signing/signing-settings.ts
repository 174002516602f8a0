import type { ShiftMm } from '#shared/domain/signing/mark-place';
import type { TimeStyle } from '#shared/domain/signing/signing-time';

/** A program that the office lets sign: where it is, what it was when it was chosen, what it is told. */
export type SigningCommand = {
  /** Absolute. */
  readonly path: string;
  /** Of the file when it was chosen; another file is never started. */
  readonly sha256: string;
  readonly arguments: readonly string[];
};

/**
 * How this office signs. NĐ 30/2020 gives the places; sizes and what it leaves open (how the time is written, words under
 * the seal) are the office's.
 */
export type SigningSettings = {
  /** Millimetres; the height follows the image. */
  readonly signatureWidthMm: number;
  /** The real size of the seal. */
  readonly sealDiameterMm: number;
  readonly signatureShift: ShiftMm;
  readonly sealShift: ShiftMm;
  readonly annexShift: ShiftMm;
  readonly timeStyle: TimeStyle;
  /** Name of the organisation and time of signing under the seal: the decree asks for the seal alone. */
  readonly textUnderSeal: boolean;
  /** The seal above the words on a copy: what was seen of the decree speaks of words alone. */
  readonly sealOnCopy: boolean;
  /** RFC 3161 address; empty: signatures carry no trusted time (B-B). */
  readonly timeStampAddress: string;
  /** Absolute path of the token's PKCS#11 library; empty: none chosen. */
  readonly tokenLibrary: string;
  readonly command: SigningCommand | null;
  /** SHA-256 of the certificate with which the VGCA service on this machine answers; empty: not confirmed yet. */
  readonly vgcaFingerprint: string;
};

export const DEFAULT_SIGNING_SETTINGS: SigningSettings = {
  signatureWidthMm: 40,
  sealDiameterMm: 36,
  signatureShift: { rightMm: 0, downMm: 0 },
  sealShift: { rightMm: 0, downMm: 0 },
  annexShift: { rightMm: 0, downMm: 0 },
  timeStyle: 'dayFirst',
  textUnderSeal: false,
  sealOnCopy: false,
  timeStampAddress: '',
  tokenLibrary: '',
  command: null,
  vgcaFingerprint: '',
};
