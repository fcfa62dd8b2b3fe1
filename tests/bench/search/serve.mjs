import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain',
};
/** Files that are compressed already: Pagefind's own. */
const COMPRESSED = /\.(?:pf_|pagefind)/;

/** Serves a folder compressed, compressing each file before its first request, and counts what was sent. */
export async function serve(folder) {
  const sent = [];
  const bodies = new Map();
  const bodyOf = (path) => {
    const known = bodies.get(path);
    if (known !== undefined) return known;
    const raw = readFileSync(path);
    const body = COMPRESSED.test(path) ? raw : compress(raw);
    bodies.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const headers = {
      'Cache-Control': 'max-age=3600',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
    if (!statSync(path, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404, headers).end();
    const body = bodyOf(path);
    sent.push({ path, bytes: body.length });
    const encoding = COMPRESSED.test(path) ? {} : { 'Content-Encoding': 'br' };
    return response
      .writeHead(200, {
        ...headers,
        ...encoding,
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Content-Length': body.length,
      })
      .end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Bytes and requests since the last call. */
    take() {
      const taken = sent.splice(0);
      return { bytes: taken.reduce((sum, each) => sum + each.bytes, 0), requests: taken.length };
    },
    prepare: (path) => void bodyOf(path),
    close: () => server.close(),
  };
}

function compress(raw) {
  const quality = raw.length > 3e6 ? 9 : 11;
  return brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
}
