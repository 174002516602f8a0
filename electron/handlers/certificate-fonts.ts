import type { Context } from '#electron/context';
import { type CertificateFonts, readCertificateFonts } from '#electron/writers/certificate-pdf';

const read = new WeakMap<Context['readCertificateFont'], Promise<CertificateFonts>>();

/** The fonts of the certificates, read once as long as the program runs. */
export const certificateFonts = ({ readCertificateFont }: Context): Promise<CertificateFonts> => {
  const known = read.get(readCertificateFont) ?? readCertificateFonts(readCertificateFont);
  read.set(readCertificateFont, known);
  return known;
};
