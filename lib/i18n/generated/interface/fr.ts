// Made by scripts/i18n/interface.mjs; do not edit.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
  'duration.D': [
    [
      'count',
      'plural',
      {
        one: ['#', ' jour'],
        other: ['#', ' jours'],
      },
    ],
  ],
  'duration.M': [
    [
      'count',
      'plural',
      {
        other: ['#', ' mois'],
      },
    ],
  ],
  'duration.W': [
    [
      'count',
      'plural',
      {
        one: ['#', ' semaine'],
        other: ['#', ' semaines'],
      },
    ],
  ],
  'duration.Y': [
    [
      'count',
      'plural',
      {
        one: ['#', ' an'],
        other: ['#', ' ans'],
      },
    ],
  ],
};
