import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { lostCaution } from './caution-words.mjs';

describe('caution survives translation', () => {
  it('sees a promise made of a maybe', () => {
    expect(lostCaution('Le préfet peut donner une carte.', 'Le préfet donne une carte.')).toEqual([
      'peut',
    ]);
    expect(
      lostCaution('Le préfet peut donner une carte.', 'Le préfet pourrait donner une carte.'),
    ).toEqual([]);
    expect(lostCaution('Ce n’est pas un droit.', 'C’est un droit.')).toEqual(['ne peut pas']);
  });
  it('every cautious sentence, in every language, has its return to French, which has kept its caution', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/i18n/caution.mjs', 'check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
