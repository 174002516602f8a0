import { useEffect, useRef } from 'react';
import type { Output } from '#shared/ipc/contract';
import { shellTexts } from '#shared/text/vi/shell';
import { useUnsavedQuestion } from '../components/unsaved-question';
import { ErrorBoundary } from './error-boundary';
import { Icon } from './icon';
import classes from './layout.module.css';
import { type ScreenKey, useNavigation, useShortcut } from './navigation';
import { offerLists } from './offered-list';
import { isDialogOpen } from './open-dialog';
import { routes } from './routes';
import { StatusBar } from './status-bar';
import { WindowDrop } from './window-drop';

type ButtonProps = { readonly index: number; readonly onGo: (screen: ScreenKey) => void };

const NavigationButton = ({ index, onGo }: ButtonProps) => {
  const { screen } = useNavigation();
  const route = routes[index];
  const digit = (index + 1) % 10;
  useShortcut(`mod+${digit}`, route ? () => onGo(route.key) : null);
  if (!route) return null;
  const name = shellTexts.screens[route.key];
  const keys = shellTexts.shortcut(digit);
  return (
    <button
      type="button"
      className={classes.item}
      aria-current={screen === route.key ? 'page' : undefined}
      title={`${name} (${keys})`}
      onClick={() => onGo(route.key)}
    >
      <Icon name={route.icon} />
      <span className={classes.name}>{name}</span>
      <span className={classes.keys} aria-hidden="true">
        {digit}
      </span>
    </button>
  );
};

/** The window when data is open: navigation at the left, one screen, status bar below. */
export const Layout = ({ status }: { status: Output<'app.status'> }) => {
  const { screen, params, go, back } = useNavigation();
  const { ask, question } = useUnsavedQuestion();
  const main = useRef<HTMLElement>(null);
  const route = routes.find(({ key }) => key === screen);
  const leave = (step: () => void) => {
    if (!isDialogOpen()) ask(main.current, step);
  };
  /** Lists dropped anywhere go to the screen that takes lists in. */
  const takeLists = (files: readonly File[]) => {
    if (screen === 'import') return offerLists(files);
    if (isDialogOpen()) return;
    ask(main.current, () => {
      go('import');
      offerLists(files);
    });
  };
  useShortcut('alt+ArrowLeft', () => leave(back));
  useEffect(() => {
    document.title = `${shellTexts.screens[screen]} – ${shellTexts.product}`;
    main.current?.focus({ preventScroll: true });
  }, [screen]);
  return (
    <div className={classes.window}>
      <nav className={classes.navigation} aria-label={shellTexts.navigation}>
        <div className={classes.brand} aria-hidden="true">
          <span className={classes.mark}>★</span>
          <span className={classes.name}>{shellTexts.product}</span>
        </div>
        {routes.map(({ key }, index) => (
          <NavigationButton key={key} index={index} onGo={(next) => leave(() => go(next))} />
        ))}
      </nav>
      <main ref={main} className={classes.main} tabIndex={-1}>
        <ErrorBoundary key={`${screen} ${JSON.stringify(params)}`}>{route && <route.Screen />}</ErrorBoundary>
      </main>
      <StatusBar status={status} />
      <WindowDrop onFiles={takeLists} />
      {question}
    </div>
  );
};
