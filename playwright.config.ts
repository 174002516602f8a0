import { defineConfig } from '@playwright/test';

const resultsFile = process.env.BANG_VANG_E2E_RESULTS;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 120_000,
  forbidOnly: true,
  reporter: resultsFile ? [['list'], ['json', { outputFile: resultsFile }]] : [['list']],
});
