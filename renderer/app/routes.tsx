import type { ComponentType } from 'react';
import { CampaignsScreen } from '../screens/campaigns/campaigns-screen';
import { CandidatesScreen } from '../screens/candidates/candidates-screen';
import { CertificatesScreen } from '../screens/certificates/certificates-screen';
import { CriteriaScreen } from '../screens/criteria/criteria-screen';
import { DecisionsScreen } from '../screens/decisions/decisions-screen';
import { DossiersScreen } from '../screens/dossiers/dossiers-screen';
import { MeetingsScreen } from '../screens/meetings/meetings-screen';
import { NominationImportScreen } from '../screens/nomination-import/nomination-import-screen';
import { RegistryScreen } from '../screens/registry/registry-screen';
import { TodayScreen } from '../screens/today/today-screen';
import type { IconName } from './icon';
import type { ScreenKey } from './navigation';

type Route = { readonly key: ScreenKey; readonly icon: IconName; readonly Screen: ComponentType };

/** The screens in the order of the year's work; Ctrl+1 opens the first, Ctrl+0 the tenth. */
export const routes: readonly Route[] = [
  { key: 'today', icon: 'today', Screen: TodayScreen },
  { key: 'campaigns', icon: 'flag', Screen: CampaignsScreen },
  { key: 'import', icon: 'sheet', Screen: NominationImportScreen },
  { key: 'dossiers', icon: 'folder', Screen: DossiersScreen },
  { key: 'meetings', icon: 'council', Screen: MeetingsScreen },
  { key: 'decisions', icon: 'seal', Screen: DecisionsScreen },
  { key: 'criteria', icon: 'law', Screen: CriteriaScreen },
  { key: 'certificates', icon: 'certificate', Screen: CertificatesScreen },
  { key: 'registry', icon: 'registry', Screen: RegistryScreen },
  { key: 'candidates', icon: 'candidates', Screen: CandidatesScreen },
];
