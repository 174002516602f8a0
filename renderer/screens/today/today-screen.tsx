import { Button } from '@mantine/core';
import { shellTexts } from '#shared/text/vi/shell';
import { todayTexts } from '#shared/text/vi/today';
import { useQuery } from '../../api/use-query';
import { useNavigation } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { ScreenFrame } from '../../components/screen-frame';
import { CountTiles } from './count-tiles';
import { RecentChanges } from './recent-changes';
import { TaskList } from './task-list';
import { taskTarget } from './task-target';
import classes from './today-screen.module.css';

/** What waits today, most pressing first, each with the one step that moves it on. */
export const TodayScreen = () => {
  const { go } = useNavigation();
  const overview = useQuery('today.overview', {});
  const first = overview.value?.tasks[0];
  const goOn = () => {
    if (!first) return go('campaigns', { new: 'yes' });
    const { screen, params } = taskTarget(first);
    go(screen, params);
  };
  return (
    <ScreenFrame
      title={shellTexts.screens.today}
      primary={
        overview.value && (
          <Button onClick={goOn}>
            {first ? todayTexts.goOn(todayTexts.tasks[first.kind].action) : todayTexts.openCampaign}
          </Button>
        )
      }
    >
      <QueryView loaded={overview}>
        {({ counts, tasks, recent }) => (
          <div className={classes.page}>
            <CountTiles counts={counts} />
            <div className={classes.columns}>
              <section className={classes.card} aria-labelledby="today-tasks">
                <h2 id="today-tasks" className={classes.cardTitle}>
                  {todayTexts.tasksTitle}
                </h2>
                {tasks.length > 0 ? <TaskList tasks={tasks} /> : <EmptyView text={todayTexts.empty} />}
              </section>
              <RecentChanges changes={recent} />
            </div>
          </div>
        )}
      </QueryView>
    </ScreenFrame>
  );
};
