import { amendmentHandlers } from '#electron/handlers/amendments';
import { appHandlers } from '#electron/handlers/app';
import { blankStockHandlers } from '#electron/handlers/blank-stock';
import { campaignHandlers } from '#electron/handlers/campaigns';
import { candidateHandlers } from '#electron/handlers/candidates';
import { ceremonyHandlers } from '#electron/handlers/ceremony';
import { certificateBlankHandlers } from '#electron/handlers/certificate-blanks';
import { certificateBookHandlers } from '#electron/handlers/certificate-book';
import { certificateDesignHandlers } from '#electron/handlers/certificate-designs';
import { certificatePrinterHandlers } from '#electron/handlers/certificate-printers';
import { certificateHandlers } from '#electron/handlers/certificates';
import { converterHandlers } from '#electron/handlers/converters';
import { councilHandlers } from '#electron/handlers/councils';
import { dayHandlers } from '#electron/handlers/days';
import { decisionExportHandlers } from '#electron/handlers/decision-export';
import { decisionMoneyHandlers } from '#electron/handlers/decision-money';
import { decisionRegisterHandlers } from '#electron/handlers/decision-register';
import { decisionHandlers } from '#electron/handlers/decisions';
import { dependencyHandlers } from '#electron/handlers/dependencies';
import { designExchangeHandlers } from '#electron/handlers/design-exchange';
import { dossierHandlers } from '#electron/handlers/dossiers';
import { draftDecisionHandlers } from '#electron/handlers/draft-decisions';
import { duplicateHandlers } from '#electron/handlers/duplicates';
import { historyHandlers } from '#electron/handlers/history';
import { historyListHandlers } from '#electron/handlers/history-lists';
import { listDraftHandlers } from '#electron/handlers/list-drafts';
import { listFileHandlers } from '#electron/handlers/list-files';
import { listHandlers } from '#electron/handlers/lists';
import { localRegulationHandlers } from '#electron/handlers/local-regulations';
import { meetingQueries } from '#electron/handlers/meeting-room';
import { meetingVoteCommands } from '#electron/handlers/meeting-votes';
import { meetingCommands } from '#electron/handlers/meetings';
import { paperHandlers } from '#electron/handlers/papers/papers';
import { printDeskHandlers } from '#electron/handlers/print-desk';
import { printLogHandlers } from '#electron/handlers/print-log';
import { printingHandlers } from '#electron/handlers/printing';
import { proofReadingHandlers } from '#electron/handlers/proof-reading';
import { quotaHandlers } from '#electron/handlers/quotas';
import { recipientHandlers } from '#electron/handlers/recipients';
import { regulationHandlers } from '#electron/handlers/regulations';
import { signatureCheckHandlers } from '#electron/handlers/signature-check';
import { signerHandlers } from '#electron/handlers/signers';
import { signingHandlers } from '#electron/handlers/signing';
import { signingSettingsHandlers } from '#electron/handlers/signing-settings';
import { supplementHandlers } from '#electron/handlers/supplements';
import { templateHandlers } from '#electron/handlers/templates';
import { todayHandlers } from '#electron/handlers/today';
import { unitHandlers } from '#electron/handlers/units';
import { wordVersionHandlers } from '#electron/handlers/word-versions';
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
  ...dossierHandlers,
  ...dependencyHandlers,
  ...quotaHandlers,
  ...councilHandlers,
  ...meetingQueries,
  ...meetingCommands,
  ...meetingVoteCommands,
  ...decisionHandlers,
  ...decisionRegisterHandlers,
  ...amendmentHandlers,
  ...proofReadingHandlers,
  ...draftDecisionHandlers,
  ...decisionExportHandlers,
  ...paperHandlers,
  ...signingHandlers,
  ...signingSettingsHandlers,
  ...signatureCheckHandlers,
  ...certificateHandlers,
  ...certificateBlankHandlers,
  ...certificateDesignHandlers,
  ...certificatePrinterHandlers,
  ...certificateBookHandlers,
  ...ceremonyHandlers,
  ...printDeskHandlers,
  ...printingHandlers,
  ...printLogHandlers,
  ...blankStockHandlers,
  ...designExchangeHandlers,
  ...dayHandlers,
  ...regulationHandlers,
  ...templateHandlers,
  ...converterHandlers,
  ...wordVersionHandlers,
  ...candidateHandlers,
  ...decisionMoneyHandlers,
  ...localRegulationHandlers,
  ...historyListHandlers,
  ...listFileHandlers,
  ...supplementHandlers,
};
