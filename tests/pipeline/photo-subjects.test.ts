import { describe, expect, it } from 'vitest';
import { PIXEL, compileReport } from '../support/report-workspace.ts';

const AGENDA = `# Harbour Cloud Day

**Date:** March 14, 2026

## Objectives

- **Lantern Queue:** know when to use it

## Agenda

### Infrastructure as Code (IaC)

- **AWS CloudFormation:** templates for infrastructure
- **Best Practices:** small stacks

### Tracing

- **Lantern Queue:** keeps what nobody has read yet
- **Service Maps:** which service calls which
- **Error Budgets:** how much may fail

## Event Photos
`;

async function subjects(caption: string): Promise<readonly string[]> {
  const report = await compileReport(`${AGENDA}\n![${caption}](/images/a.png)`, {
    'static/images/a.png': PIXEL,
  });
  return (report.photos[0]?.about ?? []).map(({ anchor, label }) => `${label} #${anchor}`);
}

describe('what a photo is of', () => {
  it('is the topic that its caption names, whatever maker or number it is written with', async () => {
    expect(await subjects('A stack of Amazon CloudFormation on the wall')).toEqual([
      'AWS CloudFormation #infrastructure-as-code-iac-aws-cloudformation',
    ]);
    expect(await subjects('The service map of an order')).toEqual([
      'Service Maps #tracing-service-maps',
    ]);
  });

  it('is a section, also by the short form that the report teaches', async () => {
    expect(await subjects('An IaC pipeline from commit to stack')).toEqual([
      'Infrastructure as Code (IaC) #infrastructure-as-code-iac',
    ]);
  });

  it('is several topics, the longer name first', async () => {
    expect(await subjects('Tracing with error budgets')).toEqual([
      'Error Budgets #tracing-error-budgets',
      'Tracing #tracing',
    ]);
  });

  it('is told where it was presented, not where it was hoped for', async () => {
    expect(await subjects('The Lantern Queue filling up')).toEqual([
      'Lantern Queue #tracing-lantern-queue',
    ]);
  });

  it('is nothing where the caption names no topic, or one that says nothing', async () => {
    expect(await subjects('Everybody at the harbour')).toEqual([]);
    expect(await subjects('Best practices on a slide')).toEqual([]);
  });
});
