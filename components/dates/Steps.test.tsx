// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { type DossierStep, emptyDossier } from '@/lib/situation';
import { lacksProof, Steps } from './Steps';

afterEach(cleanup);
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const step = (kind: DossierStep['kind'], on: string): DossierStep => ({
  id: `${kind}${on}`,
  kind,
  on,
});

function show(steps: DossierStep[] = []) {
  const onChange = vi.fn();
  render(<Steps dossier={{ ...emptyDossier('a', 'A', ''), steps }} onChange={onChange} />);
  return onChange;
}

async function fillDate(testid: string, iso: string) {
  const [year, month, day] = iso.split('-');
  for (const [part, value] of Object.entries({ day, month, year })) {
    const input = screen.getByTestId(testid).querySelector(`[data-part="${part}"]`) as Element;
    fireEvent.input(input, { target: { value } });
    await settled();
  }
}

it('notes what was filed, on which day and by which way', async () => {
  const onChange = show();
  await fillDate('step-on', '2026-11-20');
  fireEvent.change(screen.getByTestId('step-channel'), { target: { value: 'anef' } });
  await settled();
  fireEvent.submit(screen.getByTestId('step-save').closest('form') as HTMLFormElement);
  expect(onChange.mock.lastCall?.[0]).toMatchObject([
    { kind: 'filed', on: '2026-11-20', channel: 'anef' },
  ]);
});

it('notes until when an attestation is good, without a way', async () => {
  const onChange = show();
  fireEvent.change(screen.getByTestId('step-kind'), { target: { value: 'attestation' } });
  await settled();
  expect(screen.queryByTestId('step-channel')).toBeNull();
  await fillDate('step-on', '2026-11-20');
  await fillDate('step-until', '2027-02-20');
  fireEvent.submit(screen.getByTestId('step-save').closest('form') as HTMLFormElement);
  expect(onChange.mock.lastCall?.[0]).toMatchObject([{ kind: 'attestation', until: '2027-02-20' }]);
});

it('reminds to keep the proof from the filing until a proof is noted', () => {
  const filed = step('filed', '2026-11-20');
  expect(lacksProof([])).toBe(false);
  expect(lacksProof([filed])).toBe(true);
  expect(lacksProof([step('confirmation', '2026-01-01'), filed])).toBe(true);
  expect(lacksProof([filed, step('confirmation', '2026-11-20')])).toBe(false);
  show([filed]);
  expect(screen.getByTestId('keep-proof').textContent).toMatch(/preuve du dépôt/);
});
