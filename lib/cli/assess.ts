import { assess as assessSituation } from '@/lib/assess';
import { parseSituation } from '@/lib/situation';
import { readDay, readOptions, today } from './args';
import { BadInput } from './bad-input';
import type { Command } from './io';
import { run } from './run';
import { schemaDocument } from './schema';

/** `npm run assess`: what a situation (JSON on standard input) opens on a day. `--schema`: its form. */
export const assess: Command = async (args, io) => {
  const options = readOptions(args, {
    on: { type: 'string' },
    since: { type: 'string' },
    schema: { type: 'boolean' },
  });
  if (options.schema) {
    await io.write(`${JSON.stringify(schemaDocument(), null, 2)}\n`);
    return;
  }
  const on = readDay('on', options.on, today);
  const since = options.since === undefined ? undefined : readDay('since', options.since, today);
  if (since !== undefined && since > on) {
    throw new BadInput(`--since (${since}) doit venir avant --on (${on}).`);
  }
  const parsed = parsedFrom(readJson(await io.stdin()));
  if (!parsed.ok) throw new BadInput(`Situation refusée : ${parsed.problems.join(' ; ')}.`);
  const answer = assessSituation(parsed.situation, on, since === undefined ? {} : { since });
  await io.write(`${JSON.stringify(answer, null, 2)}\n`);
};

/** Thousands of nested objects are no situation; the stack says so before the schema does. */
function parsedFrom(value: unknown) {
  try {
    return parseSituation(value);
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput('Situation refusée : trop imbriquée.');
    throw error;
  }
}

function readJson(text: string): unknown {
  if (text.trim() === '') {
    throw new BadInput("L'entrée est vide : donnez une situation en JSON, au moins {}.");
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    throw new BadInput(
      `L'entrée n'est pas du JSON valide${position ? ` (caractère ${position})` : ''}.`,
    );
  }
}

export default (args: string[]) => run(assess, args);
