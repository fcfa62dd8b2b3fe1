/**
 * The command was used wrongly: a missing folder, a folder without reports, a bad date. `message` says
 * what is wrong, `hint` what to do instead. The command line shows both and exits with 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
