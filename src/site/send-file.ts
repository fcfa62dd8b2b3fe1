import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { chooseEncoding, type ReadCompressed } from './compressed-bodies.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';
import type { OpenFile } from './published-file.ts';

export interface Sending {
  readonly file: OpenFile;
  readonly status: 200 | 404;
  readonly readCompressed: ReadCompressed;
}

/** Answers with a file: 304 where the browser has it, else its bytes, compressed where that helps. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, status, readCompressed }: Sending,
): Promise<void> {
  const contentType = contentTypeOf(file.path);
  const version = `${file.size.toString(36)}-${file.modified.toString(36)}`;
  response.setHeader('Content-Type', contentType);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('ETag', `W/"${version}"`);
  if (status === 200 && request.headers['if-none-match'] === `W/"${version}"`) {
    response.writeHead(304).end();
    return;
  }
  if (!isCompressible(contentType)) {
    response.writeHead(status, { 'Content-Length': file.size });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file.path), response);
    return;
  }
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const body = await readCompressed(file.path, version, encoding);
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Answers with one line of plain text. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(text);
}
