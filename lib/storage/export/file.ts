import { attempt, type Outcome, refuse, StorageFailure } from '../failures';
import { type Bytes, fromUtf8, utf8 } from '../sealing/bytes';
import { passphraseRefusal } from '../sealing/passphrase';
import { decryptFile, encryptFile, looksLikeAge } from './age';
import { type Bundle, MAX_BUNDLE_LENGTH, readBundle, writeBundle } from './bundle';

/**
 * Dossiers as an encrypted file in the age format. `now` is ms since 1970.
 * Whoever offers it says that the file outlives a wipe. Takes about two seconds, on purpose.
 */
export function exportFile(
  dossiers: unknown[],
  passphrase: string,
  now: number,
): Promise<Outcome<Bytes>> {
  return attempt<Bytes>(async () => {
    const reason = passphraseRefusal(passphrase);
    if (reason) return refuse(reason);
    return { ok: true, value: await encryptFile(writeBundle(dossiers, now), passphrase) };
  });
}

/** Dossiers as readable text, only on the explicit wish of the person: anybody can read this file. */
export function readableCopy(dossiers: unknown[], now: number): Bytes {
  return utf8(writeBundle(dossiers, now));
}

/** Names for the files, which say nothing of the person. `on` is the day, ISO. */
export function exportFileName(on: string, readable = false): string {
  return readable ? `piece-par-piece-lisible-${on}.json` : `piece-par-piece-${on}.age`;
}

/** Must the passphrase be asked for to open this file? */
export function needsPassphrase(file: Uint8Array): boolean {
  return looksLikeAge(file);
}

/** Opens an exported file, encrypted or readable; throws `StorageFailure` (`import-…`). */
export async function openFile(file: Uint8Array, passphrase: string): Promise<Bundle> {
  if (file.length > MAX_BUNDLE_LENGTH) throw new StorageFailure('import-too-large');
  const plain = looksLikeAge(file) ? await decryptFile(file, passphrase) : file;
  let text: string;
  try {
    text = fromUtf8(plain);
  } catch (cause) {
    throw new StorageFailure('import-not-our-file', { cause });
  }
  return readBundle(text);
}
