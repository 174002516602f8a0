import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '#electron/writers/html';
import { cssString, html } from '#electron/writers/markup';
import { boldWidthMm } from '#shared/documents/bold-width';
import { decisionDocument } from '#shared/documents/decision';
import {
  aRecipient,
  certificates,
  manyRecipients,
  quangBinhDecision,
  quangBinhDecisionWords,
} from '#tests/builders/decision-facts';

const FONTS = { fontBase: 'app://fonts' };

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** The texts of the page's paragraphs, as a reader would see them. */
const pageWords = (page: string): string[] =>
  [...page.matchAll(/<p [^>]*>(.*?)<\/p>/gs)].map((it) =>
    unescaped((it[1] ?? '').replace(/<[^>]*>/g, '')).replaceAll('\n', ' '),
  );

describe('the decision as HTML', () => {
  const page = toHtml(decisionDocument(quangBinhDecision()), FONTS);

  it('carries decision 2871 word for word', () => {
    expect(pageWords(page)).toEqual(quangBinhDecisionWords());
  });

  it('sets every section on A4 with the margins of NĐ 30/2020', () => {
    const rules = [...page.matchAll(/@page section-(\d) \{(.*)\}/g)];
    expect(rules).toHaveLength(2);
    for (const [, , rule = ''] of rules) expect(rule).toContain('size: 210mm 297mm; margin: 21mm 18mm 21mm 31mm;');
  });

  it('takes Tinos from the given place, before any font of the system', () => {
    expect(page.match(/src: url\("app:\/\/fonts\/Tinos_[\w]+\.ttf"\)/g)).toHaveLength(4);
    const families = [...page.matchAll(/font-family: ([^;]+);/g)].map((it) => it[1]);
    expect(families.every((it) => it?.startsWith("'Tinos'"))).toBe(true);
  });

  it('draws the rules as shares of their own text', () => {
    const rules = [...page.matchAll(/<b>([^<]*)<\/b><span class="rule" style="width: ([\d.]+)mm">/g)];
    const sizes = [13, 14, 14];
    const shares = rules.map(([, text = '', mm], at) => Number(mm) / boldWidthMm(text, sizes[at] ?? 0));
    expect(shares.map((it) => Math.round(it * 100) / 100)).toEqual([0.4, 1, 0.4]);
  });
});

describe('a long list as HTML', () => {
  it('repeats the header on every page and keeps all rows', () => {
    const facts = quangBinhDecision({
      awards: [certificates(manyRecipients(300))],
      listStyle: 'table',
      listOrientation: 'landscape',
    });
    const page = toHtml(decisionDocument(facts), FONTS);
    expect(page.match(/<thead><tr>/g)).toHaveLength(1);
    expect(page.match(/<th /g)).toHaveLength(6);
    expect(page).toContain('@page section-1 { size: 297mm 210mm;');
    expect(pageWords(page).filter((it) => it === '702.000')).toHaveLength(300);
  });
});

describe('hostile words in HTML', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)> "&amp;" \'</style>';

  it('stay words in the body and in the title', () => {
    const facts = quangBinhDecision({
      symbol: hostile,
      subject: hostile,
      awards: [certificates([aRecipient({ name: hostile })])],
    });
    const page = toHtml(decisionDocument(facts), FONTS);
    expect(page).not.toMatch(/<script|<img/);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(pageWords(page)).toContain(hostile);
    expect(pageWords(page).at(-1)).toContain(hostile);
  });

  it('cannot leave the style through the font address', () => {
    const page = toHtml(decisionDocument(quangBinhDecision()), { fontBase: 'x"); } </style><script>' });
    expect(page).not.toContain('<script>');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  it('lose the characters that no page may hold, and keep their marks composed', () => {
    const name = 'Sùng\u0000 A\u0008 Páo\ud800\uffff Quỳnh'.normalize('NFD');
    const page = toHtml(decisionDocument(quangBinhDecision({ awards: [certificates([aRecipient({ name })])] })), FONTS);
    expect(pageWords(page).at(-1)).toMatch(/^1\. Bà Sùng A Páo Quỳnh, /);
  });

  it('come back unharmed from any escaping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const { markup } = html`<p>${text}</p>`;
        expect(markup.slice(3, -4)).not.toMatch(/[<>"']/);
        expect(unescaped(markup.slice(3, -4))).toBe(text);
        expect(cssString(text).slice(1, -1)).not.toMatch(/["'<>&\n]/);
      }),
    );
  });
});
