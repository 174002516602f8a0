import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (...names: string[]) => path.join(import.meta.dirname, ...names);

// Only what package.json lists under "dependencies" stays outside the bundles: the database module.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: true,
      rollupOptions: {
        input: {
          main: here('electron', 'main.ts'),
          'print-page': here('electron', 'shell', 'print-page.ts'),
          'workbook-reader': here('electron', 'shell', 'workbook-reader.ts'),
          'token-worker': here('electron', 'shell', 'token-worker.ts'),
        },
        // Shared chunks lie beside the entries: the code finds its neighbours from the folder it runs in.
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          // A library's own file may be called index.es.js: one dot in a name is enough.
          chunkFileNames: ({ name }) => `${name.replaceAll('.', '-')}-[hash].cjs`,
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: here('electron', 'preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    base: './',
    plugins: [react()],
    build: {
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: here('renderer', 'index.html') },
    },
  },
});
