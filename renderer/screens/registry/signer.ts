import type { Output } from '#shared/ipc/contract';

export type Signer = Output<'signers.list'>[number];
