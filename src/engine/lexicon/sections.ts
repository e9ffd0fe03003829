/**
 * A file of named sections of numbers and bytes, each of which is read where it lies: a header (its length in four
 * bytes, then JSON), and the sections behind it, each at a multiple of four. Numbers are little-endian, as they are on
 * every machine that VS Code runs on.
 */
export type Section = Uint8Array | Uint16Array | Uint32Array;

/** Per section its name, the bytes of one number, offset behind the header and count of numbers. */
type Header = readonly (readonly [name: string, width: number, offset: number, length: number])[];

const ALIGNMENT = 4;
const MAX_BYTES = 0xffff;
const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

export function writeSections(sections: Readonly<Record<string, Section>>): Uint8Array {
  let size = 0;
  const header: Header = Object.entries(sections).map(([name, section]) => {
    const offset = size;
    size = aligned(size + section.byteLength);
    return [name, section.BYTES_PER_ELEMENT, offset, section.length];
  });
  const said = new TextEncoder().encode(JSON.stringify(header));
  const start = aligned(ALIGNMENT + said.length);
  const bytes = new Uint8Array(start + size);
  new DataView(bytes.buffer).setUint32(0, said.length, true);
  bytes.set(said, ALIGNMENT);
  Object.values(sections).forEach((section, i) => {
    const from = start + (header[i]?.[2] ?? 0);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), from);
  });
  return bytes;
}

/** The sections of a file, as views of its bytes. */
export class Sections {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #header: Header;

  /** @throws Error where the bytes are no such file */
  constructor(bytes: Uint8Array) {
    // A host may hand out a slice of a larger buffer, and numbers are read only where they are aligned.
    this.#bytes = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
    const length =
      bytes.length < ALIGNMENT ? Infinity : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    if (length > bytes.length - ALIGNMENT) throw new Error('compiled data: no header in it');
    this.#header = JSON.parse(decode(bytes.subarray(ALIGNMENT, ALIGNMENT + length))) as Header;
    this.#start = aligned(ALIGNMENT + length);
  }

  bytes(name: string): Uint8Array {
    return this.#view(name, 1, (...place) => new Uint8Array(...place));
  }

  shorts(name: string): Uint16Array {
    return this.#view(name, 2, (...place) => new Uint16Array(...place));
  }

  integers(name: string): Uint32Array {
    return this.#view(name, 4, (...place) => new Uint32Array(...place));
  }

  text(name: string): string {
    return decode(this.bytes(name));
  }

  #view<T>(name: string, width: number, make: (buffer: ArrayBufferLike, offset: number, length: number) => T): T {
    const found = this.#header.find((section) => section[0] === name && section[1] === width);
    const [, , offset, length] = found ?? ['', 0, 0, Infinity];
    if (this.#start + offset + length * width > this.#bytes.length)
      throw new Error(`compiled data: no section ${name} in it`);
    return make(this.#bytes.buffer, this.#bytes.byteOffset + this.#start + offset, length);
  }
}

const decoder = new TextDecoder();
const decode = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Texts run together, each of which is decoded when it is asked for. */
export class Texts {
  readonly #bytes: Uint8Array;
  /** Where each text ends. */
  readonly #ends: Uint32Array;

  constructor(sections: Sections, name: string) {
    this.#bytes = sections.bytes(name);
    const lengths = sections.shorts(`${name} lengths`);
    this.#ends = new Uint32Array(lengths.length);
    let end = 0;
    for (let i = 0; i < lengths.length; i++) this.#ends[i] = end += lengths[i] ?? 0;
  }

  /** @throws RangeError for a text of more bytes than a length can tell */
  static write(name: string, texts: readonly string[]): Record<string, Section> {
    const encoded = texts.map((text) => new TextEncoder().encode(text));
    const longest = encoded.find(({ length }) => length > MAX_BYTES);
    if (longest) throw new RangeError(`${name}: a text of ${longest.length} bytes is too long`);
    const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    for (const text of encoded) {
      bytes.set(text, end);
      end += text.length;
    }
    return { [name]: bytes, [`${name} lengths`]: Uint16Array.from(encoded, ({ length }) => length) };
  }

  get length(): number {
    return this.#ends.length;
  }

  at(index: number): string {
    return decode(this.#bytes.subarray(this.#ends[index - 1] ?? 0, this.#ends[index] ?? 0));
  }
}
