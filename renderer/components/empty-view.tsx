import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What stands in place of a list that holds nothing, and the one next step. */
export const EmptyView = ({ text, action }: { text: string; action?: ReactNode }) => (
  <Stack align="center" gap="md" px="md" py={56}>
    <Text ta="center" maw={520}>
      {text}
    </Text>
    {action}
  </Stack>
);
