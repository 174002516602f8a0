import { Alert, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { errorTexts } from '#shared/text/vi/errors';
import { signatureCheckTexts as words } from '#shared/text/vi/signing';
import { useQuery } from '../../../api/use-query';
import { type ChosenFile, FileButton } from '../../../components/file-button';
import { QueryView } from '../../../components/query-view';
import { CheckedSignatureView } from './checked-signature';

const Checked = ({ file }: { readonly file: ChosenFile }) => {
  const checked = useQuery('signing.check', { fileName: file.name, bytes: file.bytes });
  return (
    <QueryView loaded={checked}>
      {({ fileName, signatures }) => (
        <Stack gap="sm" role="status">
          <Text fw={600}>
            {signatures.length === 0 ? words.none(fileName) : words.count(fileName, signatures.length)}
          </Text>
          {signatures.map((signature) => (
            <CheckedSignatureView key={signature.fieldName} signature={signature} />
          ))}
          {signatures.length > 0 && <Text size="sm">{words.revocation}</Text>}
        </Stack>
      )}
    </QueryView>
  );
};

/** Kiểm tra chữ ký: opens any PDF and says of each signature, in plain words, whether it can be relied on. */
export const SignatureCheckDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const take = (chosen: ChosenFile | null) => {
    setUnreadable(chosen === null);
    setFile(chosen);
  };
  return (
    <Modal opened onClose={onClose} title={words.title} size="xl">
      <Stack gap="sm">
        <Text>{words.intro}</Text>
        <Group>
          <FileButton label={words.choose} accept=".pdf" variant="filled" onFile={take} />
        </Group>
        {isUnreadable && <Alert color="red">{errorTexts['signing.notPdf']}</Alert>}
        {file !== null && <Checked key={`${file.name} ${file.bytes.length}`} file={file} />}
      </Stack>
    </Modal>
  );
};
