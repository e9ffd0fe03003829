/**
 * Classes of characters as bits in a table by UTF-16 code unit: one array read tells a scan whether a character can
 * matter to any of its rules.
 */
export function classTable(classes: Readonly<Record<string, number>>): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [characters, bits] of Object.entries(classes)) addClass(table, characters, bits);
  return table;
}

/** Gives each code unit of `characters` the bits of a class, besides those that it has. */
export function addClass(table: Uint16Array, characters: string, bits: number): void {
  for (let i = 0; i < characters.length; i++) addRange(table, characters.charCodeAt(i), characters.charCodeAt(i), bits);
}

/** Gives the code units from `first` to `last` the bits of a class. */
export function addRange(table: Uint16Array, first: number, last: number, bits: number): void {
  for (let code = first; code <= last; code++) table[code] = (table[code] ?? 0) | bits;
}
