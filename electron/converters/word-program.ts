import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ProgramRun, runProgram } from '#electron/converters/run-program';

const systemFolder = (): string => path.join(process.env.SystemRoot ?? 'C:\\Windows', 'System32');

const OFFICE_FOLDERS = ['root\\Office16', 'Office16', 'root\\Office15', 'Office15', 'Office14'];
const APP_PATH = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\Winword.exe';

/** Where Windows says that Word is; null when it says nothing. */
const registeredWord = async (): Promise<string | null> => {
  const asked = await runProgram(path.join(systemFolder(), 'reg.exe'), ['query', APP_PATH, '/ve'], {
    timeoutMs: 10_000,
  });
  if (asked.ended !== 'exit' || asked.code !== 0) return null;
  return /REG_(?:EXPAND_)?SZ\s+"?(.+?\.exe)"?\s*$/im.exec(asked.output)?.[1] ?? null;
};

/** Where Word may be; nowhere but on Windows. */
export const wordPlaces = async (): Promise<readonly string[]> => {
  if (process.platform !== 'win32') return [];
  const known = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => OFFICE_FOLDERS.map((office) => path.join(folder, 'Microsoft Office', office, 'WINWORD.EXE')));
  const registered = await registeredWord();
  return registered === null ? known : [registered, ...known];
};

/**
 * Word without a window and without macros opens the file read-only, writes the PDF and closes. Its process id goes into a
 * file, so that a Word that hangs can be ended: it is no child of ours.
 */
const SCRIPT = `param([string]$source, [string]$target, [string]$idFile)
$ErrorActionPreference = 'Stop'
$word = New-Object -ComObject Word.Application
try {
  $word.Visible = $false
  $word.DisplayAlerts = 0
  $word.AutomationSecurity = 3
  $word.Options.UpdateLinksAtOpen = $false
  $document = $word.Documents.Open($source, $false, $true, $false)
  try {
    try {
      Add-Type -Namespace BangVang -Name Windows -MemberDefinition '[DllImport("user32.dll")] public static extern uint GetWindowThreadProcessId(IntPtr window, out uint process);'
      $id = [uint32]0
      [void][BangVang.Windows]::GetWindowThreadProcessId([IntPtr]$document.ActiveWindow.Hwnd, [ref]$id)
      Set-Content -LiteralPath $idFile -Value $id
    } catch { }
    $document.ExportAsFixedFormat($target, 17, $false, 0)
  } finally {
    $document.Close(0)
  }
} finally {
  $word.Quit(0)
  [void][Runtime.InteropServices.Marshal]::ReleaseComObject($word)
}
`;

const TIMEOUT_MS = 180_000;

const endWord = async (idFile: string): Promise<void> => {
  const id = /^\d+/.exec((await readFile(idFile, 'utf8').catch(() => '')).trim())?.[0];
  if (id === undefined || id === '0') return;
  await runProgram(path.join(systemFolder(), 'taskkill.exe'), ['/PID', id, '/F'], { timeoutMs: 10_000 });
};

/** Lets the installed Word make the PDF. Gives how it ended; whether there is a PDF the caller looks. */
export const convertByWord = async (
  { folder, source, target }: { readonly folder: string; readonly source: string; readonly target: string },
  signal?: AbortSignal,
): Promise<ProgramRun> => {
  const script = path.join(folder, 'convert.ps1');
  const idFile = path.join(folder, 'word.id');
  await writeFile(script, `\ufeff${SCRIPT}`);
  const run = await runProgram(
    path.join(systemFolder(), 'WindowsPowerShell', 'v1.0', 'powershell.exe'),
    ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script, source, target, idFile],
    { timeoutMs: TIMEOUT_MS, ...(signal === undefined ? {} : { signal }) },
  );
  if (run.ended === 'tooLong' || run.ended === 'stopped') await endWord(idFile);
  return run;
};
