// What the scripts tell the person in front of the terminal.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One progress line. */
export const say = (text) => console.log(`• ${text}`);

/** A failure that the person can mend: what is wrong, then what to do. */
export class Remedy extends Error {}

/** Runs `main`; a Remedy is printed plainly, anything else with its trace. */
export async function tell(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Remedy ? `✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}

/** Seconds since a `Date.now()`, for progress lines. */
export const since = (start) => `${Math.round((Date.now() - start) / 1000)} s`;

/**
 * Runs a command quietly, its output in a file. Resolves with the exit status (124 when it took too
 * long and was stopped) and the text.
 */
export function quietly(command, args, { log, cwd, env, minutes = 15 }) {
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, 'w');
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', out, out],
      shell: process.platform === 'win32',
      // A group of its own, so that a stop also reaches the browsers it started.
      detached: process.platform !== 'win32',
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      stop(child);
    }, minutes * 60_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      closeSync(out);
      resolve({ status: late ? 124 : (code ?? 1), text: readFileSync(log, 'utf8') });
    });
  });
}

function stop(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // it ended by itself meanwhile
  }
}
