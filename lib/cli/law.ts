import { lawTable, notVerifiedSince } from '@/lib/law/review';
import { readDay, readOptions } from './args';
import { coverage } from './coverage';
import type { Command } from './io';
import { run } from './run';

/**
 * `npm run law`: every fact of law held, as a Markdown table; `--on`: those in force that day;
 * `--not-verified-since`: those that nobody checked since a day, for the yearly review. */
export const law: Command = async (args, io) => {
  const options = readOptions(args, {
    on: { type: 'string' },
    coverage: { type: 'string' },
    'not-verified-since': { type: 'string' },
  });
  const on = options.on === undefined ? undefined : readDay('on', options.on, () => '');
  // Both before the first byte, so that a wrong folder prints nothing.
  const since = options['not-verified-since'];
  const parts = [
    since === undefined
      ? lawTable(on)
      : lawTable(on, notVerifiedSince(readDay('not-verified-since', since, () => ''))),
  ];
  if (options.coverage !== undefined) parts.push(coverage(options.coverage));
  await io.write(parts.map((part) => `${part.trimEnd()}\n`).join('\n'));
};

export default (args: string[]) => run(law, args);
