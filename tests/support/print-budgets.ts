/** `npm run budgets`: what the built example weighs, beside what it may. */
import { measureBudgets } from './budgets.ts';

const budgets = await measureBudgets();
console.table(
  Object.fromEntries(
    budgets.map(({ name, bytes, limit }) => [name, { bytes, limit, within: bytes <= limit }]),
  ),
);
