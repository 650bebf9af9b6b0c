/** The little of the browser's API that finding the neighbour needs. */
export interface BesideApi {
  tabs: {
    getCurrent(): Promise<Tab | undefined>;
    query(filter: { windowId?: number; active?: boolean; currentWindow?: boolean }): Promise<Tab[]>;
  };
}

interface Tab {
  id?: number | undefined;
  windowId?: number | undefined;
  lastAccessed?: number | undefined;
}

/**
 * The tab that the panel stands beside. A side panel or sidebar: the tab shown in its window. A panel
 * that is itself a tab (Firefox for Android): the tab that was looked at before it. null when none.
 */
export async function tabBeside(api: BesideApi): Promise<number | null> {
  const self = await api.tabs.getCurrent().catch(() => undefined);
  if (self?.id === undefined) {
    const [shown] = await api.tabs.query({ active: true, currentWindow: true });
    return shown?.id ?? null;
  }
  const others = await api.tabs.query(
    self.windowId === undefined ? {} : { windowId: self.windowId },
  );
  const before = others
    .filter((tab) => tab.id !== undefined && tab.id !== self.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return before[0]?.id ?? null;
}
