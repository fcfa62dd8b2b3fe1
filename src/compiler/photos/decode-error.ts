/** The first line of what the decoder said, as the end of a sentence; decoders speak in several lines. */
export function explainDecodeError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('unsupported image format')) return 'it holds no picture in a known format';
  const [first = ''] = message.split('\n');
  const said = first.replace(/^Input buffer has corrupt header: /u, '').replace(/\.$/u, '');
  return `it is damaged or cut off ("${said}")`;
}
