import { describe, expect, it } from 'vitest';
import { complaintsAbout, resolveSpecifier, specifiersIn } from './check-imports.mjs';

describe('import directions', () => {
  it('finds static, re-exported, type and dynamic imports, but not commented ones', () => {
    const source = `import a from '@/lib/law';
import type { B } from "../facts";
export { c } from './c.ts';
const d = await import('@/lib/page');
import 'x/global';
// import z from '@/lib/z';`;
    expect(specifiersIn(source)).toEqual([
      '@/lib/law',
      '../facts',
      './c.ts',
      '@/lib/page',
      'x/global',
    ]);
  });

  it('reads aliases, relative paths and index files as one name', () => {
    expect(resolveSpecifier('lib/law/routes/a.ts', '../../facts/index.ts')).toBe('lib/facts');
    expect(resolveSpecifier('lib/law/a.ts', '@/lib/facts')).toBe('lib/facts');
    expect(resolveSpecifier('lib/law/a.ts', 'zod/mini')).toBeNull();
  });

  it.each([
    ['lib/facts/a.ts', '@/lib/law'],
    ['lib/law/a.ts', '../reasoning'],
    ['lib/page/a.ts', '@/lib/law'],
    ['entrypoints/reader/start.ts', '@/lib/page'],
    ['entrypoints/reader/start.ts', '@/lib/storage'],
    ['lib/reasoning/a.ts', '@/lib/law/routes/conjoint'],
    ['lib/storage/a.ts', '@/components/x'],
  ])('refuses %s importing %s', (file, target) => {
    expect(complaintsAbout(file, `import { x } from '${target}';`)).toHaveLength(1);
  });

  it.each([
    ['lib/law/a.ts', '@/lib/facts'],
    ['lib/page/a.ts', '@/lib/law/ids'],
    ['lib/page/a.ts', './deep/inside'],
    ['entrypoints/reader/start.ts', '@/lib/page/read'],
    ['components/a.tsx', '@/lib/storage'],
    ['lib/law/a.test.ts', '@/lib/reasoning'],
  ])('accepts %s importing %s', (file, target) => {
    expect(complaintsAbout(file, `import { x } from '${target}';`)).toEqual([]);
  });
});
