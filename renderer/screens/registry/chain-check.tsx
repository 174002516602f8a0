import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { changeLogTexts } from '#shared/text/vi/registry';
import { useQuery } from '../../api/use-query';
import { ErrorNotice } from '../../components/error-notice';
import { writtenNumber } from '../../components/written-values';

/** Walks the chain of the change log on demand and says whether every row still fits. */
export const ChainCheck = () => {
  const [asked, setAsked] = useState(false);
  const check = useQuery('changes.verify', asked ? {} : null);
  const start = () => {
    if (asked) check.reload();
    setAsked(true);
  };
  const { value } = check;
  return (
    <>
      <Button variant="default" onClick={start}>
        {changeLogTexts.verify}
      </Button>
      <span role="status">
        {asked && !value && check.state === 'loading' && changeLogTexts.verifying}
        {value?.brokenAt === null && changeLogTexts.whole(writtenNumber(value.rows), value.head.slice(0, 12))}
      </span>
      {value && value.brokenAt !== null && (
        <Text role="alert" fw={600} c="red">
          {changeLogTexts.broken(value.brokenAt)}
        </Text>
      )}
      {check.state === 'refused' && <ErrorNotice error={check.error} onRetry={check.reload} />}
    </>
  );
};
