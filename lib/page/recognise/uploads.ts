import type { RawReading } from '../read/raw';
import type { PageUpload } from '../types';

const UNITS: Record<string, number> = {
  ko: 1024,
  kb: 1024,
  mo: 1024 ** 2,
  mb: 1024 ** 2,
  go: 1024 ** 3,
  gb: 1024 ** 3,
};
/** `accept` also takes media types and families. */
const MEDIA: Record<string, string[]> = {
  'image/*': ['jpg', 'jpeg', 'png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/pdf': ['pdf'],
  'image/tiff': ['tiff'],
  'image/bmp': ['bmp'],
};

/** Bytes that a sentence sets as a limit: « Taille maximale autorisée : 200 Mo », « 10 Mo par fichier »; null when it sets none. */
export function maxBytesIn(text: string): number | null {
  const m = /(\d+(?:[.,]\d+)?)\s?(ko|mo|go|kb|mb|gb)\b/i.exec(text);
  const unit = m && UNITS[(m[2] as string).toLowerCase()];
  return m && unit ? Math.round(Number((m[1] as string).replace(',', '.')) * unit) : null;
}

/** Extensions, lower case and without the dot, from `accept` or else from the sentence « Formats acceptés : … ». */
export function formatsOf(accept: string, hint: string): string[] {
  const out = new Set<string>();
  for (const part of accept
    .toLowerCase()
    .split(',')
    .map((p) => p.trim())) {
    if (part.startsWith('.')) out.add(part.slice(1));
    else for (const extension of MEDIA[part] ?? []) out.add(extension);
  }
  if (!out.size) {
    const list = /formats?[^:]{0,30}:\s*([^;]{0,200})/i.exec(hint)?.[1] ?? '';
    for (const m of list
      .toLowerCase()
      .matchAll(/\b(jpe?g|png|pdf|bmp|tiff?|gif|heic|docx?|odt|txt|zip)\b/g))
      out.add(m[1] as string);
  }
  return [...out];
}

const REMARK = /(\s*(\*|\((facultati|optionnel|obligatoire)[a-zé]*\)))+\s*$/i;

/** What a label says of its field: « * » and « (obligatoire) » require it, « (facultatif) » does not; null when it says nothing. */
function requiredIn(label: string): boolean | null {
  if (/facultati|optionnel/i.test(label)) return false;
  return /\*\s*$|obligatoire/i.test(label) ? true : null;
}

/** The page's upload fields, with limits, formats and obligation worked out from attributes and wording. */
export function uploadsOf(raw: RawReading): PageUpload[] {
  return raw.uploads.map((u) => ({
    label: u.label.replace(REMARK, ''),
    hint: u.hint,
    formats: formatsOf(u.accept, u.hint),
    maxBytes: u.maxBytes ?? maxBytesIn(u.hint),
    required: requiredIn(u.label) ?? u.required,
    filled: u.filled,
    multiple: u.multiple,
    under: raw.blocks[u.under]?.text ?? '',
  }));
}
