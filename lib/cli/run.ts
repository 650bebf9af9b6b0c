import 'temporal-polyfill/global';
import { BadInput } from './bad-input';
import { type Command, processIo } from './io';

/**
 * Runs a command for the process: status 0, or 2 with one French line for bad input, or 70 for a
 * fault of ours. Never calls `exit`, so that what was written is delivered.
 */
export async function run(command: Command, args: string[]): Promise<void> {
  // A reader that stops early (`| head`) is no error.
  process.stdout.on('error', () => process.exit(0));
  try {
    await command(args, processIo);
  } catch (error) {
    if (error instanceof BadInput) {
      process.stderr.write(`${error.message.replace(/\s+/g, ' ')}\n`);
      process.exitCode = 2;
    } else {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`Erreur interne, à signaler : ${detail}\n`);
      process.exitCode = 70;
    }
    process.stdin.destroy();
  }
}
