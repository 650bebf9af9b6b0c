import * as z from 'zod/mini';
import type { Core } from './core';
import { refusalFor } from './dossiers';
import { attempt, done, type Outcome, refuse } from './failures';
import { VERSIONS_SLOT } from './keys';
import { readRecord, type Vault, writeRecord } from './record';

/** Something that was written here while another window wrote something else in the same place. */
export interface Waiting {
  path: string[];
  mine: unknown;
}

const WaitingSchema = z.record(
  z.string(),
  z.array(z.object({ path: z.array(z.string()), mine: z.optional(z.unknown()) })),
);
type All = Record<string, Waiting[]>;

/** What waits for a choice, by dossier, sealed like the rest: a window closed before the choice loses nothing. */
export function waitingVersions(core: Core) {
  const inVault = <T>(work: (vault: Vault) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    core.deps.exclusive(() =>
      attempt(async () => {
        const view = await core.look();
        return view.state === 'open' ? work(view.vault) : refuse(refusalFor(view));
      }),
    );

  return {
    /** What waits for this dossier. */
    waiting: (id: string) =>
      inVault<Waiting[]>(async (vault) => ({
        ok: true,
        value: (await readAll(vault)).all[id] ?? [],
      })),
    /** Keeps what waits for this dossier instead of what waited; nothing when the list is empty. */
    keepWaiting: (id: string, list: Waiting[]) =>
      inVault(async (vault) => {
        const { all, record } = await readAll(vault);
        const { [id]: before, ...others } = all;
        if (!before && list.length === 0) return done;
        const next = list.length > 0 ? { ...others, [id]: list } : others;
        await writeRecord(vault, VERSIONS_SLOT, record, next);
        // The older generation still holds what was settled.
        if (list.length === 0)
          await writeRecord(vault, VERSIONS_SLOT, await readRecord(vault, VERSIONS_SLOT), next);
        return done;
      }),
  };
}

async function readAll(vault: Vault) {
  const record = await readRecord(vault, VERSIONS_SLOT);
  const read = record.status === 'read' ? WaitingSchema.safeParse(record.value) : null;
  return { record, all: (read?.success ? read.data : {}) as All };
}
