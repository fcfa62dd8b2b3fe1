/**
 * Milliseconds of this process's processor time that something takes, the least of up to ten runs. Waiting
 * for a busy machine does not count; what warms up once, or shares its cache, is slow a few times, slow code
 * every time.
 */
export async function leastCpuMilliseconds(run: () => unknown, enough: number): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < 10 && least >= enough; attempt++) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
