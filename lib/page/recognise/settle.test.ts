import { describe, expect, it } from 'vitest';
import type { RawBlock, RawReading } from '../read/raw';
import { settle } from './settle';
import { formatsOf, maxBytesIn } from './uploads';

const block = (kind: RawBlock['kind'], text: string, under = -1): RawBlock => ({
  kind,
  text,
  under,
  level: 1,
  list: -1,
  row: -1,
  marks: 0,
});
const raw = (blocks: RawBlock[], breadcrumb: string[] = []): RawReading => ({
  version: 1,
  url: '',
  title: 'a\u202Eb',
  canonical: '',
  breadcrumb,
  blocks,
  uploads: [],
  tags: [],
  personal: false,
  truncated: false,
});

describe('a reading made ready', () => {
  it('turns lines that begin with a dash into a list, and keeps each block under its heading', () => {
    const settled = settle(
      raw([
        block('text', 'Pièces :\n- passeport\n• photos'),
        block('heading', 'Suite'),
        block('text', 'à savoir', 1),
      ]),
    );
    expect(settled.blocks.map((b) => [b.kind, b.text, b.under])).toEqual([
      ['text', 'Pièces :', -1],
      ['item', 'passeport', -1],
      ['item', 'photos', -1],
      ['heading', 'Suite', -1],
      ['text', 'à savoir', 3],
    ]);
    expect(settled.blocks[1]?.list).toBe(settled.blocks[2]?.list);
  });

  it('removes what turns or hides the text', () => {
    const settled = settle(raw([block('heading', 'pas\u200Bse\u00ADport\u2066')]));
    expect(settled.title).toBe('ab');
    expect(settled.blocks[0]?.text).toBe('passeport');
  });

  it('takes the steps of a breadcrumb apart', () => {
    expect(settle(raw([], ['Vous êtes ici : Accueil > Étrangers', 'Carte »'])).breadcrumb).toEqual([
      'Accueil',
      'Étrangers',
      'Carte',
    ]);
  });
});

describe('limits of an upload field', () => {
  it('reads sizes and formats in words or attributes', () => {
    expect(maxBytesIn('Taille maximale autorisée : 200 Mo.')).toBe(209_715_200);
    expect(maxBytesIn('10 pages')).toBeNull();
    expect(formatsOf('.JPG, .pdf', '')).toEqual(['jpg', 'pdf']);
    expect(formatsOf('', 'Formats acceptés : jpeg, png, pdf.')).toEqual(['jpeg', 'png', 'pdf']);
    expect(formatsOf('image/*', '')).toEqual(['jpg', 'jpeg', 'png']);
  });
});
