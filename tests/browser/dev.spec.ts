import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/browser-test.ts';
import { startServer } from '../support/run-cli.ts';
import { writeTinyRepository } from '../support/tiny-repository.ts';

const REPORT = 'content/4-EventParticipated/4.1-Event1/_index.md';

async function startDev() {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-dev-'));
  await writeTinyRepository(folder);
  const words = ['dev', folder, '--port', '0', '--cache', join(folder, '.photos')];
  const server = await startServer(words, folder);
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, url: server.url, stop };
}

test.describe('dev', () => {
  test.setTimeout(90_000);

  test('shows a changed report without a restart, and answers only to this machine', async ({
    page,
    request,
  }) => {
    const dev = await startDev();
    try {
      await page.goto(dev.url);
      const events = page.getByRole('main');
      await expect(events.getByRole('link', { name: 'Harbour Cloud Day' }).first()).toBeVisible({
        timeout: 60_000,
      });

      const report = join(dev.folder, REPORT);
      const text = await readFile(report, 'utf8');
      await writeFile(report, text.replace('Harbour Cloud Day', 'Harbour Cloud Night'));
      await expect(events.getByRole('link', { name: 'Harbour Cloud Night' }).first()).toBeVisible({
        timeout: 20_000,
      });

      const foreign = await request.get(dev.url, { headers: { Host: 'evil.example' } });
      expect(foreign.status()).toBe(403);
    } finally {
      await dev.stop();
    }
  });
});
