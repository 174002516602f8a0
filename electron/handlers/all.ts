import { amendmentHandlers } from '#electron/handlers/amendments';
import { appHandlers } from '#electron/handlers/app';
import { blankStockHandlers } from '#electron/handlers/blank-stock';
import { campaignHandlers } from '#electron/handlers/campaigns';
import { candidateHandlers } from '#electron/handlers/candidates';
import { converterHandlers } from '#electron/handlers/converters';
import { councilHandlers } from '#electron/handlers/councils';
import { dayHandlers } from '#electron/handlers/days';
import { decisionMoneyHandlers } from '#electron/handlers/decision-money';
import { decisionHandlers } from '#electron/handlers/decisions';
import { dependencyHandlers } from '#electron/handlers/dependencies';
import { dossierHandlers } from '#electron/handlers/dossiers';
import { draftDecisionHandlers } from '#electron/handlers/draft-decisions';
import { duplicateHandlers } from '#electron/handlers/duplicates';
import { historyHandlers } from '#electron/handlers/history';
import { historyDraftHandlers } from '#electron/handlers/history-drafts';
import { historyListHandlers } from '#electron/handlers/history-lists';
import { listDraftHandlers } from '#electron/handlers/list-drafts';
import { listHandlers } from '#electron/handlers/lists';
import { localRegulationHandlers } from '#electron/handlers/local-regulations';
import { meetingQueries } from '#electron/handlers/meeting-room';
import { meetingVoteCommands } from '#electron/handlers/meeting-votes';
import { meetingCommands } from '#electron/handlers/meetings';
import { onDemand } from '#electron/handlers/on-demand';
import { proofReadingHandlers } from '#electron/handlers/proof-reading';
import { quotaHandlers } from '#electron/handlers/quotas';
import { recipientHandlers } from '#electron/handlers/recipients';
import { regulationHandlers } from '#electron/handlers/regulations';
import { savedFileHandlers } from '#electron/handlers/saved-files';
import { signerHandlers } from '#electron/handlers/signers';
import { todayHandlers } from '#electron/handlers/today';
import { unitHandlers } from '#electron/handlers/units';
import type { Handlers } from '#electron/ipc/handlers';

/** One function for each channel; the compiler asks for the missing one. */
export const handlers: Handlers = {
  ...appHandlers,
  ...todayHandlers,
  ...unitHandlers,
  ...recipientHandlers,
  ...historyHandlers,
  ...signerHandlers,
  ...campaignHandlers,
  ...listHandlers,
  ...duplicateHandlers,
  ...listDraftHandlers,
  ...historyDraftHandlers,
  ...dossierHandlers,
  ...dependencyHandlers,
  ...quotaHandlers,
  ...councilHandlers,
  ...meetingQueries,
  ...meetingCommands,
  ...meetingVoteCommands,
  ...decisionHandlers,
  ...amendmentHandlers,
  ...proofReadingHandlers,
  ...draftDecisionHandlers,
  ...blankStockHandlers,
  ...dayHandlers,
  ...regulationHandlers,
  ...converterHandlers,
  ...candidateHandlers,
  ...decisionMoneyHandlers,
  ...localRegulationHandlers,
  ...historyListHandlers,
  ...savedFileHandlers,
  ...onDemand('ceremony', async () => (await import('#electron/handlers/ceremony')).ceremonyHandlers),
  ...onDemand(
    'certificateBook',
    async () => (await import('#electron/handlers/certificate-book')).certificateBookHandlers,
  ),
  ...onDemand(
    'decisions.export',
    async () => (await import('#electron/handlers/decision-export')).decisionExportHandlers,
  ),
  ...onDemand('register', async () => (await import('#electron/handlers/decision-register')).decisionRegisterHandlers),
  ...onDemand('listFiles', async () => (await import('#electron/handlers/list-files')).listFileHandlers),
  ...onDemand('papers', async () => (await import('#electron/handlers/papers/papers')).paperHandlers),
  ...onDemand('printing', async () => (await import('#electron/handlers/printing')).printingHandlers),
  ...onDemand('supplements', async () => (await import('#electron/handlers/supplements')).supplementHandlers),
  ...onDemand('templates', async () => (await import('#electron/handlers/templates')).templateHandlers),
  ...onDemand('wordVersions', async () => (await import('#electron/handlers/word-versions')).wordVersionHandlers),
  ...onDemand('certificates', async () => ({
    ...(await import('#electron/handlers/certificates')).certificateHandlers,
    ...(await import('#electron/handlers/certificate-printers')).certificatePrinterHandlers,
    ...(await import('#electron/handlers/design-exchange')).designExchangeHandlers,
    ...(await import('#electron/handlers/certificate-designs')).certificateDesignHandlers,
    ...(await import('#electron/handlers/certificate-blanks')).certificateBlankHandlers,
  })),
  ...onDemand('printDesk', async () => ({
    ...(await import('#electron/handlers/print-desk')).printDeskHandlers,
    ...(await import('#electron/handlers/print-log')).printLogHandlers,
  })),
  ...onDemand('signing', async () => ({
    ...(await import('#electron/handlers/signing')).signingHandlers,
    ...(await import('#electron/handlers/signing-settings')).signingSettingsHandlers,
    ...(await import('#electron/handlers/signature-check')).signatureCheckHandlers,
  })),
};
