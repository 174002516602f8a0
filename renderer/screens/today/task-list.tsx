import { Button } from '@mantine/core';
import { deadlineTexts } from '#shared/text/vi/deadlines';
import { todayTexts } from '#shared/text/vi/today';
import { useNavigation } from '../../app/navigation';
import { writtenDay } from '../../components/written-values';
import { type Task, taskTarget } from './task-target';
import classes from './today-screen.module.css';

const DUE_WORDS: Partial<Record<Task['kind'], (day: string) => string>> = {
  openMeeting: todayTexts.due.meeting,
  issueDecision: todayTexts.due.decision,
  overdueStep: deadlineTexts.earliest,
  dueSoonStep: deadlineTexts.earliest,
};

const dueText = (kind: Task['kind'], day: string): string => (DUE_WORDS[kind] ?? todayTexts.due.deadline)(day);

const whatWaits = ({ kind, count, step }: Task): string => {
  if (step === undefined) return todayTexts.tasks[kind].what(count);
  return kind === 'overdueStep' ? deadlineTexts.overdue(count, step) : deadlineTexts.soon(count, step);
};

const TaskLine = ({ task }: { task: Task }) => {
  const { go } = useNavigation();
  const words = todayTexts.tasks[task.kind];
  const { screen, params } = taskTarget(task);
  return (
    <li className={classes.task}>
      <div className={classes.taskText}>
        <strong>{whatWaits(task)}</strong>
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
      <TaskLine key={`${task.kind} ${task.step} ${task.targetId} ${task.subject}`} task={task} />
    ))}
  </ul>
);
