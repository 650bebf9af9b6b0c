import { expect, it } from 'vitest';
import { tabBeside } from './beside';

const tabs = [
  { id: 1, windowId: 9, lastAccessed: 30 },
  { id: 2, windowId: 9, lastAccessed: 50 },
  { id: 3, windowId: 9, lastAccessed: 90 },
];
const query = async (filter: { active?: boolean }) => (filter.active ? tabs.slice(1, 2) : tabs);

it('a side panel stands beside the tab shown in its window', async () => {
  expect(await tabBeside({ tabs: { getCurrent: async () => undefined, query } })).toBe(2);
});

it('a panel that is a tab stands beside the one looked at before it', async () => {
  expect(await tabBeside({ tabs: { getCurrent: async () => tabs[2], query } })).toBe(2);
});

it('stands beside nothing when it is alone', async () => {
  const alone = { getCurrent: async () => tabs[0], query: async () => tabs.slice(0, 1) };
  expect(await tabBeside({ tabs: alone })).toBeNull();
});
