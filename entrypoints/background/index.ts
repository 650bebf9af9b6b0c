import browser from '@/lib/browser';
import { askForReading } from '@/lib/messages/ask';
import { defineBackground } from 'wxt/utils/define-background';

/** Chromium's own API, which the polyfill and the types of WXT do not both know. */
type SidePanel = { open(options: { windowId: number }): Promise<void> };
type LockableArea = { setAccessLevel?: (o: { accessLevel: string }) => Promise<void> };

/**
 * Wires the toolbar button. It keeps no state: the worker may stop at any moment, and messages of
 * the content script go straight to the panel (no `onMessage` here, so visiting a page wakes nothing).
 */
export default defineBackground(() => {
  // Content scripts have no business in the storage, in either area.
  for (const area of [browser.storage.session, browser.storage.local] as LockableArea[]) {
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
  }

  browser.action.onClicked.addListener((tab) => {
    // First line, before any await: both browsers want to see the gesture itself.
    openPanel(tab.windowId);
    if (tab.id !== undefined) void askForReading(browser, tab.id);
  });
});

function openPanel(windowId: number | undefined): void {
  const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  if (sidePanel && windowId !== undefined) sidePanel.open({ windowId }).catch(openAsTab);
  else if (browser.sidebarAction) browser.sidebarAction.open().catch(openAsTab);
  else openAsTab();
}

/** Firefox for Android has no sidebar: the same panel is a page of its own there. */
function openAsTab(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });
}
