import { parseArgs } from 'node:util';
import { BadInput } from './bad-input';

type Options = Record<string, { type: 'string' | 'boolean' }>;
type Values<O extends Options> = {
  [K in keyof O]?: O[K]['type'] extends 'boolean' ? boolean : string;
};

/** Reads `--name value` options; anything else is bad input, said in French. */
export function readOptions<const O extends Options>(args: string[], options: O): Values<O> {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values as Values<O>;
  } catch (error) {
    const known = Object.keys(options)
      .map((name) => `--${name}`)
      .join(', ');
    const code = (error as { code?: string }).code;
    const wrong = /'(-[^' ]*)/.exec(String(error))?.[1];
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new BadInput(`Il manque une valeur après ${wrong ?? 'une option'}.`);
    }
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new BadInput(`Option inconnue : ${wrong}. Options possibles : ${known || 'aucune'}.`);
    }
    throw new BadInput(`Argument de trop. Options possibles : ${known || 'aucune'}.`);
  }
}

/** No law is held before this day. */
export const FIRST_DAY = '2020-01-01';

/**
 * A day given on the command line (`YYYY-MM-DD`, a real day, not before 2020).
 * `fallback` serves when the option was not given.
 */
export function readDay(option: string, text: string | undefined, fallback: () => string): string {
  if (text === undefined) return fallback();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    throw new BadInput(`--${option} attend une date comme 2026-03-12, pas « ${shorten(text)} ».`);
  }
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    throw new BadInput(`--${option} : le ${text} n'existe pas dans le calendrier.`);
  }
  if (text < FIRST_DAY) {
    throw new BadInput(`--${option} : le droit d'avant le ${FIRST_DAY} n'est pas tenu ici.`);
  }
  return text;
}

/** Today where the préfectures are. Only commands read the clock; lib takes the day as an argument. */
export const today = (): string => Temporal.Now.plainDateISO('Europe/Paris').toString();

/** A piece of somebody's input that fits on one line of a message. */
export const shorten = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
