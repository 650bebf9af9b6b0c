import type { Summary } from './dossiers';

/** Lower case without accents: "Élodie" is found by "elo". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr');
}

/** The dossiers whose nickname holds every word looked for, in the order given; archived ones only on wish. */
export function searchDossiers(list: Summary[], text: string, withArchived = false): Summary[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return list.filter(
    ({ nickname, archived }) =>
      (withArchived || !archived) && words.every((word) => plain(nickname).includes(word)),
  );
}
