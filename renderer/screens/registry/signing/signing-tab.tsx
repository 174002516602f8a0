import { Stack, Text } from '@mantine/core';
import { signingSettingsTexts as words } from '#shared/text/vi/signing-settings';
import { useQuery } from '../../../api/use-query';
import { QueryView } from '../../../components/query-view';
import classes from '../registry-screen.module.css';
import { CertificateSettings, RootSettings } from './certificate-settings';
import { ImageSettings } from './image-settings';
import { MarkSettings } from './mark-settings';
import { ProgramSettings, VgcaSettings } from './program-settings';

/** Ký số: images, places, certificates and programs with which this office signs. */
export const SigningTab = () => {
  const settings = useQuery('signing.settings', {});
  return (
    <div className={classes.page}>
      <QueryView loaded={settings}>
        {(loaded) => (
          <>
            <Text className={classes.sheet} p="md" size="sm">
              {words.intro}
            </Text>
            <Stack gap="sm" className={classes.sheet} p="md">
              <ImageSettings images={loaded.images} />
            </Stack>
            <div className={classes.sheet}>
              <MarkSettings fields={loaded.fields} hasCommand={loaded.command !== null} />
            </div>
            <Stack gap="md" className={classes.sheet} p="md">
              <ProgramSettings what="tokenLibrary" chosen={loaded.tokenLibrary} />
              <VgcaSettings confirmed={loaded.vgcaFingerprint} />
              <ProgramSettings
                what="command"
                chosen={loaded.command?.path ?? ''}
                fingerprint={loaded.command?.sha256 ?? ''}
              />
            </Stack>
            <Stack gap="md" className={classes.sheet} p="md">
              <CertificateSettings certificates={loaded.certificates} />
              <RootSettings roots={loaded.roots} />
            </Stack>
          </>
        )}
      </QueryView>
    </div>
  );
};
