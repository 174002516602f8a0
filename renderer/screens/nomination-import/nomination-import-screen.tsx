import { Button } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { importTexts } from '#shared/text/vi/nomination-import';
import { shellTexts } from '#shared/text/vi/shell';
import { useQuery } from '../../api/use-query';
import { useNavigation } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { ScreenFrame } from '../../components/screen-frame';
import { HistoryImport } from './history/history-import';
import { ImportKindChoice, useImportKind } from './import-kind';
import { ListImport } from './list-import';

const noneOpen = (campaigns: Output<'campaigns.list'>): boolean => !campaigns.some(({ state }) => state === 'open');

/**
 * Takes a unit's list into an open campaign, or lists of earlier years into the history. Without a campaign it leads to
 * where campaigns are opened.
 */
export const NominationImportScreen = () => {
  const { go } = useNavigation();
  const campaigns = useQuery('campaigns.list', {});
  const { kind, wantedId, choose, goOn } = useImportKind();
  const kindChoice = <ImportKindChoice kind={kind} onChoose={choose} />;
  const desk = { kindChoice, wantedId, onOther: goOn };
  if (kind === 'history') return <HistoryImport {...desk} />;
  if (campaigns.value !== null && !noneOpen(campaigns.value)) {
    return <ListImport campaigns={campaigns.value} {...desk} />;
  }
  const empty = (
    <EmptyView
      text={importTexts.noCampaign}
      action={<Button onClick={() => go('campaigns')}>{importTexts.openCampaign}</Button>}
    />
  );
  return (
    <ScreenFrame title={shellTexts.screens.import} toolbar={kindChoice}>
      <QueryView loaded={campaigns} isEmpty={noneOpen} empty={empty}>
        {() => null}
      </QueryView>
    </ScreenFrame>
  );
};
