import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Why no print server of our own can run here; null where it can. */
export const noQueueBecause = (): string | null => {
  if (process.platform !== 'linux') return 'CUPS runs on Linux only';
  if (process.getuid?.() !== 0) return 'a print server of our own wants root';
  return existsSync('/usr/sbin/cupsd') ? null : 'no CUPS on this machine';
};

/** CUPS takes no other letters; this is also the name that people see. */
export const QUEUE = 'May_in_thu';

/** A printer that cannot reach 5 mm at each edge: whoever fits a page to it shrinks the page. */
const DRIVER = `*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "TEST.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*ModelName: "Test"
*ShortNickName: "Test"
*NickName: "Test"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsFilter: "application/pdf 0 -"
*OpenUI *PageSize/Page Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "14 14 581 828"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
`;

const listening = (socket: string): string => `Listen ${socket}
LogLevel warn
Browsing Off
DefaultAuthType None
WebInterface No
PreserveJobFiles Yes
DirtyCleanInterval 0
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
  </Limit>
</Policy>
`;

const places = (folder: string): string => `ServerRoot ${folder}
StateDir ${folder}/state
CacheDir ${folder}/cache
RequestRoot ${folder}/spool
TempDir ${folder}/spool
AccessLog ${folder}/access.log
ErrorLog ${folder}/error.log
PageLog ${folder}/page.log
FileDevice Yes
SystemGroup root
`;

export type QueuedJob = { readonly pdf: Buffer; readonly copies: number };

/** How many copies a job asks for, as its control file says it: an integer (tag 0x21) named “copies”. */
const copiesOf = (control: Buffer): number => {
  const at = control.indexOf('copies\0\u0004', 0, 'latin1');
  return at < 0 ? 1 : control.readInt32BE(at + 'copies'.length + 2);
};

const controlOf = (data: string): string => data.replace(/^d(\d+)-001$/, 'c$1');

const untilThere = async (file: string): Promise<void> => {
  for (let waited = 0; waited < 100 && !existsSync(file); waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** A print server with one printer that keeps what it is sent. `CUPS_SERVER` in the environment leads to it. */
export const startQueue = async () => {
  // The path of a socket is short.
  const folder = mkdtempSync(path.join(tmpdir(), 'bv-in-'));
  const socket = path.join(folder, 'cups.sock');
  for (const name of ['state', 'cache', 'spool']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'cupsd.conf'), listening(socket));
  writeFileSync(path.join(folder, 'cups-files.conf'), places(folder));
  writeFileSync(path.join(folder, 'test.ppd'), DRIVER);
  const server = spawn(
    '/usr/sbin/cupsd',
    ['-f', '-c', path.join(folder, 'cupsd.conf'), '-s', path.join(folder, 'cups-files.conf')],
    { stdio: 'ignore' },
  );
  await untilThere(socket);
  const env = { CUPS_SERVER: socket };
  const driver = path.join(folder, 'test.ppd');
  const device = `file:${path.join(folder, 'out')}`;
  execFileSync('/usr/sbin/lpadmin', ['-p', QUEUE, '-E', '-v', device, '-P', driver], {
    env: { ...process.env, ...env },
    stdio: 'pipe',
  });
  const spool = path.join(folder, 'spool');
  const jobs = (): readonly QueuedJob[] =>
    readdirSync(spool)
      .filter((name) => /^d\d+-001$/.test(name) && existsSync(path.join(spool, controlOf(name))))
      .sort()
      .map((name) => ({
        pdf: readFileSync(path.join(spool, name)),
        copies: copiesOf(readFileSync(path.join(spool, controlOf(name)))),
      }));
  return { env, jobs, stop: () => server.kill() };
};
