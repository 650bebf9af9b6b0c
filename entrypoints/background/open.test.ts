import { beforeEach, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  clicked: [] as ((tab: { id?: number; windowId?: number }) => void)[],
  made: [] as string[],
  opened: [] as string[],
  sidebar: null as null | { open: () => Promise<void> },
}));
vi.mock('@/lib/browser', () => ({
  default: {
    storage: { session: {}, local: {} },
    action: { onClicked: { addListener: (l: never) => fake.clicked.push(l) } },
    runtime: { id: 'us', getURL: (path: string) => `moz-extension://us/${path}` },
    tabs: {
      create: async ({ url }: { url: string }) => void fake.made.push(url),
      sendMessage: async () => undefined,
    },
    get sidebarAction() {
      return fake.sidebar;
    },
  },
}));

const { default: background } = await import('./index');
const press = () => {
  for (const listener of fake.clicked) listener({ id: 1, windowId: 1 });
};

beforeEach(() => {
  Object.assign(fake, { clicked: [], made: [], opened: [], sidebar: null });
  background.main();
});

it('on a phone, where there is no sidebar, the menu opens the panel as a page of its own', () => {
  press();
  expect(fake.made).toEqual(['moz-extension://us/sidepanel.html']);
});

it('opens the sidebar where there is one', () => {
  fake.sidebar = { open: async () => void fake.opened.push('sidebar') };
  press();
  expect(fake.opened).toEqual(['sidebar']);
  expect(fake.made).toEqual([]);
});
