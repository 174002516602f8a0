// npm run checks: our own rules over the whole checkout, one line each; a name runs that one only.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findBannedWords } from '#build/checks/glossary';
import { findImportBreaches } from '#build/checks/import-rules';
import { findDrawers } from '#build/checks/no-drawers';
import { findUnsaidWords } from '#build/checks/readme-words';
import type { Finding } from '#build/checks/source-files';
import { filesOf, isSource } from '#build/checks/source-files';
import { findMisplacedWords, keepsWordsElsewhere } from '#build/checks/words-in-place';

const root = path.resolve(import.meta.dirname, '..', '..');
const files = filesOf(root);
const sources = files.filter(isSource);
const readSource = (file: string) => readFileSync(path.join(root, file), 'utf8');

// Files that have to spell the banned words out, and the checks' own planted faults.
const speaksOfThem = (file: string) => file.startsWith('build/checks/') || file.startsWith('tests/unit/checks/');

const screenTexts = () =>
  sources
    .filter((file) => file.startsWith('shared/text/vi/'))
    .map(readSource)
    .join('\n');

const checks: readonly { readonly name: string; readonly find: () => readonly Finding[] }[] = [
  { name: 'import rules', find: () => findImportBreaches(root) },
  { name: 'file names', find: () => findDrawers(files) },
  {
    name: 'glossary',
    find: () =>
      sources.filter((file) => !speaksOfThem(file)).flatMap((file) => findBannedWords(file, readSource(file))),
  },
  {
    name: 'words in their place',
    find: () => sources.filter(keepsWordsElsewhere).flatMap((file) => findMisplacedWords(file, readSource(file))),
  },
  {
    name: 'words of the README',
    find: () => findUnsaidWords('README.md', readSource('README.md'), screenTexts()),
  },
];

const asked = process.argv[2];
const chosen = checks.filter((check) => asked === undefined || check.name === asked);
if (chosen.length === 0) throw new Error(`no check is called ${asked}`);
const failed = chosen.filter(({ name, find }) => {
  const findings = find();
  for (const { file, message } of findings) console.log(`  ${file}: ${message}`);
  console.log(`${findings.length === 0 ? 'ok' : 'FAILED'}  ${name}`);
  return findings.length > 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
