/** Rows of the common rules that are not facts of law, each with its reason. */
export const leftOutReglesCommunes: readonly { readonly id: string; readonly reason: string }[] = [
  {
    id: 'REF-15',
    reason:
      'Décret 2026-455 annoncé mais introuvable : aucun fait à tenir. L’avertissement « vérifiez le délai écrit sur la décision » reste affiché.',
  },
  ...Object.entries({
    'INC-1':
      'Exonérations après le 1er mai 2026 : le doute est dit par COU-8, COU-9, COU-10 et COU-12.',
    'INC-2': 'Duplicata depuis 2026 : le doute est dit par COU-14.',
    'INC-3': 'Entrée sur l’ANEF : le doute est dit par ANE-4 et ANE-7.',
    'INC-4': 'Listes de l’annexe 10 par voie : le doute est dit par la confiance de chaque pièce.',
    'INC-5': 'Dispenses de l’examen civique : le doute est dit par COM-8b.',
    'INC-6':
      'Versions du code après juillet 2025 : limite générale, dite par la date de relecture du droit.',
    'INC-7': 'Texte actuel de la fiche F2209 : limite de lecture, non un fait de droit.',
    'INC-8': 'Décret 2026-455 : voir REF-15.',
    'INC-9':
      'Frais de visa et de validation du regroupement familial : le doute est dit par ED-06.',
    'INC-10': 'Hausse du SMIC en 2026 : le fait est ED-14, donné comme probable.',
    'INC-11': 'Durée des ordonnances de protection : hors des textes lus.',
    'INC-12': 'Mayotte : le doute est dit par MAY-2 et ED-01.',
    'INC-13':
      'Certificats algériens gratuits après le 1er mai 2026 : le doute est dit par ALG-12 et RS-DZ-08.',
    'INC-14':
      'Durée de la carte pluriannuelle de la famille d’un résident UE : dit par les faits RLD.',
    'INC-15': 'Taxe de la carte de famille de réfugié en 2021 : hors des voies servies.',
    'INC-16': 'Jour qui compte pour les tarifs de 2026 : le doute est dit par COU-16.',
  }).map(([id, reason]) => ({ id, reason })),
];
