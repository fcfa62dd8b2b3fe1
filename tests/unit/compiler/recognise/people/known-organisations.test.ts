import { describe, expect, it } from 'vitest';
import { withKnownOrganisations } from '#compiler/recognise/people/known-organisations.ts';

const source = { file: 'a.md', line: 1 };

type Described = readonly [name: string, role?: string | undefined, organisation?: string];

function settle(...people: Described[]): (readonly (string | undefined)[])[] {
  const speakers = people.map(([name, role, organisation]) => ({
    name,
    ...(role === undefined ? {} : { role }),
    ...(organisation === undefined ? {} : { organisation }),
    source,
  }));
  return withKnownOrganisations(speakers).map(({ name, role, organisation }) => [
    name,
    role,
    organisation,
  ]);
}

describe('a lone word in brackets', () => {
  it('is a nickname where nothing says otherwise', () => {
    expect(settle(['Hai (Sam)'], ['Mai Tran', 'Pilot', 'Quay'])[0]).toEqual([
      'Hai (Sam)',
      undefined,
      undefined,
    ]);
    expect(
      settle(['Hai Le (Sam)', 'Pilot'], ['A B', undefined, 'Quay'], ['C D', undefined, 'Pier'])[0],
    ).toEqual(['Hai Le (Sam)', 'Pilot', undefined]);
  });

  it.each<[string, Described[]]>([
    ['somebody else works there', [['Mai Tran', 'Pilot', 'Quay']]],
    ['it stands beside another name too', [['Mai Tran (Quay)']]],
    [
      'the others have organisations and nothing else',
      [
        ['Mai Tran', undefined, 'Pier'],
        ['Lan Ho', undefined, 'Dock'],
      ],
    ],
  ])('is an organisation where %s', (_why, others) => {
    expect(settle(['Hai Le (Quay)'], ...others)[0]).toEqual(['Hai Le', undefined, 'Quay']);
  });
});

describe('an organisation at the end of a role', () => {
  it.each([
    ['Engineer Quay', 'Engineer'],
    ['Admin of Quay', 'Admin'],
  ])('is told apart in %j where somebody else works there', (text, role) => {
    expect(settle(['Hai Le', text], ['Mai Tran', 'Pilot', 'Quay'])[0]).toEqual([
      'Hai Le',
      role,
      'Quay',
    ]);
  });

  it('stays where nobody does, and where the role goes on', () => {
    for (const role of ['Engineer Quay', 'Engineer Pier, Admin Dock']) {
      expect(settle(['Hai Le', role], ['Mai Tran', 'Pilot', 'Dock'])[0]).toEqual([
        'Hai Le',
        role,
        undefined,
      ]);
    }
  });
});
