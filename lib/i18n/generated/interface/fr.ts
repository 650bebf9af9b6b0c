// Made by scripts/i18n/interface.mjs; do not edit.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
 "card.aps": [
  "Autorisation provisoire de séjour"
 ],
 "card.autorisation-regroupement-familial": [
  "Autorisation de regroupement familial"
 ],
 "card.carte-pluriannuelle": [
  "Carte de séjour pluriannuelle"
 ],
 "card.carte-resident": [
  "Carte de résident"
 ],
 "card.carte-temporaire": [
  "Carte de séjour temporaire"
 ],
 "card.certificat-algerien-1-an": [
  "Certificat de résidence algérien d’un an"
 ],
 "card.certificat-algerien-10-ans": [
  "Certificat de résidence algérien de dix ans"
 ],
 "card.fallback": [
  "Sinon, une carte plus courte"
 ],
 "card.validity": [
  [
   "card"
  ],
  ", valable ",
  [
   "duration"
  ]
 ],
 "confidence.check": [
  "À vérifier ici : ",
  [
   "where"
  ]
 ],
 "confidence.probable": [
  "Probable"
 ],
 "confidence.to-verify": [
  "À confirmer"
 ],
 "criterion.answer": [
  "Répondre"
 ],
 "criterion.change": [
  "Changer ma réponse"
 ],
 "criterion.flips": [
  "change le ",
  [
   "date"
  ]
 ],
 "dates.adult": [
  "Vos 18 ans."
 ],
 "dates.appeal-ends": [
  "Dernier jour prudent pour contester la décision. Vérifiez le délai écrit sur la décision."
 ],
 "dates.appeal-hours": [
  [
   "hours"
  ],
  " heures seulement pour contester : appelez un avocat tout de suite."
 ],
 "dates.appointment": [
  "Rendez-vous ou dépôt."
 ],
 "dates.ask-for-document": [
  "À partir de ce jour, demandez : ",
  [
   "document"
  ],
  "."
 ],
 "dates.attestation-ends": [
  "Fin de votre attestation ou de votre récépissé."
 ],
 "dates.calendar": [
  "Mettre ces dates dans mon agenda (.ics)"
 ],
 "dates.calendar.warning": [
  "Ce fichier n’est pas protégé et reste dans vos téléchargements."
 ],
 "dates.child-adult": [
  "Les 18 ans de l’enfant."
 ],
 "dates.criterion-changes": [
  "Un critère change pour : ",
  [
   "route"
  ],
  "."
 ],
 "dates.document-too-old": [
  "Ce papier devient trop ancien : ",
  [
   "document"
  ],
  "."
 ],
 "dates.empty": [
  "Aucune date pour l’instant. Donnez la fin de votre titre ou un rendez-vous : les dates utiles apparaîtront ici."
 ],
 "dates.in": [
  [
   "count",
   "plural",
   {
    "0": [
     "aujourd’hui"
    ],
    "one": [
     "demain"
    ],
    "other": [
     "dans ",
     "#",
     " jours"
    ]
   }
  ]
 ],
 "dates.intro": [
  "Ce qui arrive, si rien d’autre ne change."
 ],
 "dates.permit-expires": [
  "Fin de votre titre de séjour."
 ],
 "dates.route-changes": [
  "La réponse change pour : ",
  [
   "route"
  ],
  "."
 ],
 "dates.silence-is-refusal": [
  "Sans réponse ce jour-là, c’est un refus que vous pouvez contester."
 ],
 "dates.step.appointment": [
  "Rendez-vous pris"
 ],
 "dates.step.attestation": [
  "Attestation ou récépissé reçu"
 ],
 "dates.step.card-received": [
  "Carte remise"
 ],
 "dates.step.confirmation": [
  "Confirmation de dépôt reçue"
 ],
 "dates.step.decision": [
  "Décision reçue"
 ],
 "dates.step.filed": [
  "Dossier déposé"
 ],
 "dates.step.other": [
  "Autre"
 ],
 "dates.step.request-for-documents": [
  "Pièces complémentaires demandées"
 ],
 "dates.steps": [
  "Ce que j’ai fait"
 ],
 "dates.steps.intro": [
  "Notez vos démarches : les délais en dépendent. Gardez chaque preuve de dépôt."
 ],
 "dates.steps.kind": [
  "Démarche"
 ],
 "dates.steps.on": [
  "Date"
 ],
 "dates.steps.remove": [
  "Retirer : ",
  [
   "step"
  ]
 ],
 "dates.steps.save": [
  "Enregistrer"
 ],
 "dates.steps.until": [
  "Valable jusqu’au (si une date est écrite)"
 ],
 "dates.title": [
  "Mes dates"
 ],
 "dates.today": [
  "Aujourd’hui"
 ],
 "dates.window-closes": [
  "Dernier jour pour déposer dans les délais : ",
  [
   "route"
  ],
  "."
 ],
 "dates.window-opens": [
  "Vous pouvez déposer à partir de ce jour : ",
  [
   "route"
  ],
  "."
 ],
 "documents.alternatives": [
  "À défaut : ",
  [
   "list"
  ]
 ],
 "documents.appointment": [
  "Date du rendez-vous ou du dépôt"
 ],
 "documents.appointment.clear": [
  "Effacer la date"
 ],
 "documents.appointment.help": [
  "Elle sert à vérifier que chaque papier sera encore assez récent ce jour-là."
 ],
 "documents.askFrom": [
  "Demandez-le à partir du ",
  [
   "date"
  ],
  " pour qu’il soit assez récent."
 ],
 "documents.at.formality": [
  "Pour les actes qui en ont besoin"
 ],
 "documents.at.handover": [
  "À la remise de la carte, pas au dépôt"
 ],
 "documents.badge.asked": [
  "Demandé"
 ],
 "documents.badge.maybe": [
  "À préciser"
 ],
 "documents.badge.ready": [
  "Prêt"
 ],
 "documents.badge.to-get": [
  "À trouver"
 ],
 "documents.badge.too-old": [
  "Trop ancien"
 ],
 "documents.choose": [
  "Voir les pièces d’une autre voie"
 ],
 "documents.copies.copy": [
  "Copie"
 ],
 "documents.copies.online": [
  "En ligne"
 ],
 "documents.copies.original": [
  "Original"
 ],
 "documents.copies.original-and-copy": [
  "Original et copie"
 ],
 "documents.counterMayAsk": [
  "Votre préfecture peut demander d’autres papiers. Apportez ce qu’une page officielle demande, même s’il n’est pas dans cette liste."
 ],
 "documents.covers": [
  "Sur ",
  [
   "duration"
  ],
  " au moins"
 ],
 "documents.for": [
  "Pour : ",
  [
   "route"
  ]
 ],
 "documents.formality.title": [
  "Traductions et formalités"
 ],
 "documents.fresh": [
  "Assez récent jusqu’au ",
  [
   "date"
  ],
  "."
 ],
 "documents.future": [
  "Cette date est après le rendez-vous : vérifiez-la."
 ],
 "documents.group.couple": [
  "Vie de couple"
 ],
 "documents.group.domicile": [
  "Domicile"
 ],
 "documents.group.enfant": [
  "Enfant"
 ],
 "documents.group.etat-civil": [
  "État civil"
 ],
 "documents.group.formalites": [
  "Formalités"
 ],
 "documents.group.identite": [
  "Identité et séjour"
 ],
 "documents.group.integration": [
  "Intégration"
 ],
 "documents.group.jeunesse": [
  "Jeunesse et famille"
 ],
 "documents.group.paiement": [
  "Paiement"
 ],
 "documents.group.presence": [
  "Présence en France"
 ],
 "documents.group.protection": [
  "Protection"
 ],
 "documents.group.sante": [
  "Santé"
 ],
 "documents.group.travail": [
  "Travail et ressources"
 ],
 "documents.handover.title": [
  "Plus tard, à la remise de la carte"
 ],
 "documents.issuedOn": [
  "Date écrite sur le papier"
 ],
 "documents.maxAge": [
  "Moins de ",
  [
   "duration"
  ]
 ],
 "documents.none": [
  "Répondez d’abord à quelques questions : votre liste de pièces apparaîtra ici."
 ],
 "documents.note": [
  "Note pour moi"
 ],
 "documents.progress": [
  [
   "ready"
  ],
  " sur ",
  [
   "total"
  ],
  " prêtes"
 ],
 "documents.state": [
  "État de : ",
  [
   "document"
  ]
 ],
 "documents.state.asked": [
  "Demandé"
 ],
 "documents.state.ready": [
  "Prêt"
 ],
 "documents.state.to-get": [
  "À trouver"
 ],
 "documents.title": [
  "Mes pièces"
 ],
 "documents.tooOld": [
  "Trop ancien ce jour-là : il ne vaut plus après le ",
  [
   "date"
  ],
  "."
 ],
 "documents.tooOld.askFrom": [
  "Redemandez-le à partir du ",
  [
   "date"
  ],
  "."
 ],
 "documents.translate": [
  "S’il est écrit dans une autre langue : traduction par un traducteur agréé."
 ],
 "documents.unknown": [
  "Demandé selon une réponse que vous n’avez pas encore donnée."
 ],
 "documents.where": [
  "Où l’obtenir : ",
  [
   "where"
  ]
 ],
 "documents.why": [
  "Pourquoi, et comment l’obtenir"
 ],
 "duration.D": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " jour"
    ],
    "other": [
     "#",
     " jours"
    ]
   }
  ]
 ],
 "duration.M": [
  [
   "count",
   "plural",
   {
    "other": [
     "#",
     " mois"
    ]
   }
  ]
 ],
 "duration.W": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " semaine"
    ],
    "other": [
     "#",
     " semaines"
    ]
   }
  ]
 ],
 "duration.Y": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " an"
    ],
    "other": [
     "#",
     " ans"
    ]
   }
  ]
 ],
 "fees.atFiling": [
  "Dont ",
  [
   "amount"
  ],
  " à payer au dépôt, non rendus en cas de refus. Le reste se paie à la remise de la carte."
 ],
 "fees.atHandover": [
  "À payer à la remise de la carte, par timbre fiscal."
 ],
 "fees.droit-de-timbre": [
  "Droit de timbre"
 ],
 "fees.free": [
  "Gratuit"
 ],
 "fees.maybe": [
  "Peut-être en plus, selon une réponse : ",
  [
   "line"
  ],
  " ",
  [
   "amount"
  ]
 ],
 "fees.regularisation": [
  "Visa de régularisation"
 ],
 "fees.retard": [
  "Retard de renouvellement"
 ],
 "fees.stamp": [
  "Le timbre fiscal s’achète sur timbres.impots.gouv.fr ou dans un bureau de tabac agréé."
 ],
 "fees.taxe": [
  "Taxe"
 ],
 "fees.total": [
  "Total : ",
  [
   "amount"
  ]
 ],
 "filing.anef": [
  "En ligne, sur l’ANEF (site officiel administration-etrangers-en-france.interieur.gouv.fr)."
 ],
 "filing.demarche-numerique": [
  "Par le formulaire en ligne de votre préfecture."
 ],
 "filing.lateAllowed": [
  "Une demande plus tardive reste reçue, mais un droit de régularisation peut être dû."
 ],
 "filing.missing": [
  "Les dates dépendent d’une réponse que vous n’avez pas donnée."
 ],
 "filing.noWindow": [
  "Nous ne connaissons pas de date limite écrite pour cette voie."
 ],
 "filing.ofii": [
  "À l’OFII, par le proche qui vit en France."
 ],
 "filing.past": [
  "Cette date est passée."
 ],
 "filing.prefecture": [
  "À la préfecture ou à la sous-préfecture, selon les règles de votre préfecture."
 ],
 "filing.to-verify": [
  "Nous ne savons pas avec certitude : demandez à votre préfecture si c’est au guichet ou en ligne."
 ],
 "filing.until": [
  "Au plus tard le ",
  [
   "to"
  ],
  "."
 ],
 "filing.window": [
  "Entre le ",
  [
   "from"
  ],
  " et le ",
  [
   "to"
  ],
  "."
 ],
 "leadsTo.prefecture": [
  "Renseignez-vous auprès de votre préfecture."
 ],
 "leadsTo.regroupement-familial": [
  "Votre cas relève du regroupement familial : la demande se fait auprès de l’OFII."
 ],
 "leadsTo.talent-famille": [
  "Votre cas relève de la carte « talent – famille »."
 ],
 "nature.bar": [
  "Obstacles possibles"
 ],
 "nature.condition": [
  "Conditions"
 ],
 "nature.factor": [
  "Ce que la préfecture pèse"
 ],
 "nature.formality": [
  "À faire"
 ],
 "outcome.case-by-case": [
  "Au cas par cas"
 ],
 "outcome.case-by-case.meaning": [
  "La préfecture pèse votre situation. Ce n’est pas un droit acquis."
 ],
 "outcome.case-by-case.medical": [
  "Les médecins de l’OFII donnent un avis. Personne ne peut le prévoir."
 ],
 "outcome.conditions-met": [
  "Conditions vérifiées"
 ],
 "outcome.conditions-met.meaning": [
  "Les conditions que nous connaissons sont remplies. La préfecture décide."
 ],
 "outcome.conditions-not-met": [
  "Une condition manque"
 ],
 "outcome.conditions-not-met.meaning": [
  "D’après vos réponses, une condition n’est pas remplie aujourd’hui."
 ],
 "outcome.incomplete": [
  [
   "count",
   "plural",
   {
    "0": [
     "À préciser"
    ],
    "one": [
     "Encore une réponse"
    ],
    "other": [
     "Encore ",
     "#",
     " réponses au plus"
    ]
   }
  ]
 ],
 "outcome.incomplete.meaning": [
  "Il manque des réponses pour savoir."
 ],
 "outcome.not-in-force": [
  "N’existe pas"
 ],
 "outcome.not-in-force.ended": [
  "Cette voie n’existe plus à cette date."
 ],
 "outcome.not-in-force.law-not-held": [
  "Nous n’avons pas relu le droit de cette date. Ne vous fiez pas à ce panneau : voyez une association."
 ],
 "outcome.not-in-force.not-yet": [
  "Cette voie n’existe pas encore à cette date."
 ],
 "outcome.not-in-force.territory": [
  "Cette voie n’existe pas dans votre département."
 ],
 "outcome.other-regime": [
  "Autres règles"
 ],
 "outcome.other-regime.meaning": [
  "Votre nationalité a ses propres règles."
 ],
 "routes.closed": [
  [
   "count",
   "plural",
   {
    "one": [
     "Une voie fermée aujourd’hui"
    ],
    "other": [
     "#",
     " voies fermées aujourd’hui"
    ]
   }
  ]
 ],
 "routes.documents": [
  "Voir les pièces à apporter"
 ],
 "routes.empty": [
  "Répondez à une première question : les voies possibles apparaîtront ici."
 ],
 "routes.flips": [
  "Cela change le ",
  [
   "date"
  ],
  " si rien d’autre ne change."
 ],
 "routes.intro": [
  "Ce que votre situation peut ouvrir, au ",
  [
   "date"
  ],
  ". C’est une information, pas une décision."
 ],
 "routes.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Une autre voie possible"
    ],
    "other": [
     "#",
     " autres voies possibles"
    ]
   }
  ]
 ],
 "routes.nextQuestion": [
  "Question suivante"
 ],
 "routes.noQuestion": [
  "Plus de question utile : vos réponses suffisent pour ce que nous savons dire."
 ],
 "routes.open": [
  "À regarder d’abord"
 ],
 "routes.otherCases": [
  [
   "count",
   "plural",
   {
    "one": [
     "Un autre cas de cette voie"
    ],
    "other": [
     "#",
     " autres cas de cette voie"
    ]
   }
  ]
 ],
 "routes.outside": [
  [
   "count",
   "plural",
   {
    "one": [
     "Une voie hors de votre cas"
    ],
    "other": [
     "#",
     " voies hors de votre cas"
    ]
   }
  ]
 ],
 "routes.title": [
  "Mes voies"
 ],
 "routes.until": [
  "Valable jusqu’à la veille du ",
  [
   "date"
  ],
  " si rien d’autre ne change."
 ],
 "routes.warnFirst": [
  "Avant de déposer, voyez une association ou un avocat : un refus peut s’accompagner d’une obligation de quitter la France (OQTF)."
 ],
 "section.card": [
  "La carte et la suite"
 ],
 "section.fees": [
  "Combien ça coûte"
 ],
 "section.filing": [
  "Où et quand déposer"
 ],
 "section.refusal": [
  "En cas de refus ou de silence"
 ],
 "section.warnings": [
  "À lire avant de déposer"
 ],
 "section.why": [
  "Tous les critères et leurs sources"
 ],
 "source.from": [
  "En vigueur depuis le ",
  [
   "from"
  ]
 ],
 "source.fromBefore": [
  "En vigueur depuis 2020 ou avant"
 ],
 "source.fromTo": [
  "En vigueur du ",
  [
   "from"
  ],
  " au ",
  [
   "to"
  ]
 ],
 "source.label": [
  "Source : ",
  [
   "basis"
  ]
 ],
 "source.toggle": [
  "Source"
 ],
 "stage.change-of-status": [
  "Changement de motif"
 ],
 "stage.first-application": [
  "Première demande"
 ],
 "stage.renewal": [
  "Renouvellement"
 ],
 "status.met": [
  "rempli"
 ],
 "status.unknown": [
  "à préciser"
 ],
 "status.unmet": [
  "non rempli"
 ],
 "ui.date.day": [
  "Jour"
 ],
 "ui.date.month": [
  "Mois"
 ],
 "ui.date.wrong": [
  "Cette date n’existe pas. Exemple : 12 03 2027."
 ],
 "ui.date.year": [
  "Année"
 ]
};
