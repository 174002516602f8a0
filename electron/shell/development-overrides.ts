/** Settings that tests and developers may give by environment; a packaged application ignores them all. */
export interface DevelopmentOverrides {
  /** Folder for all data of this run. */
  readonly dataFolder?: string;
  /** Folder that exports go to without asking. */
  readonly exportFolder?: string;
  /** Database module that fits the Electron in use. */
  readonly sqliteBinding?: string;
}

const names = {
  dataFolder: 'BANG_VANG_DATA',
  exportFolder: 'BANG_VANG_EXPORT_FOLDER',
  sqliteBinding: 'APP_SQLITE_BINDING',
} as const;

/** Reads the overrides from an environment; packaged: always none. */
export const developmentOverrides = (
  environment: Readonly<Record<string, string | undefined>>,
  { isPackaged }: { readonly isPackaged: boolean },
): DevelopmentOverrides => {
  if (isPackaged) return {};
  const given = Object.entries(names).flatMap(([key, name]) => (environment[name] ? [[key, environment[name]]] : []));
  return Object.fromEntries(given);
};
