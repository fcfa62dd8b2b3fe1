import { describe, expect, it } from 'vitest';
import { parseSiteAddress } from '#site/site-address.ts';

describe('parseSiteAddress', () => {
  it.each([
    ['/', undefined, '/'],
    ['/my-report/', undefined, '/my-report/'],
    ['my-report', undefined, '/my-report/'],
    ['/a/b', undefined, '/a/b/'],
    ['https://an.example', 'https://an.example', '/'],
    ['https://an.example/log', 'https://an.example', '/log/'],
  ])('reads %s', (text, origin, base) => {
    expect(parseSiteAddress(text)).toEqual({ origin, base });
  });

  it.each([
    '/x/?a=1',
    '/x/#top',
    'https://',
    'C:/Program Files/Git/x/',
    String.raw`\x`,
    'https://u:p@an.example/',
  ])('refuses %s and says what to write', (text) => {
    expect(() => parseSiteAddress(text)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });
});
