import type { Output } from '#shared/ipc/contract';

export type Campaign = Output<'campaigns.list'>[number];
