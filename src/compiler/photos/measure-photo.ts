import { inspectOriginal } from './inspect-original.ts';
import { describeProblems } from './problems.ts';
import { unprocessed } from './process-photo.ts';
import { readOriginal } from './read-original.ts';
import type { PhotoRequest, ProcessedPhoto } from './types.ts';

/** Reads a photo's size and what is wrong with it from its header; decodes and writes nothing. */
export async function measurePhoto({ file, path }: PhotoRequest): Promise<ProcessedPhoto> {
  const read = await readOriginal(path);
  if (!read.ok) return unprocessed({ width: 0, height: 0, bytes: read.size }, [read.problem]);
  const bytes = read.bytes.length;
  const inspection = await inspectOriginal(read.bytes);
  if (!inspection.ok) return unprocessed({ ...inspection, bytes }, [inspection.problem]);
  const { original } = inspection;
  const measured = unprocessed(
    { ...original, bytes },
    describeProblems({ ...original, bytes }, file),
  );
  return original.animated ? { ...measured, animated: true } : measured;
}
