import { Button } from '@mantine/core';
import { useState } from 'react';
import { amendmentTexts as texts } from '#shared/text/vi/amendments';
import { decisionTexts } from '#shared/text/vi/decisions';
import { useCommand } from '../../../api/use-command';
import { useNavigation } from '../../../app/navigation';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { RefusalDialog } from '../../../components/refusal-dialog';
import type { Decision } from '../decision-fields';

const KINDS = ['correction', 'revocation'] as const;
type Kind = (typeof KINDS)[number];

/** From an issued decision to the draft of one that corrects it or takes awards of it back. */
export const StartAmendment = ({ decision }: { readonly decision: Decision }) => {
  const draft = useCommand('amendments.draft');
  const { go } = useNavigation();
  const [asked, setAsked] = useState<Kind | null>(null);
  const close = () => {
    setAsked(null);
    draft.clearError();
  };
  const run = async (kind: Kind) => {
    const reply = await draft.run({ decisionId: decision.id, kind });
    if (reply.ok) go('decisions', { id: reply.value.id });
  };
  const number = decisionTexts.numberLine(decision.number, decision.symbol);
  return (
    <>
      {KINDS.map((kind) => (
        <Button key={kind} variant="default" onClick={() => setAsked(kind)}>
          {texts.start[kind]}
        </Button>
      ))}
      {asked !== null && draft.error && (
        <RefusalDialog title={texts.starting[asked].title} error={draft.error} onClose={close} />
      )}
      {asked !== null && !draft.error && (
        <ConfirmDialog
          opened
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
