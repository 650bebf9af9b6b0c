import { changingBetween, lawTable, notVerifiedSince } from '@/lib/law/review';
import { readDay, readOptions } from './args';
import { coverage } from './coverage';
import type { Command } from './io';
import { run } from './run';

/**
 * `npm run law`: every fact of law held, as a Markdown table; `--on`: those in force that day;
 * `--since`: those that begin or end after a day, up to `--on` if given (a law voted but not yet in force);
 * `--not-verified-since`: those that nobody checked since a day, for the yearly review.
 */
export const law: Command = async (args, io) => {
  const options = readOptions(args, {
    on: { type: 'string' },
    coverage: { type: 'string' },
    since: { type: 'string' },
    'not-verified-since': { type: 'string' },
  });
  const day = (name: 'on' | 'since' | 'not-verified-since') => {
    const text = options[name];
    return text === undefined ? undefined : readDay(name, text, () => '');
  };
  const on = day('on');
  // All before the first byte, so that a wrong folder prints nothing.
  const parts = [table(on, day('since'), day('not-verified-since'))];
  if (options.coverage !== undefined) parts.push(coverage(options.coverage));
  await io.write(parts.map((part) => `${part.trimEnd()}\n`).join('\n'));
};

function table(on?: string, since?: string, notVerified?: string): string {
  if (since !== undefined) return lawTable(undefined, changingBetween(since, on));
  return notVerified === undefined ? lawTable(on) : lawTable(on, notVerifiedSince(notVerified));
}

export default (args: string[]) => run(law, args);
