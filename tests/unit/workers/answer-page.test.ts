import { describe, expect, it } from 'vitest';
import { answerPage } from '#workers/service-worker/answer-page.ts';

const shell = async () => new Response('shell');
const noShell = async () => undefined;
const never = () => new Promise<Response>(() => {});
const fails = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
const answers =
  (text: string, status = 200) =>
  async () =>
    new Response(text, { status });

async function textOf(sources: Partial<Parameters<typeof answerPage>[0]>): Promise<string> {
  const all = { load: never, findShell: shell, patience: 5, ...sources };
  return (await answerPage(all)).text();
}

describe('a page', () => {
  it('comes from the network where that answers, a 404 too', async () => {
    expect(await textOf({ load: answers('page') })).toBe('page');
    expect(await textOf({ load: answers('not found', 404) })).toBe('not found');
  });

  it('is the shell where the network fails, hangs or the server is broken', async () => {
    expect(await textOf({ load: fails })).toBe('shell');
    expect(await textOf({ load: never })).toBe('shell');
    expect(await textOf({ load: answers('bad gateway', 502) })).toBe('shell');
  });

  it('is waited for, however long, where there is no shell', async () => {
    const late = () =>
      new Promise<Response>((resolve) => {
        setTimeout(() => resolve(new Response('late')), 20);
      });
    expect(await textOf({ load: late, findShell: noShell })).toBe('late');
    const broken = () => Promise.reject<undefined>(new Error('the store is damaged'));
    expect(await textOf({ load: late, findShell: broken })).toBe('late');
  });

  it('fails as the network does where there is nothing else', async () => {
    await expect(textOf({ load: fails, findShell: noShell })).rejects.toThrow('Failed to fetch');
  });
});
