import uFuzzy from '@leeoniya/ufuzzy';

export async function open(base) {
  const read = async (name) => (await (await fetch(`${base}/${name}`)).text()).split('\n');
  const [lines, shown] = await Promise.all([read('lines.txt'), read('shown.txt')]);
  const folded = uFuzzy.latinize(lines);
  const engine = new uFuzzy({
    intraMode: 1,
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
    intraChars: "[\\p{L}\\d']",
    intraContr: "'\\p{L}{1,2}\\b",
  });
  return async (query, limit) => {
    const [ids, info, order] = engine.search(folded, uFuzzy.latinize(query), 1, 1000);
    const best =
      order === null || order === undefined ? (ids ?? []) : order.map((at) => info.idx[at]);
    return best.slice(0, limit).map((id) => {
      const [label, event, href] = shown[id].split('\t');
      return { label, event, href };
    });
  };
}
