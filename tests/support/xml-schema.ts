import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/**
 * What libxml2 has against a document, in words; nothing where it is well-formed and of the schema.
 * @param schema file name in tests/support/schemas
 */
export function schemaErrorsOf(xml: string, schema: string): readonly string[] {
  // The schemas import one another by file name.
  xmlRegisterFsInputProviders();
  const path = fileURLToPath(new URL(`schemas/${schema}`, import.meta.url));
  using rules = XmlDocument.fromString(readFileSync(path, 'utf8'), { url: path });
  using validator = XsdValidator.fromDoc(rules);
  try {
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ message }) => message.trim());
    throw error;
  }
}
