import { signal } from '@preact/signals';
import type { FactId } from '@/lib/facts';

/** The facts met in this visit, by dossier, the last one last: « question précédente ». */
const met = signal<{ readonly dossier: string; readonly facts: readonly FactId[] }>({
  dossier: '',
  facts: [],
});

/** Notes that a fact was answered or declined. */
export function meet(dossier: string, id: FactId): void {
  const before = met.value.dossier === dossier ? met.value.facts : [];
  met.value = { dossier, facts: [...before.filter((other) => other !== id), id] };
}

/** The fact met just before this one, or null. */
export function before(dossier: string, id: FactId | null): FactId | null {
  const facts = met.value.dossier === dossier ? met.value.facts : [];
  const at = id === null ? -1 : facts.indexOf(id);
  return (at < 0 ? facts.at(-1) : facts[at - 1]) ?? null;
}
