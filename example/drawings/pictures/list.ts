import type { Picture } from '../kit/page.ts';
import { agentLoop } from './agent-loop.ts';
import { agentcore } from './agentcore.ts';
import { aiDlcPhases } from './ai-dlc-phases.ts';
import { cloudwatchMetricsLogs } from './cloudwatch-metrics-logs.ts';
import { cloudwatchOverview } from './cloudwatch-overview.ts';
import { containersVms } from './containers-vms.ts';
import { contextWindow } from './context-window.ts';
import { dataFoundation } from './data-foundation.ts';
import { defenceInDepth } from './defence-in-depth.ts';
import { ecs } from './ecs.ts';
import { embeddings } from './embeddings.ts';
import { eventDriven } from './event-driven.ts';
import { oneStepAtATime } from './one-step-at-a-time.ts';
import { plenaryTwoCities } from './plenary-two-cities.ts';
import { ragPipeline } from './rag-pipeline.ts';
import { unitsOfWork } from './units-of-work.ts';
import { vpcNetwork } from './vpc-network.ts';
import { xRay } from './x-ray.ts';

/** Every picture of the example, event by event. */
export const pictures: readonly Picture[] = [
  plenaryTwoCities,
  eventDriven,
  dataFoundation,
  aiDlcPhases,
  oneStepAtATime,
  unitsOfWork,
  ragPipeline,
  embeddings,
  agentcore,
  cloudwatchOverview,
  cloudwatchMetricsLogs,
  containersVms,
  ecs,
  xRay,
  defenceInDepth,
  vpcNetwork,
  agentLoop,
  contextWindow,
];
