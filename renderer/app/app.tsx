import { Text } from '@mantine/core';
import { shellTexts } from '#shared/text/vi/shell';
import { useQuery } from '../api/use-query';
import { ErrorNotice } from '../components/error-notice';
import { FirstRunScreen } from '../screens/first-run/first-run-screen';
import { Layout } from './layout';
import { RefusedStart } from './refused-start';
import classes from './start.module.css';

/** Decides what the window shows: the first run, why the data was refused, or the screens. */
export const App = () => {
  const status = useQuery('app.status', {});
  if (status.value?.state === 'none') return <FirstRunScreen onDone={status.reload} />;
  if (status.value?.state === 'refused') return <RefusedStart status={status.value} onRetry={status.reload} />;
  if (status.value) return <Layout status={status.value} />;
  return (
    <main className={classes.sheet}>
      {status.state === 'refused' ? (
        <ErrorNotice error={status.error} onRetry={status.reload} />
      ) : (
        <Text>{shellTexts.starting}</Text>
      )}
    </main>
  );
};
