/** `npm run budgets`: what the built example weighs, beside what it may and what it should. */
import { measureBudgets } from './budgets.ts';

const budgets = await measureBudgets();
console.table(
  Object.fromEntries(
    budgets.map(({ name, bytes, limit, goal }) => [
      name,
      { bytes, limit, goal: goal ?? limit, within: bytes <= limit },
    ]),
  ),
);
