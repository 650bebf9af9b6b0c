import type { FactId } from '@/lib/facts';

/** Youth, work, health, protection, integration, obstacles, decision received. */
export const OTHER_QUESTIONS = {
  'youth.confided': {
    question: 'Avez-vous été confié à l’aide sociale à l’enfance ou à une personne de confiance ?',
    why: 'Les jeunes confiés avant 16 ans ont une carte à eux ; ceux confiés entre 16 et 18 ans, une autre voie.',
  },
  'youth.confidedOn': {
    question: 'Quand avez-vous été confié ?',
    why: 'Tout dépend de l’âge à ce moment : avant ou après 16 ans.',
    help: 'C’est la date de la décision du juge ou du département.',
  },
  'youth.training': {
    question: 'Suivez-vous sérieusement une formation ou des études ?',
    why: 'La loi demande une formation réelle et sérieuse.',
  },
  'youth.trainingSince': {
    question: 'Depuis quand suivez-vous cette formation qualifiante ?',
    why: 'Il faut au moins 6 mois de formation qualifiante pour les jeunes confiés entre 16 et 18 ans.',
  },
  'youth.schoolYearsAfter10': {
    question: 'Combien d’années d’école française avez-vous faites après vos 10 ans ?',
    why: 'Pour les jeunes nés en France, la loi demande 5 ans.',
  },
  'youth.structureOpinion': {
    question: 'La structure qui vous accueille a-t-elle donné un avis ?',
    why: 'La préfecture pèse cet avis avec le reste.',
  },
  'youth.closeFamilyAbroad': {
    question: 'Avez-vous encore des liens forts avec votre famille au pays ?',
    why: 'La préfecture regarde ces liens. Une réponse oui ne ferme pas la voie.',
  },
  'work.pension': {
    question:
      'Recevez-vous une rente française d’accident du travail ou de maladie professionnelle ?',
    why: 'Avec un taux d’au moins 20 %, elle donne droit à une carte.',
  },
  'work.pensionRate': {
    question: 'Quel est votre taux d’incapacité permanente ?',
    why: 'La loi demande au moins 20 %.',
    help: 'Il est écrit sur la décision de la caisse.',
  },
  'work.deathPension': {
    question: 'Recevez-vous une rente après le décès d’un proche au travail ?',
    why: 'Les ayants droit en séjour régulier peuvent avoir une carte de résident.',
  },
  'work.employed': {
    question: 'Travaillez-vous aujourd’hui ?',
    why: 'Le travail est regardé pour la régularisation. Votre réponse reste sur cet ordinateur.',
  },
  'work.jobOffer': {
    question: 'Avez-vous un contrat ou une promesse d’embauche ?',
    why: 'La régularisation par le travail demande un emploi.',
  },
  'work.contract': {
    question: 'Quel type de contrat ?',
    why: 'Un CDI mène à une carte « salarié », un CDD à une carte « travailleur temporaire ».',
  },
  'work.monthsIn24': {
    question: 'Combien de mois avez-vous travaillé pendant les 24 derniers mois ?',
    why: 'C’était un repère de la régularisation par le travail jusqu’en janvier 2025.',
    help: 'Comptez les mois avec un bulletin de salaire.',
  },
  'work.monthsIn60': {
    question: 'Combien de mois avez-vous travaillé pendant les 5 dernières années ?',
    why: 'C’était un repère de la régularisation par le travail jusqu’en janvier 2025.',
  },
  'work.monthsIn12': {
    question: 'Combien de mois avez-vous travaillé pendant les 12 derniers mois ?',
    why: 'C’était un repère de la régularisation par le travail jusqu’en janvier 2025.',
  },
  'work.payAtLeastSmic': {
    question: 'Votre salaire est-il au moins égal au SMIC ?',
    why: 'La préfecture le regarde pour une régularisation par le travail.',
  },
  'work.shortageJob': {
    question: 'Votre métier est-il dans la liste des métiers en tension de votre région ?',
    why: 'Une voie existe pour ces métiers jusqu’au 31 décembre 2026.',
    help: 'La liste est un arrêté, par région. En cas de doute, répondez « je ne sais pas ».',
  },
  'work.shortageMonths': {
    question: 'Combien de mois avez-vous fait ce métier pendant les 24 derniers mois ?',
    why: 'Le repère est de 12 mois.',
    help: 'Ne comptez ni le travail d’étudiant, ni le travail saisonnier, ni le travail avec une attestation d’asile.',
  },
  'work.talent': {
    question: 'Avez-vous un talent reconnu, ou rendu des services à la collectivité ?',
    why: 'C’est un motif possible d’admission exceptionnelle.',
  },
  'work.oacasSince': {
    question: 'Depuis quand vivez-vous et travaillez-vous dans une communauté agréée ?',
    why: 'Après 3 ans sans interruption, une voie existe.',
    help: 'Par exemple une communauté Emmaüs. Laissez « je ne sais pas » si vous n’êtes pas concerné.',
  },
  'work.oacasContinuous': {
    question: 'Cette activité a-t-elle été continue ?',
    why: 'La loi demande 3 ans sans interruption.',
  },
  'health.serious': {
    question: 'Avez-vous besoin de soins sans lesquels les conséquences seraient très graves ?',
    why: 'Une carte pour soins existe. Seuls les médecins de l’OFII décident. N’écrivez pas votre maladie ici.',
  },
  'health.noAccess': {
    question: 'Ces soins sont-ils impossibles à obtenir vraiment dans votre pays ?',
    why: 'C’est la seconde condition médicale. Les médecins de l’OFII en jugent.',
  },
  'health.ofiiOpinion': {
    question: 'Les médecins de l’OFII ont-ils rendu un avis ?',
    why: 'Sans leur avis, personne ne peut dire si la condition est remplie.',
  },
  'protection.traffickingComplaint': {
    question: 'Avez-vous porté plainte ou témoigné contre des personnes qui vous exploitaient ?',
    why: 'Les victimes de traite ou de proxénétisme ont droit à une carte gratuite.',
  },
  'protection.linksCut': {
    question: 'N’avez-vous plus de lien avec ces personnes ?',
    why: 'La loi demande que le lien soit rompu.',
  },
  'protection.prostitutionExit': {
    question: 'Êtes-vous dans un parcours de sortie de la prostitution autorisé par le préfet ?',
    why: 'Une autorisation provisoire de 6 mois existe.',
  },
  'protection.order': {
    question: 'Avez-vous une ordonnance de protection du juge ?',
    why: 'Elle donne droit à une carte d’un an, gratuite.',
  },
  'protection.forcedMarriageOrder': {
    question: 'Avez-vous une ordonnance du juge contre un mariage forcé ?',
    why: 'Elle donne droit à une carte d’un an.',
  },
  'protection.procedureOngoing': {
    question: 'Une procédure pénale est-elle en cours après votre plainte ?',
    why: 'La carte se renouvelle tant que la procédure dure.',
  },
  'protection.housingComplaint': {
    question: 'Avez-vous porté plainte pour un logement indigne ?',
    why: 'Depuis 2024, cette plainte peut donner une carte d’un an.',
  },
  'protection.finalConviction': {
    question: 'L’auteur des faits a-t-il été condamné définitivement ?',
    why: 'Cela peut ouvrir la carte de résident de 10 ans.',
  },
  'integration.cirSigned': {
    question: 'Avez-vous signé un contrat d’intégration (CIR) avec l’OFII ?',
    why: 'Si oui, ses formations comptent pour la carte de plusieurs années.',
  },
  'integration.cirAttended': {
    question: 'Avez-vous suivi toutes les formations du CIR ?',
    why: 'L’assiduité est une condition de la carte de plusieurs années.',
  },
  'integration.studiesInFrance': {
    question: 'Avez-vous étudié en France : 3 ans au collège ou lycée, ou 1 an après le bac ?',
    why: 'Cela dispense du contrat d’intégration, du test de français et de l’examen civique pour la carte de plusieurs années.',
  },
  'integration.civicExam': {
    question: 'Avez-vous réussi l’examen civique ?',
    why: 'Depuis le 1er janvier 2026, il faut le réussir pour la première carte de plusieurs années et pour la carte de résident.',
  },
  'integration.medicalExemption': {
    question: 'Avez-vous un certificat médical qui vous dispense de l’examen ou du test ?',
    why: 'Un handicap ou une maladie durable peut dispenser.',
  },
  'integration.frenchLevel': {
    question: 'Quel niveau de français pouvez-vous prouver ?',
    why: 'Depuis 2026 : A2 pour la carte de plusieurs années, B1 pour la carte de résident.',
    help: 'Un diplôme français ou un test (TCF, TEF, DELF).',
  },
  'integration.rejectedValues': {
    question: 'Vous a-t-on reproché de rejeter les valeurs de la République ?',
    why: 'Cette règle a existé jusqu’au 27 janvier 2024 pour la carte de plusieurs années.',
  },
  'integration.engagement': {
    question: 'Êtes-vous prêt à signer le contrat d’engagement républicain ?',
    why: 'Depuis le 17 juillet 2024, il est demandé avec chaque dossier. Sans lui, pas de titre.',
    help: 'C’est un texte d’une page sur les principes de la République.',
  },
  'integration.mayorOpinion': {
    question: 'Le maire a-t-il donné un avis sur votre intégration ?',
    why: 'Cet avis compte pour la carte de résident. Sans réponse en 2 mois, il est favorable.',
  },
  'integration.stableResources': {
    question:
      'Avez-vous des ressources stables, au moins égales au SMIC, et une assurance maladie ?',
    why: 'C’est une condition de la carte de résident de longue durée.',
  },
  'integration.strongTies': {
    question: 'Avez-vous des liens forts et anciens en France ?',
    why: 'La préfecture pèse la famille, les amis, l’ancienneté, l’engagement.',
  },
  'integration.humanitarian': {
    question: 'Vivez-vous une situation humanitaire ou exceptionnelle ?',
    why: 'Le préfet peut en tenir compte, au cas par cas.',
  },
  'conduct.publicOrderThreat': {
    question:
      'Y a-t-il des condamnations ou des faits graves que la préfecture pourrait vous reprocher ?',
    why: 'Une menace pour l’ordre public empêche la carte. Une simple amende n’en est pas une.',
    help: 'En cas de doute, répondez « je ne sais pas » et parlez-en à un avocat avant de déposer.',
  },
  'conduct.graveThreat': {
    question: 'Y a-t-il des faits d’une particulière gravité ?',
    why: 'Une menace grave peut empêcher de renouveler la carte de résident.',
  },
  'conduct.oqtfPending': {
    question: 'Avez-vous reçu une OQTF que vous n’avez pas suivie ?',
    why: 'Depuis 2024, la préfecture peut refuser pour cette raison. Ce n’est pas automatique.',
    help: 'OQTF : obligation de quitter le territoire français.',
  },
  'conduct.oqtfOn': {
    question: 'De quand date cette OQTF ?',
    why: 'Une OQTF de moins de 3 ans demande une grande prudence : voyez une association avant de déposer.',
  },
  'conduct.forgery': {
    question: 'Vous a-t-on reproché de faux documents ?',
    why: 'Depuis 2024, la préfecture peut refuser pour cette raison.',
  },
  'conduct.listedOffence': {
    question: 'Avez-vous été mis en cause pour stupéfiants, traite, proxénétisme ou exploitation ?',
    why: 'Depuis 2024, la préfecture peut refuser pour cette raison.',
  },
  'conduct.violenceOfficial': {
    question: 'Vous a-t-on reproché des violences contre un élu ou un agent public ?',
    why: 'Depuis 2024, la préfecture peut refuser pour cette raison.',
  },
  'conduct.irtf': {
    question: 'Avez-vous une interdiction de retour en France ?',
    why: 'Tant qu’elle dure, une demande est risquée. Voyez d’abord un avocat ou une association.',
  },
  'conduct.recordClean': {
    question: 'Votre casier judiciaire (bulletin n° 2) est-il vierge ?',
    why: 'Pour les métiers en tension, toute inscription ferme la voie.',
  },
  'decision.kind': {
    question: 'Avez-vous reçu une décision de la préfecture ?',
    why: 'Les délais pour agir sont courts. Nous vous les montrons d’abord.',
  },
  'decision.notifiedOn': {
    question: 'Quel jour avez-vous reçu cette décision ?',
    why: 'Le délai de recours se compte depuis ce jour.',
    help: 'Le jour de la remise en main propre, ou de la lettre recommandée.',
  },
  'decision.constraint': {
    question: 'Êtes-vous libre, assigné à résidence, en prison ou en rétention ?',
    why: 'Le délai de recours est beaucoup plus court dans certains cas : 7 jours ou 48 heures.',
  },
  'decision.filedOn': {
    question: 'Quand avez-vous déposé votre demande complète ?',
    why: 'Sans réponse pendant 4 mois, c’est un refus que l’on peut contester.',
  },
} as const satisfies Partial<Record<FactId, { question: string; why: string; help?: string }>>;
