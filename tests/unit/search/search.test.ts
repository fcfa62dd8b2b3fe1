import { describe, expect, it } from 'vitest';
import { hitsInGroupOrder } from '#search/search-result.ts';
import { hitsByRank, labelsFound, openSite } from './search-site.ts';

describe('technical names', () => {
  const names = [
    'AWS X-Ray',
    'CI/CD pipelines',
    'C# lambdas',
    'C++ runtime',
    '.NET on ECS',
    'Node.js layers',
    'Blue/Green deployments',
    'S3 events',
    'Kubernetes upgrades',
  ];
  const site = names.map((label) => ({ label }));

  it.each([
    ['x-ray', 'AWS X-Ray'],
    ['xray', 'AWS X-Ray'],
    ['x ray', 'AWS X-Ray'],
    ['X-RAY', 'AWS X-Ray'],
    ['ci/cd', 'CI/CD pipelines'],
    ['cicd', 'CI/CD pipelines'],
    ['ci cd', 'CI/CD pipelines'],
    ['c#', 'C# lambdas'],
    ['c++', 'C++ runtime'],
    ['.net', '.NET on ECS'],
    ['node.js', 'Node.js layers'],
    ['nodejs', 'Node.js layers'],
    ['node js', 'Node.js layers'],
    ['blue/green', 'Blue/Green deployments'],
    ['blue-green', 'Blue/Green deployments'],
    ['blue green', 'Blue/Green deployments'],
    ['s3', 'S3 events'],
    ['k8s', 'Kubernetes upgrades'],
  ])('%s finds %s alone', async (query, label) => {
    expect(await labelsFound(site, query)).toEqual([label]);
  });

  it('finds a name that was written as one word by its parts', async () => {
    expect(await labelsFound([{ label: 'AWS XRay' }], 'x-ray')).toEqual(['AWS XRay']);
    expect(await labelsFound([{ label: 'Autoscaling groups' }], 'auto scaling')).toHaveLength(1);
  });
});

describe('acronyms', () => {
  const site = [
    { label: 'Infrastructure as Code (IaC)', slug: 'a' },
    { label: 'Testing infrastructure as code', slug: 'b' },
    { label: 'IaC reviews', slug: 'c' },
  ];

  it('finds the long form by the short one, and says so', async () => {
    const result = await (await openSite(site)).search('iac');
    expect(result.expansions).toEqual([
      { short: 'IaC', long: 'Infrastructure as Code', typed: 'short' },
    ]);
    expect(hitsByRank(result).map((hit) => [hit.label, hit.why])).toEqual([
      ['Infrastructure as Code (IaC)', { reason: 'label' }],
      ['IaC reviews', { reason: 'label' }],
      ['Testing infrastructure as code', { reason: 'acronym', via: 'Infrastructure as Code' }],
    ]);
  });

  it('finds the short form by the long one, below the long form itself', async () => {
    const found = await labelsFound(site, 'infrastructure as code');
    expect(found).toContain('IaC reviews');
    expect(found.at(-1)).toBe('IaC reviews');
  });

  it('learns nothing from brackets whose letters are not the initials', async () => {
    const found = await labelsFound(
      [{ label: 'Managed service (new)' }, { label: 'New things' }],
      'managed service',
    );
    expect(found).toEqual(['Managed service (new)']);
  });
});

describe('Vietnamese', () => {
  const site = [
    { label: 'Giám sát hệ thống', language: 'vi', slug: 'a' },
    { label: 'Giảm sát thương', language: 'vi', slug: 'b' },
    { label: 'Điện toán đám mây', language: 'vi', slug: 'c' },
  ];

  it('typed without tones finds all', async () => {
    expect(await labelsFound(site, 'giam sat')).toHaveLength(2);
    expect(await labelsFound(site, 'dien toan dam may')).toEqual(['Điện toán đám mây']);
  });

  it('typed with tones prefers the same tones', async () => {
    expect((await labelsFound(site, 'giám sát'))[0]).toBe('Giám sát hệ thống');
    expect((await labelsFound(site, 'giảm sát'))[0]).toBe('Giảm sát thương');
  });

  it('typed in decomposed letters is the same', async () => {
    expect(await labelsFound(site, 'giám sát'.normalize('NFD'))).toEqual(
      await labelsFound(site, 'giám sát'.normalize('NFC')),
    );
  });
});

