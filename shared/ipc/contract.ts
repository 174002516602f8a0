import type { z } from 'zod';
import { amendmentRoutes } from '#shared/ipc/amendments';
import { appRoutes } from '#shared/ipc/app';
import { campaignRoutes } from '#shared/ipc/campaigns';
import { candidateRoutes } from '#shared/ipc/candidates';
import { ceremonyRoutes } from '#shared/ipc/ceremony';
import { certificateBookRoutes } from '#shared/ipc/certificate-book';
import { certificateRoutes } from '#shared/ipc/certificates';
import { dayRoutes } from '#shared/ipc/days';
import { decisionMoneyRoutes } from '#shared/ipc/decision-money';
import { decisionRegisterRoutes } from '#shared/ipc/decision-register';
import { decisionRoutes } from '#shared/ipc/decisions';
import { dependencyRoutes } from '#shared/ipc/dependencies';
import { dossierRoutes } from '#shared/ipc/dossiers';
import { duplicateRoutes } from '#shared/ipc/duplicates';
import type { AppError } from '#shared/ipc/errors';
import { historyDraftRoutes } from '#shared/ipc/history-drafts';
import { historyListRoutes } from '#shared/ipc/history-lists';
import { listDraftRoutes } from '#shared/ipc/list-drafts';
import { listPaperRoutes } from '#shared/ipc/list-papers';
import { localRegulationRoutes } from '#shared/ipc/local-regulation';
import { meetingRoutes } from '#shared/ipc/meetings';
import { paperRoutes } from '#shared/ipc/papers';
import { printDeskRoutes } from '#shared/ipc/print-desk';
import { printingRoutes } from '#shared/ipc/printing';
import { proofReadingRoutes } from '#shared/ipc/proof-reading';
import { quotaRoutes } from '#shared/ipc/quotas';
import { registryRoutes } from '#shared/ipc/registry';
import { regulationRoutes } from '#shared/ipc/regulations';
import { savedFileRoutes } from '#shared/ipc/saved-files';
import { signingRoutes } from '#shared/ipc/signing';
import { templateRoutes } from '#shared/ipc/templates';
import { wordVersionRoutes } from '#shared/ipc/word-versions';
import type { DeepReadonly } from '#shared/lib/deep-readonly';
import type { Result } from '#shared/lib/result';

/** The only list of channels. */
export const contract = {
  ...appRoutes,
  ...registryRoutes,
  ...campaignRoutes,
  ...duplicateRoutes,
  ...listDraftRoutes,
  ...historyDraftRoutes,
  ...dossierRoutes,
  ...dependencyRoutes,
  ...meetingRoutes,
  ...decisionRoutes,
  ...paperRoutes,
  ...decisionRegisterRoutes,
  ...proofReadingRoutes,
  ...amendmentRoutes,
  ...signingRoutes,
  ...certificateRoutes,
  ...certificateBookRoutes,
  ...ceremonyRoutes,
  ...printDeskRoutes,
  ...printingRoutes,
  ...dayRoutes,
  ...regulationRoutes,
  ...templateRoutes,
  ...wordVersionRoutes,
  ...candidateRoutes,
  ...decisionMoneyRoutes,
  ...quotaRoutes,
  ...localRegulationRoutes,
  ...historyListRoutes,
  ...listPaperRoutes,
  ...savedFileRoutes,
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type ChannelOf<K extends 'query' | 'command'> = {
  [C in Channel]: Contract[C]['kind'] extends K ? C : never;
}[Channel];

/** What a caller sends (defaults may be left out). */
export type Sent<C extends Channel> = DeepReadonly<z.input<Contract[C]['input']>>;
/** What a handler gets (parsed, defaults filled). */
export type Input<C extends Channel> = z.output<Contract[C]['input']>;
export type Output<C extends Channel> = DeepReadonly<z.output<Contract[C]['output']>>;
export type Reply<C extends Channel> = Result<Output<C>, AppError>;

export const isChannel = (name: string): name is Channel => Object.hasOwn(contract, name);
