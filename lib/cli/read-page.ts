import { alignLine } from '@/lib/page/align';
import { readPageFor } from '@/lib/page/command';
import { readOptions, shorten } from './args';
import { BadInput } from './bad-input';
import type { Command } from './io';
import { linesOf } from './lines';
import { run } from './run';

/** `npm run read-page -- --url URL [--html FILE]`, or `--urls FILE` for one object a line. */
export const readPage: Command = async (args, io) => {
  const options = readOptions(args, {
    url: { type: 'string' },
    html: { type: 'string' },
    urls: { type: 'string' },
  });
  if (options.urls !== undefined) {
    if (options.url !== undefined || options.html !== undefined) {
      throw new BadInput('--urls va seul : ni --url ni --html avec.');
    }
    // A long list is not lost for one bad line: that line says what is wrong with it.
    for (const url of linesOf(io.file(options.urls)).map((line) => line.trim())) {
      if (url === '') continue;
      await io.write(`${JSON.stringify(readPageFor(url, null, alignLine))}\n`);
    }
    return;
  }
  if (options.url === undefined) throw new BadInput('Donnez une adresse : --url URL (ou --urls).');
  if (!URL.canParse(options.url)) {
    throw new BadInput(`« ${shorten(options.url)} » n'est pas une adresse de page.`);
  }
  const html = options.html === undefined ? null : io.file(options.html);
  await io.write(`${JSON.stringify(readPageFor(options.url, html, alignLine), null, 2)}\n`);
};

export default (args: string[]) => run(readPage, args);
