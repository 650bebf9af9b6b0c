import type { ReadonlySignal } from '@preact/signals';
import type { Keeping } from '@/components/keeping';
import { answerHandouts } from '@/entrypoints/handout/asked';
import browser from '@/lib/browser';
import { dossier, saved } from './dossier';

/** Opens the hand-out of the dossier and route on the screen; « Fermer vite » closes every one. */
export function handoutOpener(
  keep: Pick<Keeping, 'hidden'>,
  chosenEntry: ReadonlySignal<string | null>,
): () => Promise<void> {
  const handouts = answerHandouts();
  keep.hidden.subscribe((isHidden) => {
    if (isHidden) handouts.closeAll();
  });
  return async () => {
    await saved();
    const one = dossier.value;
    if (!one) return;
    const ticket = handouts.ticketFor({ dossier: one.id, chosen: chosenEntry.value });
    await browser.tabs.create({ url: `${browser.runtime.getURL('handout.html')}#${ticket}` });
  };
}
