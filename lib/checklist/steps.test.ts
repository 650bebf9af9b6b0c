import { expect, it } from 'vitest';
import { stepEvents } from './steps';

const filed = { kind: 'filed', on: '2026-09-01' };
const said = (steps: Parameters<typeof stepEvents>[0]) =>
  stepEvents(steps).map(({ on, kind }) => `${on} ${kind}`);

it('four months after the last filing, silence is a refusal', () => {
  expect(said([filed])).toEqual(['2027-01-01 silence-is-refusal']);
  expect(said([filed, { kind: 'filed', on: '2026-10-15' }])).toEqual([
    '2027-02-15 silence-is-refusal',
  ]);
});

it.each(['decision', 'card-received', 'request-for-documents'])(
  'nothing is said of silence once there was: %s',
  (kind) => {
    expect(said([filed, { kind, on: '2026-10-01' }])).toEqual([]);
    // One that answered an earlier filing says nothing of this one.
    expect(said([{ kind, on: '2026-01-01' }, filed])).toEqual(['2027-01-01 silence-is-refusal']);
  },
);

it('the end of an attestation, the day to send papers and an appointment are dates', () => {
  expect(
    said([
      { kind: 'attestation', on: '2026-09-02', until: '2026-12-02' },
      { kind: 'request-for-documents', on: '2026-09-20', until: '2026-10-20' },
      { kind: 'appointment', on: '2026-11-30' },
    ]),
  ).toEqual(['2026-12-02 attestation-ends', '2026-10-20 documents-due', '2026-11-30 appointment']);
});