describe('spelling', () => {
  it('is repaired where nothing exact exists, and says what was meant', async () => {
    const result = await (
      await openSite([{ label: 'CloudFormation stacks' }])
    ).search('cloudfromation');
    expect(result.didYouMean).toEqual({
      query: 'cloudformation',
      words: [{ typed: 'cloudfromation', meant: 'cloudformation' }],
      applied: true,
    });
    expect(hitsByRank(result)[0]?.why).toEqual({ reason: 'spelling', via: 'cloudformation' });
  });

  it('offers a much commoner neighbour below what was typed', async () => {
    const site = Array.from({ length: 25 }, (_, i) => ({
      label: `Observability part ${'abcdefghijklmnopqrstuvwxy'[i] ?? ''}`,
      slug: `event-${i}`,
    }));
    const result = await (
      await openSite([...site, { label: 'Observabilty' }])
    ).search('observabilty ');
    expect(hitsByRank(result)[0]?.label).toBe('Observabilty');
    expect(result.didYouMean).toMatchObject({ query: 'observability', applied: false });
    expect(result.total).toBe(26);
  });

  it('keeps the filters of the query that it repairs', async () => {
    const site = [
      { label: 'Terraform modules', date: '2025-01-01', slug: 'a' },
      { label: 'Terraform state', date: '2024-01-01', slug: 'b' },
    ];
    const result = await (await openSite(site)).search('terrafrom year:2024');
    expect(hitsByRank(result).map((hit) => hit.label)).toEqual(['Terraform state']);
  });
});

describe('operators', () => {
  const site = [
    {
      label: 'Drift detection',
      text: 'Finds what was changed by hand',
      slug: 'a',
      event: 'Cloud Day',
      date: '2025-03-01',
    },
    {
      label: 'Detection of drift',
      text: 'Terraform plan',
      slug: 'b',
      event: 'DevOps Night',
      date: '2024-03-01',
    },
    {
      label: 'Nguyễn Đức',
      kind: 'speaker' as const,
      slug: 'b',
      event: 'DevOps Night',
      date: '2024-03-01',
    },
    {
      label: 'Trôi cấu hình (drift)',
      language: 'vi',
      slug: 'a',
      event: 'Cloud Day',
      date: '2025-03-01',
    },
  ];

  it.each([
    ['"drift detection"', ['Drift detection']],
    ['drift -terraform', ['Drift detection', 'Trôi cấu hình (drift)']],
    ['drift -"plan terraform"', ['Drift detection', 'Detection of drift', 'Trôi cấu hình (drift)']],
    ['drift event:devops', ['Detection of drift']],
    ['drift event:a', ['Drift detection', 'Trôi cấu hình (drift)']],
    ['drift year:2024', ['Detection of drift']],
    ['drift -year:2024,2023', ['Drift detection', 'Trôi cấu hình (drift)']],
    ['kind:speaker', ['Nguyễn Đức']],
    ['drift speaker:duc', ['Detection of drift']],
    ['speaker:nguyen', ['Nguyễn Đức', 'Detection of drift']],
    ['lang:vi', ['Trôi cấu hình (drift)']],
    ['drift lang:vi', ['Trôi cấu hình (drift)']],
    ['drift year:1999', []],
  ])('%s', async (query, expected) => {
    expect((await labelsFound(site, query)).toSorted()).toEqual(expected.toSorted());
  });
});

describe('distinct labels', () => {
  const site = [
    { label: 'Drift detection', slug: 'old', event: 'Old', date: '2023-01-01' },
    {
      label: '2. Drift Detection:',
      slug: 'new',
      event: 'New',
      date: '2025-01-01',
      path: ['Agenda'],
    },
    {
      label: 'drift detection',
      slug: 'photo',
      event: 'Photo',
      date: '2026-01-01',
      kind: 'caption' as const,
      photo: 'p1',
    },
  ];

  it('are one row, open their best occurrence and name the others, newest first', async () => {
    const [hit, ...more] = hitsByRank(await (await openSite(site)).search('drift'));
    expect(more).toEqual([]);
    expect(hit).toMatchObject({ slug: 'new', events: 3, path: ['Agenda'] });
    expect(hit?.occurrences.map((each) => each.slug)).toEqual(['photo', 'old']);
  });

  it('open the reader’s language where an event has both', async () => {
    const twins = [
      { label: 'AWS X-Ray', slug: 'a', language: 'en', date: '2025-01-01' },
      { label: 'AWS X-Ray', slug: 'a', language: 'vi', date: '2025-01-01' },
    ];
    const result = await (await openSite(twins)).search('x-ray', { languages: ['vi', 'en'] });
    expect(hitsByRank(result)).toMatchObject([{ language: 'vi', events: 1, occurrences: [] }]);
  });

  it('show a bilingual event that was found by both titles once', async () => {
    const twins = [
      { kind: 'event' as const, label: 'Cloud Day Hanoi', slug: 'a', language: 'en' },
      { kind: 'event' as const, label: 'Ngày hội Cloud Hà Nội', slug: 'a', language: 'vi' },
    ];
    const result = await (await openSite(twins)).search('cloud');
    expect(result.total).toBe(1);
    expect(result.groups).toHaveLength(1);
  });
});

