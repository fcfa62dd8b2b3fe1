import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/** Of more files than this, small ones are compressed when asked for, at a quality that takes no time. */
const FEW_FILES = 5000;
const SMALL_FILE = 50_000;

/**
 * Serves a folder compressed and counts what was sent. Compressing is the host's work and must not be in
 * the timings: it is done before.
 */
export async function serve(folder) {
  const sent = [];
  const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  const few = paths.length <= FEW_FILES;
  const bodies = new Map();
  const bodyOf = (path) => {
    const known = bodies.get(path);
    if (known !== undefined) return known;
    const raw = readFileSync(path);
    const body = COMPRESSED.test(path) ? raw : compress(raw, few);
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
  for (const path of paths) {
    const size = COMPRESSED.test(path) ? 0 : statSync(path).size;
    if (statSync(path).isFile() && (size > SMALL_FILE || (few && size > 0))) bodyOf(path);
  }
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Bytes and requests since the last call. */
    take() {
      const taken = sent.splice(0);
      return { bytes: taken.reduce((sum, each) => sum + each.bytes, 0), requests: taken.length };
    },
    close: () => server.close(),
  };
}

function compress(raw, well) {
  const quality = well && raw.length < 3e6 ? 11 : 9;
  return brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
}
