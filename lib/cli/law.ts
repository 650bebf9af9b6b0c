import { lawTable } from '@/lib/law/review';
import { readDay, readOptions } from './args';
import { coverage } from './coverage';
import type { Command } from './io';
import { run } from './run';

/** `npm run law`: every fact of law held, as a Markdown table; `--on`: those in force that day. */
export const law: Command = async (args, io) => {
  const options = readOptions(args, { on: { type: 'string' }, coverage: { type: 'string' } });
  const on = options.on === undefined ? undefined : readDay('on', options.on, () => '');
  // Both before the first byte, so that a wrong folder prints nothing.
  const parts = [lawTable(on)];
  if (options.coverage !== undefined) parts.push(coverage(options.coverage));
  await io.write(parts.map((part) => `${part.trimEnd()}\n`).join('\n'));
};

export default (args: string[]) => run(law, args);
