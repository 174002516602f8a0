import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { campaignTexts } from '#shared/text/vi/campaigns';
import { reportScreenTexts } from '#shared/text/vi/report-screens';
import { supplementTexts } from '#shared/text/vi/supplements';
import { useCommand } from '../../api/use-command';
import { useNavigation } from '../../app/navigation';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ErrorNotice } from '../../components/error-notice';
import { SidePanel } from '../../components/side-panel';
import { WritePaperButton } from '../../components/write-paper-button';
import type { Campaign } from './campaign';
import { CampaignForm } from './campaign-form';
import { CampaignCounts } from './campaign-progress';

type Props = { readonly campaign: Campaign; readonly onClose: () => void; readonly onSaved: () => void };

/** One campaign: where its dossiers stand, what to do with it, and its particulars. */
export const CampaignPanel = ({ campaign, onClose, onSaved }: Props) => {
  const { go } = useNavigation();
  const close = useCommand('campaigns.close');
  const [asking, setAsking] = useState(false);
  const isOpen = campaign.state === 'open';
  const confirmClose = async () => {
    const reply = await close.run({ id: campaign.id });
    setAsking(false);
    if (reply.ok) notifications.show({ message: campaignTexts.closed(campaign.name) });
  };
  return (
    <SidePanel title={campaign.name} onClose={onClose}>
      <Stack gap="xs" px="md" pt="sm">
        <CampaignCounts dossiers={campaign.dossiers} />
        <Group gap="xs">
          {isOpen && (
            <Button variant="default" size="compact-sm" onClick={() => go('import', { campaignId: campaign.id })}>
              {campaignTexts.importList}
            </Button>
          )}
          <Button variant="default" size="compact-sm" onClick={() => go('dossiers', { campaignId: campaign.id })}>
            {campaignTexts.seeDossiers}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => go('campaigns', { supplementOf: campaign.id })}>
            {supplementTexts.open}
          </Button>
          <WritePaperButton
            compact
            label={reportScreenTexts.writeSummary}
            asked={{ kind: 'achievementSummary', campaignId: campaign.id }}
          />
          {isOpen && (
            <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
              {campaignTexts.close}
            </Button>
          )}
        </Group>
        {!isOpen && <Text>{campaignTexts.closedNote}</Text>}
      </Stack>
      {close.error && <ErrorNotice error={close.error} onClose={close.clearError} />}
      {isOpen && <CampaignForm campaign={campaign} year={campaign.year} onDone={onSaved} />}
      <ConfirmDialog
        opened={asking}
        loses="nothing"
        title={campaignTexts.closeQuestion}
        text={campaignTexts.closeText(campaign.name, campaign.dossiers.total)}
        confirmLabel={campaignTexts.close}
        running={close.running}
        onConfirm={() => void confirmClose()}
        onCancel={() => setAsking(false)}
      />
    </SidePanel>
  );
};
