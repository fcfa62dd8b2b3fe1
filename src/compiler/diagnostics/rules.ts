import { factsRules } from './rules/facts-rules.ts';
import { pageRules } from './rules/page-rules.ts';
import { photosRules } from './rules/photos-rules.ts';
import { twinsRules } from './rules/twins-rules.ts';

/** Every rule by its code. docs/AUTHORS.md shows a bad and a mended example of each; a test holds the two together. */
export const diagnosticRules = {
  ...pageRules,
  ...factsRules,
  ...photosRules,
  ...twinsRules,
} as const;

export type DiagnosticCode = keyof typeof diagnosticRules;
