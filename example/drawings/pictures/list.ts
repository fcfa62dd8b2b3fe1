import type { Picture } from '../kit/page.ts';
import { aiDlcPhases } from './ai-dlc-phases.ts';
import { cloudwatchMetricsLogs } from './cloudwatch-metrics-logs.ts';
import { cloudwatchOverview } from './cloudwatch-overview.ts';
import { containersVms } from './containers-vms.ts';
import { dataFoundation } from './data-foundation.ts';
import { ecs } from './ecs.ts';
import { eventDriven } from './event-driven.ts';
import { oneStepAtATime } from './one-step-at-a-time.ts';
import { plenaryTwoCities } from './plenary-two-cities.ts';
import { unitsOfWork } from './units-of-work.ts';
import { xRay } from './x-ray.ts';

/** Every picture of the example, event by event. */
export const pictures: readonly Picture[] = [
  plenaryTwoCities,
  eventDriven,
  dataFoundation,
  aiDlcPhases,
  oneStepAtATime,
  unitsOfWork,
  cloudwatchOverview,
  cloudwatchMetricsLogs,
  containersVms,
  ecs,
  xRay,
];
