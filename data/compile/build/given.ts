/** A field that is there only when it has a value: absent in the file, not null. */
export const given = <T>(value: T | undefined, key: string) =>
  value === undefined ? {} : { [key]: value };
