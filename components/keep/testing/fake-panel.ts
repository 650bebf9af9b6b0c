import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { Keeping } from '@/components/keeping';
import type { PanelState } from '@/components/state';
import { emptyDossier } from '@/lib/situation';
import {
  DEFAULT_SETTINGS,
  type Difference,
  type Mode,
  type Outcome,
  type Summary,
} from '@/lib/storage';

const done: Outcome = { ok: true, value: undefined };
const NOW = '2026-11-24T10:00:00.000Z';

export const summary = (id: string, nickname: string, archived = false): Summary => ({
  id,
  nickname,
  archived,
  updatedAt: NOW,
});

/** A panel whose dossiers and way of keeping are given; what is asked of it is recorded by vitest. */
export function fakePanel(
  dossiers: readonly Summary[] = [summary('a', 'Rosa')],
  mode: Mode = 'computer',
) {
  const keep = {
    state: signal('open'),
    mode: signal<Mode | null>(mode),
    dossiers: signal(dossiers),
    settings: signal(DEFAULT_SETTINGS),
    trouble: signal([]),
    hidden: signal(false),
    canUndo: signal(false),
    changeMode: vi.fn(async () => done),
    lock: vi.fn(async () => {}),
    wipe: vi.fn(async () => {}),
    open: vi.fn(async () => {}),
    create: vi.fn(async () => {}),
    archive: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
    undo: vi.fn(async () => {}),
    changeSettings: vi.fn(async () => {}),
    duplicate: vi.fn(async () => {}),
    clashes: signal<readonly Difference[]>([]),
    settle: vi.fn(async () => {}),
    keepBothVersions: vi.fn(async () => {}),
    exportTo: vi.fn(async () => done),
    exportReadable: vi.fn(async () => done),
    preview: vi.fn(),
    apply: vi.fn(),
  };
  const panel = {
    keep: keep as unknown as Keeping,
    dossier: signal(emptyDossier('a', 'Rosa', NOW)),
    assessment: signal(null),
    update: vi.fn(async () => {}),
  } as unknown as PanelState;
  return { panel, keep };
}
