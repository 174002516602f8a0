import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { CERTIFICATE_ROLES, type CertificateRole } from '#shared/domain/signing/signing-role';
import type { Output } from '#shared/ipc/contract';
import { signatureCheckTexts as words } from '#shared/text/vi/signing';
import { useCommand } from '../../../api/use-command';
import { StatusBadge, type Tone } from '../../../components/status-badge';
import { writtenMoment } from '../../../components/written-values';
import styles from './signing.module.css';

type Signature = Output<'signing.check'>['signatures'][number];

const TONES: Readonly<Record<Signature['state'], Tone>> = { good: 'good', unclear: 'warn', bad: 'bad' };

const Facts = ({ signature }: { readonly signature: Signature }) => {
  const { signer, timeStamp, signedAt } = signature;
  const rows: readonly (readonly [string, string])[] = [
    ...(signer === null ? [] : ([[words.facts.organisation, signer.organisation]] as const)),
    [words.facts.at, signedAt === null ? '–' : writtenMoment(signedAt)],
    ...(timeStamp === null
      ? []
      : ([[words.facts.stamped, words.stampedAt(writtenMoment(timeStamp.at), timeStamp.authority)]] as const)),
    ...(signer === null
      ? []
      : ([
          [words.facts.issuer, signer.issuer],
          [words.facts.valid, words.validity(writtenMoment(signer.validFrom), writtenMoment(signer.validTo))],
          [words.facts.serial, signer.serial],
        ] as const)),
    [words.facts.covers, signature.coversFile ? words.whole : words.earlier],
  ];
  return (
    <dl className={styles.facts}>
      {rows.flatMap(([name, value]) => [<dt key={`${name}-t`}>{name}</dt>, <dd key={`${name}-d`}>{value || '–'}</dd>])}
    </dl>
  );
};

/** The signer's certificate may be allowed for this office's own signatures, from a paper that holds it. */
const AllowButtons = ({ certificate }: { readonly certificate: string }) => {
  const add = useCommand('signing.addCertificate');
  const allow = async (role: CertificateRole) => {
    const reply = await add.run({ role, bytes: certificate });
    if (reply.ok) notifications.show({ message: words.certificateAdded });
  };
  return (
    <details>
      <summary>{words.allowTitle}</summary>
      <Group gap="xs" mt={6}>
        {CERTIFICATE_ROLES.map((role) => (
          <Button key={role} variant="default" size="compact-sm" onClick={() => void allow(role)}>
            {words.addCertificate[role]}
          </Button>
        ))}
      </Group>
    </details>
  );
};

/** One signature: whose, what it is worth, and why. */
export const CheckedSignatureView = ({ signature }: { readonly signature: Signature }) => (
  <section className={styles.checked}>
    <Group gap="xs">
      <StatusBadge tone={TONES[signature.state]}>{words.states[signature.state]}</StatusBadge>
      <Text fw={600}>{signature.kind === 'timeStamp' ? words.stampOf : (signature.signer?.name ?? words.unnamed)}</Text>
    </Group>
    {signature.findings.length > 0 && (
      <ul className={styles.findings}>
        {signature.findings.map((finding) => (
          <li key={finding}>{words.findings[finding]}</li>
        ))}
      </ul>
    )}
    <Facts signature={signature} />
    {signature.state !== 'bad' && signature.certificate !== '' && <AllowButtons certificate={signature.certificate} />}
  </section>
);
