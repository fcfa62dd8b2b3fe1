import { describe, expect, it } from 'vitest';
import { hitsByRank, openSite } from '../unit/search/search-site.ts';
import { conferenceSeason } from './conference-season.ts';

/** Query, the labels that must stand first in this order, and why they must. */
const EXPECTED: readonly (readonly [query: string, first: readonly string[], reason: string])[] = [
  [
    'cloudformation',
    ['AWS CloudFormation', 'Terraform vs CloudFormation'],
    'the session about it before the topic that compares it; the long takeaway is last of the labels',
  ],
  [
    'x-ray',
    ['AWS X-Ray', 'An X-Ray service map with three services'],
    'a session before a caption, whatever the caption says',
  ],
  ['xray', ['AWS X-Ray'], 'the hyphen is not part of the name'],
  ['x ray', ['AWS X-Ray'], 'nor is a blank'],
  [
    'drift',
    ['Drift detection', 'What I learned about drift after a year of CloudFormation in production'],
    'a label that begins with the word, in two events, before a long one that mentions it',
  ],
  ['drift detection', ['Drift detection'], 'the label itself'],
  ['IaC', ['1. Infrastructure as Code (IaC)'], 'the short form was typed and is in the label'],
  [
    'infrastructure as code',
    ['1. Infrastructure as Code (IaC)'],
    'the long form, its brackets left out',
  ],
  [
    'code',
    ['1. Infrastructure as Code (IaC)', 'AWS CodeBuild', 'AWS CodePipeline'],
    'the word itself before the names that begin with it; a section before sessions',
  ],
  ['code ', ['1. Infrastructure as Code (IaC)'], 'typed to its end: the word itself'],
  ['codepip', ['AWS CodePipeline'], 'the word being typed'],
  [
    'service map',
    ['Service map', 'An X-Ray service map with three services'],
    'the exact label before the caption',
  ],
  ['aws x-ray', ['AWS X-Ray'], 'both words of the label'],
  ['blue/green', ['Blue/Green deployments'], 'one name with a stroke'],
  ['blue green deployment', ['Blue/Green deployments'], 'last word not finished, stroke as blank'],
  [
    'deployments',
    ['Rolling deployments', 'Blue/Green deployments'],
    'the word is half of the first label, a third of the second',
  ],
  ['ci/cd', ['2. CI/CD pipelines'], 'one name with a stroke'],
  [
    'k8s',
    ['Amazon EKS', 'Helm charts'],
    'the numeronym stands in no label: texts with the long form, the session first',
  ],
  ['gitops helm', ['GitOps', 'Helm charts'], 'nothing has both: each alone, a whole label first'],
  [
    'gitops drift',
    ['Drift detection', 'GitOps'],
    'the only text that has both before the label of one of them',
  ],
  ['c#', ['Builders Meetup: C# and .NET on AWS'], 'the sign is part of the name'],
  [
    '.net',
    ['Lambda layers for .NET', 'Builders Meetup: C# and .NET on AWS'],
    'the dot is part of the name; the shorter label first',
  ],
  ['lambda', ['Lambda', 'Lambda layers for .NET'], 'the exact label first'],
  ['cloudfromation', ['AWS CloudFormation'], 'two letters swapped'],
  [
    'kuberntes',
    ['Amazon EKS', 'Helm charts'],
    'a letter left out, and the word stands in texts alone',
  ],
  [
    'nested composite alarms',
    ['Composite alarms'],
    'nothing is nested: the longest run of the words',
  ],
  ['giám sát', ['Giám sát và khả năng quan sát'], 'typed with tones'],
  ['giam sat', ['Giám sát và khả năng quan sát'], 'typed without tones'],
  ['dam may', ['Điện toán đám mây'], 'đ is d'],
  ['tran minh duc', ['Trần Minh Đức'], 'names are typed without tones'],
  ['changed by hand', ['Drift detection'], 'only the text has it'],
  ['iam', ['Least privilege'], 'only the text has it'],
  ['docker vs vm', ['Docker vs VM'], 'a caption, where nothing else has the words'],
];

describe('relevance of one season', async () => {
  const site = await openSite(conferenceSeason());

  it.each(EXPECTED)('%s → %j, because: %s', async (query, first) => {
    const result = await site.search(query, { languages: ['en', 'vi'] });
    const labels = hitsByRank(result).map((hit) => hit.label);
    expect(labels.slice(0, first.length)).toEqual(first);
  });

  it('finds nothing for a word that is not there', async () => {
    expect((await site.search('zzqqx', { effort: 'thorough' })).total).toBe(0);
  });

  it('opens the newest event of a label that stands in several', async () => {
    const [hit] = hitsByRank(await site.search('drift detection'));
    expect(hit).toMatchObject({ slug: 'platform-day', events: 2 });
    expect(hit?.occurrences.map(({ slug }) => slug)).toEqual(['container-night']);
  });

  it('shows the bilingual session once, in the language that is asked for', async () => {
    for (const language of ['en', 'vi']) {
      const hits = hitsByRank(await site.search('aws x-ray', { languages: [language] }));
      const sessions = hits.filter((hit) => hit.label === 'AWS X-Ray');
      expect(sessions).toMatchObject([{ language, events: 1 }]);
    }
  });
});
