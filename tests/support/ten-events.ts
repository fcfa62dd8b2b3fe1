import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '#site/build-site.ts';
import { CACHE_ROOT, EXAMPLE_FOLDER } from '#site/project.ts';
import { writeFiles } from './temporary-folder.ts';

interface InventedEvent {
  readonly title: string;
  readonly date: string;
  readonly venue: string;
  readonly topics: readonly string[];
  /** Pictures of the example, which are prepared already. */
  readonly photos: readonly string[];
}

const MORE: readonly InventedEvent[] = [
  {
    title: 'Edge Computing Afternoon: small machines near their readers',
    date: 'December 9, 2025',
    venue: 'Lantern House, floor 9, District 3, Ho Chi Minh City',
    topics: ['Outposts', 'Local Zones', 'Content delivery', 'Cold starts'],
    photos: [
      'event-1/data-foundation.png',
      'event-2/units-of-work.png',
      'event-3/agentcore.png',
      'event-6/agent-loop.png',
    ],
  },
  {
    title: 'Database Clinic, bring your slowest query',
    date: 'December 16, 2025',
    venue: 'River Library, Thu Duc',
    topics: ['Query plans', 'Aurora Limitless', 'Partitioning', 'Vacuum'],
    photos: [
      'event-4/x-ray.png',
      'event-5/vpc-network.png',
      'event-1/event-driven.png',
      'event-3/embeddings.jpg',
    ],
  },
  {
    title: 'Cost review breakfast for student teams',
    date: 'January 13, 2026',
    venue: 'Kitchen of the maker space, Da Nang',
    topics: ['Savings plans', 'Budgets and alarms', 'Idle volumes'],
    photos: [
      'event-6/context-window.png',
      'event-2/ai-dlc-phases.png',
      'event-4/cloudwatch.png',
      'event-1/plenary-two-cities.jpg',
    ],
  },
  {
    title: 'Resilience Game Day',
    date: 'February 3, 2026',
    venue: 'Pier 4, Hai Phong',
    topics: ['Fault injection', 'Runbooks', 'Blameless reviews', 'Recovery points'],
    photos: [
      'event-5/defence-in-depth.png',
      'event-3/rag-pipeline.png',
      'event-4/cloudwatch-overview.png',
      'event-2/one-step-at-a-time.png',
    ],
  },
];

/** The HTML of a timeline of ten events: the example's six, and four more of their kind. */
export async function buildTenEventTimeline(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'debrief-ten-'));
  try {
    const folder = join(home, 'reports');
    await cp(EXAMPLE_FOLDER, folder, { recursive: true });
    const reports = MORE.map((event, index) => [
      `content/4-EventParticipated/4.${index + 7}-Event${index + 7}/_index.md`,
      reportOf(event, index),
    ]);
    await writeFiles(folder, Object.fromEntries(reports) as Record<string, string>);
    await buildSite({
      folder,
      out: join(home, 'site'),
      address: { origin: undefined, base: '/' },
      photoCache: join(CACHE_ROOT, 'photos'),
    });
    return await readFile(join(home, 'site', 'index.html'), 'utf8');
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function reportOf({ title, date, venue, topics, photos }: InventedEvent, index: number) {
  return [
    `---\ntitle: "Event ${index + 7}"\nweight: ${index + 7}\n---`,
    `# Summary Report: “${title}”`,
    `**Date:** ${date}`,
    `**Location:** ${venue}`,
    '### Key Highlights',
    topics.map((topic) => `- **${topic}:** what was said about it`).join('\n'),
    ...photos.map((name) => `![Drawing](/images/${name})`),
    '',
  ].join('\n\n');
}
