/**
 * Names texts, in their order, by what is in them, so that files with such a name may be cached for ever: letters and digits.
 * "ab" and "c" are not "a" and "bc". Handed in, as what reads tens of megabytes fast is Node's.
 */
export type ContentNamer = (texts: readonly string[]) => string;
