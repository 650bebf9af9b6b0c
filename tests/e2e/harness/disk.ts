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

/** Files of a profile that hold one of the words, byte by byte, in UTF-8 or UTF-16 (either order). */
export function filesHolding(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => {
    const little = Buffer.from(word, 'utf16le');
    return [Buffer.from(word, 'utf8'), little, Buffer.from(little).swap16()];
  });
  const found: string[] = [];
  for (const path of files(folder)) {
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch {
      continue;
    }
    if (needles.some((needle) => bytes.includes(needle))) found.push(path.slice(folder.length));
  }
  return found;
}
