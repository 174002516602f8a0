import { describe, expect, it } from 'vitest';
import { isOwnAddress, isOwnPage } from '#electron/shell/own-page';

describe('who may call', () => {
  it.each([
    ['app://bang-vang/index.html', true],
    ['app://bang-vang/', true],
    ['app://bang-vang.evil/index.html', false],
    ['app://other/index.html', false],
    ['https://bang-vang/index.html', false],
    ['file:///C:/index.html', false],
    ['data:text/html,app://bang-vang/', false],
    ['app:bang-vang', false],
    ['', false],
  ])('%s is ours: %s', (address, ours) => {
    expect(isOwnAddress(address)).toBe(ours);
    expect(isOwnPage({ url: address, parent: null })).toBe(ours);
  });

  it('a frame within our own page is a stranger, and so is a vanished frame', () => {
    expect(isOwnPage({ url: 'app://bang-vang/index.html', parent: {} })).toBe(false);
    expect(isOwnPage(null)).toBe(false);
    expect(isOwnPage(undefined)).toBe(false);
  });
});
