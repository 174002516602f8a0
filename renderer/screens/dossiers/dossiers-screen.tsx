import { shellTexts } from '#shared/text/vi/shell';
import { useQuery } from '../../api/use-query';
import { QueryView } from '../../components/query-view';
import { ScreenFrame } from '../../components/screen-frame';
import { DossierDesk } from './dossier-desk';

/** The dossiers of every campaign: a long list with the current dossier beside it. */
export const DossiersScreen = () => {
  const campaigns = useQuery('campaigns.list', {});
  if (campaigns.value !== null) return <DossierDesk campaigns={campaigns.value} />;
  return (
    <ScreenFrame title={shellTexts.screens.dossiers}>
      <QueryView loaded={campaigns}>{() => null}</QueryView>
    </ScreenFrame>
  );
};
