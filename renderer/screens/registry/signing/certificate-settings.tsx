import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { CERTIFICATE_ROLES, type CertificateRole } from '#shared/domain/signing/signing-role';
import type { Output } from '#shared/ipc/contract';
import { signingTexts } from '#shared/text/vi/signing';
import { signingSettingsTexts } from '#shared/text/vi/signing-settings';
import { useCommand } from '../../../api/use-command';
import { ErrorNotice } from '../../../components/error-notice';
import { FileButton } from '../../../components/file-button';
import { writtenMoment } from '../../../components/written-values';
import classes from '../registry-screen.module.css';
import own from './signing-settings.module.css';

type Settings = Output<'signing.settings'>;
type Certificate = Settings['roots'][number];

const words = signingSettingsTexts.certificates;
const ACCEPTED = '.cer,.crt,.pem,.der';

const Line = ({ certificate, note, onRemove }: { certificate: Certificate; note: string; onRemove: () => void }) => (
  <div className={own.row}>
    <Text>
      {note}
      {words.line(certificate.name, certificate.organisation)}
    </Text>
    <Text size="sm" className={classes.path}>
      {words.until(writtenMoment(certificate.validTo))} · {signingSettingsTexts.roots.fingerprint(certificate.sha256)}
    </Text>
    <Group>
      <Button variant="default" size="compact-sm" onClick={onRemove}>
        {words.remove}
      </Button>
    </Group>
  </div>
);

/** The certificates that may sign for this office. */
export const CertificateSettings = ({ certificates }: { readonly certificates: Settings['certificates'] }) => {
  const add = useCommand('signing.addCertificate');
  const remove = useCommand('signing.removeCertificate');
  const [role, setRole] = useState<CertificateRole>('leader');
  return (
    <div>
      <h2 className={classes.about}>{words.title}</h2>
      <Text size="sm">{words.hint}</Text>
      {certificates.length === 0 && <Text>{words.empty}</Text>}
      {certificates.map((one) => (
        <Line
          key={`${one.role} ${one.sha256}`}
          certificate={one}
          note={`${signingTexts.certificateRoles[one.role]}: `}
          onRemove={() => void remove.run({ role: one.role, sha256: one.sha256 })}
        />
      ))}
      <Group gap="xs" align="end" mt="xs">
        <NativeSelect
          label={words.role}
          value={role}
          data={CERTIFICATE_ROLES.map((value) => ({ value, label: signingTexts.certificateRoles[value] }))}
          onChange={(event) => setRole(CERTIFICATE_ROLES.find((one) => one === event.currentTarget.value) ?? 'leader')}
        />
        <FileButton
          label={words.add}
          accept={ACCEPTED}
          onFile={(file) => void (file && add.run({ role, bytes: file.bytes }))}
        />
      </Group>
      {add.error && <ErrorNotice error={add.error} onClose={add.clearError} />}
    </div>
  );
};

/** The roots that this office trusts when it checks signatures. */
export const RootSettings = ({ roots }: { readonly roots: Settings['roots'] }) => {
  const add = useCommand('signing.addRoot');
  const remove = useCommand('signing.removeRoot');
  const texts = signingSettingsTexts.roots;
  return (
    <div>
      <h2 className={classes.about}>{texts.title}</h2>
      <Text size="sm">{texts.hint}</Text>
      {roots.length === 0 && <Text>{texts.empty}</Text>}
      {roots.map((one) => (
        <Line key={one.sha256} certificate={one} note="" onRemove={() => void remove.run({ sha256: one.sha256 })} />
      ))}
      <Group mt="xs">
        <FileButton
          label={texts.add}
          accept={ACCEPTED}
          onFile={(file) => void (file && add.run({ bytes: file.bytes }))}
        />
      </Group>
      {add.error && <ErrorNotice error={add.error} onClose={add.clearError} />}
    </div>
  );
};
