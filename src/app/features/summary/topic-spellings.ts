/** The provider's name before a service's, as authors write it in headings and leave it out in sentences. */
const PROVIDER = /^(?:AWS|Amazon)\s+/;

/** "Terraform on AWS": the topic is Terraform. */
const PLACE = /\s+on\s+AWS$/;

/** "Infrastructure as Code (IaC)": both are names of it. */
const SHORT_FORM = /^(.+?)\s*\(([^()]+)\)$/;

/** Shorter names are letters of other words more often than a topic. */
const SHORTEST = 2;

/**
 * The ways in which a report may name the topic of a label, the label first.
 * @example topicSpellings('AWS X-Ray') // ['AWS X-Ray', 'X-Ray']
 */
export function topicSpellings(label: string): readonly string[] {
  const [, long = label, short = ''] = SHORT_FORM.exec(label) ?? [];
  const names = [label, long, short, withoutProvider(long)];
  return [...new Set(names)].filter((name) => name.length >= SHORTEST);
}

function withoutProvider(name: string): string {
  return name.replace(PROVIDER, '').replace(PLACE, '');
}
