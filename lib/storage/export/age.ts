import { StorageFailure } from '../failures';
import { type Bytes, concat, utf8 } from '../sealing/bytes';
import { EXPORT_WORK_FACTOR } from '../sealing/parameters';

const HEAD = 'age-encryption.org/v1\n';
const ARMOR_HEAD = '-----BEGIN AGE ENCRYPTED FILE-----';
/** scrypt at 20 already takes 1 GB of memory; the library refuses more. */
const HIGHEST_WORK_FACTOR = 20;

/**
 * An age file (age-encryption.org/v1, passphrase) that any age tool opens.
 * `workFactor` is for tests alone: whoever exports leaves it out.
 */
export async function encryptFile(
  text: string,
  passphrase: string,
  workFactor = EXPORT_WORK_FACTOR,
): Promise<Bytes> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  return concat(await encrypter.encrypt(utf8(text)));
}

/** Is this an age file, binary or armoured? */
export function looksLikeAge(file: Uint8Array): boolean {
  return startsWith(file, HEAD) || isArmored(file);
}

/**
 * The bytes inside an age file; throws `import-not-our-file` (no passphrase opens it),
 * `import-too-costly`, `import-wrong-passphrase` or `import-damaged`.
 */
export async function decryptFile(file: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const { armor, Decrypter } = await import('age-encryption');
  const binary = isArmored(file) ? unarmor(armor.decode, file) : file;
  const workFactor = workFactorOf(binary);
  if (workFactor > HIGHEST_WORK_FACTOR) throw new StorageFailure('import-too-costly');
  const decrypter = new Decrypter();
  // As typed, and as we write it: the same letters can be spelt in two ways.
  for (const spelling of new Set([passphrase.normalize('NFC'), passphrase])) {
    decrypter.addPassphrase(spelling);
  }
  try {
    return await decrypter.decrypt(binary);
  } catch (cause) {
    const wrong = /no identity matched/.test(String((cause as Error)?.message));
    throw new StorageFailure(wrong ? 'import-wrong-passphrase' : 'import-damaged', { cause });
  }
}

/** The work factor that the header asks for. */
function workFactorOf(file: Uint8Array): number {
  const header = new TextDecoder('latin1').decode(file.slice(0, 200));
  const stanza = /^-> scrypt \S+ ([1-9]\d{0,8})$/.exec(header.split('\n')[1] ?? '');
  if (!header.startsWith(HEAD) || !stanza) throw new StorageFailure('import-not-our-file');
  return Number(stanza[1]);
}

function unarmor(decode: (file: string) => Uint8Array, file: Uint8Array): Uint8Array {
  try {
    return decode(new TextDecoder().decode(file));
  } catch (cause) {
    throw new StorageFailure('import-damaged', { cause });
  }
}

function isArmored(file: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(file.slice(0, 200)).trimStart().startsWith(ARMOR_HEAD);
}

function startsWith(file: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(file.slice(0, text.length)) === text;
}
