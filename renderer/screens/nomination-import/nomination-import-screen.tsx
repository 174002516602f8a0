import { Button } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { importTexts } from '#shared/text/vi/nomination-import';
import { shellTexts } from '#shared/text/vi/shell';
import { call } from '../../api/call';
import { useQuery } from '../../api/use-query';
import { useNavigation } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { ScreenFrame } from '../../components/screen-frame';
import { FileDrop } from './file-drop';
import { HistoryImport } from './history/history-import';
import { type ListFile, today } from './import-draft';
import { ImportKindChoice, useImportKind } from './import-kind';
import { ListImport } from './list-import';

const noneOpen = (campaigns: Output<'campaigns.list'>): boolean => !campaigns.some(({ state }) => state === 'open');

/** Files dropped before a campaign is open wait for one on disk. */
const keepWithoutCampaign = (file: ListFile) =>
  call('listDrafts.keep', { ...file, campaignId: null, unitId: null, receivedOn: today() });

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
      {campaigns.value !== null && <FileDrop keep={keepWithoutCampaign} />}
      <QueryView loaded={campaigns} isEmpty={noneOpen} empty={empty}>
        {() => null}
      </QueryView>
    </ScreenFrame>
  );
};
