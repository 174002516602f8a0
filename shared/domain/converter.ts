/** The installed programs that can make a PDF of a Word file. */
export const CONVERTER_KINDS = ['word', 'libreOffice'] as const;
export type ConverterKind = (typeof CONVERTER_KINDS)[number];

/** One that was found on this machine. */
export type Converter = { readonly kind: ConverterKind; readonly path: string };

/** What the person chose: the first that is found, or one kind, at a path of hers where she named one. */
export type ConverterChoice = { readonly kind: ConverterKind | 'auto'; readonly path: string };

export const AUTOMATIC: ConverterChoice = { kind: 'auto', path: '' };
