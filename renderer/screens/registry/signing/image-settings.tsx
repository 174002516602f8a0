import { Button, Group, Text } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { signingSettingsTexts } from '#shared/text/vi/signing-settings';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { ErrorNotice } from '../../../components/error-notice';
import { FileButton } from '../../../components/file-button';
import classes from '../registry-screen.module.css';
import own from './signing-settings.module.css';

type Image = Output<'signing.settings'>['images'][number];
type Owner = { readonly signerId: string | null; readonly label: string };

const words = signingSettingsTexts.images;

const OneImage = ({ owner, image }: { readonly owner: Owner; readonly image: Image | undefined }) => {
  const save = useCommand('signing.saveImage');
  const remove = useCommand('signing.removeImage');
  const error = save.error ?? remove.error;
  return (
    <div className={own.row}>
      <Text>{owner.label}</Text>
      {image === undefined ? (
        <Text size="sm">{words.none}</Text>
      ) : (
        <img className={own.image} src={`data:image/png;base64,${image.png}`} alt={owner.label} />
      )}
      <Group gap="xs">
        <FileButton
          label={words.choose}
          accept=".png"
          size="compact-sm"
          onFile={(file) => void (file && save.run({ signerId: owner.signerId, png: file.bytes }))}
        />
        {image !== undefined && (
          <Button variant="default" size="compact-sm" onClick={() => void remove.run({ id: image.id })}>
            {words.remove}
          </Button>
        )}
      </Group>
      {error && <ErrorNotice error={error} />}
    </div>
  );
};

/** The seal, and the signature of everyone who signs now. */
export const ImageSettings = ({ images }: { readonly images: readonly Image[] }) => {
  const signers = useQuery('signers.list', {});
  const owners: readonly Owner[] = [
    { signerId: null, label: words.seal },
    ...(signers.value ?? [])
      .filter(({ isCurrent }) => isCurrent)
      .map(({ id, name }) => ({ signerId: id, label: words.signatureOf(name) })),
  ];
  return (
    <>
      <h2 className={classes.about}>{words.title}</h2>
      <Text size="sm">{words.hint}</Text>
      {owners.map((owner) => (
        <OneImage
          key={owner.signerId ?? 'seal'}
          owner={owner}
          image={images.find(({ signerId }) => signerId === owner.signerId)}
        />
      ))}
    </>
  );
};
