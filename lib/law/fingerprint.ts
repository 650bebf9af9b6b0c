/** A short stable name for a sentence that has no id of its own (FNV-1a, 32 bits, hexadecimal). */
export function fingerprint(text: string | undefined): string {
  let hash = 0x811c9dc5;
  for (const char of text ?? '')
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
