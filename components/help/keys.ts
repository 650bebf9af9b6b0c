const FIELDS =
  'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]';

/** True while a key belongs to a field, or comes with another key: it is not ours. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  event.isComposing ||
  (event.target instanceof Element && event.target.closest(FIELDS) !== null);
