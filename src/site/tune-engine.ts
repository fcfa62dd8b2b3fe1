import v8 from 'node:v8';

/** Bytes of bytecode that a function runs before V8 thinks of compiling it to machine code, as up to V8 10 (Node 18). */
const INTERRUPT_BUDGET = 132 * 1024;

/**
 * Node 20 halved that budget with an eye on a second, faster compiler that it leaves switched off, and so keeps its
 * slow one busy with functions that have hardly begun: compiling a site takes a tenth more of processor time. Later
 * versions have that compiler and no such flag. To be called before the work begins.
 */
export function tuneEngine(): void {
  const [major] = process.versions.node.split('.');
  if (major === '20') v8.setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
