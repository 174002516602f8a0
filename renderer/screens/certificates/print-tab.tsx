import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { useQuery } from '../../api/use-query';
import { useNavigation } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import type { IssuedDecision } from './print-choice';
import { PrintDesk } from './print-desk';

const texts = certificateTexts.print;

type Chosen = { readonly decisionId: string; readonly awardCode: string };

const NothingIssued = () => {
  const { go } = useNavigation();
  return (
    <EmptyView text={texts.none} action={<Button onClick={() => go('decisions')}>{texts.goToDecisions}</Button>} />
  );
};

const Issued = ({ decisions, first }: { decisions: readonly IssuedDecision[]; first: string | null }) => {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const wanted = chosen?.decisionId ?? first;
  const decision = decisions.find(({ id }) => id === wanted) ?? decisions[0];
  const award = decision?.awards.find(({ code }) => code === chosen?.awardCode) ?? decision?.awards[0];
  if (decision === undefined || award === undefined) return <Text p="md">{texts.none}</Text>;
  return (
    <PrintDesk
      key={`${decision.id} ${award.code}`}
      decisions={decisions}
      decision={decision}
      award={award}
      onChoose={(decisionId, awardCode) => setChosen({ decisionId, awardCode })}
    />
  );
};

/** The certificates of an issued decision, from whom they are for to one PDF. */
export const PrintTab = ({ decisionId }: { readonly decisionId: string | null }) => {
  const decisions = useQuery('certificates.decisions', {});
  return (
    <QueryView loaded={decisions} isEmpty={(list) => list.length === 0} empty={<NothingIssued />}>
      {(list) => <Issued decisions={list} first={decisionId} />}
    </QueryView>
  );
};
