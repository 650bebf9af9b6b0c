import { build } from 'esbuild';
import { join } from 'node:path';

/** A module of ours as one script for a page, under `globalThis[name]`. */
export async function scriptOf(root: string, entry: string, name: string): Promise<string> {
  const bundle = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'esnext',
    absWorkingDir: root,
    footer: { js: `globalThis.${name} = ${name};` },
  });
  return bundle.outputFiles[0]?.text ?? '';
}
