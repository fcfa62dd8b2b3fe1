/** The people whom one line or heading of a session names: `Speaker: X & Y`, `… (Mr. X)`. */
export function recogniseSessionSpeakers(_text: string): string[] {
  return [];
}