describe('a report in two languages', () => {
  const site = [
    { kind: 'event' as const, label: 'Cloud Day Hanoi', slug: 'a', language: 'en' },
    { kind: 'event' as const, label: 'Ngày hội Cloud Hà Nội', slug: 'a', language: 'vi' },
    { kind: 'caption' as const, label: 'Cloud map', slug: 'a', language: 'en', photo: 'p1' },
    { kind: 'caption' as const, label: 'Bản đồ cloud', slug: 'a', language: 'vi', photo: 'p1' },
  ];

  it.each([
    ['en', ['Cloud Day Hanoi', 'Cloud map']],
    ['vi', ['Ngày hội Cloud Hà Nội', 'Bản đồ cloud']],
  ])(
    'shows its event and its photos once, in %s where that is read',
    async (language, expected) => {
      const result = await (await openSite(site)).search('cloud', { languages: [language] });
      expect(hitsByRank(result).map((hit) => hit.label)).toEqual(expected);
      expect(result.total).toBe(2);
    },
  );

  it('has the reader’s language first between equals', async () => {
    const equals = [
      { label: 'Chaos in tests', slug: 'a', language: 'en' },
      { label: 'Chaos trong kho', slug: 'a', language: 'vi' },
    ];
    const result = await (await openSite(equals)).search('chaos', { languages: ['vi'] });
    expect(hitsByRank(result)[0]?.language).toBe('vi');
  });
});

