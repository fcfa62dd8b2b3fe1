import type { Diagnostic } from '#model/catalog.ts';

export interface Wording {
  /** What is wrong; `{name}` stands for a detail. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** One rule: how grave it is and what it says in each language of the interface. */
export interface DiagnosticRule {
  readonly severity: Diagnostic['severity'];
  readonly en: Wording;
  readonly vi: Wording;
}
