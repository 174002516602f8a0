import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { AlignmentType, Document, Packer, PageOrientation, Paragraph, TextRun } from 'docx';
import { somebody } from '#tests/benchmarks/certificate-people';

/** One PDF of 1,000 certificates may cost no more CPU than LibreOffice takes to convert 1,000 merged pages. */
const PAGES = 1_000;
const ROUNDS = 3;
const LIMIT = 1;
/** 5,000 may take so many MB beyond what the program holds already. */
const MANY = 5_000;
const MEMORY_MB = 350;

type Made = { readonly pages: number; readonly cpu: number; readonly memory: number; readonly bytes: number };

const makeOnce = (pages: number): Made => {
  const ran = spawnSync(process.execPath, [path.join(import.meta.dirname, 'certificates-once.ts'), String(pages)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(ran.stdout) as Made;
};

const line = (text: string, size: number, bold = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, size: size * 2, bold, font: 'Liberation Serif' })],
  });

/** What a mail merge in Word gives: a page for each person, the same lines as ours. */
const mergedDocument = (): Promise<Buffer> => {
  const children = Array.from({ length: PAGES }, (_none, index) => {
    const it = somebody(index);
    return [
      new Paragraph({ pageBreakBefore: index > 0, alignment: AlignmentType.CENTER, children: [new TextRun('')] }),
      line(it.authority, 22, true),
      line(`${it.honorific} ${it.name}`, 28, true),
      line(it.post, 17),
      line(it.achievement, 17),
      line(it.placeAndDay, 14, true),
      ...it.capacity.split('\n').map((part) => line(part, 14, true)),
      line(it.signer, 15, true),
      line(`${it.decisionNumber} ${it.decisionDay}`, 12, true),
      line(it.goldBook, 12, true),
    ];
  }).flat();
  const size = { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE };
  return Packer.toBuffer(new Document({ sections: [{ properties: { page: { size } }, children }] }));
};

/** Milliseconds of CPU, user and system, of a whole conversion with all processes it starts. */
const convert = (file: string, folder: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const settings = path.join(folder, 'office');
    const command = `soffice --headless --norestore -env:UserInstallation=file://${settings} --convert-to pdf --outdir ${folder} ${file} >${path.join(folder, 'log')} 2>&1; times`;
    const shell = spawn('bash', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    shell.stdout.on('data', (part: Buffer) => {
      told += part.toString();
    });
    shell.once('exit', () => {
      // The second line of `times` is the CPU of all children.
      const [user, system] = (told.trim().split('\n')[1] ?? '').split(' ').map((text) => {
        const [minutes = 0, seconds = 0] = text.replace('s', '').split('m').map(Number);
        return minutes * 60 + seconds;
      });
      if (user === undefined || system === undefined) reject(new Error('Is soffice installed?'));
      else resolve((user + system) * 1000);
    });
  });

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const folder = mkdtempSync(path.join(tmpdir(), 'bang-vang-bench-'));
const merged = path.join(folder, 'merged.docx');
writeFileSync(merged, await mergedDocument());
// The first start of LibreOffice sets up its own folder: not counted.
await convert(merged, folder);
console.log(`${PAGES} certificates; ms of CPU, ours : LibreOffice; load ${loadavg()[0]?.toFixed(1)}`);
const ratios: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const theirs = await convert(merged, folder);
  const ours = makeOnce(PAGES);
  if (ours.pages !== PAGES) throw new Error(`${ours.pages} pages were made`);
  ratios.push(ours.cpu / theirs);
  console.log(
    `${ours.cpu.toFixed(0)} : ${theirs.toFixed(0)} = ${(ours.cpu / theirs).toFixed(2)}, ${ours.memory.toFixed(0)} MB`,
  );
}
const many = makeOnce(MANY);
const ratio = median(ratios);
console.log(`median ${ratio.toFixed(2)}, limit ${LIMIT}`);
console.log(
  `${MANY}: ${many.cpu.toFixed(0)} ms of CPU, ${(many.bytes / 1e6).toFixed(1)} MB file, ${many.memory.toFixed(0)} MB more memory, limit ${MEMORY_MB}`,
);
rmSync(folder, { recursive: true });
process.exitCode = ratio <= LIMIT && many.memory <= MEMORY_MB && many.pages === MANY ? 0 : 1;
