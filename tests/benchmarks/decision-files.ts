import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { FONT_FOLDER, PAPER_FONT } from '#electron/command-line/command-ports';
import { printHtmlToPdf } from '#electron/command-line/hidden-print';
import { convertByLibreOffice, libreOfficePlaces } from '#electron/converters/libre-office';
import { toDocx } from '#electron/writers/docx';
import { countPages } from '#electron/writers/page-numbers';
import { toPdf } from '#electron/writers/pdf';
import { composePaper } from '#shared/documents/registry';
import { advancedWorkers, manyRecipients, quangBinhDecision } from '#tests/builders/decision-facts';

/** Word and PDF of a decision together may take so many times what LibreOffice takes to convert its Word file alone. */
const LIMIT = 1.5;
const ROUNDS = 7;
const RECIPIENTS = 300;

const program = libreOfficePlaces().find((place) => existsSync(place));
if (program === undefined)
  throw new Error('LibreOffice (libreoffice-writer) is not installed: nothing to compare with.');

const facts = quangBinhDecision({ listStyle: 'table', awards: [advancedWorkers(manyRecipients(RECIPIENTS))] });

/** Milliseconds of processor time that this process and all it waited for have used, in hundredths of a second. */
const cpuMs = (): number => {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  return [11, 12, 13, 14].reduce((sum, index) => sum + (fields[index] ?? 0), 0) * 10;
};

const measured = async <T>(work: () => Promise<T>) => {
  const [cpu, wall] = [cpuMs(), performance.now()];
  const value = await work();
  return { value, cpu: cpuMs() - cpu, wall: performance.now() - wall };
};

/** Composed, written as Word, printed as PDF with page numbers: by an Electron that is started for each print. */
const ours = () =>
  measured(async () => {
    const paper = composePaper('decision', facts);
    const docx = await toDocx(paper);
    const pdf = await toPdf(paper, { print: printHtmlToPdf, font: async () => readFileSync(PAPER_FONT) });
    if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
    return { docx, pages: await countPages(pdf.value) };
  });

const theirs = (docx: Uint8Array) =>
  measured(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bang-vang-bench-'));
    try {
      const source = path.join(folder, 'decision.docx');
      writeFileSync(source, docx);
      const run = await convertByLibreOffice(program, { folder, source, fontFolders: [FONT_FOLDER] });
      if (run.ended !== 'exit' || run.code !== 0) throw new Error(run.complaint);
      return { pages: await countPages(readFileSync(path.join(folder, 'decision.pdf'))) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

await ours();
const ratios: { readonly cpu: number; readonly wall: number }[] = [];
console.log(`${RECIPIENTS} recipients; ms wall (CPU), ours : LibreOffice converting; load ${loadavg()[0]?.toFixed(1)}`);
for (let round = 0; round < ROUNDS; round += 1) {
  const own = await ours();
  const other = await theirs(own.value.docx);
  ratios.push({ cpu: own.cpu / other.cpu, wall: own.wall / other.wall });
  const told = `${own.wall.toFixed(0)} (${own.cpu}) : ${other.wall.toFixed(0)} (${other.cpu})`;
  console.log(`${told} = ${(own.wall / other.wall).toFixed(2)}; pages ${own.value.pages} : ${other.value.pages}`);
}
const wall = median(ratios.map((it) => it.wall));
console.log(
  `median ${wall.toFixed(2)} of wall, ${median(ratios.map((it) => it.cpu)).toFixed(2)} of CPU, limit ${LIMIT}`,
);
if (wall > LIMIT) process.exitCode = 1;
