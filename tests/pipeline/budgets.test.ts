import { describe, expect, it } from 'vitest';
import { measureBudgets } from '../support/budgets.ts';

const budgets = await measureBudgets();

describe('budgets of the built example, after gzip', () => {
  it.each(budgets)('$name stays within its limit', ({ bytes, limit }) => {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(limit);
  });
});
