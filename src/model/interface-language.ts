/**
 * Languages of the interface. Reports may be in any language; these two have messages.
 * Apart from the catalog's schemas, which no page needs in the browser.
 */
export const INTERFACE_LANGUAGES = ['en', 'vi'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