describe('full text', () => {
  const site = [
    {
      label: 'Tracing',
      text: 'A request is followed by AWS X-Ray through every service.',
      path: ['Monitoring'],
    },
    { label: 'X-Ray', text: '' },
    { label: '', text: 'We learned to sample traces before we read them.', anchor: 'lessons' },
  ];

  it('stands below labels and says why', async () => {
    const hits = hitsByRank(await (await openSite(site)).search('x-ray', { effort: 'thorough' }));
    expect(hits.map((hit) => [hit.label, hit.why.reason])).toEqual([
      ['X-Ray', 'label-exact'],
      ['Tracing', 'text'],
    ]);
  });

  it('shows the words where they stand', async () => {
    const hits = hitsByRank(await (await openSite(site)).search('x-ray', { effort: 'thorough' }));
    const excerpt = hits[1]?.excerpt;
    expect(excerpt?.ranges.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(['X-Ray']);
  });

  it('takes words from the text and from the headings above it', async () => {
    expect(await labelsFound(site, 'monitoring request')).toEqual(['Tracing']);
  });

  it('does not take a heading or an event’s title alone for a match', async () => {
    expect(await labelsFound(site, 'monitoring')).toEqual([]);
    expect(await labelsFound(site, 'cloud day')).toEqual([]);
  });

  it('names a place without a label by the beginning of its text', async () => {
    expect(await labelsFound(site, 'sample traces')).toEqual([
      'We learned to sample traces before we read them.',
    ]);
  });

  it('is not read while labels answer', async () => {
    const read: string[] = [];
    const labels = ['Drift one', 'Drift two', 'Drift three'].map((label) => ({ label }));
    const engine = await openSite(labels, { onRead: (name) => read.push(name) });
    await engine.search('drift');
    expect(read).toEqual(['index.json']);
    await engine.search('drift', { effort: 'thorough' });
    expect(read).toHaveLength(2);
  });
});

describe('some of the words', () => {
  it('are answered where nothing has all, naming what is missing', async () => {
    const result = await (await openSite([{ label: 'Helm charts' }])).search('gitops helm');
    expect(hitsByRank(result)[0]).toMatchObject({
      label: 'Helm charts',
      why: { reason: 'some-words', missing: ['gitops'] },
    });
  });

  it('are answered below the texts that have all, where those are few', async () => {
    const site = [
      { label: 'Tools', text: 'GitOps came before Helm.' },
      { label: 'Helm charts' },
      { label: 'GitOps' },
      { label: 'Terraform' },
    ];
    const result = await (await openSite(site)).search('gitops helm');
    expect(hitsByRank(result).map(({ label, why }) => [label, why.reason])).toEqual([
      ['Tools', 'text'],
      ['GitOps', 'some-words'],
      ['Helm charts', 'some-words'],
    ]);
  });

  it('are not answered below the text that says a whole sentence', async () => {
    const site = [{ label: 'Tools', text: 'GitOps came long before Helm.' }, { label: 'GitOps' }];
    expect(await labelsFound(site, 'gitops came before helm')).toEqual(['Tools']);
  });

  it('are not answered where texts enough have all', async () => {
    const site = ['One', 'Two', 'Three'].map((label) => ({ label, text: 'GitOps and Helm.' }));
    const found = await labelsFound([...site, { label: 'Helm charts' }], 'gitops helm');
    expect(found.toSorted()).toEqual(['One', 'Three', 'Two']);
  });

  it('are not answered where a label has all', async () => {
    const site = [{ label: 'Helm charts' }, { label: 'GitOps with Helm' }];
    expect(await labelsFound(site, 'gitops helm')).toEqual(['GitOps with Helm']);
  });
});

describe('facets', () => {
  const site = [
    { label: 'AWS one', slug: 'a', event: 'A', date: '2025-01-01' },
    { label: 'AWS one', slug: 'b', event: 'B', date: '2024-01-01' },
    { label: 'AWS two', slug: 'b', event: 'B', date: '2024-01-01', kind: 'session' as const },
    { label: 'Other', slug: 'b', event: 'B', date: '2024-01-01' },
  ];

  it('count the rows of the query under each value', async () => {
    const { facets } = await (await openSite(site)).search('aws');
    expect(facets).toEqual({
      kind: [
        { value: 'session', label: 'session', count: 1 },
        { value: 'topic', label: 'topic', count: 1 },
      ],
      year: [
        { value: '2025', label: '2025', count: 1 },
        { value: '2024', label: '2024', count: 2 },
      ],
      event: [
        { value: 'b', label: 'B', count: 2 },
        { value: 'a', label: 'A', count: 1 },
      ],
      language: [{ value: 'en', label: 'en', count: 2 }],
      complete: true,
    });
  });

  it('narrow the rows and the counts of the other facets, not their own', async () => {
    const result = await (
      await openSite(site)
    ).search('aws', { facets: { year: ['2024'], kind: ['topic'] } });
    expect(hitsByRank(result)).toMatchObject([{ label: 'AWS one', slug: 'b' }]);
    expect(result.facets.year.map(({ value, count }) => [value, count])).toEqual([
      ['2025', 1],
      ['2024', 1],
    ]);
    expect(result.facets.kind.map(({ value, count }) => [value, count])).toEqual([
      ['session', 1],
      ['topic', 1],
    ]);
  });
});

describe('groups', () => {
  it('put hits under their event, and there under their outermost heading, best first', async () => {
    const site = [
      { label: 'Drift', slug: 'a', event: 'A', path: ['Agenda', 'IaC'] },
      { label: 'Drift reports', slug: 'b', event: 'B', path: ['Takeaways'] },
      { label: 'Drift in stacks and templates', slug: 'a', event: 'A', path: ['Takeaways'] },
      { label: 'Drift control', slug: 'a', event: 'A', path: ['Agenda'] },
      { label: 'Drift days', slug: 'b', event: 'Drift days', kind: 'event' as const },
    ];
    const result = await (await openSite(site)).search('drift');
    const shape = result.groups.map(({ slug, sections }) => [
      slug,
      sections.map(({ heading, hits }) => [heading, hits.map((hit) => hit.label)]),
    ]);
    expect(shape).toEqual([
      [
        'a',
        [
          ['Agenda', ['Drift', 'Drift control']],
          ['Takeaways', ['Drift in stacks and templates']],
        ],
      ],
      [
        'b',
        [
          ['', ['Drift days']],
          ['Takeaways', ['Drift reports']],
        ],
      ],
    ]);
    expect(hitsInGroupOrder(result)).toHaveLength(result.total);
  });
});

describe('limits', () => {
  it('return as many rows as asked for and count the others', async () => {
    const site = Array.from({ length: 60 }, (_, i) => ({ label: `Lambda ${i}`, slug: `e${i}` }));
    const engine = await openSite(site);
    expect(await engine.search('lambda', { limit: 5 })).toMatchObject({
      total: 60,
      totalIsExact: true,
    });
    expect(hitsByRank(await engine.search('lambda', { limit: 5 }))).toHaveLength(5);
  });

  it('answer an empty query with nothing', async () => {
    for (const query of ['', '   ', '"', '- -', '…']) {
      expect((await (await openSite([{ label: 'A' }])).search(query)).total).toBe(0);
    }
  });

  it('reject an aborted search with the reason of its signal', async () => {
    const engine = await openSite([{ label: 'A' }]);
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(engine.search('a', { signal })).rejects.toThrow('gone');
  });

  it('refuse an index of another format', async () => {
    const { openSearch } = await import('#search/open-search.ts');
    await expect(openSearch({ readFile: async () => '{"format":99}' })).rejects.toThrow(
      'format 99',
    );
  });
});
