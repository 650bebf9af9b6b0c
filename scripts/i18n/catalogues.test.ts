import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

describe('the catalogues', () => {
  it('no message of the interface is missing, mismatched or stale, in any language', () => {
    const { status, stderr } = node('scripts/i18n/interface.mjs', '--check');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
  it('the compiled sentences of law are up to date', () => {
    const { status, stderr } = node('scripts/i18n/law.mjs', 'compile', '--check');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
  it('counts the sentences of law still shown in French, by language', () => {
    const out = execFileSync(process.execPath, ['scripts/i18n/law.mjs', 'count'], {
      encoding: 'utf8',
    });
    expect(out).toMatch(/^ar : \d+ phrase/m);
  });
});
