import { Button } from '@mantine/core';
import { useState } from 'react';
import { campaignTexts } from '#shared/text/vi/campaigns';
import { shellTexts } from '#shared/text/vi/shell';
import { useQuery } from '../../api/use-query';
import { type ScreenParams, useNavigation, useShortcut } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { ScreenFrame } from '../../components/screen-frame';
import { SidePanel } from '../../components/side-panel';
import { SplitView } from '../../components/split-view';
import type { Campaign } from './campaign';
import { CampaignForm } from './campaign-form';
import { CampaignPanel } from './campaign-panel';
import { CampaignsTable } from './campaigns-table';
import { SupplementPage } from './supplement/supplement-page';

type Open =
  | { readonly kind: 'none' }
  /** For a list that lies on the import desk: of its year, and back to it afterwards. */
  | { readonly kind: 'new'; readonly listYear: number | null }
  | { readonly kind: 'one'; readonly id: string };

const openAtFirst = ({ id, new: isNew, listYear }: ScreenParams): Open => {
  if (id) return { kind: 'one', id };
  return isNew ? { kind: 'new', listYear: listYear ? Number(listYear) : null } : { kind: 'none' };
};

/** Đợt xét: the campaigns; or, where one is named for it, the paper that asks its units for what is missing. */
export const CampaignsScreen = () => {
  const { params } = useNavigation();
  const { supplementOf, supplementList = null } = params;
  return supplementOf ? <SupplementPage campaignId={supplementOf} listId={supplementList} /> : <CampaignList />;
};

/** The campaigns with their progress; one at a time stands open in the panel. */
const CampaignList = () => {
  const { params, go } = useNavigation();
  const campaigns = useQuery('campaigns.list', {});
  const status = useQuery('app.status', {});
  const [open, setOpen] = useState<Open>(() => openAtFirst(params));
  const openNew = () => setOpen({ kind: 'new', listYear: null });
  const shut = () => setOpen({ kind: 'none' });
  useShortcut('mod+N', openNew);
  const year = status.value?.office?.year;
  const chosen: Campaign | undefined =
    open.kind === 'one' ? campaigns.value?.find(({ id }) => id === open.id) : undefined;
  const panel =
    open.kind === 'new' && year !== undefined ? (
      <SidePanel key="new" title={campaignTexts.newTitle} onClose={shut}>
        <CampaignForm
          campaign={null}
          year={open.listYear ?? year}
          onDone={(id) => (open.listYear === null ? setOpen({ kind: 'one', id }) : go('import', { opened: id }))}
        />
      </SidePanel>
    ) : (
      chosen && <CampaignPanel key={chosen.id} campaign={chosen} onClose={shut} onSaved={shut} />
    );
  const openButton = (
    <Button title={campaignTexts.openKeys} onClick={openNew}>
      {campaignTexts.open}
    </Button>
  );
  return (
    <ScreenFrame title={shellTexts.screens.campaigns} primary={openButton}>
      <SplitView panel={panel}>
        <QueryView
          loaded={campaigns}
          isEmpty={(all) => all.length === 0}
          empty={<EmptyView text={campaignTexts.empty} />}
        >
          {(all) => (
            <CampaignsTable
              campaigns={all}
              selectedId={chosen?.id ?? null}
              onOpen={({ id }) => setOpen({ kind: 'one', id })}
            />
          )}
        </QueryView>
      </SplitView>
    </ScreenFrame>
  );
};
