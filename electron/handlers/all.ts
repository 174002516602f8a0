import { appHandlers } from '#electron/handlers/app';
import { campaignHandlers } from '#electron/handlers/campaigns';
import { councilHandlers } from '#electron/handlers/councils';
import { decisionExportHandlers } from '#electron/handlers/decision-export';
import { decisionHandlers } from '#electron/handlers/decisions';
import { dossierHandlers } from '#electron/handlers/dossiers';
import { historyHandlers } from '#electron/handlers/history';
import { listHandlers } from '#electron/handlers/lists';
import { localRegulationHandlers } from '#electron/handlers/local-regulations';
import { meetingQueries } from '#electron/handlers/meeting-room';
import { meetingCommands } from '#electron/handlers/meetings';
import { recipientHandlers } from '#electron/handlers/recipients';
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
  ...dossierHandlers,
  ...councilHandlers,
  ...meetingQueries,
  ...meetingCommands,
  ...decisionHandlers,
  ...decisionExportHandlers,
  ...localRegulationHandlers,
};
