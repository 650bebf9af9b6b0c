import { DOCUMENT_NOTES, routesInOrder } from '@/lib/law';

type Json = { readonly [key: string]: unknown };
const value = (id: string, title: string, description = title): Json => ({
  const: id,
  title,
  description,
});
const one = (title: string, description: string, values: readonly Json[]): Json => ({
  title,
  description,
  type: 'string',
  oneOf: values,
});
const text = (title: string, description: string): Json => ({ title, description, type: 'string' });
const dayOrNull = (title: string, description: string): Json => ({
  title,
  description,
  type: ['string', 'null'],
  format: 'date',
});
const durationOrNull = (title: string, description: string): Json => ({
  title,
  description,
  type: ['string', 'null'],
  format: 'duration',
});
const list = (title: string, description: string, items: Json): Json => ({
  title,
  description,
  type: 'array',
  items,
});
const object = (title: string, description: string, properties: Record<string, Json>): Json => ({
  title,
  description,
  type: 'object',
  properties,
});
const number = (title: string, description: string): Json => ({
  title,
  description,
  type: 'number',
});

const facts = (title: string, description: string) =>
  list(title, description, text('Fait', 'Identifiant d’un fait de la situation, groupe.nom.'));
const confidence = one('Confiance', 'La plus basse des confiances utilisées.', [
  value('sure', 'Sûr'),
  value('probable', 'Probable'),
  value('to-verify', 'À confirmer'),
]);
const sources = list(
  'Sources',
  'Articles et clés du registre des sources.',
  text('Source', 'Article de loi ou clé de source.'),
);

const criterion = object(
  'Critère',
  'Une condition, un obstacle, un élément pesé ou une formalité.',
  {
    id: text('Fait de droit', 'Identifiant canonique du fait de droit.'),
    nature: one('Nature', 'Ce que fait le critère.', [
      value('condition', 'Condition'),
      value('bar', 'Obstacle', 'Obstacle : rempli quand il ne s’applique pas.'),
      value('factor', 'Élément pesé', 'Élément pesé, qui ne décide jamais seul.'),
      value('formality', 'Formalité', 'Formalité à faire, qui ne ferme pas la voie.'),
    ]),
    status: one('État', 'Rempli veut toujours dire favorable à la personne.', [
      value('met', 'Rempli'),
      value('unmet', 'Non rempli'),
      value('unknown', 'À préciser'),
    ]),
    because: facts('Faits décisifs', 'Faits de la situation qui ont décidé.'),
    missing: facts('Faits manquants', 'Faits qui décideraient.'),
    flips: dayOrNull('Changement', 'Jour où l’état change si rien d’autre ne change.'),
    confidence,
    sources,
  },
);

function checklistItem(documents: readonly string[]): Json {
  return object('Pièce', 'Un document du dossier.', {
    document: one(
      'Document',
      'Identifiant du document.',
      documents.map((id) =>
        value(
          id,
          DOCUMENT_NOTES[id as keyof typeof DOCUMENT_NOTES]?.title ?? id,
          DOCUMENT_NOTES[id as keyof typeof DOCUMENT_NOTES]?.what ?? id,
        ),
      ),
    ),
    needed: one('Demandé', 'Le document est-il demandé à cette personne ?', [
      value('yes', 'Oui'),
      value('no', 'Non'),
      value('unknown', 'Dépend d’une réponse'),
    ]),
    at: one('Moment', 'Quand le document est demandé.', [
      value('filing', 'Au dépôt'),
      value('handover', 'À la remise du titre'),
      value(
        'formality',
        'Formalité',
        'Traduction, légalisation : sur les documents qui en ont besoin.',
      ),
    ]),
    copies: one('Forme', 'Original ou copie.', [
      value('original', 'Original'),
      value('copy', 'Copie'),
      value('original-and-copy', 'Original et copie'),
      value('online', 'En ligne'),
    ]),
    maxAge: durationOrNull('Ancienneté maximale', 'Âge maximal le jour du dépôt (durée ISO 8601).'),
    covers: durationOrNull(
      'Période à couvrir',
      'Période que les preuves doivent couvrir (durée ISO 8601).',
    ),
    alternatives: list(
      'À défaut',
      'Documents qui peuvent remplacer.',
      text('Document', 'Identifiant de document.'),
    ),
    detail: {
      title: 'Précision',
      description: 'Ce qu’il faut exactement.',
      type: ['string', 'null'],
    },
    facts: list(
      'Faits de droit',
      'Faits de droit qui le demandent.',
      text('Fait', 'Identifiant de fait de droit.'),
    ),
    missing: facts('Faits manquants', 'Faits qui diraient si le document est demandé.'),
    confidence,
    sources,
  });
}

