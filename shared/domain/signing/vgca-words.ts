import type { SigningRole } from '#shared/domain/signing/signing-role';

/** What the VGCA service on this machine is asked, and what it answers; names and casing are the service's. */
type VgcaPath = 'SignApproved' | 'SignIssued' | 'SignAppendix' | 'SignCopy';

/** Leader, văn thư, annex, copy each have a dialogue of their own in the service. */
export const VGCA_PATHS: Readonly<Record<SigningRole, VgcaPath>> = {
  leader: 'SignApproved',
  office: 'SignIssued',
  annex: 'SignAppendix',
  copy: 'SignCopy',
};

const WITH_NUMBER: readonly VgcaPath[] = ['SignIssued', 'SignAppendix', 'SignCopy'];

export type VgcaRequest = {
  readonly role: SigningRole;
  /** Where the service takes the file, and where it posts the signed one. */
  readonly fileUrl: string;
  readonly uploadUrl: string;
  /** `17/QĐ-UBND` */
  readonly documentNumber: string;
  /** ISO 8601 with offset. */
  readonly issuedAt: string;
};

/** The one text frame that starts a signature. */
export const vgcaRequestText = ({ role, fileUrl, uploadUrl, documentNumber, issuedAt }: VgcaRequest): string => {
  const path = VGCA_PATHS[role];
  return JSON.stringify({
    FileUploadHandler: uploadUrl,
    SessionId: '',
    JWTToken: '',
    FileName: fileUrl,
    MetaData: [],
    ...(WITH_NUMBER.includes(path) && { DocNumber: documentNumber }),
    ...(path === 'SignIssued' && { IssuedDate: issuedAt }),
  });
};

/** Null: signed and sent; else the service's own words why not. */
export type VgcaReply = { readonly refusal: string | null };

/** Reads the service's answer; null when it is none. */
export const readVgcaReply = (text: string): VgcaReply | null => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || !('Status' in parsed)) return null;
  const { Status: status } = parsed;
  if (typeof status !== 'number') return null;
  const message = 'Message' in parsed && typeof parsed.Message === 'string' ? parsed.Message : '';
  return { refusal: status === 0 ? null : `${status} ${message}`.trim().slice(0, 300) };
};

/** What the upload is answered with. */
export const vgcaUploadReply = (accepted: boolean): string =>
  JSON.stringify({ Status: accepted, Message: '', FileName: '', FileServer: '' });
