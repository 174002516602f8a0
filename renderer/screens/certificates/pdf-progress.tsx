import { Button, Group, Text } from '@mantine/core';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { call } from '../../api/call';
import { useProgress } from '../../api/use-progress';

/** How many pages of the PDF stand, and the button that stops it. */
export const PdfProgress = ({ count }: { readonly count: number }) => {
  const progress = useProgress(true);
  return (
    <Group px="md" py={6} role="status">
      <Text>{certificateTexts.print.running(progress?.done ?? 0, progress?.total ?? count)}</Text>
      <Button size="compact-sm" variant="default" onClick={() => void call('work.stop', {})}>
        {certificateTexts.print.stop}
      </Button>
    </Group>
  );
};
