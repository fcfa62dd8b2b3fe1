/**
 * The volumes of each term, from the terms of each volume.
 * @param termsOfVolumes by the volume's number; each term once
 * @param termCount terms are numbered from 0
 * @returns the numbers of a term's volumes, which ascend
 */
export function invertVolumes(
  termsOfVolumes: readonly Int32Array[],
  termCount: number,
): (term: number) => Int32Array {
  const starts = countingStarts(termsOfVolumes, termCount);
  const next = starts.slice();
  const volumes = new Int32Array(starts[termCount] ?? 0);
  for (const [volume, terms] of termsOfVolumes.entries()) {
    for (const term of terms) {
      const at = next[term] ?? 0;
      volumes[at] = volume;
      next[term] = at + 1;
    }
  }
  return (term) => volumes.subarray(starts[term], starts[term + 1]);
}

/** Where the volumes of each term begin, if those of one term stand behind those of the term before; last, where all end. */
function countingStarts(termsOfVolumes: readonly Int32Array[], termCount: number): Int32Array {
  const starts = new Int32Array(termCount + 1);
  for (const terms of termsOfVolumes) {
    for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 1; term <= termCount; term++) {
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  }
  return starts;
}
