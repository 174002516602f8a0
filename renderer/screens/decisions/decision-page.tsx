import { decisionTexts } from '#shared/text/vi/decisions';
import { useQuery } from '../../api/use-query';
import { QueryView } from '../../components/query-view';
import { ScreenFrame } from '../../components/screen-frame';
import { DraftEditor } from './draft-editor';
import { IssuedDecision } from './issued-decision';

/** One decision: a draft to work on, or an issued one to read and export. */
export const DecisionPage = ({ id }: { id: string }) => {
  const decision = useQuery('decisions.get', { id });
  if (decision.value?.state === 'issued') return <IssuedDecision decision={decision.value} />;
  if (decision.value !== null) return <DraftEditor decision={decision.value} />;
  return (
    <ScreenFrame title={decisionTexts.title}>
      <QueryView loaded={decision}>{() => null}</QueryView>
    </ScreenFrame>
  );
};
