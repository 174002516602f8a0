import { expect, it } from 'vitest';
import { developmentOverrides } from '#electron/shell/development-overrides';

const environment = {
  BANG_VANG_DATA: '/data',
  BANG_VANG_EXPORT_FOLDER: '/exports',
  APP_SQLITE_BINDING: '/module.node',
};

it('an unpackaged run takes the overrides that are set', () => {
  const all = { dataFolder: '/data', exportFolder: '/exports', sqliteBinding: '/module.node' };
  expect(developmentOverrides(environment, { isPackaged: false })).toEqual(all);
  expect(developmentOverrides({ BANG_VANG_DATA: '/data', APP_SQLITE_BINDING: '' }, { isPackaged: false })).toEqual({
    dataFolder: '/data',
  });
});

it('a packaged application takes none', () => {
  expect(developmentOverrides(environment, { isPackaged: true })).toEqual({});
});
