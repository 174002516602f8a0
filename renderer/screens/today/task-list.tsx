import { Button } from '@mantine/core';
import { todayTexts } from '#shared/text/vi/today';
import { useNavigation } from '../../app/navigation';
import { writtenDay } from '../../components/written-values';
import { type Task, taskTarget } from './task-target';
import classes from './today-screen.module.css';

const DUE_WORDS: Partial<Record<Task['kind'], (day: string) => string>> = {
  openMeeting: todayTexts.due.meeting,
  issueDecision: todayTexts.due.decision,
};

const dueText = (kind: Task['kind'], day: string): string => (DUE_WORDS[kind] ?? todayTexts.due.deadline)(day);

const TaskLine = ({ task }: { task: Task }) => {
  const { go } = useNavigation();
  const words = todayTexts.tasks[task.kind];
  const { screen, params } = taskTarget(task);
  return (
    <li className={classes.task}>
      <div className={classes.taskText}>
        <strong>{words.what(task.count)}</strong>
        <span className={classes.soft}>
          {task.subject}
          {task.dueOn && ` · ${dueText(task.kind, writtenDay(task.dueOn))}`}
        </span>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`${words.action}: ${task.subject}`}
        onClick={() => go(screen, params)}
      >
        {words.action}
      </Button>
    </li>
  );
};

/** The tasks in the order they should be done. */
export const TaskList = ({ tasks }: { tasks: readonly Task[] }) => (
  <ul className={classes.list}>
    {tasks.map((task) => (
      <TaskLine key={`${task.kind} ${task.targetId} ${task.subject}`} task={task} />
    ))}
  </ul>
);
