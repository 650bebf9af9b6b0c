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
  "À vérifier ici : ",
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
  " heures seulement pour contester : appelez un avocat tout de suite."
 ],
 "dates.appointment": [
  "Rendez-vous ou dépôt."
 ],
 "dates.ask-for-document": [
  "À partir de ce jour, demandez : ",
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
 "dates.channel.anef": [
  "en ligne, sur le site ANEF"
 ],
 "dates.channel.demarche-numerique": [
  "en ligne, sur demarche.numerique.gouv.fr"
 ],
 "dates.channel.other": [
  "autrement"
 ],
 "dates.channel.post": [
  "par courrier"
 ],
 "dates.channel.prefecture": [
  "au guichet de la préfecture"
 ],
 "dates.child-adult": [
  "Les 18 ans de l’enfant."
 ],
 "dates.criterion-changes": [
  "Un critère change pour : ",
  [
   "route"
  ],
  "."
 ],
 "dates.document-too-old": [
  "Ce papier devient trop ancien : ",
  [
   "document"
  ],
  "."
 ],
 "dates.documents-due": [
  "Dernier jour pour envoyer les pièces demandées."
 ],
 "dates.empty": [
  "Aucune date pour l’instant. Donnez la fin de votre titre ou un rendez-vous : les dates utiles apparaîtront ici."
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
  "La réponse change pour : ",
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
 "dates.steps.channel": [
  "Par quel moyen"
 ],
 "dates.steps.due": [
  "À envoyer au plus tard le (si une date est écrite)"
 ],
 "dates.steps.intro": [
  "Notez vos démarches : les délais en dépendent. Gardez chaque preuve de dépôt."
 ],
 "dates.steps.keepProof": [
  "Gardez la preuve du dépôt : courriel, capture d’écran ou papier. Elle prouve la date. Notez-la ici quand vous l’avez."
 ],
 "dates.steps.kind": [
  "Démarche"
 ],
 "dates.steps.on": [
  "Date"
 ],
 "dates.steps.remove": [
  "Retirer : ",
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
  "Dernier jour pour déposer dans les délais : ",
  [
   "route"
  ],
  "."
 ],
 "dates.window-opens": [
  "Vous pouvez déposer à partir de ce jour : ",
  [
   "route"
  ],
  "."
 ],
 "documents.alternatives": [
  "À défaut : ",
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
 "documents.askNow": [
  "Vous pouvez le demander dès maintenant : il sera assez récent."
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
  "Pour : ",
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
  "Cette date est après le rendez-vous : vérifiez-la."
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
  "Répondez d’abord à quelques questions : votre liste de pièces apparaîtra ici."
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
  "État de : ",
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
  "Trop ancien ce jour-là : il ne vaut plus après le ",
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
 "documents.tooOld.now": [
  "Redemandez-le : vous pouvez le faire dès maintenant."
 ],
 "documents.translate": [
  "S’il est écrit dans une autre langue : traduction par un traducteur agréé."
 ],
 "documents.unknown": [
  "Demandé selon une réponse que vous n’avez pas encore donnée."
 ],
 "documents.where": [
  "Où l’obtenir : ",
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
 "example.answers": [
  "Mariam n’existe pas. Elle est entrée en France avec un visa court, puis elle a épousé un Français. Voici ses réponses."
 ],
 "example.badge": [
  "Exemple inventé. Rien n’est gardé."
 ],
 "example.dates": [
  "Les jours qui comptent pour elle."
 ],
 "example.documents": [
  "Ses papiers. Un papier sera trop ancien le jour du rendez-vous : le panneau le dit avant."
 ],
 "example.leave": [
  "Quitter l’exemple"
 ],
 "example.name": [
  "Mariam (exemple)"
 ],
 "example.next": [
  "Suite : ",
  [
   "place"
  ]
 ],
 "example.open": [
  "Voir un exemple"
 ],
 "example.open.help": [
  "Une personne inventée. Vous n’écrivez rien."
 ],
 "example.page": [
  "Mariam lit une page officielle. Le panneau dit ce que la page demande."
 ],
 "example.routes": [
  "Ce que sa situation ouvre aujourd’hui, et pourquoi. Le préfet décide, pas le panneau."
 ],
 "example.situation": [
  "Le panneau pose la question la plus utile. « Je ne sais pas » est toujours possible."
 ],
 "example.start": [
  "Commencer avec ma situation"
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
  "Peut-être en plus, selon une réponse : ",
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
  "Total : ",
  [
   "amount"
  ]
 ],
 "filing.anef": [
  "En ligne, sur le site officiel ANEF. Adresse : administration-etrangers-en-france.interieur.gouv.fr."
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
  "Nous ne savons pas avec certitude : demandez à votre préfecture si c’est au guichet ou en ligne."
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
 "first.back": [
  "Retour"
 ],
 "first.computer": [
  "Non, il est à moi"
 ],
 "first.computer.help": [
  "Vos réponses restent ici, chiffrées. Une personne qui ouvre votre ordinateur peut les lire."
 ],
 "first.decision.help": [
  "Une OQTF est une obligation de quitter la France. Les délais pour la contester sont courts : nous vous les montrons tout de suite."
 ],
 "first.decision.no": [
  "Non"
 ],
 "first.decision.skip": [
  "Je ne veux pas répondre"
 ],
 "first.decision.title": [
  "Avez-vous reçu un refus ou une OQTF ?"
 ],
 "first.decision.yes": [
  "Oui"
 ],
 "first.elsewhere.asile": [
  "Pour demander l’asile, allez à la SPADA (structure de premier accueil) de votre région. L’OFPRA examine la demande. Gardez toujours votre attestation sur vous."
 ],
 "first.elsewhere.autre": [
  "Nous ne savons pas où vous envoyer. Une association peut regarder avec vous."
 ],
 "first.elsewhere.continue": [
  "Continuer quand même"
 ],
 "first.elsewhere.continue.help": [
  "Avez-vous aussi de la famille ici, une maladie, ou de longues années en France ? Une voie peut exister."
 ],
 "first.elsewhere.etudes": [
  "Pour un titre d’étudiant, voyez service-public.fr. Voyez aussi le service international de votre école ou de votre université."
 ],
 "first.elsewhere.open": [
  "Ouvrir ",
  [
   "site"
  ]
 ],
 "first.elsewhere.title": [
  "Ce panneau ne traite pas ce cas"
 ],
 "first.elsewhere.travail": [
  "Pour un visa ou un titre de salarié, voyez service-public.fr, puis votre employeur."
 ],
 "first.elsewhere.visite": [
  "Pour une visite ou un court séjour, voyez France-Visas. Un visa court ne se change pas en titre de séjour, sauf quelques cas."
 ],
 "first.language": [
  "Votre langue"
 ],
 "first.notOfficial": [
  "C’est une information, pas une décision : ce service n’est pas officiel, la préfecture décide."
 ],
 "first.pass.advice": [
  "Prenez quatre mots sans lien, faciles à retenir pour vous. Pas votre nom, pas une date."
 ],
 "first.pass.again": [
  "La même phrase encore une fois"
 ],
 "first.pass.differs": [
  "Les deux phrases ne sont pas les mêmes."
 ],
 "first.pass.field": [
  "Phrase secrète (",
  [
   "min"
  ],
  " caractères au moins)"
 ],
 "first.pass.good": [
  "Assez longue."
 ],
 "first.pass.lost": [
  "Si vous l’oubliez, personne ne peut la retrouver. Tout sera perdu."
 ],
 "first.pass.save": [
  "Garder sous cette phrase"
 ],
 "first.pass.short": [
  [
   "count",
   "plural",
   {
    "one": [
     "Encore ",
     "#",
     " caractère."
    ],
    "other": [
     "Encore ",
     "#",
     " caractères."
    ]
   }
  ]
 ],
 "first.pass.title": [
  "Choisissez une phrase secrète"
 ],
 "first.pass.weak": [
  "Assez longue, mais facile à deviner : ajoutez un mot."
 ],
 "first.pass.working": [
  "Un instant, nous protégeons vos réponses…"
 ],
 "first.passphrase": [
  "Il est à moi, mais quelqu’un peut regarder"
 ],
 "first.passphrase.help": [
  "Vos réponses restent ici. Une phrase secrète les protège."
 ],
 "first.private": [
  "Vos réponses ne quittent jamais cet ordinateur."
 ],
 "first.purpose.help": [
  "Pour vous montrer d’abord ce qui vous concerne."
 ],
 "first.purpose.skip": [
  "Passer cette question"
 ],
 "first.purpose.title": [
  "Pourquoi êtes-vous en France ?"
 ],
 "first.session": [
  "Oui, d’autres l’utilisent, ou je ne sais pas"
 ],
 "first.session.help": [
  "Tout s’efface quand le navigateur se ferme."
 ],
 "first.shared.help": [
  "Votre réponse décide où vos réponses sont gardées. Vous pourrez changer plus tard."
 ],
 "first.shared.title": [
  "Cet ordinateur est-il partagé ?"
 ],
 "first.start": [
  "Commencer"
 ],
 "first.title": [
  "Bienvenue"
 ],
 "first.what": [
  "Ce panneau montre les titres de séjour que votre situation peut ouvrir, et les papiers à apporter."
 ],
 "glossary.a2": [
  "Niveau de français simple : se présenter, comprendre des phrases courantes. Il se prouve par un diplôme ou un test."
 ],
 "glossary.anef": [
  "Site officiel où l’on dépose certaines demandes de titre en ligne. Adresse : administration-etrangers-en-france.interieur.gouv.fr."
 ],
 "glossary.apostille": [
  "Tampon posé dans le pays d’origine. Il prouve que la signature d’un acte étranger est vraie. Selon le pays, c’est l’apostille, la légalisation, ou rien."
 ],
 "glossary.aps": [
  "Autorisation provisoire de séjour : papier court, souvent de six mois au plus. Elle permet de rester, parfois de travailler. Ce n’est pas une carte."
 ],
 "glossary.ase": [
  "Service du département qui protège les enfants sans parents ou en danger. Un juge peut lui confier un jeune."
 ],
 "glossary.attestation-prolongation": [
  "Papier à imprimer depuis le site ANEF. Il prouve que votre demande en ligne est en cours."
 ],
 "glossary.cerfa": [
  "Papier officiel à remplir, qui a un numéro. Il est gratuit sur service-public.gouv.fr."
 ],
 "glossary.cir": [
  "Contrat d’intégration républicaine : on le signe à l’OFII. Il prévoit des cours de français et une formation sur la vie en France."
 ],
 "glossary.close": [
  "Fermer l’explication"
 ],
 "glossary.commission": [
  "Groupe de personnes qui donne son avis au préfet avant certains refus. Vous pouvez y parler, avec un avocat ou un interprète."
 ],
 "glossary.copie-integrale": [
  "Copie complète d’un acte (naissance, mariage), avec tout ce qui est écrit en marge. Un simple extrait ne suffit pas."
 ],
 "glossary.dcem": [
  "Papier d’un enfant étranger qui vit en France. Il lui permet de voyager et de revenir sans visa. Ce n’est pas un titre de séjour."
 ],
 "glossary.engagement": [
  "Texte à signer avec la demande. On promet de respecter les principes de la République : liberté, égalité, laïcité…"
 ],
 "glossary.here": [
  "Mots expliqués :"
 ],
 "glossary.irtf": [
  "Interdiction de retour sur le territoire français : décision écrite qui interdit de revenir en France pendant un temps."
 ],
 "glossary.ofii": [
  "Office français de l’immigration et de l’intégration. Il reçoit les demandes de regroupement familial, fait la visite médicale et les cours de français."
 ],
 "glossary.ofpra": [
  "Office qui examine les demandes d’asile et donne aux réfugiés leurs papiers d’état civil."
 ],
 "glossary.oqtf": [
  "Obligation de quitter le territoire français : décision écrite qui dit de partir. On peut la contester devant un juge ; le délai est court."
 ],
 "glossary.pacs": [
  "Contrat entre deux personnes qui vivent en couple. Il est signé à la mairie ou chez un notaire. Ce n’est pas un mariage."
 ],
 "glossary.prefecture": [
  "Bureau de l’État dans chaque département. C’est elle qui décide des titres de séjour. Ce n’est pas la mairie."
 ],
 "glossary.recepisse": [
  "Papier provisoire que la préfecture donne quand votre dossier est complet. Il prouve que votre demande est en cours."
 ],
 "glossary.recours-gracieux": [
  "Lettre à l’autorité qui a décidé (ou à son chef) pour lui demander de changer d’avis."
 ],
 "glossary.refere": [
  "Demande urgente au juge : il peut décider vite, avant le jugement complet."
 ],
 "glossary.regroupement": [
  "Procédure pour faire venir son époux et ses enfants en France. La personne qui vit en France la demande, avant leur arrivée."
 ],
 "glossary.schengen": [
  "Groupe de pays d’Europe entre lesquels on passe sans contrôle aux frontières. Un visa Schengen vaut 90 jours au plus."
 ],
 "glossary.smic": [
  "Salaire le plus bas permis par la loi en France."
 ],
 "glossary.timbre": [
  "Façon de payer l’État. On l’achète en ligne (timbres.impots.gouv.fr) ou dans certains bureaux de tabac, et on garde le numéro."
 ],
 "glossary.title": [
  "Les mots de l’administration"
 ],
 "glossary.traducteur": [
  "Traducteur inscrit sur la liste d’une cour d’appel. Sa traduction porte son tampon et est acceptée partout en France."
 ],
 "glossary.tribunal": [
  "Juge des décisions de l’administration. C’est lui qui peut annuler un refus ou une OQTF."
 ],
 "glossary.visa-regularisation": [
  "Somme à payer en plus quand on est entré ou resté en France sans papiers en règle. Ce n’est pas un visa dans le passeport."
 ],
 "glossary.vls": [
  "Visa pour vivre en France plus de trois mois. Il se demande au consulat, avant de venir."
 ],
 "glossary.vls-ts": [
  "Visa de long séjour qui vaut titre de séjour. Il tient lieu de carte pendant un an au plus, s’il est validé en ligne dans les trois mois de l’entrée."
 ],
 "handout.appointment": [
  "Rendez-vous ou dépôt : ",
  [
   "date"
  ],
  ". Chaque papier est vérifié pour ce jour."
 ],
 "handout.file": [
  "Dossier : ",
  [
   "nickname"
  ]
 ],
 "handout.law": [
  "Droit relu le ",
  [
   "date"
  ],
  "."
 ],
 "handout.lawOld": [
  "Le droit n’a pas été relu depuis plus de six mois : vérifiez auprès d’une association."
 ],
 "handout.locked": [
  "Votre dossier est verrouillé. Ouvrez le panneau et donnez votre phrase secrète : la feuille apparaîtra ici."
 ],
 "handout.name": [
  "Écrire le nom du dossier sur la feuille"
 ],
 "handout.noAppointment": [
  "Pas de date de rendez-vous : donnez-la dans le panneau pour savoir quand demander chaque papier."
 ],
 "handout.noDates": [
  "Aucune date à venir d’après vos réponses."
 ],
 "handout.none": [
  "Rien à imprimer pour l’instant : répondez d’abord à quelques questions dans le panneau."
 ],
 "handout.notice": [
  "C’est une information, pas une décision. Service non officiel : la préfecture décide."
 ],
 "handout.open": [
  "Imprimer ou garder en PDF"
 ],
 "handout.others": [
  "Autres voies possibles"
 ],
 "handout.outlives": [
  "Le papier et le PDF restent, même si vous effacez tout dans le panneau. Ne les laissez pas sur un ordinateur partagé."
 ],
 "handout.print": [
  "Imprimer"
 ],
 "handout.printed": [
  "Fait le ",
  [
   "date"
  ],
  " à ",
  [
   "time"
  ],
  "."
 ],
 "handout.sources": [
  "Sources"
 ],
 "handout.title": [
  "Ma demande de titre de séjour"
 ],
 "keep.about": [
  "Ce panneau n’est pas un service de l’État. Il ne remplace pas un avocat. Rien de ce que vous écrivez ne part sur internet."
 ],
 "keep.archive": [
  "Archiver"
 ],
 "keep.archived": [
  "Archives"
 ],
 "keep.autoLock": [
  "Verrouiller tout seul"
 ],
 "keep.autoLock.after": [
  [
   "count",
   "plural",
   {
    "other": [
     "Après ",
     "#",
     " minutes sans rien faire"
    ]
   }
  ]
 ],
 "keep.autoLock.never": [
  "Jamais"
 ],
 "keep.change": [
  "Changer"
 ],
 "keep.changed": [
  "C’est changé."
 ],
 "keep.copyOf": [
  [
   "nickname"
  ],
  " (copie)"
 ],
 "keep.display": [
  "Affichage"
 ],
 "keep.dossiers": [
  "Dossiers"
 ],
 "keep.dossiers.help": [
  "Un surnom suffit. N’écrivez pas le vrai nom si quelqu’un peut regarder."
 ],
 "keep.duplicate": [
  "Faire une copie"
 ],
 "keep.export": [
  "Emporter dans un fichier protégé"
 ],
 "keep.export.all": [
  [
   "count",
   "plural",
   {
    "one": [
     "Tous (un seul)"
    ],
    "other": [
     "Tous (",
     "#",
     ")"
    ]
   }
  ]
 ],
 "keep.export.do": [
  "Faire le fichier"
 ],
 "keep.export.done": [
  "Le fichier est dans vos téléchargements."
 ],
 "keep.export.help": [
  "Le fichier est chiffré (format age). Il reste même si vous effacez tout ici."
 ],
 "keep.export.passphrase": [
  "Phrase secrète du fichier"
 ],
 "keep.export.readable": [
  "Copie lisible, sans protection"
 ],
 "keep.export.readable.do": [
  "Faire la copie lisible"
 ],
 "keep.export.readable.warn": [
  "N’importe qui pourra lire ce fichier, et il reste même si vous effacez tout ici."
 ],
 "keep.export.which": [
  "Quels dossiers"
 ],
 "keep.files": [
  "Emporter ou reprendre mes dossiers"
 ],
 "keep.firstDossier": [
  "Mon dossier"
 ],
 "keep.import": [
  "Reprendre un fichier"
 ],
 "keep.import.beside": [
  "Celui d’ici ne peut pas être lu : les deux seront gardés"
 ],
 "keep.import.choose": [
  "Choisir le fichier"
 ],
 "keep.import.conflict": [
  "Déjà là, différent"
 ],
 "keep.import.do": [
  "Reprendre"
 ],
 "keep.import.done": [
  [
   "count",
   "plural",
   {
    "0": [
     "Rien à reprendre."
    ],
    "one": [
     "Un dossier repris."
    ],
    "other": [
     "#",
     " dossiers repris."
    ]
   }
  ]
 ],
 "keep.import.keep-both": [
  "Garder les deux"
 ],
 "keep.import.keep-mine": [
  "Garder celui d’ici"
 ],
 "keep.import.look": [
  "Voir ce qu’il contient"
 ],
 "keep.import.new": [
  "Nouveau"
 ],
 "keep.import.passphrase": [
  "Phrase secrète du fichier"
 ],
 "keep.import.same": [
  "Déjà là, identique"
 ],
 "keep.import.take-theirs": [
  "Prendre celui du fichier"
 ],
 "keep.import.unreadable": [
  "Ne peut pas être lu"
 ],
 "keep.keys": [
  "Au clavier"
 ],
 "keep.keys.escape": [
  "Échap deux fois : fermer vite"
 ],
 "keep.keys.numbers": [
  "Alt + 1 à 5 : changer de partie"
 ],
 "keep.language": [
  "Langue"
 ],
 "keep.law": [
  "Les règles"
 ],
 "keep.law.reviewed": [
  "Relues en entier le ",
  [
   "date"
  ],
  "."
 ],
 "keep.lock": [
  "Verrouiller"
 ],
 "keep.more": [
  "Copier, archiver ou supprimer"
 ],
 "keep.new": [
  "Nouveau dossier"
 ],
 "keep.new.create": [
  "Créer"
 ],
 "keep.new.name": [
  "Surnom du nouveau dossier"
 ],
 "keep.newPassphrase": [
  "Changer ma phrase secrète"
 ],
 "keep.open": [
  "Ouvrir"
 ],
 "keep.opened": [
  "Ouvert"
 ],
 "keep.remove": [
  "Supprimer"
 ],
 "keep.remove.sure": [
  "Supprimer « ",
  [
   "nickname"
  ],
  " » ?"
 ],
 "keep.removed": [
  "Dossier supprimé."
 ],
 "keep.rename": [
  "Surnom de ce dossier"
 ],
 "keep.search": [
  "Chercher un dossier par son surnom"
 ],
 "keep.search.found": [
  [
   "count",
   "plural",
   {
    "0": [
     "Aucun dossier à ce surnom."
    ],
    "one": [
     "Un dossier."
    ],
    "other": [
     "#",
     " dossiers."
    ]
   }
  ]
 ],
 "keep.showMore": [
  [
   "count",
   "plural",
   {
    "one": [
     "Voir encore un dossier"
    ],
    "other": [
     "Voir la suite (encore ",
     "#",
     " dossiers)"
    ]
   }
  ]
 ],
 "keep.textSize": [
  "Taille du texte"
 ],
 "keep.textSize.large": [
  "Grande"
 ],
 "keep.textSize.larger": [
  "Très grande"
 ],
 "keep.textSize.normal": [
  "Normale"
 ],
 "keep.title": [
  "Dossiers et réglages"
 ],
 "keep.to.computer": [
  "Passer à : sur cet ordinateur, sans phrase"
 ],
 "keep.to.passphrase": [
  "Passer à : sous une phrase secrète"
 ],
 "keep.to.session": [
  "Passer à : cette session seulement"
 ],
 "keep.to.session.warn": [
  "Tout s’efface quand vous fermez le navigateur."
 ],
 "keep.unarchive": [
  "Sortir des archives"
 ],
 "keep.undo": [
  "Reprendre"
 ],
 "keep.versions.allMine": [
  "Garder tout ce qui est écrit ici"
 ],
 "keep.versions.allTheirs": [
  "Garder tout de l’autre fenêtre"
 ],
 "keep.versions.both": [
  "Garder les deux : faire une copie du dossier"
 ],
 "keep.versions.file": [
  "Dans le fichier"
 ],
 "keep.versions.help": [
  "Rien n’est perdu. Choisissez ce qu’il faut garder."
 ],
 "keep.versions.mine": [
  "Écrit ici"
 ],
 "keep.versions.panel": [
  "Ici"
 ],
 "keep.versions.take": [
  "Garder"
 ],
 "keep.versions.theirs": [
  "Écrit dans l’autre fenêtre"
 ],
 "keep.versions.title": [
  "Changé ici et dans une autre fenêtre"
 ],
 "keep.where": [
  "Où mes réponses sont gardées"
 ],
 "keep.wipe": [
  "Tout effacer"
 ],
 "keep.wipe.cancel": [
  "Non, garder"
 ],
 "keep.wipe.chromium": [
  "Le navigateur supprime alors ses fichiers. Le disque lui-même peut en garder des restes chiffrés."
 ],
 "keep.wipe.firefox": [
  "Firefox peut garder un temps sur le disque des restes chiffrés. Sans la clé, ils ne se lisent pas. Sur un ordinateur partagé, choisissez plutôt « cette session seulement »."
 ],
 "keep.wipe.help": [
  "Efface tous les dossiers et leur clé sur cet ordinateur. Restent, et c’est à vous de les supprimer : les fichiers emportés, les impressions, les dates mises dans un agenda. L’historique du navigateur garde aussi les pages visitées."
 ],
 "keep.wipe.sure": [
  "Oui, tout effacer"
 ],
 "keys.answer": [
  "Choisir la réponse qui a ce numéro"
 ],
 "keys.close": [
  "Fermer l’aide"
 ],
 "keys.esc": [
  "Échap, deux fois"
 ],
 "keys.hide": [
  "Tout cacher"
 ],
 "keys.keyboard": [
  "Avec le clavier"
 ],
 "keys.open": [
  "Aide, clavier, exemple"
 ],
 "keys.places": [
  "Aller à une partie du panneau"
 ],
 "keys.sheet": [
  "Ouvrir ou fermer cette aide"
 ],
 "keys.single": [
  "Touches seules (chiffres, « ? »)"
 ],
 "keys.single.help": [
  "Décochez si vous dictez à la voix, ou si ces touches vous gênent."
 ],
 "keys.title": [
  "Aide"
 ],
 "leadsTo.prefecture": [
  "Renseignez-vous auprès de votre préfecture."
 ],
 "leadsTo.regroupement-familial": [
  "Votre cas relève du regroupement familial : la demande se fait auprès de l’OFII."
 ],
 "leadsTo.talent-famille": [
  "Votre cas relève de la carte « talent – famille »."
 ],
 "locked.field": [
  "Phrase secrète"
 ],
 "locked.forgotten": [
  "J’ai oublié ma phrase"
 ],
 "locked.forgotten.text": [
  "Personne ne peut la retrouver, nous non plus. Vous pouvez seulement tout effacer et recommencer."
 ],
 "locked.intro": [
  "Écrivez votre phrase secrète pour les ouvrir."
 ],
 "locked.open": [
  "Ouvrir"
 ],
 "locked.slow": [
  "Chaque erreur fait attendre un peu plus longtemps."
 ],
 "locked.title": [
  "Dossiers verrouillés"
 ],
 "mode.computer": [
  "Sur cet ordinateur"
 ],
 "mode.computer.meaning": [
  "Gardé chiffré ici. Qui utilise cet ordinateur peut le lire."
 ],
 "mode.passphrase": [
  "Phrase secrète"
 ],
 "mode.passphrase.meaning": [
  "Gardé chiffré ici. Il faut la phrase pour le lire."
 ],
 "mode.session": [
  "Session seulement"
 ],
 "mode.session.meaning": [
  "Tout s’efface quand le navigateur se ferme."
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
 "nav.dates": [
  "Mes dates"
 ],
 "nav.documents": [
  "Mes pièces"
 ],
 "nav.page": [
  "Cette page"
 ],
 "nav.routes": [
  "Mes voies"
 ],
 "nav.situation": [
  "Ma situation"
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
  "Nous n’avons pas relu le droit de cette date. Ne vous fiez pas à ce panneau : voyez une association."
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
 "page.again": [
  "Relire la page"
 ],
 "page.asking": [
  "Nous lisons la page…"
 ],
 "page.asks": [
  "Ce que cette page demande"
 ],
 "page.asks.count": [
  [
   "count",
   "plural",
   {
    "one": [
     "Une pièce demandée"
    ],
    "other": [
     "#",
     " pièces demandées"
    ]
   }
  ],
  ", ",
  [
   "ready",
   "plural",
   {
    "0": [
     "aucune prête"
    ],
    "one": [
     "une prête"
    ],
    "other": [
     "#",
     " prêtes"
    ]
   }
  ]
 ],
 "page.asks.none": [
  "Nous n’avons pas trouvé de liste de pièces sur cette page."
 ],
 "page.asks.notMine": [
  "D’après vos réponses, aucune liste de cette page n’est pour votre cas."
 ],
 "page.booking": [
  "Avant le rendez-vous"
 ],
 "page.booking.bring": [
  "Voir les pièces à apporter"
 ],
 "page.booking.date": [
  "Noter la date et voir les pièces"
 ],
 "page.booking.free": [
  "Le rendez-vous est gratuit. Ce panneau ne réserve rien et ne remplit rien."
 ],
 "page.booking.worth": [
  "Gardez la confirmation. Elle prouve seulement que vous avez rendez-vous : ce n’est ni un titre de séjour, ni un récépissé."
 ],
 "page.changes": [
  "Ce qui a changé depuis votre dernière visite"
 ],
 "page.concerns": [
  "Pour vous"
 ],
 "page.concerns.none": [
  "Aucune de vos voies ouvertes n’est traitée sur cette page."
 ],
 "page.copy": [
  "Ce site montre une copie d’une fiche officielle. La copie peut être ancienne."
 ],
 "page.copy.go": [
  "Ouvrir la fiche officielle"
 ],
 "page.elsewhere": [
  "Cette page est pour un autre département que le vôtre (",
  [
   "departement"
  ],
  ")."
 ],
 "page.failed.text": [
  "Le site est peut-être en panne, ou vous êtes sans connexion. Ce panneau marche sans connexion : vos réponses et vos pièces sont là."
 ],
 "page.failed.title": [
  "Cette page ne s’ouvre pas"
 ],
 "page.fiche": [
  "Fiche ",
  [
   "fiche"
  ]
 ],
 "page.file.text": [
  "Nous ne savons pas lire ce fichier. Comparez-le avec « Mes pièces ». S’il demande autre chose, suivez le fichier."
 ],
 "page.file.title": [
  "C’est un fichier PDF"
 ],
 "page.kind.booking": [
  "Prise de rendez-vous"
 ],
 "page.kind.document-list": [
  "Liste de pièces"
 ],
 "page.kind.faq": [
  "Questions et réponses"
 ],
 "page.kind.news": [
  "Actualité"
 ],
 "page.kind.online-form": [
  "Formulaire en ligne"
 ],
 "page.kind.payment": [
  "Paiement"
 ],
 "page.line.extra": [
  "Demandé ici en plus"
 ],
 "page.line.extra.noBasis": [
  "Nous n’avons pas trouvé de règle qui demande cette pièce. Apportez-la quand même ; vous pouvez demander pourquoi."
 ],
 "page.line.extra.note": [
  "« Demandé ici en plus » : ce n’est pas dans votre liste. Apportez-le quand même, la page compte."
 ],
 "page.line.not-mine": [
  "Pas pour votre cas"
 ],
 "page.line.not-mine.note": [
  "« Pas pour votre cas » : d’après vos réponses, on ne vous le demande pas. En cas de doute, apportez-le."
 ],
 "page.line.too-old.day": [
  "Trop ancien le jour du rendez-vous (",
  [
   "date"
  ],
  ")."
 ],
 "page.line.too-old.now": [
  "Trop ancien aujourd’hui."
 ],
 "page.line.unknown": [
  "Pas reconnu"
 ],
 "page.line.unknown.note": [
  "« Pas reconnu » : nous n’avons pas compris cette ligne. Lisez-la sur la page."
 ],
 "page.lookalike.copy": [
  "Attention : une adresse officielle est cachée dans une autre. Ce n’est pas le site officiel."
 ],
 "page.lookalike.go": [
  "Aller au site officiel : ",
  [
   "site"
  ]
 ],
 "page.lookalike.imitation": [
  "Attention : ce site imite un site de l’État. N’y écrivez rien et ne payez rien."
 ],
 "page.lookalike.paid": [
  "Ce site privé fait payer. La demande officielle se fait ailleurs, sans intermédiaire."
 ],
 "page.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Voir la suite (encore une)"
    ],
    "other": [
     "Voir la suite (encore ",
     "#",
     ")"
    ]
   }
  ]
 ],
 "page.newer": [
  "Cette page est plus récente que nos règles (relues le ",
  [
   "date"
  ],
  "). Si elle demande autre chose, suivez la page."
 ],
 "page.newer.tell": [
  "Et dites-le-nous avec le signalement, au bas de cet écran."
 ],
 "page.next": [
  "Question suivante"
 ],
 "page.noHosts.allow": [
  "Donner mon accord"
 ],
 "page.noHosts.once": [
  "Ou, pour lire seulement la page d’à côté : appuyez sur le bouton de l’extension."
 ],
 "page.noHosts.text": [
  "Le navigateur demande votre accord. Nous lisons seulement les pages des sites officiels de notre liste, et rien ne part."
 ],
 "page.noHosts.title": [
  "Permettez-nous de lire les sites officiels"
 ],
 "page.none.text": [
  "Ouvrez une fiche de service-public ou la page de votre préfecture : ce panneau dira ce qu’elle demande."
 ],
 "page.none.title": [
  "Aucune page à côté"
 ],
 "page.notOfficial": [
  "Site non officiel · ",
  [
   "site"
  ]
 ],
 "page.notPermit": [
  "Cette page ne parle pas de titre de séjour."
 ],
 "page.official": [
  "Site officiel · ",
  [
   "site"
  ]
 ],
 "page.older": [
  "Cette page est ancienne : le droit a pu changer depuis. Nos règles sont relues le ",
  [
   "date"
  ],
  "."
 ],
 "page.once": [
  "Ce site est sur notre liste, mais le navigateur nous laisse le lire cette fois seulement."
 ],
 "page.personal": [
  "C’est une page de compte : nous n’avons lu que ses titres."
 ],
 "page.refused.text": [
  "Elle n’est pas sur notre liste de sites. Pour la lire une fois, appuyez sur le bouton de l’extension."
 ],
 "page.refused.title": [
  "Cette page n’est pas lue"
 ],
 "page.restless": [
  "Cette page change sans arrêt. Nous montrons ce qu’elle disait il y a quelques secondes."
 ],
 "page.sample": [
  "Ouvrir la fiche F2209 sur service-public"
 ],
 "page.section.other": [
  [
   "count",
   "plural",
   {
    "one": [
     "Une liste pour un autre cas que le vôtre"
    ],
    "other": [
     "#",
     " listes pour d’autres cas que le vôtre"
    ]
   }
  ]
 ],
 "page.section.why.answers": [
  "D’après vos réponses, rien de cette liste ne vous est demandé."
 ],
 "page.section.why.duplicate": [
  "Pour remplacer un titre perdu, volé ou abîmé."
 ],
 "page.section.why.first": [
  "Pour une première demande : d’après vos réponses, ce n’est pas la vôtre."
 ],
 "page.section.why.permit": [
  "Pour un titre de séjour que ce panneau ne traite pas."
 ],
 "page.section.why.renewal": [
  "Pour un renouvellement : d’après vos réponses, ce n’est pas le vôtre."
 ],
 "page.section.why.route": [
  "Pour une autre voie : ",
  [
   "route"
  ],
  "."
 ],
 "page.summary": [
  "En bref"
 ],
 "page.summary.all": [
  "Voir mes voies"
 ],
 "page.summary.routes": [
  [
   "count",
   "plural",
   {
    "0": [
     "Aucune voie ouverte pour le moment"
    ],
    "one": [
     "Une voie à regarder"
    ],
    "other": [
     "#",
     " voies à regarder"
    ]
   }
  ]
 ],
 "page.summary.start": [
  "Répondez à quelques questions pour voir ce que votre situation ouvre."
 ],
 "page.title": [
  "Cette page"
 ],
 "page.truncated": [
  "Cette page est très longue : nous n’en avons lu qu’une partie."
 ],
 "page.upload.empty": [
  "Pas de fichier"
 ],
 "page.upload.filled": [
  "Fichier ajouté"
 ],
 "page.upload.formats": [
  "Formats : ",
  [
   "formats"
  ]
 ],
 "page.upload.optional": [
  "Facultatif"
 ],
 "page.upload.required": [
  "Obligatoire"
 ],
 "page.upload.size": [
  [
   "size"
  ],
  " Mo au plus"
 ],
 "page.uploads": [
  "Les fichiers que ce formulaire demande"
 ],
 "page.uploads.check": [
  "Avant d’envoyer, relisez chaque fichier."
 ],
 "page.uploads.empty": [
  [
   "count",
   "plural",
   {
    "one": [
     "Il manque un fichier obligatoire."
    ],
    "other": [
     "Il manque ",
     "#",
     " fichiers obligatoires."
    ]
   }
  ]
 ],
 "page.uploads.tooOld": [
  [
   "count",
   "plural",
   {
    "one": [
     "Une pièce est trop ancienne."
    ],
    "other": [
     "#",
     " pièces sont trop anciennes."
    ]
   }
  ]
 ],
 "page.verified": [
  "Vérifiée le ",
  [
   "date"
  ]
 ],
 "page.wrong": [
  "Nous nous trompons sur cette page ?"
 ],
 "page.wrong.byHand": [
  "La copie a échoué : sélectionnez le texte"
 ],
 "page.wrong.copy": [
  "Copier le signalement"
 ],
 "page.wrong.date": [
  "La date de la page"
 ],
 "page.wrong.done": [
  "Copié"
 ],
 "page.wrong.explain": [
  "Ce texte ne dit rien de vous. Copiez-le et envoyez-le où vous voulez : le panneau n’envoie rien."
 ],
 "page.wrong.law": [
  "La page et vos règles disent autre chose"
 ],
 "page.wrong.line": [
  "Une pièce est mal comprise"
 ],
 "page.wrong.missing": [
  "Il manque des pièces"
 ],
 "page.wrong.page": [
  "Le nom de la page ou du site"
 ],
 "page.wrong.part": [
  "Ce n’est pas la bonne partie de la page"
 ],
 "page.wrong.what": [
  "Qu’est-ce qui est faux ?"
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
 "routes.detail": [
  "Tout voir sur cette voie"
 ],
 "routes.documents": [
  "Voir les pièces à apporter"
 ],
 "routes.empty": [
  "Répondez à une première question : les voies possibles apparaîtront ici."
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
  "Plus de question utile : vos réponses suffisent pour ce que nous savons dire."
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
 "routes.others": [
  "Autres voies possibles"
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
 "routes.soon": [
  "Bientôt, si rien ne change"
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
  "Avant de déposer, voyez une association ou un avocat : un refus peut s’accompagner d’une obligation de quitter la France (OQTF)."
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
 "shell.back": [
  "Revenir"
 ],
 "shell.dossier": [
  "Dossier"
 ],
 "shell.language": [
  "Langue"
 ],
 "shell.lawNotHeld": [
  "Nous n’avons pas les règles de cette date. Ne vous fiez pas à ce panneau."
 ],
 "shell.lawOld": [
  "Nos règles n’ont pas été relues depuis plus de six mois (le ",
  [
   "date"
  ],
  "). Vérifiez tout sur un site officiel ou avec une association."
 ],
 "shell.loading": [
  "Un instant…"
 ],
 "shell.menu": [
  "Dossiers et réglages"
 ],
 "shell.name": [
  "Pièce par pièce"
 ],
 "shell.nav": [
  "Les parties du panneau"
 ],
 "shell.nothingLeaves": [
  "Rien ne quitte cet ordinateur."
 ],
 "shell.notice": [
  "Service non officiel. C’est une information, pas une décision."
 ],
 "shell.outdated": [
  "Le panneau a été mis à jour pendant qu’il était ouvert. Vos réponses sont gardées."
 ],
 "shell.outdated.reload": [
  "Ouvrir à nouveau"
 ],
 "shell.quickClose": [
  "Fermer vite"
 ],
 "shell.quickClose.help": [
  "Cache tout d’un coup. Au clavier : deux fois Échap."
 ],
 "shell.reviewed": [
  "Règles relues le ",
  [
   "date"
  ],
  "."
 ],
 "shell.skip": [
  "Aller au contenu"
 ],
 "situation.answers": [
  "Toutes mes réponses"
 ],
 "situation.answers.back": [
  "Retour aux questions"
 ],
 "situation.answers.change": [
  "Changer : ",
  [
   "fact"
  ]
 ],
 "situation.answers.declined": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " question sans réponse"
    ],
    "other": [
     "#",
     " questions sans réponse"
    ]
   }
  ]
 ],
 "situation.answers.empty": [
  "Pas encore de réponse."
 ],
 "situation.answers.erase": [
  "Effacer : ",
  [
   "fact"
  ]
 ],
 "situation.answers.skipped": [
  "Sans réponse"
 ],
 "situation.changed": [
  "Le droit a changé depuis votre dernière visite"
 ],
 "situation.decline": [
  "Je préfère ne pas répondre"
 ],
 "situation.done.routes": [
  "Voir mes voies"
 ],
 "situation.done.text": [
  "Aucune autre question n’est utile pour le moment."
 ],
 "situation.done.title": [
  "Vos réponses suffisent"
 ],
 "situation.erase": [
  "Effacer"
 ],
 "situation.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "Vous changez une réponse"
    ],
    "one": [
     "Dernière question"
    ],
    "other": [
     "Encore ",
     "#",
     " questions au plus"
    ]
   }
  ]
 ],
 "situation.loading": [
  "Nous cherchons la question la plus utile…"
 ],
 "situation.mayStop": [
  "Vous pouvez vous arrêter ici. Les conditions que nous connaissons sont vérifiées pour : ",
  [
   "route"
  ],
  ". Les autres questions servent aux autres voies."
 ],
 "situation.next": [
  "Valider"
 ],
 "situation.next.go": [
  "Répondre aux questions"
 ],
 "situation.no": [
  "Non"
 ],
 "situation.number": [
  "Nombre, de ",
  [
   "min"
  ],
  " à ",
  [
   "max"
  ]
 ],
 "situation.other": [
  "Autre…"
 ],
 "situation.previous": [
  "Question précédente"
 ],
 "situation.question": [
  "Une question"
 ],
 "situation.saved": [
  "Réponse enregistrée"
 ],
 "situation.select": [
  "Choisissez"
 ],
 "situation.sensitive": [
  "Question délicate. Vous pouvez ne pas répondre : la réponse reste sur cet ordinateur."
 ],
 "situation.stateless": [
  "Apatride (aucune nationalité)"
 ],
 "situation.stop": [
  "Arrêtez-vous quand vous voulez : chaque réponse est gardée."
 ],
 "situation.title": [
  "Ma situation"
 ],
 "situation.unknown": [
  "Je ne sais pas"
 ],
 "situation.why": [
  "Pourquoi cette question ?"
 ],
 "situation.yes": [
  "Oui"
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
  "Source : ",
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
 "status.bar.met": [
  "ne s’applique pas à vous"
 ],
 "status.bar.unknown": [
  "à préciser"
 ],
 "status.bar.unmet": [
  "s’applique à vous"
 ],
 "status.factor.always": [
  "à savoir"
 ],
 "status.factor.met": [
  "compte en votre faveur"
 ],
 "status.factor.unknown": [
  "à préciser"
 ],
 "status.factor.unmet": [
  "ne compte pas pour vous"
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
 "trouble.calendar": [
  "Le fichier d’agenda n’a pas pu être fait."
 ],
 "trouble.dismiss": [
  "J’ai lu"
 ],
 "trouble.dossier-already-exists": [
  "Ce dossier est déjà là."
 ],
 "trouble.dossier-changed-elsewhere": [
  "Ce dossier a été changé dans une autre fenêtre. Votre dernière réponse n’est pas enregistrée."
 ],
 "trouble.dossier-newer-version": [
  "Un dossier vient d’une version plus récente de Pièce par pièce. Mettez l’extension à jour."
 ],
 "trouble.dossier-not-found": [
  "Ce dossier n’est plus là."
 ],
 "trouble.dossier-nothing-to-undo": [
  "Il n’y a plus rien à reprendre."
 ],
 "trouble.dossier-unreadable": [
  "Un dossier ne peut pas être lu. Il est mis de côté, pas effacé."
 ],
 "trouble.import-damaged": [
  "Ce fichier est abîmé."
 ],
 "trouble.import-dossier-unreadable": [
  "Un dossier de ce fichier ne peut pas être lu."
 ],
 "trouble.import-newer-version": [
  "Ce fichier vient d’une version plus récente. Mettez l’extension à jour."
 ],
 "trouble.import-not-our-file": [
  "Ce fichier ne vient pas de Pièce par pièce."
 ],
 "trouble.import-too-costly": [
  "Ce fichier demande trop de calcul. Nous ne l’ouvrons pas."
 ],
 "trouble.import-too-large": [
  "Ce fichier est trop gros."
 ],
 "trouble.import-wrong-passphrase": [
  "Ce n’est pas la bonne phrase pour ce fichier."
 ],
 "trouble.keyring-damaged": [
  "La clé qui protège vos dossiers est abîmée. Nous n’avons rien effacé."
 ],
 "trouble.keyring-missing": [
  "La clé qui protège vos dossiers manque. Nous n’avons rien effacé."
 ],
 "trouble.keyring-newer-version": [
  "Vos dossiers viennent d’une version plus récente de Pièce par pièce. Mettez l’extension à jour."
 ],
 "trouble.keyring-one-copy-damaged": [
  "Une copie de la clé était abîmée. L’autre a servi : rien n’est perdu."
 ],
 "trouble.keyring-too-weak": [
  "La protection de ces dossiers a été affaiblie par quelqu’un. Nous ne les ouvrons pas."
 ],
 "trouble.law": [
  "Les règles n’ont pas pu être chargées. Fermez le panneau et ouvrez-le encore."
 ],
 "trouble.list-rebuilt": [
  "La liste des dossiers était abîmée. Nous l’avons refaite."
 ],
 "trouble.lock-needs-passphrase": [
  "Sans phrase secrète, rien ne peut être verrouillé. L’écran est seulement caché."
 ],
 "trouble.move-unfinished": [
  "Le changement n’est pas fini. Rien n’est perdu : laissez le navigateur ouvert et essayez encore."
 ],
 "trouble.passphrase-missing": [
  "Écrivez votre phrase secrète."
 ],
 "trouble.passphrase-too-short": [
  "Cette phrase est trop courte."
 ],
 "trouble.passphrase-wait": [
  "Trop d’essais. Attendez ",
  [
   "seconds",
   "plural",
   {
    "one": [
     "#",
     " seconde"
    ],
    "other": [
     "#",
     " secondes"
    ]
   }
  ],
  ", puis essayez encore."
 ],
 "trouble.passphrase-wrong": [
  "Ce n’est pas la bonne phrase."
 ],
 "trouble.record-damaged": [
  "Une partie de ce qui est gardé est abîmée. Nous l’avons mise de côté."
 ],
 "trouble.record-newer-format": [
  "Une partie vient d’une version plus récente de Pièce par pièce. Mettez l’extension à jour."
 ],
 "trouble.record-previous-generation": [
  "La dernière écriture était abîmée : nous montrons la version juste avant. Vérifiez votre dernière réponse."
 ],
 "trouble.retry": [
  "Essayer encore"
 ],
 "trouble.settings-unreadable": [
  "Vos réglages n’ont pas pu être lus."
 ],
 "trouble.storage-full": [
  "Il n’y a plus de place sur cet ordinateur : la dernière réponse n’est pas enregistrée."
 ],
 "trouble.storage-unreachable": [
  "Le navigateur ne donne pas accès à ce qui est gardé. Fermez le panneau et ouvrez-le encore."
 ],
 "trouble.storage-write-failed": [
  "La dernière réponse n’est pas enregistrée. Elle reste à l’écran : essayez encore."
 ],
 "trouble.storage-write-not-kept": [
  "Le navigateur n’a pas gardé la dernière réponse. Elle reste à l’écran : essayez encore."
 ],
 "trouble.store-already-set-up": [
  "Le choix est déjà fait dans une autre fenêtre."
 ],
 "trouble.store-locked": [
  "Vos dossiers sont verrouillés."
 ],
 "trouble.store-not-set-up": [
  "Choisissez d’abord où garder vos réponses."
 ],
 "trouble.store-unreadable": [
  "Ce qui est gardé ne peut pas être lu. Nous n’avons rien effacé."
 ],
 "trouble.title": [
  "Un problème"
 ],
 "trouble.wipe-incomplete": [
  "Tout n’a pas pu être effacé. Essayez encore."
 ],
 "two.help": [
  "La question en grand, en français et dans l’autre langue."
 ],
 "two.title": [
  "À deux devant l’écran"
 ],
 "ui.date.day": [
  "Jour"
 ],
 "ui.date.month": [
  "Mois"
 ],
 "ui.date.wrong": [
  "Cette date n’existe pas. Exemple : 12 03 2027."
 ],
 "ui.date.year": [
  "Année"
 ],
 "unreadable.save": [
  "Garder une copie"
 ],
 "unreadable.text": [
  "Nous n’avons rien effacé. Vous pouvez garder une copie de ce qui est abîmé, puis tout effacer et recommencer."
 ],
 "unreadable.title": [
  "Ce qui est gardé ne peut pas être lu"
 ],
 "urgent.again": [
  "Décision reçue"
 ],
 "urgent.check": [
  "Vérifiez toujours le délai écrit sur la décision. C’est lui qui compte."
 ],
 "urgent.constraint": [
  "Où êtes-vous ?"
 ],
 "urgent.continue": [
  "Continuer"
 ],
 "urgent.deadline": [
  "Dernier jour prudent pour contester"
 ],
 "urgent.deadline.hours": [
  "Il y a ",
  [
   "hours"
  ],
  " heures seulement pour contester. Appelez un avocat tout de suite."
 ],
 "urgent.deadline.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "C’est aujourd’hui."
    ],
    "one": [
     "Il reste un jour."
    ],
    "other": [
     "Il reste ",
     "#",
     " jours."
    ]
   }
  ]
 ],
 "urgent.deadline.none": [
  "Donnez le jour où vous l’avez reçue : nous comptons le délai."
 ],
 "urgent.deadline.past": [
  "Ce jour est passé. Voyez un avocat sans attendre : parfois, autre chose reste possible."
 ],
 "urgent.first": [
  "Montrez la décision à un avocat ou à une association aujourd’hui. Gardez l’enveloppe : sa date compte."
 ],
 "urgent.kind": [
  "Qu’avez-vous reçu ?"
 ],
 "urgent.received": [
  "Quel jour l’avez-vous reçue ?"
 ],
 "urgent.received.help": [
  "Le jour de la remise en main propre, ou du passage du facteur."
 ],
 "urgent.rules": [
  "Les délais, mot à mot"
 ],
 "urgent.silence": [
  "Pas de réponse pendant 4 mois après un dossier complet : c’est un refus. Vous pouvez le contester."
 ],
 "urgent.title": [
  "Décision reçue : agissez vite"
 ],
 "urgent.who": [
  "Qui peut vous aider"
 ],
 "urgent.who.aid": [
  "L’aide juridictionnelle"
 ],
 "urgent.who.aid.how": [
  "Elle paie l’avocat si vous avez peu d’argent. Demandez-la tout de suite : pour une OQTF, demandez à l’avocat avant la fin du délai."
 ],
 "urgent.who.cimade": [
  "La Cimade"
 ],
 "urgent.who.cimade.how": [
  "Des permanences gratuites dans beaucoup de villes, et dans des centres de rétention."
 ],
 "urgent.who.defenseur": [
  "Le Défenseur des droits"
 ],
 "urgent.who.defenseur.how": [
  "Si un service public ne vous répond pas ou vous traite mal. Gratuit. Le saisir n’arrête pas le délai."
 ],
 "urgent.who.frv": [
  "France Victimes, 116 006"
 ],
 "urgent.who.frv.how": [
  "Si vous subissez des violences : 3919 (femmes), 116 006, ou 17 en cas de danger."
 ],
 "urgent.who.gisti": [
  "Le Gisti"
 ],
 "urgent.who.gisti.how": [
  "Des conseils sur le droit des étrangers, par téléphone et par écrit."
 ],
 "urgent.who.lawyer": [
  "Un avocat en droit des étrangers"
 ],
 "urgent.who.lawyer.how": [
  "Le barreau de votre ville a une permanence, souvent gratuite. Le tribunal et la mairie donnent l’adresse."
 ]
};
