import { describe, expect, it } from 'vitest';
import { Corrector, oneSlip } from './correct.ts';

describe('typing errors', () => {
  it('knows one slip from two', () => {
    expect(oneSlip('passeport', 'paseport')).toBe(true);
    expect(oneSlip('attestation', 'atestation')).toBe(true);
    expect(oneSlip('bulletin', 'bulletni')).toBe(true);
    expect(oneSlip('mention', 'pension')).toBe(false);
    expect(oneSlip('', 'a')).toBe(true);
  });

  it('puts long words right and leaves short ones alone', () => {
    const corrector = new Corrector(['attestation', 'acte']);
    expect(corrector.correct('attestatoin')).toBe('attestation');
    expect(corrector.correct('acta')).toBe('acta');
    expect(corrector.correct('photographe')).toBe('photographe');
  });
});
