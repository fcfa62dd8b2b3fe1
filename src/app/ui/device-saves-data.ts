/** Whether the device asks sites to send less (Save-Data); only some browsers tell, elsewhere false. */
export function deviceSavesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
