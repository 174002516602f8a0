import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { actionTexts } from '#shared/text/vi/actions';

/** Deep red of the board, light to dark; shade 7 carries white text at 8.5:1. */
const red: MantineColorsTuple = [
  '#fbf1f1',
  '#f3dcdc',
  '#e3b4b4',
  '#d28a8a',
  '#c26464',
  '#b34a4a',
  '#a32f2f',
  '#8f1d22',
  '#7a161b',
  '#611014',
];

/** Gold of the letters: details only, never text on white. */
const gold: MantineColorsTuple = [
  '#fdf8ea',
  '#f7ecc9',
  '#eed893',
  '#e4c45c',
  '#dcb437',
  '#c99e24',
  '#a9831b',
  '#866714',
  '#66500f',
  '#493a0b',
];

const closeLabel = { 'aria-label': actionTexts.close };

export const theme = createTheme({
  colors: { red, gold },
  primaryColor: 'red',
  primaryShade: { light: 7, dark: 8 },
  autoContrast: true,
  fontFamily: '"Segoe UI", "Be Vietnam Pro", system-ui, sans-serif',
  fontFamilyMonospace: 'Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.4', lg: '1.4', xl: '1.4' },
  spacing: { xs: '6px', sm: '10px', md: '14px', lg: '18px', xl: '24px' },
  defaultRadius: 3,
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } },
  },
  respectReducedMotion: true,
  components: {
    Badge: { defaultProps: { variant: 'outline' } },
    Button: { defaultProps: { size: 'sm' } },
    CloseButton: { defaultProps: closeLabel },
    Modal: {
      defaultProps: { closeButtonProps: closeLabel, centered: true, transitionProps: { duration: 0 } },
      styles: { title: { fontSize: '16px', fontWeight: 600, lineHeight: 1.35 } },
    },
    Drawer: { defaultProps: { closeButtonProps: closeLabel, transitionProps: { duration: 0 } } },
    Notification: { defaultProps: { closeButtonProps: closeLabel, color: 'gold.5' } },
    Select: {
      defaultProps: { nothingFoundMessage: actionTexts.noMatch, comboboxProps: { transitionProps: { duration: 0 } } },
    },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { openDelay: 400 } },
  },
});

/** Mantine's grey hints and red errors stay under 4.5:1 on white; these reach it. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#55554f',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-text': '#1f1f1e',
    '--mantine-color-placeholder': '#6b6b66',
  },
  dark: {},
});
