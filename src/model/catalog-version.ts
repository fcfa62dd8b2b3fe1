/** Raised whenever a field of the catalog is renamed or dropped. The app refuses a catalog of another version. */
export const CATALOG_VERSION = 1;
