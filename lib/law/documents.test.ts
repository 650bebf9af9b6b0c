import { describe, expect, it } from 'vitest';
import { DOCUMENT_NOTES } from './documents';
import { DOCUMENT_IDS } from './ids';

describe('document notes', () => {
  it.each(DOCUMENT_IDS)('%s says what it is and where to get it', (id) => {
    const note = DOCUMENT_NOTES[id];
    expect(note.title).toMatch(/^\p{Lu}/u);
    for (const sentence of [note.what, note.where]) expect(sentence).toMatch(/^\p{Lu}.{5,}\.$/u);
  });

  it('gives no two documents the same name', () => {
    const titles = DOCUMENT_IDS.map((id) => DOCUMENT_NOTES[id].title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('asks for a sworn translation of civil-status records, not of French papers', () => {
    expect(DOCUMENT_NOTES['acte-de-naissance'].translate).toBe(true);
    expect(DOCUMENT_NOTES['justificatif-domicile'].translate).toBe(false);
  });
});
