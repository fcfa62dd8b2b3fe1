import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serveFolder } from '#site/static-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A raw request: fetch would tidy up the very paths and Host headers that are under test. */
function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

let home: string;
let server: RunningServer;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'debrief-server-'));
  const files = {
    'site/index.html': '<h1>Home</h1>',
    'site/404.html': '<h1>Nothing here</h1>',
    'site/events/a/index.html': '<h1>Event</h1>',
    'site/assets/app-1a2b.js': 'export const answer = 42;'.repeat(50),
    'site/assets/search.worker-3c4d.js': 'answer();',
    'site/sw.js': 'answer();',
    'site/favicon.svg': '<svg/>',
    'site/data/site.json': '{}',
    'site/media/ảnh 1.avif': 'picture',
    'secret.txt': 'secret',
    'site-of-another/index.html': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(home, name, '..'), { recursive: true });
    await writeFile(join(home, name), text);
  }
  await symlink(join(home, 'secret.txt'), join(home, 'site', 'link.txt'));
  server = await serveFolder({ folder: join(home, 'site'), base: '/repo/', port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(home, { recursive: true, force: true });
});

describe('the static server', () => {
  it('serves a folder’s index with its type', async () => {
    const answer = await ask(server.port, '/repo/events/a/');
    expect(answer).toMatchObject({ status: 200, body: '<h1>Event</h1>' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['', true],
    ['events/a/', true],
    ['assets/gone.js', true],
    ['assets/search.worker-3c4d.js', true],
    ['sw.js', true],
    ['favicon.svg', true],
    ['assets/app-1a2b.js', false],
    ['data/site.json', false],
    ['media/%E1%BA%A3nh%201.avif', false],
  ])(
    'sends a policy with what is a page or a worker, not with what they load: /%s',
    async (path, sent) => {
      const { headers } = await ask(server.port, `/repo/${path}`);
      expect(headers['content-security-policy'] !== undefined).toBe(sent);
    },
  );

  it('redirects a folder without its slash and keeps the query', async () => {
    const answer = await ask(server.port, '/repo/events/a?photo=2');
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe('/repo/events/a/?photo=2');
    expect((await ask(server.port, '/repo')).headers['location']).toBe('/repo/');
  });

  it('answers 404 with the site’s own page, outside of the base too', async () => {
    expect(await ask(server.port, '/repo/events/b/')).toMatchObject({
      status: 404,
      body: '<h1>Nothing here</h1>',
    });
    expect((await ask(server.port, '/')).status).toBe(404);
  });

  it('finds percent-encoded names', async () => {
    const answer = await ask(server.port, `/repo/media/${encodeURIComponent('ảnh 1.avif')}`);
    expect(answer).toMatchObject({ status: 200, body: 'picture' });
    expect(answer.headers['content-type']).toBe('image/avif');
  });

  it('lets a browser keep what is named by its content', async () => {
    const { headers } = await ask(server.port, '/repo/assets/app-1a2b.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['br', 'gzip'])(
    'compresses text as %s where the browser can read it',
    async (encoding) => {
      const plain = await ask(server.port, '/repo/assets/app-1a2b.js');
      const small = await ask(server.port, '/repo/assets/app-1a2b.js', {
        'accept-encoding': encoding,
      });
      expect(small.headers['content-encoding']).toBe(encoding);
      expect(Number(small.headers['content-length'])).toBeLessThan(plain.body.length / 2);
      expect(plain.headers['content-encoding']).toBeUndefined();
    },
  );

  it('answers 304 to a browser that has the page', async () => {
    const { headers } = await ask(server.port, '/repo/');
    const again = await ask(server.port, '/repo/', { 'if-none-match': String(headers['etag']) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it.each([
    '/repo/../secret.txt',
    '/repo/%2e%2e/secret.txt',
    '/repo/..%2fsecret.txt',
    '/repo/%2e%2e%2fsite-of-another%2f',
    '/repo/link.txt',
    '/repo/%00',
    '/repo/%E0%A4%A',
  ])('serves nothing outside of its folder: %s', async (path) => {
    const answer = await ask(server.port, path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it.each(['evil.example', 'evil.example:80', 'localhost.evil.example', '127.0.0.1.evil.example'])(
    'refuses the host “%s”',
    async (host) => {
      expect((await ask(server.port, '/repo/', { host })).status).toBe(403);
    },
  );

  it.each(['localhost', '127.0.0.1', 'LOCALHOST:4173'])('answers to %s', async (host) => {
    expect((await ask(server.port, '/repo/', { host })).status).toBe(200);
  });

  it('takes the next port where the wanted one is in use', async () => {
    const second = await serveFolder({ folder: home, base: '/', port: server.port });
    try {
      expect(second.port).toBeGreaterThan(server.port);
    } finally {
      await second.close();
    }
  });
});
