import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePanel } from '../state';

/** Loaded when two windows first disagree: it speaks of every fact and document, which the first screen need not. */
const View = signal<FunctionComponent | null>(null);

/** The choice between two versions, on whichever screen; nothing while there is nothing to choose. */
export function Versions() {
  const { keep } = usePanel();
  const isNeeded = keep.clashes.value.length > 0;
  useEffect(() => {
    if (isNeeded && !View.value)
      void import('../keep/TwoVersions').then((loaded) => {
        View.value = loaded.TwoVersions;
      });
  }, [isNeeded]);
  return isNeeded && View.value ? <View.value /> : null;
}
