import * as z from 'zod/mini';
import type { Area } from './areas';
import { SETTINGS } from './keys';
import { getFrom, setKept } from './writing';

/**
 * What is kept in clear and survives a wipe: nothing that says anything of a person's situation.
 * Every value comes from a short list or a narrow shape, so that no personal word fits in.
 */
export const SettingsSchema = z.object({
  /** Language of the interface, BCP 47, short. */
  language: z.catch(
    z.nullable(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/))),
    null,
  ),
  textSize: z.catch(z.enum(['normal', 'large', 'larger']), 'normal'),
  /** Minutes of idleness before passphrase mode locks itself; 0: never. */
  autoLockMinutes: z.catch(z.int().check(z.minimum(0), z.maximum(480)), 0),
  /** Keys that act alone (digits, « ? »): someone who dictates must be able to switch them off (WCAG 2.1.4). */
  singleKeys: z.catch(z.boolean(), true),
  /** Questions shown large and in two languages, for two people at one screen. */
  forTwo: z.catch(z.boolean(), false),
});
export type Settings = z.infer<typeof SettingsSchema>;

/** Settings of somebody who never chose any. */
export const DEFAULT_SETTINGS: Settings = {
  language: null,
  textSize: 'normal',
  autoLockMinutes: 0,
  singleKeys: true,
  forTwo: false,
};

/** Only what is harmless, whatever is given; a value out of its list becomes the default. */
export function harmless(value: unknown): Settings {
  const read = SettingsSchema.safeParse(value);
  return read.success ? read.data : DEFAULT_SETTINGS;
}

/** The settings of this computer; garbage reads as the defaults. */
export async function readSettings(local: Area): Promise<Settings> {
  return harmless((await getFrom(local, [SETTINGS]))[SETTINGS]);
}

/** Changes some settings and returns them all. */
export async function writeSettings(local: Area, changes: Partial<Settings>): Promise<Settings> {
  const settings = harmless({ ...(await readSettings(local)), ...changes });
  await setKept(local, { [SETTINGS]: settings });
  return settings;
}
