import { READER_FILE, type ReadAgain } from './reader';

/** The little of the browser's API that asking needs; tests give a fake one. */
export interface AskApi {
  tabs: { sendMessage(tabId: number, message: ReadAgain): Promise<unknown> };
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
}

/**
 * Asks the page of a tab to say what stands on it; the answer comes as a `page-read` message.
 * `asked`: a reader was there. `injected`: the tab was open before the extension, or is a page the
 * person pressed the button on. `refused`: the browser gives no access (its own pages, the stores,
 * a page that is not ours and on which the button was not pressed).
 */
export async function askForReading(
  api: AskApi,
  tabId: number,
): Promise<'asked' | 'injected' | 'refused'> {
  try {
    await api.tabs.sendMessage(tabId, { type: 'read-again' });
    return 'asked';
  } catch {
    // Nobody listens in that tab: put the reader there, it reads at once.
  }
  try {
    await api.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
    return 'injected';
  } catch {
    return 'refused';
  }
}
