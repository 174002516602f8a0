import { Button } from '@mantine/core';
import { useState } from 'react';
import { amendmentTexts as texts } from '#shared/text/vi/amendments';
import { decisionTexts } from '#shared/text/vi/decisions';
import { useCommand } from '../../../api/use-command';
import { useNavigation } from '../../../app/navigation';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { RefusalDialog } from '../../../components/refusal-dialog';
import type { Decision } from '../decision-fields';

/** What may be done about an issued decision of a kind; taking a revocation back gives awards back. */
const DEEDS = {
  award: ['correction', 'revocation'],
  correction: ['correction'],
  revocation: ['correction', 'restoration'],
} as const satisfies Record<Decision['kind'], readonly Deed[]>;
type Deed = 'correction' | 'revocation' | 'restoration';

/** From an issued decision to the draft of one that corrects it, takes awards of it back or gives them back. */
export const StartAmendment = ({ decision }: { readonly decision: Decision }) => {
  const draft = useCommand('amendments.draft');
  const { go } = useNavigation();
  const [asked, setAsked] = useState<Deed | null>(null);
  const close = () => {
    setAsked(null);
    draft.clearError();
  };
  const run = async (deed: Deed) => {
    const kind = deed === 'correction' ? deed : 'revocation';
    const reply = await draft.run({ decisionId: decision.id, kind });
    if (reply.ok) go('decisions', { id: reply.value.id });
  };
  const number = decisionTexts.numberLine(decision.number, decision.symbol);
  return (
    <>
      {DEEDS[decision.kind].map((deed) => (
        <Button key={deed} variant="default" onClick={() => setAsked(deed)}>
          {texts.start[deed]}
        </Button>
      ))}
      {asked !== null && draft.error && (
        <RefusalDialog title={texts.starting[asked].title} error={draft.error} onClose={close} />
      )}
      {asked !== null && !draft.error && (
        <ConfirmDialog
          opened
          loses="nothing"
          title={texts.starting[asked].title}
          text={texts.starting[asked].text(number)}
          confirmLabel={texts.starting[asked].confirm}
          onConfirm={() => void run(asked)}
          onCancel={close}
          running={draft.running}
        />
      )}
    </>
  );
};
