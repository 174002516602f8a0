/** What an element's styles say about its text. */
export type HtmlShape = { readonly font?: string; readonly isHidden?: boolean; readonly numberFormat?: string };

type OpenShape = { -readonly [Key in keyof HtmlShape]: HtmlShape[Key] };

const withoutQuotes = (text: string): string => text.replace(/["']/g, '').trim();

const DECLARED: ReadonlyMap<string, (shape: OpenShape, value: string) => void> = new Map([
  [
    'font-family',
    (shape: OpenShape, value: string) => {
      const first = withoutQuotes(value.split(',')[0] ?? '');
      if (first !== '') shape.font = first;
    },
  ],
  [
    'display',
    (shape: OpenShape, value: string) => {
      shape.isHidden = value === 'none';
    },
  ],
  [
    'mso-hide',
    (shape: OpenShape, value: string) => {
      shape.isHidden = value === 'all';
    },
  ],
  [
    'mso-number-format',
    (shape: OpenShape, value: string) => {
      shape.numberFormat = withoutQuotes(value).replace(/\\/g, '');
    },
  ],
]);

/** Reads `name:value;name:value`. */
export const readDeclarations = (text: string): HtmlShape => {
  const shape: OpenShape = {};
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    DECLARED.get(declaration.slice(0, colon).trim().toLowerCase())?.(shape, declaration.slice(colon + 1).trim());
  }
  return shape;
};

/** Rules by selector: `td`, `.xl65`, `p.MsoNormal`. Others are left out. */
export type StyleRules = Map<string, HtmlShape>;

const SELECTOR = /^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/i;

/** Adds the rules of a style sheet, as Excel and Word write it into the clipboard. */
export const addRules = (rules: StyleRules, css: string): void => {
  let at = 0;
  for (;;) {
    const open = css.indexOf('{', at);
    const close = open === -1 ? -1 : css.indexOf('}', open);
    if (close === -1) return;
    const shape = readDeclarations(css.slice(open + 1, close));
    for (const part of css.slice(at, open).split(',')) {
      const selector = part.replace(/<!--|-->/g, '').trim();
      if (selector !== '' && SELECTOR.test(selector)) rules.set(selector, { ...rules.get(selector), ...shape });
    }
    at = close + 1;
  }
};

/** The styles of an element: of its name, its classes, its `face`, and its own. */
export const shapeOfElement = (rules: StyleRules, name: string, attributes: ReadonlyMap<string, string>): HtmlShape => {
  const shape: OpenShape = { ...rules.get(name) };
  for (const one of (attributes.get('class') ?? '').split(/\s+/).slice(0, 8)) {
    Object.assign(shape, rules.get(`.${one}`), rules.get(`${name}.${one}`));
  }
  const face = attributes.get('face');
  if (face !== undefined) shape.font = withoutQuotes(face.split(',')[0] ?? '');
  return Object.assign(shape, readDeclarations(attributes.get('style') ?? ''));
};
