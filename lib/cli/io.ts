import { readFileSync, statSync } from 'node:fs';
import { BadInput } from './bad-input';

/** Where a command reads and writes; tests give their own. */
export interface Io {
  /** The whole standard input as text. */
  stdin(): Promise<string>;
  /** Writes to standard output; resolves when more can be written. */
  write(text: string): Promise<void>;
  /** A file as text; BadInput when it cannot be read. */
  file(path: string): string;
}

/** What a command is: arguments in, exit status out (0 unless it throws). */
export type Command = (args: string[], io: Io) => Promise<void>;

/** Bytes. The largest real situation is under 50 kB, the largest page 5 MB. */
const MAX_INPUT = 64 * 1024 * 1024;

/** Decodes UTF-8 (byte order mark dropped), refusing what is not text. */
export function decode(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${what} n'est pas du texte en UTF-8.`);
  }
}

/** UTF-8, or what saved pages of older sites are when they are not UTF-8. */
function decodePage(bytes: Uint8Array): string {
  try {
    return decode(bytes, '');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The real input and output of the process. */
export const processIo: Io = {
  async stdin() {
    if (process.stdin.isTTY) {
      throw new BadInput("Rien n'est donné sur l'entrée standard (commande < fichier).");
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of process.stdin) {
      size += (chunk as Buffer).length;
      if (size > MAX_INPUT) throw new BadInput("L'entrée est trop grande (plus de 64 Mo).");
      chunks.push(chunk as Buffer);
    }
    return decode(Buffer.concat(chunks), "L'entrée");
  },
  write: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  file(path) {
    try {
      if (statSync(path).size > MAX_INPUT) throw new BadInput(`${path} est trop grand.`);
      return decodePage(readFileSync(path));
    } catch (error) {
      if (error instanceof BadInput) throw error;
      throw new BadInput(`Le fichier ${path} ne peut pas être lu.`);
    }
  },
};
