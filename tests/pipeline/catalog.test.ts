import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogFiles } from '#model/catalog-files.ts';
import {
  eventReportSchema,
  siteSchema,
  speakerListSchema,
  timelineSchema,
  topicListSchema,
  topicPageSchema,
} from '#model/catalog.ts';
import {
  PIXEL,
  REPORT,
  compileFiles,
  createWorkspace,
  withFrontMatter,
} from '../support/report-workspace.ts';

const SECOND = 'content/4-EventParticipated/4.2-Event2/_index.md';
const HARBOUR = withFrontMatter(`# Harbour Cloud Day

**Date:** March 14, 2026

### Speakers

- **Mr. Mara Lind** – Engineer, Tideworks

### Agenda

#### Infrastructure as Code (IaC)

- **AWS CloudFormation:** Templates for infrastructure
- **Best Practices:** Small stacks

#### Live demo of a stack

- **AWS CloudFormation:** From nothing to a bucket

![AWS CloudFormation at work](/images/a.png)`);
const POTTERY = withFrontMatter(`# Pottery Evening

**Date:** May 2, 2026

### Speakers

- Mara Lind – Lead, Claywerk

### Agenda

- **Amazon CloudFormation:** For kilns
- **IaC:** Clay as code`);
const FILES = {
  'config.toml': '',
  'static/images/a.png': PIXEL,
  [REPORT]: HARBOUR,
  [SECOND]: POTTERY,
};

async function bytesOf(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(folder, file)).update(await readFile(file));
  return hash.digest('hex');
}

describe('a catalog', () => {
  it('holds nothing that the contract does not name', async () => {
    const workspace = await createWorkspace(FILES);
    await workspace.write({
      [SECOND]: POTTERY.replace('# Pottery', '# Report on Clay Series #2 – Pottery'),
    });
    await workspace.compile();
    const files = [
      [catalogFiles.site(), siteSchema],
      [catalogFiles.timeline('en'), timelineSchema],
      [catalogFiles.event('en', 'harbour-cloud-day'), eventReportSchema],
      [catalogFiles.event('en', 'clay-series-2-pottery-evening'), eventReportSchema],
      [catalogFiles.topics('en'), topicListSchema],
      [catalogFiles.topic('en', 'cloudformation'), topicPageSchema],
      [catalogFiles.speakers('en'), speakerListSchema],
    ] as const;
    for (const [name, schema] of files) {
      const content: unknown = JSON.parse(
        await readFile(path.join(workspace.output, name), 'utf8'),
      );
      // What a schema does not name, its parser leaves out.
      expect(v.parse(schema, content)).toEqual(content);
    }
  });

  it('is the same bytes for the same input, wherever it lies and however often it was compiled', async () => {
    const [first, second] = [await createWorkspace(FILES), await createWorkspace(FILES)];
    await first.compile();
    await second.compile();
    const bytes = await bytesOf(first.output);
    expect(await bytesOf(second.output)).toBe(bytes);
    await first.compile();
    expect(await bytesOf(first.output)).toBe(bytes);
  });

  it('holds no path of this machine', async () => {
    const workspace = await createWorkspace(FILES);
    const { compilation } = await workspace.compile();
    for (const file of compilation.files)
      expect(await readFile(path.join(workspace.output, file), 'utf8')).not.toContain(
        workspace.root,
      );
  });

  it('follows a changed report, and forgets a renamed one', async () => {
    const workspace = await createWorkspace(FILES);
    await workspace.compile();
    await workspace.write({ [SECOND]: POTTERY.replace('Pottery Evening', 'Glazing Night') });
    const result = await workspace.compile();
    expect(await result.titles()).toEqual(['Glazing Night', 'Harbour Cloud Day']);
    expect(await readdir(path.join(workspace.output, 'data/en/events'))).toEqual([
      'glazing-night.json',
      'harbour-cloud-day.json',
    ]);
  });

  it('is left as it was where a compilation fails', async () => {
    const workspace = await createWorkspace(FILES);
    await workspace.compile();
    const bytes = await bytesOf(workspace.output);
    await expect(workspace.compile(path.join(workspace.root, 'gone'))).rejects.toThrow(
      'There is no folder',
    );
    expect(await bytesOf(workspace.output)).toBe(bytes);
  });

  it('leaves files beside its data alone', async () => {
    const workspace = await createWorkspace(FILES);
    await workspace.compile();
    await writeFile(path.join(workspace.output, 'index.html'), 'x');
    await workspace.compile();
    expect(await readFile(path.join(workspace.output, 'index.html'), 'utf8')).toBe('x');
  });

  it('names what must be watched', async () => {
    const workspace = await createWorkspace(FILES);
    const { compilation } = await workspace.compile();
    const relative = compilation.inputs.map((input) => path.relative(workspace.root, input));
    expect(relative).toEqual(
      expect.arrayContaining(['content/4-EventParticipated', 'static', 'config.toml']),
    );
  });
});

describe('topics', () => {
  it('are one under several names, with the short form that a report taught', async () => {
    const result = await compileFiles(FILES);
    const cloudFormation = await result.topic('cloudformation');
    expect(cloudFormation).toMatchObject({ events: 2, aliases: ['Amazon CloudFormation'] });
    expect(cloudFormation.photos.map(({ photo }) => photo.id)).toEqual(['a']);
    const code = await result.topic('infrastructure-as-code');
    expect(code).toMatchObject({ label: 'Infrastructure as Code', short: 'IaC', events: 2 });
    expect(code.learnedFrom).toMatchObject({
      slug: 'harbour-cloud-day',
      sentence: 'Infrastructure as Code (IaC)',
    });
  });

  it('with a generic label carry what they stand under', async () => {
    const topic = await (await compileFiles(FILES)).topic('infrastructure-as-code-best-practice');
    expect(topic.label).toBe('Infrastructure as Code (IaC): Best Practices');
  });

  it('lead from the report to their pages', async () => {
    const report = await (await compileFiles(FILES)).report('en', 'Pottery Evening');
    expect(report.leadingTopics).toEqual(
      expect.arrayContaining([{ id: 'cloudformation', label: 'AWS CloudFormation' }]),
    );
    expect(JSON.stringify(report.sections)).toContain('"id":"cloudformation"');
  });
});

describe('events', () => {
  it('know their neighbours in time and what they share', async () => {
    const result = await compileFiles(FILES);
    const harbour = await result.report('en', 'Harbour Cloud Day');
    expect(harbour.next).toMatchObject({ slug: 'pottery-evening' });
    expect(harbour.previous).toBeUndefined();
    expect(harbour.related?.[0]).toMatchObject({
      slug: 'pottery-evening',
      topics: expect.arrayContaining([{ id: 'cloudformation', label: 'AWS CloudFormation' }]),
    });
    expect(harbour.hugoPath).toBe('/4-eventparticipated/4.1-event1/');
  });
});

describe('speakers', () => {
  it('are one person in every event', async () => {
    const speakers = await (await compileFiles(FILES)).speakers();
    expect(speakers).toHaveLength(1);
    expect(speakers[0]?.appearances.map(({ slug, organisation }) => [slug, organisation])).toEqual([
      ['pottery-evening', 'Claywerk'],
      ['harbour-cloud-day', 'Tideworks'],
    ]);
  });
});
