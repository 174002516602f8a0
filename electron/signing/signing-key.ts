import type { AppError } from '#shared/ipc/errors';
import type { Result } from '#shared/lib/result';

/** A key that signs: where it lies is its own business. */
export type SigningKey = {
  readonly certificate: Uint8Array;
  /** The certificates above it, as far as they came along. */
  readonly chain: readonly Uint8Array[];
  /** Signs with SHA-256; RSA gives PKCS#1 v1.5, EC gives DER. */
  readonly sign: (data: Uint8Array) => Promise<Result<Uint8Array, AppError>>;
};
