import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every plain file under a folder; what vanishes while we look is left out. */
function* files(folder: string): Generator<string> {
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    try {
      const stat = lstatSync(path);
      if (stat.isDirectory()) yield* files(path);
      else if (stat.isFile()) yield path;
    } catch {
      // gone
    }
  }
}

/** The searched spellings of a word: UTF-8, and UTF-16 in either order; bytes are searched as they are. */
function spellings(word: string | Buffer): Buffer[] {
  if (typeof word !== 'string') return [word];
  const little = Buffer.from(word, 'utf16le');
  return [Buffer.from(word, 'utf8'), little, Buffer.from(little).swap16()];
}

/** Files of a profile that hold one of the words, byte by byte, with the words they hold. */
export function filesHolding(folder: string, words: readonly (string | Buffer)[]): string[] {
  const found: string[] = [];
  const needles = words.map((word) => ({ word, bytes: spellings(word) }));
  for (const path of files(folder)) {
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch {
      continue;
    }
    const all = [bytes, unpacked(bytes)].filter((one) => one !== null);
    const held = needles
      .filter(({ bytes }) => all.some((one) => bytes.some((needle) => one.includes(needle))))
      .map(({ word }) => (typeof word === 'string' ? word : 'octets'));
    if (held.length > 0) found.push(`${path.slice(folder.length)} : ${held.join(', ')}`);
  }
  return found;
}

/** Files of the session and of the history that a browser keeps; that they were there to be searched. */
export function browserMemory(folder: string): string[] {
  const telling = /Sessions\/|History$|places\.sqlite$|sessionstore|recovery|formhistory/;
  return [...files(folder)].map((path) => path.slice(folder.length)).filter((p) => telling.test(p));
}

const MOZ_LZ4 = Buffer.from('mozLz40\0');

/** The text of a file that Firefox packs (session restore), else null. */
function unpacked(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, MOZ_LZ4.length).equals(MOZ_LZ4)) return null;
  const out = Buffer.alloc(bytes.readUInt32LE(MOZ_LZ4.length));
  return lz4(bytes.subarray(MOZ_LZ4.length + 4), out);
}

/** One block of LZ4: runs of letters, and copies of what came before. */
export function lz4(block: Buffer, out: Buffer): Buffer {
  let from = 0;
  let to = 0;
  const more = (start: number) => {
    let length = start;
    if (start === 15)
      for (let next = 255; next === 255; length += next) {
        next = block[from++] ?? 0;
      }
    return length;
  };
  while (from < block.length) {
    const token = block[from++] ?? 0;
    const letters = more(token >> 4);
    block.copy(out, to, from, from + letters);
    from += letters;
    to += letters;
    if (from >= block.length) break;
    const back = block.readUInt16LE(from);
    from += 2;
    const copied = more(token & 15) + 4;
    for (let n = 0; n < copied; n++, to++) out[to] = out[to - back] ?? 0;
  }
  return out.subarray(0, to);
}
