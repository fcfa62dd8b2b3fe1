const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();

/** success@3, mean reciprocal rank and the share of distinct titles; misses are named. */
export function judge(queries, answers, documents) {
  const labels = new Set();
  for (const { label } of documents) labels.add(fold(label));
  const judged = queries.flatMap(({ q, want, none }, i) => {
    const titles = answers[i].map(({ label }) => fold(label));
    const distinct = titles.length === 0 ? undefined : new Set(titles).size / titles.length;
    if (none) return [{ q, rank: titles.length === 0 ? 1 : 0, distinct }];
    const pattern = new RegExp(want);
    if (![...labels].some((label) => pattern.test(label))) return [];
    return [{ q, rank: titles.findIndex((title) => pattern.test(title)) + 1, distinct }];
  });
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    successAt3: `${judged.filter(({ rank }) => rank >= 1 && rank <= 3).length}/${judged.length}`,
    meanReciprocalRank: mean(judged.map(({ rank }) => (rank === 0 ? 0 : 1 / rank))),
    distinctTitles: mean(judged.flatMap(({ distinct }) => distinct ?? [])),
    misses: judged.filter(({ rank }) => rank < 1 || rank > 3).map(({ q }) => q),
  };
}
