import { readPackagedFont } from '#electron/command-line/command-ports';
import { certificatePdf, readCertificateFonts } from '#electron/writers/certificate-pdf';
import { NO_CORRECTION } from '#shared/domain/certificate/printer-correction';
import { SHIPPED_BLANKS, SHIPPED_DESIGNS } from '#shared/regulations/certificates/shipped-designs';
import { somebody } from '#tests/benchmarks/certificate-people';

const count = Number(process.argv[2] ?? 1_000);
const [shipped] = SHIPPED_DESIGNS;
const [blank] = SHIPPED_BLANKS;
if (shipped === undefined || blank === undefined) throw new Error('Nothing is shipped');

const sheets = function* () {
  for (let index = 0; index < count; index += 1) yield { values: somebody(index) };
};

const memoryBefore = process.memoryUsage.rss() / 1024 / 1024;
const before = process.cpuUsage();
const fonts = await readCertificateFonts(readPackagedFont);
let pages = 0;
const pdf = await certificatePdf(
  {
    title: 'Giấy khen',
    blank,
    design: shipped.design,
    correction: { ...NO_CORRECTION, dxMm: 1.5 },
    sheets: sheets(),
    forSample: false,
  },
  {
    fonts,
    createdAt: new Date(0),
    onProgress: (done) => {
      pages = done;
    },
    cancelled: () => false,
  },
);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    pages,
    cpu: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS / 1024 - memoryBefore,
    bytes: pdf.ok ? pdf.value.length : 0,
  }),
);
