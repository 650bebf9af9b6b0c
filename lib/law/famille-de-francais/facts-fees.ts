import { lawFacts } from '../define';

/** Fees proper to the family of a French person. One plain sentence each, under the id of the dossiers. */
export const facts = lawFacts([
  { id: 'CF-COUT-04', text: 'La carte demandée après un visa de long séjour valant titre de séjour compte comme un renouvellement : 250 € depuis le 1er mai 2026 ; une préfecture peut y voir une première carte à 350 €.', nature: 'fee', basis: 'L436-1 dernier al.', sources: ['UNAFO', 'LEG'], confidence: 'probable', check: 'articles L436-1 à L436-8 en vigueur (Légifrance) ; timbres.impots.gouv.fr', from: '2026-05-01' },
  { id: 'CF-COUT-05', text: 'La validation du visa de long séjour de conjoint coûte 200 €, sans les 25 € de timbre, jusqu’au 30 avril 2026.', nature: 'fee', basis: 'L311-13 A → L436-1 dernier al.', sources: ['LEG', 'ELAN20'], confidence: 'sure', from: '2020-01-01', to: '2026-04-30' },
  { id: 'CF-COUT-06', twins: ['TF-K2'], text: 'La validation du visa de long séjour de conjoint coûte 300 €, sans droit de timbre, depuis le 1er mai 2026.', nature: 'fee', basis: 'L436-1', sources: ['UNAFO', 'LEG'], confidence: 'probable', check: 'articles L436-1 à L436-8 en vigueur (Légifrance) ; timbres.impots.gouv.fr', from: '2026-05-01' },
  { id: 'CF-COUT-12', text: 'Il n’y a pas de tarif réduit pour la famille de Français : la taxe de 50 €, portée à 100 € en 2026 pour un premier titre, vise d’autres cartes.', nature: 'fee', basis: 'L311-13 → L436-1 al. 2', sources: ['LEG', 'UNAFO'], confidence: 'sure', from: '2020-01-01' },
  { id: 'CF-COUT-14', text: 'Les taxes se paient par timbre électronique, sur internet ou dans un bureau de tabac agréé ; outre-mer, le timbre papier était encore admis en 2020.', nature: 'fee', basis: 'L311-13 E → R436-3', sources: ['LEG', 'SP24'], confidence: 'sure', from: '2020-01-01' },
  { id: 'CF-COUT-15', text: 'L’examen civique et le test de français sont à la charge du candidat, au prix fixé par le centre, en plus des taxes.', nature: 'fee', basis: 'aucun texte sur le prix', sources: ['FCIV'], confidence: 'to-verify', check: 'le centre d’examen choisi', from: '2026-01-01' },
]);
