import type { FactId } from '@/lib/facts';

/** Couple, family, child, family reunification, parent. */
export const COUPLE_QUESTIONS = {
  'union.kind': {
    question: 'Vivez-vous en couple, et comment ?',
    why: 'Le mariage, le Pacs et la vie de couple sans papier n’ouvrent pas les mêmes voies.',
    help: 'Si votre époux est décédé ou si vous êtes séparés, répondez pour cette dernière union.',
  },
  'union.partnerNationality': {
    question: 'Quelle est la nationalité de votre époux ou partenaire ?',
    why: 'Un Français, un Européen et une personne d’un autre pays n’ouvrent pas les mêmes droits.',
  },
  'union.since': {
    question: 'Quelle est la date du mariage ou du Pacs ?',
    why: 'Après 3 ans de mariage, une carte de résident de 10 ans devient possible.',
  },
  'union.celebratedIn': {
    question: 'Où le mariage a-t-il été célébré ?',
    why: 'Sans visa de long séjour, seul un mariage célébré en France permet de demander la carte.',
  },
  'union.transcribed': {
    question: 'Le mariage est-il inscrit à l’état civil français ?',
    why: 'Un mariage célébré à l’étranger doit être transcrit avant la demande.',
    help: 'On vous a remis un acte de mariage français ou un livret de famille français.',
  },
  'union.partnerKeptNationality': {
    question: 'Votre époux est-il toujours français ?',
    why: 'La loi demande que l’époux ait gardé la nationalité française.',
  },
  'union.livingTogether': {
    question:
      'Vivez-vous ensemble sans interruption depuis le mariage ou le début de votre vie commune ?',
    why: 'La vie commune est une condition. Un décès ou des violences changent la règle.',
    help: 'Une séparation courte pour le travail ou un voyage n’est pas une rupture.',
  },
  'union.livingTogetherSince': {
    question: 'Depuis quand vivez-vous ensemble en France ?',
    why: 'Sans visa de long séjour, il faut au moins 6 mois de vie commune en France.',
    help: 'La date du premier papier aux deux noms, si vous hésitez.',
  },
  'union.relationReal': {
    question: 'Pouvez-vous prouver que votre relation est réelle et continue ?',
    why: 'Pour le Pacs ou la vie de couple, la préfecture regarde la réalité de la relation.',
    help: 'Bail, factures, compte commun, photos, courriers, témoignages.',
  },
  'union.endedBy': {
    question: 'La vie commune a-t-elle pris fin, et pourquoi ?',
    why: 'Après un décès ou des violences, la loi protège votre droit au séjour.',
  },
  'union.violenceBeforeFirstCard': {
    question: 'Les violences ont-elles eu lieu après votre arrivée et avant votre première carte ?',
    why: 'Dans ce cas la première carte peut être donnée malgré la rupture.',
  },
  'union.polygamy': {
    question: 'Vivez-vous en France en situation de polygamie ?',
    why: 'La polygamie en France empêche de recevoir un titre de séjour.',
    help: 'Plusieurs épouses ou époux qui vivent en France avec vous ou votre conjoint.',
  },
  'union.polygamyEndured': {
    question: 'Subissez-vous cette situation sans l’avoir choisie ?',
    why: 'La préfecture doit alors examiner votre cas à part.',
  },
  'union.countryAllowsPolygamy': {
    question: 'La loi de votre pays permet-elle d’avoir plusieurs époux ?',
    why: 'Si oui et si vous êtes marié, une déclaration de non-polygamie est demandée.',
  },
  'partner.permit': {
    question: 'Quel titre de séjour a votre conjoint ?',
    why: 'Le titre de votre conjoint décide de la procédure : regroupement familial, talent – famille, ou préfecture.',
  },
  'partner.regularSince': {
    question: 'Depuis quand votre conjoint est-il en séjour régulier ?',
    why: 'Le regroupement familial demande 18 mois de séjour régulier (12 mois pour un Algérien).',
  },
  'partner.resourcesMet': {
    question: 'Votre conjoint gagne-t-il au moins le SMIC, en moyenne sur 12 mois ?',
    why: 'Le regroupement familial demande des ressources stables.',
    help: 'SMIC plus 10 % pour 4 ou 5 personnes, plus 20 % à partir de 6. Les aides familiales et le RSA ne comptent pas.',
  },
  'partner.resourcesExempt': {
    question: 'Votre conjoint reçoit-il l’AAH, ou a-t-il plus de 65 ans avec 25 ans de séjour ?',
    why: 'Ces personnes n’ont pas à prouver leurs ressources.',
  },
  'partner.housingMet': {
    question: 'Le logement est-il assez grand pour toute la famille ?',
    why: 'Une surface minimum est demandée, selon la zone et le nombre de personnes.',
    help: 'Pour 2 personnes : 22, 24 ou 28 m² selon la zone, puis 10 m² par personne en plus.',
  },
  'partner.respectsPrinciples': {
    question: 'Votre conjoint respecte-t-il les principes de la vie familiale en France ?',
    why: 'C’est une condition écrite du regroupement familial.',
  },
  'partner.euBlueCard': {
    question:
      'Votre proche a-t-il une carte bleue européenne, avec une famille déjà formée dans un autre pays d’Europe ?',
    why: 'Dans ce cas, la famille peut demander la carte « talent – famille » sans visa de long séjour.',
  },
  'partner.familyAbroad': {
    question: 'La famille à faire venir est-elle encore à l’étranger ?',
    why: 'Le regroupement familial se demande en principe avant la venue en France.',
  },
  'child.any': {
    question: 'Avez-vous des enfants ?',
    why: 'Leur situation peut ouvrir une voie, et leurs actes de naissance peuvent être demandés.',
  },
  'child.french': {
    question: 'Avez-vous un enfant français ?',
    why: 'Être parent d’un enfant français mineur peut donner droit à une carte.',
    help: 'Un enfant est français, par exemple, si l’un de ses parents est français.',
  },
  'child.birthDate': {
    question: 'Quelle est la date de naissance de l’enfant français ?',
    why: 'L’enfant doit avoir moins de 18 ans à la première demande.',
    help: 'Le plus jeune, s’il y en a plusieurs.',
  },
  'child.livesInFrance': {
    question: 'Cet enfant vit-il en France ?',
    why: 'La loi demande que l’enfant réside en France.',
  },
  'child.contribution': {
    question: 'Participez-vous à l’entretien et à l’éducation de cet enfant ?',
    why: 'C’est la condition la plus contrôlée : depuis la naissance, ou depuis au moins 2 ans.',
    help: 'Argent, achats, garde, école, santé, présence : selon vos moyens.',
  },
  'child.contributesSince': {
    question: 'Depuis quand participez-vous ?',
    why: 'Si ce n’est pas depuis la naissance, il faut au moins 2 ans (3 ans en Guyane et à Mayotte).',
  },
  'child.otherParentFiliation': {
    question: 'Comment le lien entre l’enfant et son parent français a-t-il été établi ?',
    why: 'Si le parent français a reconnu l’enfant, la loi demande de prouver qu’il participe aussi.',
  },
  'child.recognisedByApplicant': {
    question: 'Est-ce vous qui avez reconnu l’enfant ?',
    why: 'Dans ce cas, la preuve de la participation de l’autre parent n’est pas demandée.',
  },
  'child.otherParentContribution': {
    question: 'L’autre parent participe-t-il, ou un juge a-t-il décidé sa part ?',
    why: 'Sans preuve ni décision, votre droit est examiné autrement, avec l’intérêt de l’enfant.',
  },
  'child.parentalAuthority': {
    question: 'Exercez-vous l’autorité parentale, même en partie ?',
    why: 'L’accord franco-algérien en fait une condition, ou bien de subvenir aux besoins de l’enfant.',
  },
  'child.recognisedAfterBirth': {
    question: 'Avez-vous reconnu l’enfant après sa naissance ?',
    why: 'L’accord franco-algérien demande alors d’avoir subvenu à ses besoins depuis la naissance ou depuis un an.',
  },
  'child.ill': {
    question: 'Un de vos enfants mineurs est-il gravement malade ?',
    why: 'Une autorisation provisoire existe pour les parents. Vous n’avez pas à dire la maladie.',
  },
  'child.illLivesWith': {
    question: 'Vivez-vous en France avec cet enfant, et vous en occupez-vous ?',
    why: 'La loi demande de vivre avec l’enfant et de l’élever.',
  },
  'child.illParent': {
    question: 'Êtes-vous son père, sa mère, ou avez-vous l’autorité parentale par jugement ?',
    why: 'L’autorisation est réservée à ces personnes.',
  },
  'rf.authorised': {
    question: 'Êtes-vous venu par une décision de regroupement familial ?',
    why: 'Les personnes venues par regroupement familial ont leur propre carte, à prix réduit.',
  },
  'rf.authorisedOn': {
    question: 'Quelle est la date de cette décision ?',
    why: 'Une rupture de la vie commune dans les 3 ans peut faire perdre la carte, sauf décès ou violences.',
  },
  'rf.requested': {
    question: 'Une demande de regroupement familial a-t-elle été déposée à l’OFII ?',
    why: 'Le préfet a 6 mois pour répondre ; sans réponse, c’est un refus.',
  },
  'parent.livesWith': {
    question: 'Vivez-vous en France avec votre père ou votre mère depuis cet âge ?',
    why: 'La carte des jeunes arrivés avant 13 ans demande d’avoir vécu avec au moins un parent.',
  },
  'parent.permit': {
    question: 'Quel titre de séjour a ce parent ?',
    why: 'Plusieurs cartes de jeune dépendent du titre du parent.',
  },
  'parent.livedTogetherInEu': {
    question: 'Avez-vous vécu légalement avec ce parent dans l’autre pays de l’Union ?',
    why: 'C’est une condition pour l’enfant d’un résident de longue durée d’un autre pays européen.',
  },
  'parent.resourcesAndInsurance': {
    question: 'Avez-vous une assurance maladie, et des ressources ou l’aide de ce parent ?',
    why: 'La loi le demande pour l’enfant d’un résident de longue durée d’un autre pays européen.',
  },
} as const satisfies Partial<Record<FactId, { question: string; why: string; help?: string }>>;
