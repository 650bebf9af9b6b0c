import { useState } from 'preact/hooks';

/**
 * For a details element whose content is heavy: it is made when it is opened for the first time, and then stays.
 * A screen of sixty routes, each with its criteria and their sources, is otherwise 150 000 elements.
 */
export function useOpened(isOpen = false) {
  const [opened, setOpened] = useState(isOpen);
  const onToggle = (event: { readonly currentTarget: HTMLDetailsElement }) => {
    if (event.currentTarget.open) setOpened(true);
  };
  return { opened, onToggle };
}