const feeLine = object('Ligne', 'Une somme, en euros.', {
  id: one('Nature', 'De quoi il s’agit.', [
    value('taxe', 'Taxe'),
    value('droit-de-timbre', 'Droit de timbre'),
    value('regularisation', 'Visa de régularisation'),
    value('retard', 'Droit pour retard'),
  ]),
  amount: number('Montant', 'En euros.'),
  facts: list(
    'Faits de droit',
    'Faits de droit qui fixent la somme.',
    text('Fait', 'Identifiant de fait de droit.'),
  ),
});

/** The schema of what `assess` prints. */
export function answerSchema(routes: readonly string[], documents: readonly string[]): Json {
  const grounds = routesInOrder().flatMap((route) =>
    route.grounds.flatMap((ground) =>
      ground.id ? [value(ground.id, ground.title, `${route.title} : ${ground.title}`)] : [],
    ),
  );
  const entry = object(
    'Voie',
    'Une voie, un fondement et une étape que les faits permettent encore.',
    {
      id: one(
        'Voie',
        'Identifiant de la voie.',
        routes.map((id) => {
          const route = routesInOrder().find((r) => r.id === id);
          return value(id, route?.title ?? id, route?.summary ?? id);
        }),
      ),
      ground: {
        title: 'Fondement',
        description: 'Cas de la voie, ou null quand elle n’en a qu’un.',
        oneOf: [
          { type: 'null', title: 'Aucun', description: 'La voie n’a qu’un cas.' },
          ...new Map(grounds.map((g) => [g.const, g])).values(),
        ],
      },
      basis: one('Pouvoir du préfet', 'Comment le préfet décide.', [
        value('right', 'De plein droit', 'Si les conditions sont remplies, la carte est due.'),
        value('weighed', 'Appréciation', 'Conditions, puis pesée du préfet.'),
        value(
          'discretionary',
          'Discrétionnaire',
          'Le préfet peut accepter ou refuser. Jamais un droit.',
        ),
      ]),
      stage: one('Étape', 'Objet de la demande.', [
        value('first-application', 'Première demande'),
        value('renewal', 'Renouvellement'),
        value('change-of-status', 'Changement de statut'),
      ]),
      outcome: one('Résultat', 'Ce qui a été vérifié. Ce n’est pas une décision.', [
        value(
          'not-in-force',
          'N’existe pas ce jour',
          'La voie n’existe pas ce jour-là ou à cet endroit, ou le programme n’a pas le droit de ce jour.',
        ),
        value('other-regime', 'Autre régime', 'D’autres règles s’appliquent à cette nationalité.'),
        value('conditions-not-met', 'Condition non remplie'),
        value('incomplete', 'Réponses manquantes'),
        value('case-by-case', 'Au cas par cas'),
        value(
          'conditions-met',
          'Conditions vérifiées',
          'Les conditions connues sont remplies. La préfecture décide.',
        ),
      ]),
      notInForce: {
        title: 'Raison',
        description: 'Pourquoi la voie n’existe pas ce jour.',
        oneOf: [
          { type: 'null', title: 'Sans objet', description: 'La voie existe.' },
          value('not-yet', 'Pas encore'),
          value('ended', 'Terminée'),
          value('territory', 'Pas dans ce territoire'),
          value('law-not-held', 'Droit de ce jour non connu du programme'),
        ],
      },
      flips: dayOrNull('Changement', 'Jour où le résultat change si rien d’autre ne change.'),
      confidence,
      card: object('Titre', 'Le titre visé.', {
        kind: text('Genre', 'Genre de titre.'),
        validity: durationOrNull(
          'Durée',
          'Durée de validité (ISO 8601), null si elle dépend du cas.',
        ),
      }),
      fallback: {
        title: 'Titre de repli',
        description: 'Titre moindre, montré tant que le meilleur n’est pas acquis.',
        type: 'boolean',
      },
      criteria: list('Critères', 'Tous les critères du jour.', criterion),
      pending: facts('Aiguillage', 'Faits qui diraient si ce cas est celui de la personne.'),
      closed: {
        title: 'Fermée',
        description: 'Aucun cas de la voie ne correspond aux faits.',
        type: 'boolean',
      },
      checklist: list('Pièces', 'Les documents du dossier.', checklistItem(documents)),
      fees: object('Coût', 'Les sommes à payer, en euros.', {
        total: number('Total', 'Somme certaine, en euros.'),
        atFiling: number('Au dépôt', 'Part payée au dépôt, non rendue.'),
        currency: value('EUR', 'Euro'),
        lines: list('Lignes', 'Détail.', feeLine),
        maybe: list('Peut-être', 'Sommes qui dépendent d’une réponse.', feeLine),
        confidence,
      }),
      filing: object('Dépôt', 'Où et quand déposer.', {
        channel: one('Lieu', 'Où déposer.', [
          value('anef', 'En ligne, sur l’ANEF'),
          value('prefecture', 'Préfecture ou sous-préfecture'),
          value('demarche-numerique', 'Démarche en ligne de la préfecture'),
          value('ofii', 'OFII'),
          value('to-verify', 'À vérifier'),
        ]),
        from: dayOrNull('Dès le', 'Premier jour du dépôt.'),
        to: dayOrNull('Jusqu’au', 'Dernier jour du dépôt.'),
        url: { title: 'Adresse', description: 'Adresse officielle.', type: ['string', 'null'] },
      }),
      provisional: text('En attendant', 'Ce qui prouve la demande et ce que cela permet.'),
      renewal: {
        title: 'Renouvellement',
        description: 'Durée du titre suivant.',
        type: ['object', 'null'],
      },
      leadsTo: {
        title: 'Mène à',
        description: 'Procédure vers laquelle la voie oriente.',
        oneOf: [
          { type: 'null', title: 'Rien', description: 'Pas d’orientation.' },
          value('regroupement-familial', 'Regroupement familial'),
          value('talent-famille', 'Talent – famille'),
          value('prefecture', 'Se renseigner en préfecture'),
        ],
      },
      warnings: list(
        'Avertissements',
        'À lire avant de déposer.',
        text('Avertissement', 'Une phrase.'),
      ),
    },
  );
  return object('Réponse de assess', 'Ce que la situation ouvre, un jour donné.', {
    on: { title: 'Jour', description: 'Jour du dépôt évalué.', type: 'string', format: 'date' },
    lawReviewedOn: {
      title: 'Droit relu le',
      description: 'Jour de la dernière relecture complète du droit.',
      type: 'string',
      format: 'date',
    },
    lawIsOld: {
      title: 'Droit ancien',
      description: 'Le droit a été relu plus de six mois avant le jour évalué.',
      type: 'boolean',
    },
    routes: list('Voies', 'Les voies, les droits d’abord.', entry),
    nextQuestion: {
      title: 'Question suivante',
      description: 'Fait à demander ensuite, ou null quand tout est réglé.',
      type: ['string', 'null'],
    },
    changes: list(
      'Changements',
      'Avec --since : ce que la loi a changé pour cette situation.',
      object('Changement', 'Un fait de droit nouveau ou terminé.', {
        fact: text('Fait de droit', 'Identifiant.'),
        kind: one('Genre', 'Nouveau ou terminé.', [
          value('new', 'Nouveau'),
          value('ended', 'Terminé'),
        ]),
        on: { title: 'Jour', description: 'Jour du changement.', type: 'string', format: 'date' },
        text: text('Phrase', 'Le changement en une phrase.'),
        sources,
        routes: list('Voies', 'Voies concernées.', text('Voie', 'Identifiant de voie.')),
      }),
    ),
  });
}
