import type { FontKey } from '#shared/domain/certificate/design';

/** Where each font lies within the packages of @expo-google-fonts; all under the SIL Open Font License 1.1. */
export const FONT_FILES: Readonly<Record<FontKey, string>> = {
  'tinos-regular': 'tinos/400Regular/Tinos_400Regular.ttf',
  'tinos-bold': 'tinos/700Bold/Tinos_700Bold.ttf',
  'tinos-italic': 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'tinos-boldItalic': 'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'playfairDisplay-bold': 'playfair-display/700Bold/PlayfairDisplay_700Bold.ttf',
  'dancingScript-bold': 'dancing-script/700Bold/DancingScript_700Bold.ttf',
};

/** The name that a font has in the built program, beside the others. */
export const fontFileName = (key: FontKey): string => FONT_FILES[key].split('/').at(-1) ?? '';
