/** Name of the only Trusted Types policy: the one that browsers ask for every address of a script. */
export const SCRIPT_URL_POLICY = 'default';
