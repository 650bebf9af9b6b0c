// A browser of the Chromium family, driven over the debugging pipe: the only way that loads an
// unpacked extension in Chromium, Edge and branded Chrome alike, and that opens its panel.
import { spawn } from 'node:child_process';

/** Starts the browser; `send` speaks the debugging protocol with it, `closed` resolves at its end. */
export function launchWithPipe(executable, args) {
  const child = spawn(
    executable,
    ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging', ...args],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , toBrowser, fromBrowser] = child.stdio;
  const waiting = new Map();
  let nextId = 1;
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop();
    for (const text of messages) {
      const { id, result, error } = JSON.parse(text);
      const answer = waiting.get(id);
      waiting.delete(id);
      if (error) answer?.reject(new Error(error.message));
      else answer?.resolve(result);
    }
  });
  toBrowser.on('error', () => {}); // the person closed the window
  const closed = new Promise((resolve) => {
    child.on('close', resolve);
    child.on('error', resolve);
  });
  closed.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('le navigateur s’est fermé'));
  });
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      toBrowser.write(`${JSON.stringify({ id, method, params })}\0`);
    });
  return { send, closed, child };
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Loads the extension, opens `address` and presses the button there, so that the panel is ready. */
export async function openBeside({ send }, extension, address) {
  const { id } = await send('Extensions.loadUnpacked', { path: extension });
  const { targetId } = await send('Target.createTarget', { url: address });
  for (let turn = 0; turn < 50; turn++) {
    const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((t) => t.url.startsWith(new URL(address).origin));
    if (tab) {
      await pause(800); // the worker of a fresh profile needs a moment before it hears the button
      await send('Extensions.triggerAction', { id, targetId: tab.targetId });
      return { id, targetId };
    }
    await pause(200);
  }
  return { id, targetId };
}
