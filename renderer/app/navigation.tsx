import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { useNewest } from './newest';
import { listenForChord } from './shortcuts';

export type ScreenKey =
  | 'today'
  | 'campaigns'
  | 'import'
  | 'dossiers'
  | 'meetings'
  | 'decisions'
  | 'criteria'
  | 'certificates'
  | 'candidates'
  | 'registry';
export type ScreenParams = Readonly<Record<string, string>>;

type Place = { readonly screen: ScreenKey; readonly params: ScreenParams };
type Navigation = Place & {
  readonly go: (screen: ScreenKey, params?: ScreenParams) => void;
  readonly back: () => void;
};

const NavigationContext = createContext<Navigation | null>(null);

export const NavigationProvider = ({ children }: { children: ReactNode }) => {
  const [places, setPlaces] = useState<readonly Place[]>([{ screen: 'today', params: {} }]);
  const go = useCallback((screen: ScreenKey, params: ScreenParams = {}) => {
    setPlaces((last) => [...last.slice(-49), { screen, params }]);
  }, []);
  const back = useCallback(() => setPlaces((last) => (last.length > 1 ? last.slice(0, -1) : last)), []);
  const place = places.at(-1) ?? { screen: 'today' as const, params: {} };
  const value = useMemo(() => ({ ...place, go, back }), [place, go, back]);
  return <NavigationContext value={value}>{children}</NavigationContext>;
};

/** Where the program stands, and the way to another screen. */
export const useNavigation = (): Navigation => {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation needs NavigationProvider');
  return navigation;
};

/** Runs the handler on a chord such as `mod+S`; null switches it off. Ignored while an input method composes. */
export const useShortcut = (keys: string, handler: (() => void) | null): void => {
  const run = useNewest(handler);
  useLayoutEffect(() => listenForChord(keys, run), [keys]);
};
