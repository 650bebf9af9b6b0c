import { alignLine } from '@/lib/page/align';
import { readOptions } from './args';
import type { Command } from './io';
import { linesOf } from './lines';
import { run } from './run';

/** `npm run align < lines.txt`: one object a line, with the ids of the documents the line asks for. */
export const align: Command = async (args, io) => {
  readOptions(args, {});
  const lines = linesOf(await io.stdin());
  for (const line of lines) {
    await io.write(`${JSON.stringify({ line, ids: alignLine(line) })}\n`);
  }
};

export default (args: string[]) => run(align, args);
