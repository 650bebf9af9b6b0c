// Made by scripts/i18n/interface.mjs; do not edit.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
 "card.aps": [
  "Autorização provisória de residência"
 ],
 "card.autorisation-regroupement-familial": [
  "Autorização de reagrupamento familiar"
 ],
 "card.carte-pluriannuelle": [
  "Cartão de residência plurianual"
 ],
 "card.carte-resident": [
  "Cartão de residente"
 ],
 "card.carte-temporaire": [
  "Cartão de residência temporário"
 ],
 "card.certificat-algerien-1-an": [
  "Certificado de residência argelino de um ano"
 ],
 "card.certificat-algerien-10-ans": [
  "Certificado de residência argelino de dez anos"
 ],
 "card.fallback": [
  "Senão, um cartão mais curto"
 ],
 "card.validity": [
  [
   "card"
  ],
  ", com a validade de ",
  [
   "duration"
  ]
 ],
 "confidence.check": [
  "A verificar aqui: ",
  [
   "where"
  ]
 ],
 "confidence.probable": [
  "Provável"
 ],
 "confidence.to-verify": [
  "A confirmar"
 ],
 "criterion.answer": [
  "Responder"
 ],
 "criterion.change": [
  "Mudar a minha resposta"
 ],
 "criterion.flips": [
  "muda em ",
  [
   "date"
  ]
 ],
 "dates.adult": [
  "Os seus 18 anos."
 ],
 "dates.appeal-ends": [
  "Último dia prudente para contestar a decisão. Verifique o prazo escrito na decisão."
 ],
 "dates.appeal-hours": [
  "Só ",
  [
   "hours"
  ],
  " horas para contestar: telefone já a um advogado."
 ],
 "dates.appointment": [
  "Marcação ou entrega do pedido."
 ],
 "dates.ask-for-document": [
  "A partir deste dia, peça: ",
  [
   "document"
  ],
  "."
 ],
 "dates.attestation-ends": [
  "Fim do seu atestado ou do seu « récépissé »."
 ],
 "dates.calendar": [
  "Pôr estas datas na minha agenda (.ics)"
 ],
 "dates.calendar.warning": [
  "Este ficheiro não está protegido e fica nas suas transferências."
 ],
 "dates.channel.anef": [
  "em linha, no site ANEF"
 ],
 "dates.channel.demarche-numerique": [
  "em linha, em demarche.numerique.gouv.fr"
 ],
 "dates.channel.other": [
  "de outra forma"
 ],
 "dates.channel.post": [
  "por correio"
 ],
 "dates.channel.prefecture": [
  "no balcão da préfecture"
 ],
 "dates.child-adult": [
  "Os 18 anos da criança."
 ],
 "dates.criterion-changes": [
  "Um critério muda para: ",
  [
   "route"
  ],
  "."
 ],
 "dates.document-too-old": [
  "Este papel torna-se demasiado antigo: ",
  [
   "document"
  ],
  "."
 ],
 "dates.documents-due": [
  "Último dia para enviar os documentos pedidos."
 ],
 "dates.empty": [
  "Nenhuma data por agora. Indique o fim do seu título ou uma marcação: as datas úteis aparecerão aqui."
 ],
 "dates.in": [
  [
   "count",
   "plural",
   {
    "0": [
     "hoje"
    ],
    "one": [
     "amanhã"
    ],
    "other": [
     "daqui a ",
     "#",
     " dias"
    ]
   }
  ]
 ],
 "dates.intro": [
  "O que acontece, se nada mais mudar."
 ],
 "dates.permit-expires": [
  "Fim do seu título de residência."
 ],
 "dates.route-changes": [
  "A resposta muda para: ",
  [
   "route"
  ],
  "."
 ],
 "dates.silence-is-refusal": [
  "Sem resposta nesse dia, é uma recusa que pode contestar."
 ],
 "dates.step.appointment": [
  "Marcação feita"
 ],
 "dates.step.attestation": [
  "Atestado ou « récépissé » recebido"
 ],
 "dates.step.card-received": [
  "Cartão entregue"
 ],
 "dates.step.confirmation": [
  "Confirmação de entrega recebida"
 ],
 "dates.step.decision": [
  "Decisão recebida"
 ],
 "dates.step.filed": [
  "Processo entregue"
 ],
 "dates.step.other": [
  "Outro"
 ],
 "dates.step.request-for-documents": [
  "Documentos complementares pedidos"
 ],
 "dates.steps": [
  "O que já fiz"
 ],
 "dates.steps.channel": [
  "Por que meio"
 ],
 "dates.steps.due": [
  "A enviar até (se houver uma data escrita)"
 ],
 "dates.steps.intro": [
  "Anote o que fez: os prazos dependem disso. Guarde todas as provas de entrega."
 ],
 "dates.steps.keepProof": [
  "Guarde a prova da entrega: e-mail, captura de ecrã ou papel. Ela prova a data. Anote-a aqui quando a tiver."
 ],
 "dates.steps.kind": [
  "Passo"
 ],
 "dates.steps.on": [
  "Data"
 ],
 "dates.steps.remove": [
  "Retirar: ",
  [
   "step"
  ]
 ],
 "dates.steps.save": [
  "Guardar"
 ],
 "dates.steps.until": [
  "Válido até (se houver uma data escrita)"
 ],
 "dates.title": [
  "As minhas datas"
 ],
 "dates.today": [
  "Hoje"
 ],
 "dates.window-closes": [
  "Último dia para entregar dentro do prazo: ",
  [
   "route"
  ],
  "."
 ],
 "dates.window-opens": [
  "Pode entregar o pedido a partir deste dia: ",
  [
   "route"
  ],
  "."
 ],
 "documents.alternatives": [
  "Na falta dele: ",
  [
   "list"
  ]
 ],
 "documents.appointment": [
  "Data da marcação ou da entrega"
 ],
 "documents.appointment.clear": [
  "Apagar a data"
 ],
 "documents.appointment.help": [
  "Serve para verificar que cada papel ainda será bastante recente nesse dia."
 ],
 "documents.askFrom": [
  "Peça-o a partir de ",
  [
   "date"
  ],
  " para que seja bastante recente."
 ],
 "documents.askNow": [
  "Pode pedi-lo desde já: será suficientemente recente."
 ],
 "documents.at.formality": [
  "Para as certidões que precisam"
 ],
 "documents.at.handover": [
  "Na entrega do cartão, não na entrega do pedido"
 ],
 "documents.badge.asked": [
  "Pedido"
 ],
 "documents.badge.maybe": [
  "Por precisar"
 ],
 "documents.badge.ready": [
  "Pronto"
 ],
 "documents.badge.to-get": [
  "Por encontrar"
 ],
 "documents.badge.too-old": [
  "Demasiado antigo"
 ],
 "documents.choose": [
  "Ver os documentos de outra via"
 ],
 "documents.copies.copy": [
  "Cópia"
 ],
 "documents.copies.online": [
  "Pela internet"
 ],
 "documents.copies.original": [
  "Original"
 ],
 "documents.copies.original-and-copy": [
  "Original e cópia"
 ],
 "documents.counterMayAsk": [
  "A sua « préfecture » pode pedir outros papéis. Leve o que uma página oficial pede, mesmo se não está nesta lista."
 ],
 "documents.covers": [
  "Durante pelo menos ",
  [
   "duration"
  ]
 ],
 "documents.for": [
  "Para: ",
  [
   "route"
  ]
 ],
 "documents.formality.title": [
  "Traduções e formalidades"
 ],
 "documents.fresh": [
  "Bastante recente até ",
  [
   "date"
  ],
  "."
 ],
 "documents.future": [
  "Esta data é depois da marcação: verifique-a."
 ],
 "documents.group.couple": [
  "Vida em casal"
 ],
 "documents.group.domicile": [
  "Morada"
 ],
 "documents.group.enfant": [
  "Criança"
 ],
 "documents.group.etat-civil": [
  "Registo civil"
 ],
 "documents.group.formalites": [
  "Formalidades"
 ],
 "documents.group.identite": [
  "Identidade e residência"
 ],
 "documents.group.integration": [
  "Integração"
 ],
 "documents.group.jeunesse": [
  "Juventude e família"
 ],
 "documents.group.paiement": [
  "Pagamento"
 ],
 "documents.group.presence": [
  "Presença em França"
 ],
 "documents.group.protection": [
  "Proteção"
 ],
 "documents.group.sante": [
  "Saúde"
 ],
 "documents.group.travail": [
  "Trabalho e recursos"
 ],
 "documents.handover.title": [
  "Mais tarde, na entrega do cartão"
 ],
 "documents.issuedOn": [
  "Data escrita no papel"
 ],
 "documents.maxAge": [
  "De há menos de ",
  [
   "duration"
  ]
 ],
 "documents.none": [
  "Responda primeiro a algumas perguntas: a sua lista de documentos aparecerá aqui."
 ],
 "documents.note": [
  "Nota para mim"
 ],
 "documents.progress": [
  [
   "ready"
  ],
  " de ",
  [
   "total"
  ],
  " prontos"
 ],
 "documents.state": [
  "Estado de: ",
  [
   "document"
  ]
 ],
 "documents.state.asked": [
  "Pedido"
 ],
 "documents.state.ready": [
  "Pronto"
 ],
 "documents.state.to-get": [
  "Por encontrar"
 ],
 "documents.title": [
  "Os meus documentos"
 ],
 "documents.tooOld": [
  "Demasiado antigo nesse dia: já não vale depois de ",
  [
   "date"
  ],
  "."
 ],
 "documents.tooOld.askFrom": [
  "Peça-o de novo a partir de ",
  [
   "date"
  ],
  "."
 ],
 "documents.tooOld.now": [
  "Peça-o de novo: pode fazê-lo desde já."
 ],
 "documents.translate": [
  "Se está escrito noutra língua: tradução por um tradutor oficial."
 ],
 "documents.unknown": [
  "Pedido conforme uma resposta que ainda não deu."
 ],
 "documents.where": [
  "Onde obter: ",
  [
   "where"
  ]
 ],
 "documents.why": [
  "Porquê, e como obter"
 ],
 "duration.D": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " dia"
    ],
    "other": [
     "#",
     " dias"
    ]
   }
  ]
 ],
 "duration.M": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " mês"
    ],
    "other": [
     "#",
     " meses"
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
     " semana"
    ],
    "other": [
     "#",
     " semanas"
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
     " ano"
    ],
    "other": [
     "#",
     " anos"
    ]
   }
  ]
 ],
 "example.answers": [
  "A Mariam não existe. Entrou em França com um visto curto e depois casou com um francês. Estas são as suas respostas."
 ],
 "example.badge": [
  "Exemplo inventado. Nada é guardado."
 ],
 "example.dates": [
  "Os dias que contam para ela."
 ],
 "example.documents": [
  "Os papéis dela. Um será demasiado antigo no dia da marcação: o painel avisa antes."
 ],
 "example.leave": [
  "Sair do exemplo"
 ],
 "example.name": [
  "Mariam (exemplo)"
 ],
 "example.next": [
  "A seguir: ",
  [
   "place"
  ]
 ],
 "example.open": [
  "Ver um exemplo"
 ],
 "example.open.help": [
  "Uma pessoa inventada. Não escreve nada."
 ],
 "example.page": [
  "A Mariam lê uma página oficial. O painel diz o que a página pede."
 ],
 "example.routes": [
  "O que a situação dela abre hoje, e porquê. É o préfet que decide, não o painel."
 ],
 "example.situation": [
  "O painel faz a pergunta mais útil. «Não sei» é sempre possível."
 ],
 "example.start": [
  "Começar com a minha situação"
 ],
 "fees.atFiling": [
  "Dos quais ",
  [
   "amount"
  ],
  " a pagar na entrega do pedido, não devolvidos em caso de recusa. O resto paga-se na entrega do cartão."
 ],
 "fees.atHandover": [
  "A pagar na entrega do cartão, por selo fiscal (timbre fiscal)."
 ],
 "fees.droit-de-timbre": [
  "Imposto de selo"
 ],
 "fees.free": [
  "Gratuito"
 ],
 "fees.maybe": [
  "Talvez a mais, conforme uma resposta: ",
  [
   "line"
  ],
  " ",
  [
   "amount"
  ]
 ],
 "fees.regularisation": [
  "Visto de regularização"
 ],
 "fees.retard": [
  "Atraso na renovação"
 ],
 "fees.stamp": [
  "O selo fiscal (timbre fiscal) compra-se em timbres.impots.gouv.fr ou numa tabacaria aprovada."
 ],
 "fees.taxe": [
  "Taxa"
 ],
 "fees.total": [
  "Total: ",
  [
   "amount"
  ]
 ],
 "filing.anef": [
  "Pela internet, na ANEF (site oficial administration-etrangers-en-france.interieur.gouv.fr)."
 ],
 "filing.demarche-numerique": [
  "Pelo formulário da sua « préfecture » na internet."
 ],
 "filing.lateAllowed": [
  "Um pedido mais tardio ainda é recebido, mas pode ser devida uma taxa de regularização."
 ],
 "filing.missing": [
  "As datas dependem de uma resposta que não deu."
 ],
 "filing.noWindow": [
  "Não conhecemos nenhuma data-limite escrita para esta via."
 ],
 "filing.ofii": [
  "No OFII, pelo familiar que vive em França."
 ],
 "filing.past": [
  "Esta data já passou."
 ],
 "filing.prefecture": [
  "Na « préfecture » ou na « sous-préfecture », segundo as regras da sua « préfecture »."
 ],
 "filing.to-verify": [
  "Não sabemos com certeza: pergunte à sua « préfecture » se é ao balcão ou pela internet."
 ],
 "filing.until": [
  "O mais tardar em ",
  [
   "to"
  ],
  "."
 ],
 "filing.window": [
  "Entre ",
  [
   "from"
  ],
  " e ",
  [
   "to"
  ],
  "."
 ],
 "first.back": [
  "Voltar"
 ],
 "first.computer": [
  "Não, é meu"
 ],
 "first.computer.help": [
  "As suas respostas ficam aqui, cifradas. Uma pessoa que abra o seu computador pode lê-las."
 ],
 "first.decision.help": [
  "Uma OQTF é uma ordem de deixar a França. Os prazos para a contestar são curtos: mostramo-los já."
 ],
 "first.decision.no": [
  "Não"
 ],
 "first.decision.skip": [
  "Não quero responder"
 ],
 "first.decision.title": [
  "Recebeu uma recusa ou uma OQTF?"
 ],
 "first.decision.yes": [
  "Sim"
 ],
 "first.elsewhere.asile": [
  "Para pedir asilo, vá à SPADA (estrutura de primeiro acolhimento) da sua região. O OFPRA analisa o pedido. Traga sempre o seu atestado consigo."
 ],
 "first.elsewhere.autre": [
  "Não sabemos a quem o ou a encaminhar. Uma associação pode ver consigo."
 ],
 "first.elsewhere.continue": [
  "Continuar mesmo assim"
 ],
 "first.elsewhere.continue.help": [
  "Se tem também família, uma doença ou longos anos em França, pode existir uma via."
 ],
 "first.elsewhere.etudes": [
  "Para um título de estudante, veja service-public.fr, depois o serviço internacional da sua escola ou da sua universidade."
 ],
 "first.elsewhere.open": [
  "Abrir ",
  [
   "site"
  ]
 ],
 "first.elsewhere.title": [
  "Este painel não trata este caso"
 ],
 "first.elsewhere.travail": [
  "Para um visto ou um título de trabalhador assalariado, veja service-public.fr, depois fale com o seu empregador."
 ],
 "first.elsewhere.visite": [
  "Para uma visita ou uma estadia curta, veja France-Visas. Um visto curto não se muda para um título de residência, exceto em alguns casos."
 ],
 "first.language": [
  "A sua língua"
 ],
 "first.notOfficial": [
  "É uma informação, não uma decisão: este serviço não é oficial, quem decide é a « préfecture » (serviço do Estado que trata dos estrangeiros)."
 ],
 "first.pass.advice": [
  "Use quatro palavras sem ligação, fáceis de lembrar para si. Não o seu nome, não uma data."
 ],
 "first.pass.again": [
  "A mesma frase outra vez"
 ],
 "first.pass.differs": [
  "As duas frases não são iguais."
 ],
 "first.pass.field": [
  "Frase secreta (pelo menos ",
  [
   "min"
  ],
  " caracteres)"
 ],
 "first.pass.good": [
  "Bastante longa."
 ],
 "first.pass.lost": [
  "Se a esquecer, ninguém a pode recuperar. Tudo se perderá."
 ],
 "first.pass.save": [
  "Guardar com esta frase"
 ],
 "first.pass.short": [
  [
   "count",
   "plural",
   {
    "one": [
     "Falta ",
     "#",
     " caráter."
    ],
    "other": [
     "Faltam ",
     "#",
     " caracteres."
    ]
   }
  ]
 ],
 "first.pass.title": [
  "Escolha uma frase secreta"
 ],
 "first.pass.weak": [
  "Bastante longa, mas fácil de adivinhar: acrescente uma palavra."
 ],
 "first.pass.working": [
  "Um momento, estamos a proteger as suas respostas…"
 ],
 "first.passphrase": [
  "É meu, mas alguém pode ver"
 ],
 "first.passphrase.help": [
  "As suas respostas ficam aqui. Uma frase secreta protege-as."
 ],
 "first.private": [
  "As suas respostas nunca saem deste computador."
 ],
 "first.purpose.help": [
  "Para lhe mostrar primeiro o que lhe diz respeito."
 ],
 "first.purpose.skip": [
  "Saltar esta pergunta"
 ],
 "first.purpose.title": [
  "Por que razão está em França?"
 ],
 "first.session": [
  "Sim, outras pessoas usam-no, ou não sei"
 ],
 "first.session.help": [
  "Tudo se apaga quando o navegador se fecha."
 ],
 "first.shared.help": [
  "A sua resposta decide onde as suas respostas são guardadas. Poderá mudar mais tarde."
 ],
 "first.shared.title": [
  "Este computador é partilhado?"
 ],
 "first.start": [
  "Começar"
 ],
 "first.title": [
  "Bem-vindo, bem-vinda"
 ],
 "first.what": [
  "Este painel mostra os títulos de residência que a sua situação pode abrir, e os papéis a levar."
 ],
 "glossary.a2": [
  "Nível simples de francês: apresentar-se, compreender frases correntes. Prova-se com um diploma ou um teste."
 ],
 "glossary.anef": [
  "Site oficial onde se entregam em linha certos pedidos de residência. Endereço: administration-etrangers-en-france.interieur.gouv.fr."
 ],
 "glossary.apostille": [
  "Carimbo posto no país de origem. Prova que a assinatura de um documento estrangeiro é verdadeira. Conforme o país, é a apostila, a legalização ou nada."
 ],
 "glossary.aps": [
  "«Autorização provisória de residência»: papel curto, muitas vezes de seis meses no máximo. Permite ficar e, às vezes, trabalhar. Não é um cartão."
 ],
 "glossary.ase": [
  "Serviço do departamento que protege as crianças sem pais ou em perigo. Um juiz pode confiar-lhe um jovem."
 ],
 "glossary.attestation-prolongation": [
  "Certificado de prorrogação que se imprime a partir do site ANEF. Prova que o seu pedido em linha está em curso."
 ],
 "glossary.cerfa": [
  "Formulário oficial da administração, com um número. Encontra-se gratuitamente em service-public.gouv.fr."
 ],
 "glossary.cir": [
  "«Contrato de integração republicana»: assina-se no OFII. Prevê aulas de francês e uma formação sobre a vida em França."
 ],
 "glossary.close": [
  "Fechar a explicação"
 ],
 "glossary.commission": [
  "Grupo de pessoas que dá a sua opinião ao préfet antes de certas recusas. Pode falar perante ele, com um advogado ou um intérprete."
 ],
 "glossary.copie-integrale": [
  "Cópia completa de um registo (nascimento, casamento), com tudo o que está escrito na margem. Um simples extrato não basta."
 ],
 "glossary.dcem": [
  "Documento de uma criança estrangeira que vive em França. Permite-lhe viajar e voltar sem visto. Não é um título de residência."
 ],
 "glossary.engagement": [
  "Texto a assinar com o pedido: a pessoa compromete-se a respeitar os princípios da República (liberdade, igualdade, laicidade…)."
 ],
 "glossary.here": [
  "Palavras explicadas:"
 ],
 "glossary.irtf": [
  "«Proibição de regresso ao território francês»: decisão escrita que proíbe voltar a França durante um tempo."
 ],
 "glossary.ofii": [
  "Serviço Francês de Imigração e Integração. Recebe os pedidos de reagrupamento familiar, faz a visita médica e organiza as aulas de francês."
 ],
 "glossary.ofpra": [
  "Serviço que examina os pedidos de asilo e dá aos refugiados os seus documentos de estado civil."
 ],
 "glossary.oqtf": [
  "«Obrigação de abandonar o território francês»: decisão escrita que manda partir. Pode ser contestada perante um juiz; o prazo é curto."
 ],
 "glossary.pacs": [
  "Contrato entre duas pessoas que vivem em casal. É assinado na câmara municipal ou num notário. Não é um casamento."
 ],
 "glossary.prefecture": [
  "Serviço do Estado em cada departamento. É ela que decide sobre os títulos de residência. Não é a câmara municipal."
 ],
 "glossary.recepisse": [
  "Recibo provisório que a préfecture dá quando o seu processo está completo. Prova que o seu pedido está em curso."
 ],
 "glossary.recours-gracieux": [
  "Carta à autoridade que decidiu (ou ao seu superior) para lhe pedir que mude de opinião."
 ],
 "glossary.refere": [
  "Pedido urgente ao juiz: pode decidir depressa, antes da sentença completa."
 ],
 "glossary.regroupement": [
  "Procedimento para trazer para França o cônjuge e os filhos. É pedido por quem vive em França, antes da chegada deles."
 ],
 "glossary.schengen": [
  "Grupo de países da Europa entre os quais se passa sem controlo nas fronteiras. Um visto Schengen vale 90 dias no máximo."
 ],
 "glossary.smic": [
  "O salário mais baixo que a lei permite em França."
 ],
 "glossary.timbre": [
  "Forma de pagar ao Estado (selo fiscal). Compra-se em linha (timbres.impots.gouv.fr) ou em certas tabacarias, e guarda-se o número."
 ],
 "glossary.title": [
  "As palavras da administração"
 ],
 "glossary.traducteur": [
  "Tradutor inscrito na lista de um tribunal de recurso. A sua tradução tem carimbo e é aceite em toda a França."
 ],
 "glossary.tribunal": [
  "Juiz das decisões da administração. Pode anular uma recusa ou uma OQTF."
 ],
 "glossary.visa-regularisation": [
  "Valor a pagar a mais por quem entrou ou ficou em França sem papéis em ordem. Não é um visto no passaporte."
 ],
 "glossary.vls": [
  "Visto para viver em França mais de três meses. Pede-se no consulado, antes de vir."
 ],
 "glossary.vls-ts": [
  "Visto de longa duração que vale como título de residência. Substitui o cartão durante um ano no máximo, se for validado em linha nos três meses após a entrada."
 ],
 "handout.appointment": [
  "Marcação ou entrega: ",
  [
   "date"
  ],
  ". Cada documento é verificado para esse dia."
 ],
 "handout.file": [
  "Processo: ",
  [
   "nickname"
  ]
 ],
 "handout.law": [
  "Regras relidas em ",
  [
   "date"
  ],
  "."
 ],
 "handout.lawOld": [
  "As regras não são relidas há mais de seis meses: confirme junto de uma associação."
 ],
 "handout.locked": [
  "O seu processo está bloqueado. Abra o painel e indique a sua frase secreta: a folha aparecerá aqui."
 ],
 "handout.name": [
  "Escrever o nome do processo na folha"
 ],
 "handout.noAppointment": [
  "Sem data de marcação: indique-a no painel para saber quando pedir cada documento."
 ],
 "handout.noDates": [
  "Nenhuma data próxima segundo as suas respostas."
 ],
 "handout.none": [
  "Nada para imprimir por agora: responda primeiro a algumas perguntas no painel."
 ],
 "handout.notice": [
  "É uma informação, não uma decisão. Serviço não oficial: quem decide é a « préfecture »."
 ],
 "handout.open": [
  "Imprimir ou guardar em PDF"
 ],
 "handout.others": [
  "Outras vias possíveis"
 ],
 "handout.outlives": [
  "O papel e o PDF ficam, mesmo que apague tudo no painel. Não os deixe num computador partilhado."
 ],
 "handout.print": [
  "Imprimir"
 ],
 "handout.printed": [
  "Feito em ",
  [
   "date"
  ],
  " às ",
  [
   "time"
  ],
  "."
 ],
 "handout.sources": [
  "Fontes"
 ],
 "handout.title": [
  "O meu pedido de título de residência"
 ],
 "keep.about": [
  "Este painel não é um serviço do Estado. Não substitui um advogado. Nada do que escreve sai para a internet."
 ],
 "keep.archive": [
  "Arquivar"
 ],
 "keep.archived": [
  "Arquivo"
 ],
 "keep.autoLock": [
  "Bloquear automaticamente"
 ],
 "keep.autoLock.after": [
  [
   "count",
   "plural",
   {
    "one": [
     "Depois de ",
     "#",
     " minuto sem fazer nada"
    ],
    "other": [
     "Depois de ",
     "#",
     " minutos sem fazer nada"
    ]
   }
  ]
 ],
 "keep.autoLock.never": [
  "Nunca"
 ],
 "keep.change": [
  "Mudar"
 ],
 "keep.changed": [
  "Está mudado."
 ],
 "keep.copyOf": [
  [
   "nickname"
  ],
  " (cópia)"
 ],
 "keep.display": [
  "Aspeto"
 ],
 "keep.dossiers": [
  "Processos"
 ],
 "keep.dossiers.help": [
  "Uma alcunha basta. Não escreva o nome verdadeiro se alguém pode ver."
 ],
 "keep.duplicate": [
  "Fazer uma cópia"
 ],
 "keep.export": [
  "Levar num ficheiro protegido"
 ],
 "keep.export.all": [
  [
   "count",
   "plural",
   {
    "one": [
     "Todos (só um)"
    ],
    "other": [
     "Todos (",
     "#",
     ")"
    ]
   }
  ]
 ],
 "keep.export.do": [
  "Fazer o ficheiro"
 ],
 "keep.export.done": [
  "O ficheiro está nas suas transferências."
 ],
 "keep.export.help": [
  "O ficheiro é cifrado (formato age). Fica mesmo se apagar tudo aqui."
 ],
 "keep.export.passphrase": [
  "Frase secreta do ficheiro"
 ],
 "keep.export.readable": [
  "Cópia legível, sem proteção"
 ],
 "keep.export.readable.do": [
  "Fazer a cópia legível"
 ],
 "keep.export.readable.warn": [
  "Qualquer pessoa poderá ler este ficheiro, e ele fica mesmo se apagar tudo aqui."
 ],
 "keep.export.which": [
  "Que processos"
 ],
 "keep.files": [
  "Levar ou recuperar os meus processos"
 ],
 "keep.firstDossier": [
  "O meu processo"
 ],
 "keep.import": [
  "Recuperar um ficheiro"
 ],
 "keep.import.beside": [
  "O daqui não pode ser lido: os dois serão guardados"
 ],
 "keep.import.choose": [
  "Escolher o ficheiro"
 ],
 "keep.import.conflict": [
  "Já está aqui, diferente"
 ],
 "keep.import.do": [
  "Recuperar"
 ],
 "keep.import.done": [
  [
   "count",
   "plural",
   {
    "0": [
     "Nada a recuperar."
    ],
    "one": [
     "Um processo recuperado."
    ],
    "other": [
     "#",
     " processos recuperados."
    ]
   }
  ]
 ],
 "keep.import.keep-both": [
  "Manter os dois"
 ],
 "keep.import.keep-mine": [
  "Manter o daqui"
 ],
 "keep.import.look": [
  "Ver o que contém"
 ],
 "keep.import.new": [
  "Novo"
 ],
 "keep.import.passphrase": [
  "Frase secreta do ficheiro"
 ],
 "keep.import.same": [
  "Já está aqui, igual"
 ],
 "keep.import.take-theirs": [
  "Usar o do ficheiro"
 ],
 "keep.import.unreadable": [
  "Não pode ser lido"
 ],
 "keep.keys": [
  "No teclado"
 ],
 "keep.keys.escape": [
  "Esc duas vezes: fechar depressa"
 ],
 "keep.keys.numbers": [
  "Alt + 1 a 5: mudar de parte"
 ],
 "keep.language": [
  "Língua"
 ],
 "keep.law": [
  "As regras"
 ],
 "keep.law.reviewed": [
  "Relidas por inteiro em ",
  [
   "date"
  ],
  "."
 ],
 "keep.lock": [
  "Bloquear"
 ],
 "keep.more": [
  "Copiar, arquivar ou apagar"
 ],
 "keep.new": [
  "Novo processo"
 ],
 "keep.new.create": [
  "Criar"
 ],
 "keep.new.name": [
  "Alcunha do novo processo"
 ],
 "keep.newPassphrase": [
  "Mudar a minha frase secreta"
 ],
 "keep.open": [
  "Abrir"
 ],
 "keep.opened": [
  "Aberto"
 ],
 "keep.remove": [
  "Eliminar"
 ],
 "keep.remove.sure": [
  "Eliminar « ",
  [
   "nickname"
  ],
  " »?"
 ],
 "keep.removed": [
  "Processo eliminado."
 ],
 "keep.rename": [
  "Alcunha deste processo"
 ],
 "keep.search": [
  "Procurar um processo pela alcunha"
 ],
 "keep.search.found": [
  [
   "count",
   "plural",
   {
    "0": [
     "Nenhum processo com esta alcunha."
    ],
    "one": [
     "Um processo."
    ],
    "other": [
     "#",
     " processos."
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
     "Ver mais um processo"
    ],
    "other": [
     "Ver mais (mais ",
     "#",
     " processos)"
    ]
   }
  ]
 ],
 "keep.textSize": [
  "Tamanho do texto"
 ],
 "keep.textSize.large": [
  "Grande"
 ],
 "keep.textSize.larger": [
  "Muito grande"
 ],
 "keep.textSize.normal": [
  "Normal"
 ],
 "keep.title": [
  "Processos e definições"
 ],
 "keep.to.computer": [
  "Passar para: neste computador, sem frase"
 ],
 "keep.to.passphrase": [
  "Passar para: com uma frase secreta"
 ],
 "keep.to.session": [
  "Passar para: só esta sessão"
 ],
 "keep.to.session.warn": [
  "Tudo se apagará quando o navegador se fechar."
 ],
 "keep.unarchive": [
  "Tirar do arquivo"
 ],
 "keep.undo": [
  "Recuperar"
 ],
 "keep.versions.allMine": [
  "Guardar tudo o que está escrito aqui"
 ],
 "keep.versions.allTheirs": [
  "Guardar tudo da outra janela"
 ],
 "keep.versions.both": [
  "Guardar os dois: fazer uma cópia do processo"
 ],
 "keep.versions.file": [
  "No ficheiro"
 ],
 "keep.versions.help": [
  "Nada se perdeu. Escolha o que quer guardar."
 ],
 "keep.versions.mine": [
  "Escrito aqui"
 ],
 "keep.versions.panel": [
  "Aqui"
 ],
 "keep.versions.take": [
  "Guardar"
 ],
 "keep.versions.theirs": [
  "Escrito na outra janela"
 ],
 "keep.versions.title": [
  "Mudado aqui e noutra janela"
 ],
 "keep.where": [
  "Onde as minhas respostas são guardadas"
 ],
 "keep.wipe": [
  "Apagar tudo"
 ],
 "keep.wipe.cancel": [
  "Não, manter"
 ],
 "keep.wipe.chromium": [
  "O navegador apaga então os seus ficheiros. O próprio disco pode guardar restos cifrados deles."
 ],
 "keep.wipe.firefox": [
  "O Firefox pode guardar durante algum tempo restos cifrados no disco. Sem a chave, não se leem. Num computador partilhado, escolha antes «só esta sessão»."
 ],
 "keep.wipe.help": [
  "Apaga todos os processos e a chave deles neste computador. Ficam, e cabe-lhe a si apagá-los: os ficheiros levados, as impressões, as datas postas num calendário. O histórico do navegador também guarda as páginas visitadas."
 ],
 "keep.wipe.sure": [
  "Sim, apagar tudo"
 ],
 "keys.answer": [
  "Escolher a resposta com esse número"
 ],
 "keys.close": [
  "Fechar a ajuda"
 ],
 "keys.esc": [
  "Esc, duas vezes"
 ],
 "keys.hide": [
  "Esconder tudo"
 ],
 "keys.keyboard": [
  "Com o teclado"
 ],
 "keys.open": [
  "Ajuda, teclado, exemplo"
 ],
 "keys.places": [
  "Ir para uma parte do painel"
 ],
 "keys.sheet": [
  "Abrir ou fechar esta ajuda"
 ],
 "keys.single": [
  "Teclas simples (números, «?»)"
 ],
 "keys.single.help": [
  "Desmarque se dita por voz ou se estas teclas o incomodam."
 ],
 "keys.title": [
  "Ajuda"
 ],
 "leadsTo.prefecture": [
  "Informe-se junto da sua « préfecture »."
 ],
 "leadsTo.regroupement-familial": [
  "O seu caso depende do reagrupamento familiar: o pedido faz-se junto do OFII."
 ],
 "leadsTo.talent-famille": [
  "O seu caso depende do cartão « talent – famille » (talento – família)."
 ],
 "locked.field": [
  "Frase secreta"
 ],
 "locked.forgotten": [
  "Esqueci a minha frase"
 ],
 "locked.forgotten.text": [
  "Ninguém a pode recuperar, nós também não. Só pode apagar tudo e recomeçar."
 ],
 "locked.intro": [
  "Escreva a sua frase secreta para os abrir."
 ],
 "locked.open": [
  "Abrir"
 ],
 "locked.slow": [
  "Cada erro faz esperar um pouco mais."
 ],
 "locked.title": [
  "Processos bloqueados"
 ],
 "mode.computer": [
  "Neste computador"
 ],
 "mode.computer.meaning": [
  "Guardado aqui, cifrado. Quem usa este computador pode ler."
 ],
 "mode.passphrase": [
  "Frase secreta"
 ],
 "mode.passphrase.meaning": [
  "Guardado aqui, cifrado. É precisa a frase para ler."
 ],
 "mode.session": [
  "Só esta sessão"
 ],
 "mode.session.meaning": [
  "Tudo se apaga quando o navegador se fecha."
 ],
 "nature.bar": [
  "Obstáculos possíveis"
 ],
 "nature.condition": [
  "Condições"
 ],
 "nature.factor": [
  "O que a « préfecture » pesa"
 ],
 "nature.formality": [
  "A fazer"
 ],
 "nav.dates": [
  "As minhas datas"
 ],
 "nav.documents": [
  "Os meus documentos"
 ],
 "nav.page": [
  "Esta página"
 ],
 "nav.routes": [
  "As minhas vias"
 ],
 "nav.situation": [
  "A minha situação"
 ],
 "outcome.case-by-case": [
  "Caso a caso"
 ],
 "outcome.case-by-case.meaning": [
  "A « préfecture » pesa a sua situação. Não é um direito adquirido."
 ],
 "outcome.case-by-case.medical": [
  "Os médicos do OFII dão um parecer. Ninguém o pode prever."
 ],
 "outcome.conditions-met": [
  "Condições verificadas"
 ],
 "outcome.conditions-met.meaning": [
  "As condições que conhecemos estão cumpridas. Quem decide é a « préfecture »."
 ],
 "outcome.conditions-not-met": [
  "Falta uma condição"
 ],
 "outcome.conditions-not-met.meaning": [
  "Segundo as suas respostas, uma condição não está cumprida hoje."
 ],
 "outcome.incomplete": [
  [
   "count",
   "plural",
   {
    "0": [
     "Por precisar"
    ],
    "one": [
     "Falta uma resposta"
    ],
    "other": [
     "Faltam ",
     "#",
     " respostas no máximo"
    ]
   }
  ]
 ],
 "outcome.incomplete.meaning": [
  "Faltam respostas para saber."
 ],
 "outcome.not-in-force": [
  "Não existe"
 ],
 "outcome.not-in-force.ended": [
  "Esta via já não existe nesta data."
 ],
 "outcome.not-in-force.law-not-held": [
  "Não relemos a lei desta data. Não confie neste painel: consulte uma associação."
 ],
 "outcome.not-in-force.not-yet": [
  "Esta via ainda não existe nesta data."
 ],
 "outcome.not-in-force.territory": [
  "Esta via não existe no seu departamento."
 ],
 "outcome.other-regime": [
  "Outras regras"
 ],
 "outcome.other-regime.meaning": [
  "A sua nacionalidade tem as suas próprias regras."
 ],
 "page.again": [
  "Reler a página"
 ],
 "page.asking": [
  "Estamos a ler a página…"
 ],
 "page.asks": [
  "O que esta página pede"
 ],
 "page.asks.count": [
  [
   "count",
   "plural",
   {
    "one": [
     "Um documento pedido"
    ],
    "other": [
     "#",
     " documentos pedidos"
    ]
   }
  ],
  ", ",
  [
   "ready",
   "plural",
   {
    "0": [
     "nenhum pronto"
    ],
    "one": [
     "um pronto"
    ],
    "other": [
     "#",
     " prontos"
    ]
   }
  ]
 ],
 "page.asks.none": [
  "Não encontrámos nenhuma lista de documentos nesta página."
 ],
 "page.asks.notMine": [
  "Segundo as suas respostas, nenhuma lista desta página é para o seu caso."
 ],
 "page.booking": [
  "Antes da marcação"
 ],
 "page.booking.bring": [
  "Ver os documentos a levar"
 ],
 "page.booking.date": [
  "Anotar a data e ver os documentos"
 ],
 "page.booking.free": [
  "A marcação é gratuita. Este painel não marca nem preenche nada."
 ],
 "page.booking.worth": [
  "Guarde a confirmação. Prova só que tem marcação: não é um título de residência nem um « récépissé »."
 ],
 "page.changes": [
  "O que mudou desde a sua última visita"
 ],
 "page.concerns": [
  "Para si"
 ],
 "page.concerns.none": [
  "Nenhuma das suas vias abertas é tratada nesta página."
 ],
 "page.copy": [
  "Este site mostra uma cópia de uma ficha oficial. A cópia pode ser antiga."
 ],
 "page.copy.go": [
  "Abrir a ficha oficial"
 ],
 "page.elsewhere": [
  "Esta página é para outro « département » que não o seu (",
  [
   "departement"
  ],
  ")."
 ],
 "page.failed.text": [
  "O site pode estar com problemas, ou está sem ligação. Este painel funciona sem ligação: as suas respostas e os seus documentos estão aqui."
 ],
 "page.failed.title": [
  "Esta página não abre"
 ],
 "page.fiche": [
  "Ficha ",
  [
   "fiche"
  ]
 ],
 "page.file.text": [
  "Não sabemos ler este ficheiro. Compare-o com « Os meus documentos ». Se pedir outra coisa, siga o ficheiro."
 ],
 "page.file.title": [
  "É um ficheiro PDF"
 ],
 "page.kind.booking": [
  "Marcação"
 ],
 "page.kind.document-list": [
  "Lista de documentos"
 ],
 "page.kind.faq": [
  "Perguntas e respostas"
 ],
 "page.kind.news": [
  "Notícia"
 ],
 "page.kind.online-form": [
  "Formulário em linha"
 ],
 "page.kind.payment": [
  "Pagamento"
 ],
 "page.line.extra": [
  "Também pedido aqui"
 ],
 "page.line.extra.noBasis": [
  "Não encontrámos nenhuma regra que exija este documento. Leve-o na mesma; pode perguntar porquê."
 ],
 "page.line.extra.note": [
  "« Também pedido aqui »: não está na sua lista. Leve-o na mesma: o que a página diz conta."
 ],
 "page.line.not-mine": [
  "Não é para o seu caso"
 ],
 "page.line.not-mine.note": [
  "« Não é para o seu caso »: segundo as suas respostas, não lhe é pedido. Em caso de dúvida, leve-o."
 ],
 "page.line.too-old.day": [
  "Demasiado antigo no dia da marcação (",
  [
   "date"
  ],
  ")."
 ],
 "page.line.too-old.now": [
  "Demasiado antigo hoje."
 ],
 "page.line.unknown": [
  "Não reconhecido"
 ],
 "page.line.unknown.note": [
  "« Não reconhecido »: não percebemos esta linha. Leia-a na página."
 ],
 "page.lookalike.copy": [
  "Atenção: um endereço oficial está escondido dentro de outro. Este não é o site oficial."
 ],
 "page.lookalike.go": [
  "Ir ao site oficial: ",
  [
   "site"
  ]
 ],
 "page.lookalike.imitation": [
  "Atenção: este site imita um site do Estado. Não escreva nada nele e não pague nada."
 ],
 "page.lookalike.paid": [
  "Este site privado cobra dinheiro. O pedido oficial faz-se noutro lugar, sem intermediário."
 ],
 "page.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Ver o resto (mais um)"
    ],
    "other": [
     "Ver o resto (mais ",
     "#",
     ")"
    ]
   }
  ]
 ],
 "page.newer": [
  "Esta página é mais recente do que as nossas regras (relidas em ",
  [
   "date"
  ],
  "). Se pedir outra coisa, siga a página."
 ],
 "page.newer.tell": [
  "E diga-nos com o aviso de erro, ao fundo deste ecrã."
 ],
 "page.next": [
  "Pergunta seguinte"
 ],
 "page.noHosts.allow": [
  "Dar o meu acordo"
 ],
 "page.noHosts.once": [
  "Ou, para ler só a página ao lado: carregue no botão da extensão."
 ],
 "page.noHosts.text": [
  "O navegador pede o seu acordo. Lemos apenas as páginas dos sites oficiais da nossa lista, e nada sai daqui."
 ],
 "page.noHosts.title": [
  "Permita-nos ler os sites oficiais"
 ],
 "page.none.text": [
  "Abra uma ficha de service-public ou a página da sua « préfecture »: este painel dirá o que ela pede."
 ],
 "page.none.title": [
  "Nenhuma página ao lado"
 ],
 "page.notOfficial": [
  "Site não oficial · ",
  [
   "site"
  ]
 ],
 "page.notPermit": [
  "Esta página não fala de títulos de residência."
 ],
 "page.official": [
  "Site oficial · ",
  [
   "site"
  ]
 ],
 "page.older": [
  "Esta página é antiga: o direito pode ter mudado. As nossas regras foram relidas em ",
  [
   "date"
  ],
  "."
 ],
 "page.once": [
  "Este site está na nossa lista, mas o navegador só nos deixa lê-lo desta vez."
 ],
 "page.personal": [
  "É uma página de conta: só lemos os seus títulos."
 ],
 "page.refused.text": [
  "Não está na nossa lista de sites. Para a ler uma vez, carregue no botão da extensão."
 ],
 "page.refused.title": [
  "Esta página não é lida"
 ],
 "page.restless": [
  "Esta página não para de mudar. Mostramos o que dizia há poucos segundos."
 ],
 "page.sample": [
  "Abrir a ficha F2209 em service-public"
 ],
 "page.section.other": [
  [
   "count",
   "plural",
   {
    "one": [
     "Uma lista para outro caso que não o seu"
    ],
    "other": [
     "#",
     " listas para outros casos que não o seu"
    ]
   }
  ]
 ],
 "page.section.why.answers": [
  "Segundo as suas respostas, nada desta lista lhe é pedido."
 ],
 "page.section.why.duplicate": [
  "Para substituir um título perdido, roubado ou estragado."
 ],
 "page.section.why.first": [
  "Para um primeiro pedido: segundo as suas respostas, não é o seu."
 ],
 "page.section.why.permit": [
  "Para um título de residência que este painel não trata."
 ],
 "page.section.why.renewal": [
  "Para uma renovação: segundo as suas respostas, não é a sua."
 ],
 "page.section.why.route": [
  "Para outra via: ",
  [
   "route"
  ],
  "."
 ],
 "page.summary": [
  "Em resumo"
 ],
 "page.summary.all": [
  "Ver as minhas vias"
 ],
 "page.summary.routes": [
  [
   "count",
   "plural",
   {
    "0": [
     "Nenhuma via aberta por agora"
    ],
    "one": [
     "Uma via a ver"
    ],
    "other": [
     "#",
     " vias a ver"
    ]
   }
  ]
 ],
 "page.summary.start": [
  "Responda a algumas perguntas para ver o que a sua situação abre."
 ],
 "page.title": [
  "Esta página"
 ],
 "page.truncated": [
  "Esta página é muito longa: só lemos uma parte."
 ],
 "page.upload.empty": [
  "Sem ficheiro"
 ],
 "page.upload.filled": [
  "Ficheiro adicionado"
 ],
 "page.upload.formats": [
  "Formatos: ",
  [
   "formats"
  ]
 ],
 "page.upload.optional": [
  "Facultativo"
 ],
 "page.upload.required": [
  "Obrigatório"
 ],
 "page.upload.size": [
  [
   "size"
  ],
  " MB no máximo"
 ],
 "page.uploads": [
  "Os ficheiros que este formulário pede"
 ],
 "page.uploads.check": [
  "Antes de enviar, reveja cada ficheiro."
 ],
 "page.uploads.empty": [
  [
   "count",
   "plural",
   {
    "one": [
     "Falta um ficheiro obrigatório."
    ],
    "other": [
     "Faltam ",
     "#",
     " ficheiros obrigatórios."
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
     "Um documento é demasiado antigo."
    ],
    "other": [
     "#",
     " documentos são demasiado antigos."
    ]
   }
  ]
 ],
 "page.verified": [
  "Verificada em ",
  [
   "date"
  ]
 ],
 "page.wrong": [
  "Enganámo-nos nesta página?"
 ],
 "page.wrong.byHand": [
  "A cópia falhou: selecione o texto"
 ],
 "page.wrong.copy": [
  "Copiar o aviso de erro"
 ],
 "page.wrong.date": [
  "A data da página"
 ],
 "page.wrong.done": [
  "Copiado"
 ],
 "page.wrong.explain": [
  "Este texto não diz nada sobre si. Copie-o e envie-o para onde quiser: o painel não envia nada."
 ],
 "page.wrong.law": [
  "A página e as vossas regras não dizem o mesmo"
 ],
 "page.wrong.line": [
  "Um documento foi mal entendido"
 ],
 "page.wrong.missing": [
  "Faltam documentos"
 ],
 "page.wrong.page": [
  "O nome da página ou do site"
 ],
 "page.wrong.part": [
  "Não é a parte certa da página"
 ],
 "page.wrong.what": [
  "O que está errado?"
 ],
 "routes.closed": [
  [
   "count",
   "plural",
   {
    "one": [
     "Uma via fechada hoje"
    ],
    "other": [
     "#",
     " vias fechadas hoje"
    ]
   }
  ]
 ],
 "routes.detail": [
  "Ver tudo sobre esta via"
 ],
 "routes.documents": [
  "Ver os documentos a levar"
 ],
 "routes.empty": [
  "Responda a uma primeira pergunta: as vias possíveis aparecerão aqui."
 ],
 "routes.flips": [
  "Isto muda em ",
  [
   "date"
  ],
  " se nada mais mudar."
 ],
 "routes.intro": [
  "O que a sua situação pode abrir, em ",
  [
   "date"
  ],
  ". É uma informação, não uma decisão."
 ],
 "routes.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Outra via possível"
    ],
    "other": [
     "#",
     " outras vias possíveis"
    ]
   }
  ]
 ],
 "routes.nextQuestion": [
  "Pergunta seguinte"
 ],
 "routes.noQuestion": [
  "Não há mais perguntas úteis: as suas respostas bastam para o que sabemos dizer."
 ],
 "routes.open": [
  "A ver primeiro"
 ],
 "routes.otherCases": [
  [
   "count",
   "plural",
   {
    "one": [
     "Outro caso desta via"
    ],
    "other": [
     "#",
     " outros casos desta via"
    ]
   }
  ]
 ],
 "routes.others": [
  "Outras vias possíveis"
 ],
 "routes.outside": [
  [
   "count",
   "plural",
   {
    "one": [
     "Uma via fora do seu caso"
    ],
    "other": [
     "#",
     " vias fora do seu caso"
    ]
   }
  ]
 ],
 "routes.soon": [
  "Em breve, se nada mudar"
 ],
 "routes.title": [
  "As minhas vias"
 ],
 "routes.until": [
  "Válido até à véspera de ",
  [
   "date"
  ],
  " se nada mais mudar."
 ],
 "routes.warnFirst": [
  "Antes de entregar o pedido, consulte uma associação ou um advogado: uma recusa pode vir acompanhada de uma ordem de deixar a França (OQTF)."
 ],
 "section.card": [
  "O cartão e o que se segue"
 ],
 "section.fees": [
  "Quanto custa"
 ],
 "section.filing": [
  "Onde e quando entregar o pedido"
 ],
 "section.refusal": [
  "Em caso de recusa ou de silêncio"
 ],
 "section.warnings": [
  "A ler antes de entregar o pedido"
 ],
 "section.why": [
  "Todos os critérios e as suas fontes"
 ],
 "shell.back": [
  "Voltar"
 ],
 "shell.dossier": [
  "Processo"
 ],
 "shell.language": [
  "Língua"
 ],
 "shell.lawNotHeld": [
  "Não temos as regras desta data. Não confie neste painel."
 ],
 "shell.lawOld": [
  "As nossas regras não são relidas há mais de seis meses (em ",
  [
   "date"
  ],
  "). Verifique tudo num site oficial ou com uma associação."
 ],
 "shell.loading": [
  "Um momento…"
 ],
 "shell.menu": [
  "Processos e definições"
 ],
 "shell.name": [
  "Pièce par pièce"
 ],
 "shell.nav": [
  "As partes do painel"
 ],
 "shell.nothingLeaves": [
  "Nada sai deste computador."
 ],
 "shell.notice": [
  "Serviço não oficial. É uma informação, não uma decisão."
 ],
 "shell.outdated": [
  "O painel foi atualizado enquanto estava aberto. As suas respostas estão guardadas."
 ],
 "shell.outdated.reload": [
  "Abrir de novo"
 ],
 "shell.quickClose": [
  "Fechar depressa"
 ],
 "shell.quickClose.help": [
  "Esconde tudo de uma vez. No teclado: duas vezes Esc."
 ],
 "shell.reviewed": [
  "Regras relidas em ",
  [
   "date"
  ],
  "."
 ],
 "shell.skip": [
  "Ir para o conteúdo"
 ],
 "situation.answers": [
  "Todas as minhas respostas"
 ],
 "situation.answers.back": [
  "Voltar às perguntas"
 ],
 "situation.answers.change": [
  "Mudar: ",
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
     " pergunta sem resposta"
    ],
    "other": [
     "#",
     " perguntas sem resposta"
    ]
   }
  ]
 ],
 "situation.answers.empty": [
  "Ainda não há respostas."
 ],
 "situation.answers.erase": [
  "Apagar: ",
  [
   "fact"
  ]
 ],
 "situation.answers.skipped": [
  "Sem resposta"
 ],
 "situation.changed": [
  "A lei mudou desde a sua última visita"
 ],
 "situation.decline": [
  "Prefiro não responder"
 ],
 "situation.done.routes": [
  "Ver as minhas vias"
 ],
 "situation.done.text": [
  "Nenhuma outra pergunta é útil de momento."
 ],
 "situation.done.title": [
  "As suas respostas bastam"
 ],
 "situation.erase": [
  "Apagar"
 ],
 "situation.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "Está a mudar uma resposta"
    ],
    "one": [
     "Última pergunta"
    ],
    "other": [
     "Mais ",
     "#",
     " perguntas no máximo"
    ]
   }
  ]
 ],
 "situation.loading": [
  "Procuramos a pergunta mais útil…"
 ],
 "situation.mayStop": [
  "Pode parar aqui. As condições que conhecemos estão verificadas para: ",
  [
   "route"
  ],
  ". As outras perguntas servem para as outras vias."
 ],
 "situation.next": [
  "Confirmar"
 ],
 "situation.next.go": [
  "Responder às perguntas"
 ],
 "situation.no": [
  "Não"
 ],
 "situation.number": [
  "Número, de ",
  [
   "min"
  ],
  " a ",
  [
   "max"
  ]
 ],
 "situation.other": [
  "Outro…"
 ],
 "situation.previous": [
  "Pergunta anterior"
 ],
 "situation.question": [
  "Uma pergunta"
 ],
 "situation.saved": [
  "Resposta guardada"
 ],
 "situation.select": [
  "Escolha"
 ],
 "situation.sensitive": [
  "Pergunta delicada. Pode não responder: a resposta fica neste computador."
 ],
 "situation.stateless": [
  "Apátrida (nenhuma nacionalidade)"
 ],
 "situation.stop": [
  "Pare quando quiser: cada resposta fica guardada."
 ],
 "situation.title": [
  "A minha situação"
 ],
 "situation.unknown": [
  "Não sei"
 ],
 "situation.why": [
  "Porquê esta pergunta?"
 ],
 "situation.yes": [
  "Sim"
 ],
 "source.from": [
  "Em vigor desde ",
  [
   "from"
  ]
 ],
 "source.fromBefore": [
  "Em vigor desde 2020 ou antes"
 ],
 "source.fromTo": [
  "Em vigor de ",
  [
   "from"
  ],
  " a ",
  [
   "to"
  ]
 ],
 "source.label": [
  "Fonte: ",
  [
   "basis"
  ]
 ],
 "source.toggle": [
  "Fonte"
 ],
 "stage.change-of-status": [
  "Mudança de motivo"
 ],
 "stage.first-application": [
  "Primeiro pedido"
 ],
 "stage.renewal": [
  "Renovação"
 ],
 "status.bar.met": [
  "não se aplica a si"
 ],
 "status.bar.unknown": [
  "por precisar"
 ],
 "status.bar.unmet": [
  "aplica-se a si"
 ],
 "status.factor.always": [
  "convém saber"
 ],
 "status.factor.met": [
  "conta a seu favor"
 ],
 "status.factor.unknown": [
  "por precisar"
 ],
 "status.factor.unmet": [
  "não conta a seu favor"
 ],
 "status.met": [
  "cumprido"
 ],
 "status.unknown": [
  "por precisar"
 ],
 "status.unmet": [
  "não cumprido"
 ],
 "trouble.calendar": [
  "Não foi possível fazer o ficheiro de agenda."
 ],
 "trouble.dismiss": [
  "Já li"
 ],
 "trouble.dossier-already-exists": [
  "Este processo já está aqui."
 ],
 "trouble.dossier-changed-elsewhere": [
  "Este processo foi mudado noutra janela. A sua última resposta não está guardada."
 ],
 "trouble.dossier-newer-version": [
  "Um processo vem de uma versão mais recente de Pièce par pièce. Atualize a extensão."
 ],
 "trouble.dossier-not-found": [
  "Este processo já não está aqui."
 ],
 "trouble.dossier-nothing-to-undo": [
  "Já não há nada a recuperar."
 ],
 "trouble.dossier-unreadable": [
  "Um processo não pode ser lido. Foi posto de lado, não apagado."
 ],
 "trouble.import-damaged": [
  "Este ficheiro está danificado."
 ],
 "trouble.import-dossier-unreadable": [
  "Um processo deste ficheiro não pode ser lido."
 ],
 "trouble.import-newer-version": [
  "Este ficheiro vem de uma versão mais recente. Atualize a extensão."
 ],
 "trouble.import-not-our-file": [
  "Este ficheiro não vem de Pièce par pièce."
 ],
 "trouble.import-too-costly": [
  "Este ficheiro exige demasiado cálculo. Não o abrimos."
 ],
 "trouble.import-too-large": [
  "Este ficheiro é demasiado grande."
 ],
 "trouble.import-wrong-passphrase": [
  "Não é a frase certa para este ficheiro."
 ],
 "trouble.keyring-damaged": [
  "A chave que protege os seus processos está danificada. Não apagámos nada."
 ],
 "trouble.keyring-missing": [
  "Falta a chave que protege os seus processos. Não apagámos nada."
 ],
 "trouble.keyring-newer-version": [
  "Os seus processos vêm de uma versão mais recente de Pièce par pièce. Atualize a extensão."
 ],
 "trouble.keyring-one-copy-damaged": [
  "Uma cópia da chave estava danificada. A outra serviu: nada se perdeu."
 ],
 "trouble.keyring-too-weak": [
  "A proteção destes processos foi enfraquecida por alguém. Não os abrimos."
 ],
 "trouble.law": [
  "Não foi possível carregar as regras. Feche o painel e abra-o outra vez."
 ],
 "trouble.list-rebuilt": [
  "A lista dos processos estava danificada. Refizemo-la."
 ],
 "trouble.lock-needs-passphrase": [
  "Sem frase secreta, nada pode ser bloqueado. O ecrã está apenas escondido."
 ],
 "trouble.move-unfinished": [
  "A mudança não está acabada. Nada se perdeu: deixe o navegador aberto e tente outra vez."
 ],
 "trouble.passphrase-missing": [
  "Escreva a sua frase secreta."
 ],
 "trouble.passphrase-too-short": [
  "Esta frase é demasiado curta."
 ],
 "trouble.passphrase-wait": [
  "Demasiadas tentativas. Espere ",
  [
   "seconds",
   "plural",
   {
    "one": [
     "#",
     " segundo"
    ],
    "other": [
     "#",
     " segundos"
    ]
   }
  ],
  ", depois tente outra vez."
 ],
 "trouble.passphrase-wrong": [
  "Não é a frase certa."
 ],
 "trouble.record-damaged": [
  "Uma parte do que está guardado está danificada. Pusemo-la de lado."
 ],
 "trouble.record-newer-format": [
  "Uma parte vem de uma versão mais recente de Pièce par pièce. Atualize a extensão."
 ],
 "trouble.record-previous-generation": [
  "A última gravação estava danificada: mostramos a versão imediatamente anterior. Verifique a sua última resposta."
 ],
 "trouble.retry": [
  "Tentar outra vez"
 ],
 "trouble.settings-unreadable": [
  "Não foi possível ler as suas definições."
 ],
 "trouble.storage-full": [
  "Já não há espaço neste computador: a última resposta não está guardada."
 ],
 "trouble.storage-unreachable": [
  "O navegador não dá acesso ao que está guardado. Feche o painel e abra-o outra vez."
 ],
 "trouble.storage-write-failed": [
  "A última resposta não está guardada. Continua no ecrã: tente outra vez."
 ],
 "trouble.storage-write-not-kept": [
  "O navegador não guardou a última resposta. Continua no ecrã: tente outra vez."
 ],
 "trouble.store-already-set-up": [
  "A escolha já foi feita noutra janela."
 ],
 "trouble.store-locked": [
  "Os seus processos estão bloqueados."
 ],
 "trouble.store-not-set-up": [
  "Escolha primeiro onde guardar as suas respostas."
 ],
 "trouble.store-unreadable": [
  "O que está guardado não pode ser lido. Não apagámos nada."
 ],
 "trouble.title": [
  "Um problema"
 ],
 "trouble.wipe-incomplete": [
  "Não foi possível apagar tudo. Tente outra vez."
 ],
 "two.help": [
  "A pergunta em letras grandes, em francês e na outra língua."
 ],
 "two.title": [
  "Duas pessoas diante do ecrã"
 ],
 "ui.date.day": [
  "Dia"
 ],
 "ui.date.month": [
  "Mês"
 ],
 "ui.date.wrong": [
  "Esta data não existe. Exemplo: 12 03 2027."
 ],
 "ui.date.year": [
  "Ano"
 ],
 "unreadable.save": [
  "Guardar uma cópia"
 ],
 "unreadable.text": [
  "Não apagámos nada. Pode guardar uma cópia do que está danificado, depois apagar tudo e recomeçar."
 ],
 "unreadable.title": [
  "O que está guardado não pode ser lido"
 ],
 "urgent.again": [
  "Decisão recebida"
 ],
 "urgent.check": [
  "Verifique sempre o prazo escrito na decisão. É esse que conta."
 ],
 "urgent.constraint": [
  "Onde está?"
 ],
 "urgent.continue": [
  "Continuar"
 ],
 "urgent.deadline": [
  "Último dia prudente para contestar"
 ],
 "urgent.deadline.hours": [
  "Há só ",
  [
   "hours"
  ],
  " horas para contestar. Telefone já a um advogado."
 ],
 "urgent.deadline.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "É hoje."
    ],
    "one": [
     "Resta um dia."
    ],
    "other": [
     "Restam ",
     "#",
     " dias."
    ]
   }
  ]
 ],
 "urgent.deadline.none": [
  "Indique o dia em que a recebeu: nós contamos o prazo."
 ],
 "urgent.deadline.past": [
  "Esse dia já passou. Consulte um advogado sem esperar: às vezes, outra coisa ainda é possível."
 ],
 "urgent.first": [
  "Mostre a decisão a um advogado ou a uma associação hoje. Guarde o envelope: a data dele conta."
 ],
 "urgent.kind": [
  "O que recebeu?"
 ],
 "urgent.received": [
  "Em que dia a recebeu?"
 ],
 "urgent.received.help": [
  "O dia da entrega em mão própria, ou da passagem do carteiro."
 ],
 "urgent.rules": [
  "Os prazos, palavra por palavra"
 ],
 "urgent.silence": [
  "Sem resposta durante 4 meses depois de um processo completo: é uma recusa. Pode contestá-la."
 ],
 "urgent.title": [
  "Decisão recebida: aja depressa"
 ],
 "urgent.who": [
  "Quem pode ajudar"
 ],
 "urgent.who.aid": [
  "O apoio judiciário (aide juridictionnelle)"
 ],
 "urgent.who.aid.how": [
  "Paga o advogado se tem pouco dinheiro. Peça-o já: para uma OQTF, peça ao advogado antes do fim do prazo."
 ],
 "urgent.who.cimade": [
  "A Cimade"
 ],
 "urgent.who.cimade.how": [
  "Atendimentos gratuitos em muitas cidades, e em centros de retenção."
 ],
 "urgent.who.defenseur": [
  "O « Défenseur des droits » (provedor dos direitos)"
 ],
 "urgent.who.defenseur.how": [
  "Se um serviço público não lhe responde ou o trata mal. Gratuito. Recorrer a ele não para o prazo."
 ],
 "urgent.who.frv": [
  "France Victimes, 116 006"
 ],
 "urgent.who.frv.how": [
  "Se sofre violência: 3919 (mulheres), 116 006, ou 17 em caso de perigo."
 ],
 "urgent.who.gisti": [
  "O Gisti"
 ],
 "urgent.who.gisti.how": [
  "Conselhos sobre o direito dos estrangeiros, por telefone e por escrito."
 ],
 "urgent.who.lawyer": [
  "Um advogado especializado em direito dos estrangeiros"
 ],
 "urgent.who.lawyer.how": [
  "A ordem dos advogados (barreau) da sua cidade tem um atendimento, muitas vezes gratuito. O tribunal e a « mairie » (câmara municipal) dão a morada."
 ]
};
