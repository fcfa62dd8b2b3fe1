import type { SearchDocument } from '#search/search-document.ts';

type Row = readonly [
  kind: SearchDocument['kind'],
  label: string,
  text?: string,
  path?: readonly string[],
];

/**
 * One season of an invented programme: four events, one of them in two languages. Labels have the shape
 * of real reports: numbered sections, "Name (ABC)", compounds, long takeaways, captions.
 */
const EVENTS: readonly {
  readonly slug: string;
  readonly language: string;
  readonly date: string;
  readonly rows: readonly Row[];
}[] = [
  {
    slug: 'platform-day',
    language: 'en',
    date: '2025-11-17',
    rows: [
      ['event', 'Platform Engineering Day'],
      ['section', '1. Infrastructure as Code (IaC)'],
      [
        'session',
        'AWS CloudFormation',
        'Stacks, change sets and drift',
        ['Infrastructure as Code (IaC)'],
      ],
      [
        'topic',
        'Drift detection',
        'Finds resources that somebody changed by hand.',
        ['Infrastructure as Code (IaC)', 'AWS CloudFormation'],
      ],
      [
        'topic',
        'Template structure',
        'CloudFormation reads YAML or JSON.',
        ['Infrastructure as Code (IaC)', 'AWS CloudFormation'],
      ],
      [
        'topic',
        'Terraform vs CloudFormation',
        'State, providers and who runs the plan.',
        ['Infrastructure as Code (IaC)'],
      ],
      ['section', '2. CI/CD pipelines'],
      ['session', 'AWS CodePipeline', '', ['CI/CD pipelines']],
      ['session', 'AWS CodeBuild', '', ['CI/CD pipelines']],
      ['topic', 'Buildspec files', 'The build as YAML.', ['CI/CD pipelines', 'AWS CodeBuild']],
      [
        'topic',
        'Blue/Green deployments',
        'Two fleets, one switch, no downtime.',
        ['CI/CD pipelines', 'AWS CodeDeploy'],
      ],
      [
        'topic',
        'Rolling deployments',
        'A few instances at a time.',
        ['CI/CD pipelines', 'AWS CodeDeploy'],
      ],
      ['section', '3. Monitoring and observability'],
      [
        'session',
        'AWS X-Ray',
        'Traces a request through every service that it meets.',
        ['Monitoring and observability'],
      ],
      [
        'topic',
        'Service map',
        'X-Ray draws who calls whom.',
        ['Monitoring and observability', 'AWS X-Ray'],
      ],
      [
        'topic',
        'Composite alarms',
        'CloudWatch alarms made of other alarms.',
        ['Monitoring and observability'],
      ],
      ['caption', 'An X-Ray service map with three services'],
      ['speaker', 'Trần Minh Đức'],
    ],
  },
  {
    slug: 'platform-day',
    language: 'vi',
    date: '2025-11-17',
    rows: [
      ['event', 'Ngày hội kỹ thuật nền tảng'],
      ['section', 'Giám sát và khả năng quan sát'],
      [
        'session',
        'AWS X-Ray',
        'Theo dấu một yêu cầu qua mọi dịch vụ.',
        ['Giám sát và khả năng quan sát'],
      ],
      [
        'topic',
        'Phát hiện lệch cấu hình',
        'Tìm tài nguyên bị sửa bằng tay.',
        ['Hạ tầng dưới dạng mã (IaC)'],
      ],
      ['topic', 'Điện toán đám mây', 'Những khái niệm đầu tiên.', ['Giới thiệu']],
      ['speaker', 'Trần Minh Đức'],
    ],
  },
  {
    slug: 'container-night',
    language: 'en',
    date: '2025-06-05',
    rows: [
      ['event', 'Container Night'],
      ['session', 'Amazon EKS', 'Kubernetes without its control plane.', ['Programme']],
      ['topic', 'Helm charts', 'Packages for Kubernetes.', ['Programme', 'Amazon EKS']],
      ['topic', 'GitOps', 'The cluster follows the repository.', ['Programme', 'Amazon EKS']],
      ['topic', 'Drift detection', 'What GitOps does all day.', ['Programme']],
      ['topic', 'Multi-stage builds', 'Small images.', ['Programme']],
      ['topic', 'Canary', 'One in a hundred sees it first.', ['Programme']],
      ['caption', 'Docker vs VM'],
    ],
  },
  {
    slug: 'builders-meetup',
    language: 'en',
    date: '2024-09-12',
    rows: [
      ['event', 'Builders Meetup: C# and .NET on AWS'],
      ['session', 'Lambda layers for .NET', '', ['Programme']],
      ['topic', 'Lambda', 'Functions that wait for events.', ['Programme']],
      [
        'topic',
        'What I learned about drift after a year of CloudFormation in production',
        '',
        ['Takeaways'],
      ],
      ['topic', 'Least privilege', 'IAM roles that can do one thing.', ['Takeaways']],
    ],
  },
];

/** The season as documents. */
export function conferenceSeason(): SearchDocument[] {
  return EVENTS.flatMap(({ slug, language, date, rows }) =>
    rows.map(([kind, label, text = '', path = []], i): SearchDocument => ({
      id: `${slug}.${language}.${i}`,
      slug,
      language,
      event: rows[0]?.[1] ?? slug,
      date,
      kind,
      anchor: kind === 'event' ? '' : `at-${i}`,
      label,
      path,
      text,
    })),
  );
}
