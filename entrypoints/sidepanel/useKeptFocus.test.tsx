// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { useKeptFocus } from './useKeptFocus';

afterEach(cleanup);
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function Lines() {
  useKeptFocus();
  const [lines, setLines] = useState(['a', 'b']);
  return (
    <main>
      <h1 tabIndex={-1}>Titre</h1>
      {lines.length > 0 && (
        <ul data-testid="list">
          {lines.map((line) => (
            <li key={line}>
              <button type="button" onClick={() => setLines(lines.filter((one) => one !== line))}>
                {line}
              </button>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

async function erase(name: string) {
  const button = screen.getByText(name);
  button.focus();
  fireEvent.click(button);
  await settled();
}

it('stays at the list of the line that is gone, then at the title when nothing is left', async () => {
  render(<Lines />);
  await settled();
  await erase('a');
  expect(document.activeElement).toBe(screen.getByTestId('list'));
  await erase('b');
  expect(document.activeElement?.tagName).toBe('H1');
});
