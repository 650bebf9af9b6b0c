// Made by scripts/i18n/interface.mjs; do not edit.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
 "card.aps": [
  "Autorización provisional de residencia (APS)"
 ],
 "card.autorisation-regroupement-familial": [
  "Autorización de reagrupación familiar"
 ],
 "card.carte-pluriannuelle": [
  "Tarjeta de residencia de varios años"
 ],
 "card.carte-resident": [
  "Tarjeta de residente (carte de résident)"
 ],
 "card.carte-temporaire": [
  "Tarjeta de residencia temporal"
 ],
 "card.certificat-algerien-1-an": [
  "Certificado de residencia argelino de un año"
 ],
 "card.certificat-algerien-10-ans": [
  "Certificado de residencia argelino de diez años"
 ],
 "card.fallback": [
  "Si no, una tarjeta más corta"
 ],
 "card.validity": [
  [
   "card"
  ],
  ", válida ",
  [
   "duration"
  ]
 ],
 "confidence.check": [
  "Compruébelo aquí: ",
  [
   "where"
  ]
 ],
 "confidence.probable": [
  "Probable"
 ],
 "confidence.to-verify": [
  "Por confirmar"
 ],
 "criterion.answer": [
  "Responder"
 ],
 "criterion.change": [
  "Cambiar mi respuesta"
 ],
 "criterion.flips": [
  "cambia el ",
  [
   "date"
  ]
 ],
 "dates.adult": [
  "Sus 18 años."
 ],
 "dates.appeal-ends": [
  "Último día prudente para recurrir la decisión. Compruebe el plazo escrito en la decisión."
 ],
 "dates.appeal-hours": [
  "Solo ",
  [
   "hours"
  ],
  " horas para recurrir: llame a un abogado ahora mismo."
 ],
 "dates.appointment": [
  "Cita o presentación de la solicitud."
 ],
 "dates.ask-for-document": [
  "A partir de este día, pida: ",
  [
   "document"
  ],
  "."
 ],
 "dates.attestation-ends": [
  "Fin de su attestation (certificado) o de su récépissé (resguardo)."
 ],
 "dates.calendar": [
  "Poner estas fechas en mi agenda (.ics)"
 ],
 "dates.calendar.warning": [
  "Este archivo no está protegido y se queda en sus descargas."
 ],
 "dates.channel.anef": [
  "en línea, en el sitio ANEF"
 ],
 "dates.channel.demarche-numerique": [
  "en línea, en demarche.numerique.gouv.fr"
 ],
 "dates.channel.other": [
  "de otra manera"
 ],
 "dates.channel.post": [
  "por correo postal"
 ],
 "dates.channel.prefecture": [
  "en la ventanilla de la préfecture"
 ],
 "dates.child-adult": [
  "Los 18 años del hijo o de la hija."
 ],
 "dates.criterion-changes": [
  "Un criterio cambia para: ",
  [
   "route"
  ],
  "."
 ],
 "dates.document-too-old": [
  "Este papel pasa a ser demasiado antiguo: ",
  [
   "document"
  ],
  "."
 ],
 "dates.documents-due": [
  "Último día para enviar los documentos pedidos."
 ],
 "dates.empty": [
  "Ninguna fecha por ahora. Indique el fin de su permiso o una cita: las fechas útiles aparecerán aquí."
 ],
 "dates.in": [
  [
   "count",
   "plural",
   {
    "0": [
     "hoy"
    ],
    "one": [
     "mañana"
    ],
    "other": [
     "en ",
     "#",
     " días"
    ]
   }
  ]
 ],
 "dates.intro": [
  "Lo que viene, si nada más cambia."
 ],
 "dates.permit-expires": [
  "Fin de su permiso de residencia."
 ],
 "dates.route-changes": [
  "La respuesta cambia para: ",
  [
   "route"
  ],
  "."
 ],
 "dates.silence-is-refusal": [
  "Si ese día no hay respuesta, es una denegación que puede recurrir."
 ],
 "dates.step.appointment": [
  "Cita obtenida"
 ],
 "dates.step.attestation": [
  "Attestation (certificado) o récépissé (resguardo) recibido"
 ],
 "dates.step.card-received": [
  "Tarjeta entregada"
 ],
 "dates.step.confirmation": [
  "Confirmación de presentación recibida"
 ],
 "dates.step.decision": [
  "Decisión recibida"
 ],
 "dates.step.filed": [
  "Expediente presentado"
 ],
 "dates.step.other": [
  "Otro"
 ],
 "dates.step.request-for-documents": [
  "Documentos adicionales pedidos"
 ],
 "dates.steps": [
  "Lo que he hecho"
 ],
 "dates.steps.channel": [
  "Por qué medio"
 ],
 "dates.steps.due": [
  "A enviar como muy tarde el (si hay una fecha escrita)"
 ],
 "dates.steps.intro": [
  "Anote sus trámites: los plazos dependen de ellos. Guarde cada prueba de presentación."
 ],
 "dates.steps.keepProof": [
  "Guarde la prueba de la presentación: correo, captura de pantalla o papel. Demuestra la fecha. Anótela aquí cuando la tenga."
 ],
 "dates.steps.kind": [
  "Trámite"
 ],
 "dates.steps.on": [
  "Fecha"
 ],
 "dates.steps.remove": [
  "Quitar: ",
  [
   "step"
  ]
 ],
 "dates.steps.save": [
  "Guardar"
 ],
 "dates.steps.until": [
  "Válido hasta (si hay una fecha escrita)"
 ],
 "dates.title": [
  "Mis fechas"
 ],
 "dates.today": [
  "Hoy"
 ],
 "dates.window-closes": [
  "Último día para presentar la solicitud en plazo: ",
  [
   "route"
  ],
  "."
 ],
 "dates.window-opens": [
  "Puede presentar la solicitud a partir de este día: ",
  [
   "route"
  ],
  "."
 ],
 "documents.alternatives": [
  "Si no lo tiene: ",
  [
   "list"
  ]
 ],
 "documents.appointment": [
  "Fecha de la cita o de la presentación"
 ],
 "documents.appointment.clear": [
  "Borrar la fecha"
 ],
 "documents.appointment.help": [
  "Sirve para comprobar que cada papel será todavía bastante reciente ese día."
 ],
 "documents.askFrom": [
  "Pídalo a partir del ",
  [
   "date"
  ],
  " para que sea bastante reciente."
 ],
 "documents.askNow": [
  "Puede pedirlo desde ahora: será lo bastante reciente."
 ],
 "documents.at.formality": [
  "Para las actas que lo necesitan"
 ],
 "documents.at.handover": [
  "Al recibir la tarjeta, no al presentar la solicitud"
 ],
 "documents.badge.asked": [
  "Pedido"
 ],
 "documents.badge.maybe": [
  "Por precisar"
 ],
 "documents.badge.ready": [
  "Listo"
 ],
 "documents.badge.to-get": [
  "Por conseguir"
 ],
 "documents.badge.too-old": [
  "Demasiado antiguo"
 ],
 "documents.choose": [
  "Ver los documentos de otra vía"
 ],
 "documents.copies.copy": [
  "Copia"
 ],
 "documents.copies.online": [
  "Por internet"
 ],
 "documents.copies.original": [
  "Original"
 ],
 "documents.copies.original-and-copy": [
  "Original y copia"
 ],
 "documents.counterMayAsk": [
  "Su préfecture puede pedir otros papeles. Lleve lo que pide una página oficial, aunque no esté en esta lista."
 ],
 "documents.covers": [
  "Durante ",
  [
   "duration"
  ],
  " como mínimo"
 ],
 "documents.for": [
  "Para: ",
  [
   "route"
  ]
 ],
 "documents.formality.title": [
  "Traducciones y formalidades"
 ],
 "documents.fresh": [
  "Bastante reciente hasta el ",
  [
   "date"
  ],
  "."
 ],
 "documents.future": [
  "Esta fecha es después de la cita: compruébela."
 ],
 "documents.group.couple": [
  "Vida en pareja"
 ],
 "documents.group.domicile": [
  "Domicilio"
 ],
 "documents.group.enfant": [
  "Hijo o hija"
 ],
 "documents.group.etat-civil": [
  "Registro civil"
 ],
 "documents.group.formalites": [
  "Formalidades"
 ],
 "documents.group.identite": [
  "Identidad y residencia"
 ],
 "documents.group.integration": [
  "Integración"
 ],
 "documents.group.jeunesse": [
  "Juventud y familia"
 ],
 "documents.group.paiement": [
  "Pago"
 ],
 "documents.group.presence": [
  "Presencia en Francia"
 ],
 "documents.group.protection": [
  "Protección"
 ],
 "documents.group.sante": [
  "Salud"
 ],
 "documents.group.travail": [
  "Trabajo e ingresos"
 ],
 "documents.handover.title": [
  "Más tarde, al recibir la tarjeta"
 ],
 "documents.issuedOn": [
  "Fecha escrita en el papel"
 ],
 "documents.maxAge": [
  "Menos de ",
  [
   "duration"
  ]
 ],
 "documents.none": [
  "Responda primero a algunas preguntas: su lista de documentos aparecerá aquí."
 ],
 "documents.note": [
  "Nota para mí"
 ],
 "documents.progress": [
  [
   "ready"
  ],
  " de ",
  [
   "total"
  ],
  " listos"
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
  "Listo"
 ],
 "documents.state.to-get": [
  "Por conseguir"
 ],
 "documents.title": [
  "Mis documentos"
 ],
 "documents.tooOld": [
  "Demasiado antiguo ese día: ya no vale después del ",
  [
   "date"
  ],
  "."
 ],
 "documents.tooOld.askFrom": [
  "Pídalo de nuevo a partir del ",
  [
   "date"
  ],
  "."
 ],
 "documents.tooOld.now": [
  "Vuelva a pedirlo: puede hacerlo desde ahora."
 ],
 "documents.translate": [
  "Si está escrito en otro idioma: traducción por un traductor autorizado."
 ],
 "documents.unknown": [
  "Se pide según una respuesta que todavía no ha dado."
 ],
 "documents.where": [
  "Dónde obtenerlo: ",
  [
   "where"
  ]
 ],
 "documents.why": [
  "Por qué, y cómo obtenerlo"
 ],
 "duration.D": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " día"
    ],
    "other": [
     "#",
     " días"
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
     " mes"
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
     " año"
    ],
    "other": [
     "#",
     " años"
    ]
   }
  ]
 ],
 "example.answers": [
  "Mariam no existe. Entró en Francia con un visado corto y luego se casó con un francés. Estas son sus respuestas."
 ],
 "example.badge": [
  "Ejemplo inventado. No se guarda nada."
 ],
 "example.dates": [
  "Los días que cuentan para ella."
 ],
 "example.documents": [
  "Sus papeles. Uno será demasiado antiguo el día de la cita: el panel lo dice antes."
 ],
 "example.leave": [
  "Salir del ejemplo"
 ],
 "example.name": [
  "Mariam (ejemplo)"
 ],
 "example.next": [
  "Siguiente: ",
  [
   "place"
  ]
 ],
 "example.open": [
  "Ver un ejemplo"
 ],
 "example.open.help": [
  "Una persona inventada. Usted no escribe nada."
 ],
 "example.page": [
  "Mariam lee una página oficial. El panel dice qué pide la página."
 ],
 "example.routes": [
  "Lo que su situación abre hoy, y por qué. Decide el prefecto, no el panel."
 ],
 "example.situation": [
  "El panel hace la pregunta más útil. «No lo sé» siempre es posible."
 ],
 "example.start": [
  "Empezar con mi situación"
 ],
 "fees.atFiling": [
  "De ellos, ",
  [
   "amount"
  ],
  " se pagan al presentar la solicitud y no se devuelven en caso de denegación. El resto se paga al recibir la tarjeta."
 ],
 "fees.atHandover": [
  "Se paga al recibir la tarjeta, con timbre fiscal."
 ],
 "fees.droit-de-timbre": [
  "Derecho de timbre"
 ],
 "fees.free": [
  "Gratuito"
 ],
 "fees.maybe": [
  "Quizá además, según una respuesta: ",
  [
   "line"
  ],
  " ",
  [
   "amount"
  ]
 ],
 "fees.regularisation": [
  "Visado de regularización"
 ],
 "fees.retard": [
  "Retraso en la renovación"
 ],
 "fees.stamp": [
  "El timbre fiscal (timbre de impuestos) se compra en timbres.impots.gouv.fr o en un estanco (bureau de tabac) autorizado."
 ],
 "fees.taxe": [
  "Tasa"
 ],
 "fees.total": [
  "Total: ",
  [
   "amount"
  ]
 ],
 "filing.anef": [
  "Por internet, en la ANEF (sitio oficial administration-etrangers-en-france.interieur.gouv.fr)."
 ],
 "filing.demarche-numerique": [
  "Con el formulario en línea de su préfecture."
 ],
 "filing.lateAllowed": [
  "Una solicitud más tardía se sigue recibiendo, pero puede que haya que pagar una tasa de regularización."
 ],
 "filing.missing": [
  "Las fechas dependen de una respuesta que usted no ha dado."
 ],
 "filing.noWindow": [
  "No conocemos ninguna fecha límite escrita para esta vía."
 ],
 "filing.ofii": [
  "En el OFII, por el familiar que vive en Francia."
 ],
 "filing.past": [
  "Esta fecha ha pasado."
 ],
 "filing.prefecture": [
  "En la préfecture o la sous-préfecture, según las reglas de su préfecture."
 ],
 "filing.to-verify": [
  "No lo sabemos con certeza: pregunte a su préfecture si es en ventanilla o por internet."
 ],
 "filing.until": [
  "A más tardar el ",
  [
   "to"
  ],
  "."
 ],
 "filing.window": [
  "Entre el ",
  [
   "from"
  ],
  " y el ",
  [
   "to"
  ],
  "."
 ],
 "first.back": [
  "Volver"
 ],
 "first.computer": [
  "No, es mío"
 ],
 "first.computer.help": [
  "Sus respuestas se quedan aquí, cifradas. Una persona que abre su ordenador puede leerlas."
 ],
 "first.decision.help": [
  "Una OQTF es una orden de salir de Francia. Los plazos para recurrirla son cortos: se los mostramos enseguida."
 ],
 "first.decision.no": [
  "No"
 ],
 "first.decision.skip": [
  "No quiero responder"
 ],
 "first.decision.title": [
  "¿Ha recibido una denegación o una OQTF?"
 ],
 "first.decision.yes": [
  "Sí"
 ],
 "first.elsewhere.asile": [
  "Para pedir asilo, vaya a la SPADA (centro de primera acogida) de su región. La OFPRA (oficina francesa del asilo) examina la solicitud. Lleve siempre consigo su attestation (certificado de solicitud de asilo)."
 ],
 "first.elsewhere.autre": [
  "No sabemos adónde enviarle. Una asociación puede mirarlo con usted."
 ],
 "first.elsewhere.continue": [
  "Continuar de todos modos"
 ],
 "first.elsewhere.continue.help": [
  "Si también tiene familia, una enfermedad o muchos años en Francia, puede existir una vía."
 ],
 "first.elsewhere.etudes": [
  "Para un permiso de estudiante, vea service-public.fr, y después el servicio internacional de su escuela o de su universidad."
 ],
 "first.elsewhere.open": [
  "Abrir ",
  [
   "site"
  ]
 ],
 "first.elsewhere.title": [
  "Este panel no trata este caso"
 ],
 "first.elsewhere.travail": [
  "Para un visado o un permiso de trabajador asalariado, vea service-public.fr, y después hable con su empleador."
 ],
 "first.elsewhere.visite": [
  "Para una visita o una estancia corta, vea France-Visas. Un visado corto no se cambia por un permiso de residencia, salvo algunos casos."
 ],
 "first.language": [
  "Su idioma"
 ],
 "first.notOfficial": [
  "Es una información, no una decisión: este servicio no es oficial, la préfecture decide."
 ],
 "first.pass.advice": [
  "Elija cuatro palabras sin relación, fáciles de recordar para usted. No use su nombre ni una fecha."
 ],
 "first.pass.again": [
  "La misma frase otra vez"
 ],
 "first.pass.differs": [
  "Las dos frases no son iguales."
 ],
 "first.pass.field": [
  "Frase secreta (al menos ",
  [
   "min"
  ],
  " caracteres)"
 ],
 "first.pass.good": [
  "Bastante larga."
 ],
 "first.pass.lost": [
  "Si la olvida, nadie puede recuperarla. Se perderá todo."
 ],
 "first.pass.save": [
  "Guardar con esta frase"
 ],
 "first.pass.short": [
  [
   "count",
   "plural",
   {
    "one": [
     "Falta ",
     "#",
     " carácter."
    ],
    "other": [
     "Faltan ",
     "#",
     " caracteres."
    ]
   }
  ]
 ],
 "first.pass.title": [
  "Elija una frase secreta"
 ],
 "first.pass.weak": [
  "Bastante larga, pero fácil de adivinar: añada una palabra."
 ],
 "first.pass.working": [
  "Un momento, estamos protegiendo sus respuestas…"
 ],
 "first.passphrase": [
  "Es mío, pero alguien puede mirar"
 ],
 "first.passphrase.help": [
  "Sus respuestas se quedan aquí. Una frase secreta las protege."
 ],
 "first.private": [
  "Sus respuestas no salen nunca de este ordenador."
 ],
 "first.purpose.help": [
  "Para mostrarle primero lo que le concierne."
 ],
 "first.purpose.skip": [
  "Saltar esta pregunta"
 ],
 "first.purpose.title": [
  "¿Por qué está usted en Francia?"
 ],
 "first.session": [
  "Sí, otras personas lo usan, o no lo sé"
 ],
 "first.session.help": [
  "Todo se borra cuando se cierra el navegador."
 ],
 "first.shared.help": [
  "Su respuesta decide dónde se guardan sus respuestas. Podrá cambiar más tarde."
 ],
 "first.shared.title": [
  "¿Otras personas usan este ordenador?"
 ],
 "first.start": [
  "Empezar"
 ],
 "first.title": [
  "Le damos la bienvenida"
 ],
 "first.what": [
  "Este panel muestra los permisos de residencia que su situación puede abrir, y los papeles que hay que llevar."
 ],
 "glossary.a2": [
  "Nivel sencillo de francés: presentarse, entender frases corrientes. Se prueba con un diploma o un examen."
 ],
 "glossary.anef": [
  "Sitio oficial donde se presentan en línea algunas solicitudes de residencia. Dirección: administration-etrangers-en-france.interieur.gouv.fr."
 ],
 "glossary.apostille": [
  "Sello puesto en el país de origen. Prueba que la firma de un acta extranjera es verdadera. Según el país, es la apostilla, la legalización o nada."
 ],
 "glossary.aps": [
  "«Autorización provisional de residencia»: papel corto, a menudo de seis meses como máximo. Permite quedarse y a veces trabajar. No es una tarjeta."
 ],
 "glossary.ase": [
  "Servicio del departamento que protege a los niños sin padres o en peligro. Un juez puede confiarle a un joven."
 ],
 "glossary.attestation-prolongation": [
  "Certificado de prórroga que se imprime desde el sitio ANEF. Prueba que su solicitud en línea está en curso."
 ],
 "glossary.cerfa": [
  "Formulario oficial de la administración, con un número. Se encuentra gratis en service-public.gouv.fr."
 ],
 "glossary.cir": [
  "«Contrato de integración republicana»: se firma en el OFII. Prevé clases de francés y una formación sobre la vida en Francia."
 ],
 "glossary.close": [
  "Cerrar la explicación"
 ],
 "glossary.commission": [
  "Grupo de personas que da su opinión al prefecto antes de algunas denegaciones. Usted puede hablar ante él, con un abogado o un intérprete."
 ],
 "glossary.copie-integrale": [
  "Copia completa de un acta (nacimiento, matrimonio), con todo lo escrito al margen. Un simple extracto no basta."
 ],
 "glossary.dcem": [
  "Documento de un niño extranjero que vive en Francia. Le permite viajar y volver sin visado. No es un permiso de residencia."
 ],
 "glossary.engagement": [
  "Texto que se firma con la solicitud: uno se compromete a respetar los principios de la República (libertad, igualdad, laicidad…)."
 ],
 "glossary.here": [
  "Palabras explicadas:"
 ],
 "glossary.irtf": [
  "«Prohibición de regreso al territorio francés»: decisión escrita que prohíbe volver a Francia durante un tiempo."
 ],
 "glossary.ofii": [
  "Oficina Francesa de Inmigración e Integración. Recibe las solicitudes de reagrupación familiar, hace la visita médica y organiza las clases de francés."
 ],
 "glossary.ofpra": [
  "Oficina que examina las solicitudes de asilo y da a los refugiados sus actas de estado civil."
 ],
 "glossary.oqtf": [
  "«Obligación de abandonar el territorio francés»: decisión escrita que ordena irse. Se puede recurrir ante un juez; el plazo es corto."
 ],
 "glossary.pacs": [
  "Contrato entre dos personas que viven en pareja. Se firma en el ayuntamiento o ante notario. No es un matrimonio."
 ],
 "glossary.prefecture": [
  "Oficina del Estado en cada departamento. Ella decide sobre los permisos de residencia. No es el ayuntamiento."
 ],
 "glossary.recepisse": [
  "Resguardo provisional que da la préfecture cuando su expediente está completo. Prueba que su solicitud está en curso."
 ],
 "glossary.recours-gracieux": [
  "Carta a la autoridad que decidió (o a su superior) para pedirle que cambie de opinión."
 ],
 "glossary.refere": [
  "Petición urgente al juez: puede decidir deprisa, antes de la sentencia completa."
 ],
 "glossary.regroupement": [
  "Procedimiento para traer a Francia al cónyuge y a los hijos. Lo pide la persona que vive en Francia, antes de que lleguen."
 ],
 "glossary.schengen": [
  "Grupo de países de Europa entre los que se pasa sin control de fronteras. Un visado Schengen vale 90 días como máximo."
 ],
 "glossary.smic": [
  "El salario más bajo que permite la ley en Francia."
 ],
 "glossary.timbre": [
  "Manera de pagar al Estado (sello fiscal). Se compra en línea (timbres.impots.gouv.fr) o en algunos estancos, y se guarda el número."
 ],
 "glossary.title": [
  "Las palabras de la administración"
 ],
 "glossary.traducteur": [
  "Traductor inscrito en la lista de un tribunal de apelación. Su traducción lleva su sello y se acepta en toda Francia."
 ],
 "glossary.tribunal": [
  "Juez de las decisiones de la administración. Puede anular una denegación o una OQTF."
 ],
 "glossary.visa-regularisation": [
  "Suma que se paga además cuando se entró o se permaneció en Francia sin papeles en regla. No es un visado en el pasaporte."
 ],
 "glossary.vls": [
  "Visado para vivir en Francia más de tres meses. Se pide en el consulado, antes de venir."
 ],
 "glossary.vls-ts": [
  "Visado de larga estancia que vale como permiso de residencia. Hace las veces de tarjeta durante un año como máximo, si se valida en línea en los tres meses siguientes a la entrada."
 ],
 "handout.appointment": [
  "Cita o presentación: ",
  [
   "date"
  ],
  ". Cada papel se comprueba para ese día."
 ],
 "handout.file": [
  "Expediente: ",
  [
   "nickname"
  ]
 ],
 "handout.law": [
  "Reglas revisadas el ",
  [
   "date"
  ],
  "."
 ],
 "handout.lawOld": [
  "Las reglas no se han revisado desde hace más de seis meses: compruébelo con una asociación."
 ],
 "handout.locked": [
  "Su expediente está bloqueado. Abra el panel y escriba su frase secreta: la hoja aparecerá aquí."
 ],
 "handout.name": [
  "Escribir el nombre del expediente en la hoja"
 ],
 "handout.noAppointment": [
  "Sin fecha de cita: indíquela en el panel para saber cuándo pedir cada papel."
 ],
 "handout.noDates": [
  "Ninguna fecha próxima según sus respuestas."
 ],
 "handout.none": [
  "Nada que imprimir por ahora: responda primero a algunas preguntas en el panel."
 ],
 "handout.notice": [
  "Es una información, no una decisión. Servicio no oficial: la préfecture decide."
 ],
 "handout.open": [
  "Imprimir o guardar en PDF"
 ],
 "handout.others": [
  "Otras vías posibles"
 ],
 "handout.outlives": [
  "El papel y el PDF se quedan, incluso si borra todo en el panel. No los deje en un ordenador que usan otras personas."
 ],
 "handout.print": [
  "Imprimir"
 ],
 "handout.printed": [
  "Hecho el ",
  [
   "date"
  ],
  " a las ",
  [
   "time"
  ],
  "."
 ],
 "handout.sources": [
  "Fuentes"
 ],
 "handout.title": [
  "Mi solicitud de permiso de residencia"
 ],
 "keep.about": [
  "Este panel no es un servicio del Estado. No sustituye a un abogado. Nada de lo que usted escribe sale a internet."
 ],
 "keep.archive": [
  "Archivar"
 ],
 "keep.archived": [
  "Archivo"
 ],
 "keep.autoLock": [
  "Bloquear automáticamente"
 ],
 "keep.autoLock.after": [
  [
   "count",
   "plural",
   {
    "one": [
     "Después de ",
     "#",
     " minuto sin hacer nada"
    ],
    "other": [
     "Después de ",
     "#",
     " minutos sin hacer nada"
    ]
   }
  ]
 ],
 "keep.autoLock.never": [
  "Nunca"
 ],
 "keep.change": [
  "Cambiar"
 ],
 "keep.changed": [
  "Cambio hecho."
 ],
 "keep.copyOf": [
  [
   "nickname"
  ],
  " (copia)"
 ],
 "keep.display": [
  "Pantalla"
 ],
 "keep.dossiers": [
  "Expedientes"
 ],
 "keep.dossiers.help": [
  "Basta un apodo. No escriba el nombre verdadero si alguien puede mirar."
 ],
 "keep.duplicate": [
  "Hacer una copia"
 ],
 "keep.export": [
  "Llevar en un archivo protegido"
 ],
 "keep.export.all": [
  [
   "count",
   "plural",
   {
    "one": [
     "Todos (solo uno)"
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
  "Hacer el archivo"
 ],
 "keep.export.done": [
  "El archivo está en sus descargas."
 ],
 "keep.export.help": [
  "El archivo está cifrado (formato age). Se queda incluso si borra todo aquí."
 ],
 "keep.export.passphrase": [
  "Frase secreta del archivo"
 ],
 "keep.export.readable": [
  "Copia legible, sin protección"
 ],
 "keep.export.readable.do": [
  "Hacer la copia legible"
 ],
 "keep.export.readable.warn": [
  "Cualquiera podrá leer este archivo, y permanece aunque borre todo aquí."
 ],
 "keep.export.which": [
  "Qué expedientes"
 ],
 "keep.files": [
  "Llevar o recuperar mis expedientes"
 ],
 "keep.firstDossier": [
  "Mi expediente"
 ],
 "keep.import": [
  "Recuperar un archivo"
 ],
 "keep.import.beside": [
  "El de aquí no se puede leer: se guardarán los dos"
 ],
 "keep.import.choose": [
  "Elegir el archivo"
 ],
 "keep.import.conflict": [
  "Ya está aquí, diferente"
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
     "Nada que recuperar."
    ],
    "one": [
     "Un expediente recuperado."
    ],
    "other": [
     "#",
     " expedientes recuperados."
    ]
   }
  ]
 ],
 "keep.import.keep-both": [
  "Guardar los dos"
 ],
 "keep.import.keep-mine": [
  "Guardar el de aquí"
 ],
 "keep.import.look": [
  "Ver lo que contiene"
 ],
 "keep.import.new": [
  "Nuevo"
 ],
 "keep.import.passphrase": [
  "Frase secreta del archivo"
 ],
 "keep.import.same": [
  "Ya está aquí, idéntico"
 ],
 "keep.import.take-theirs": [
  "Tomar el del archivo"
 ],
 "keep.import.unreadable": [
  "No se puede leer"
 ],
 "keep.keys": [
  "Con el teclado"
 ],
 "keep.keys.escape": [
  "Esc dos veces: cerrar rápido"
 ],
 "keep.keys.numbers": [
  "Alt + 1 a 5: cambiar de parte"
 ],
 "keep.language": [
  "Idioma"
 ],
 "keep.law": [
  "Las reglas"
 ],
 "keep.law.reviewed": [
  "Revisadas por completo el ",
  [
   "date"
  ],
  "."
 ],
 "keep.lock": [
  "Bloquear"
 ],
 "keep.more": [
  "Copiar, archivar o borrar"
 ],
 "keep.new": [
  "Nuevo expediente"
 ],
 "keep.new.create": [
  "Crear"
 ],
 "keep.new.name": [
  "Apodo del nuevo expediente"
 ],
 "keep.newPassphrase": [
  "Cambiar mi frase secreta"
 ],
 "keep.open": [
  "Abrir"
 ],
 "keep.opened": [
  "Abierto"
 ],
 "keep.remove": [
  "Eliminar"
 ],
 "keep.remove.sure": [
  "¿Eliminar «",
  [
   "nickname"
  ],
  "»?"
 ],
 "keep.removed": [
  "Expediente eliminado."
 ],
 "keep.rename": [
  "Apodo de este expediente"
 ],
 "keep.search": [
  "Buscar un expediente por su apodo"
 ],
 "keep.search.found": [
  [
   "count",
   "plural",
   {
    "0": [
     "Ningún expediente con este apodo."
    ],
    "one": [
     "Un expediente."
    ],
    "other": [
     "#",
     " expedientes."
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
     "Ver un expediente más"
    ],
    "other": [
     "Ver más (",
     "#",
     " expedientes más)"
    ]
   }
  ]
 ],
 "keep.textSize": [
  "Tamaño del texto"
 ],
 "keep.textSize.large": [
  "Grande"
 ],
 "keep.textSize.larger": [
  "Muy grande"
 ],
 "keep.textSize.normal": [
  "Normal"
 ],
 "keep.title": [
  "Expedientes y ajustes"
 ],
 "keep.to.computer": [
  "Cambiar a: en este ordenador, sin frase"
 ],
 "keep.to.passphrase": [
  "Cambiar a: con una frase secreta"
 ],
 "keep.to.session": [
  "Cambiar a: solo esta sesión"
 ],
 "keep.to.session.warn": [
  "Todo se borrará cuando se cierre el navegador."
 ],
 "keep.unarchive": [
  "Sacar del archivo"
 ],
 "keep.undo": [
  "Recuperar"
 ],
 "keep.versions.allMine": [
  "Guardar todo lo escrito aquí"
 ],
 "keep.versions.allTheirs": [
  "Guardar todo lo de la otra ventana"
 ],
 "keep.versions.both": [
  "Guardar los dos: hacer una copia del expediente"
 ],
 "keep.versions.file": [
  "En el archivo"
 ],
 "keep.versions.help": [
  "No se ha perdido nada. Elija qué quiere guardar."
 ],
 "keep.versions.mine": [
  "Escrito aquí"
 ],
 "keep.versions.panel": [
  "Aquí"
 ],
 "keep.versions.take": [
  "Guardar"
 ],
 "keep.versions.theirs": [
  "Escrito en la otra ventana"
 ],
 "keep.versions.title": [
  "Cambiado aquí y en otra ventana"
 ],
 "keep.where": [
  "Dónde se guardan mis respuestas"
 ],
 "keep.wipe": [
  "Borrar todo"
 ],
 "keep.wipe.cancel": [
  "No, conservar"
 ],
 "keep.wipe.chromium": [
  "El navegador borra entonces sus archivos. El propio disco puede guardar restos cifrados de ellos."
 ],
 "keep.wipe.firefox": [
  "Firefox puede guardar un tiempo restos cifrados en el disco. Sin la clave no se pueden leer. En un ordenador compartido, elija mejor «solo esta sesión»."
 ],
 "keep.wipe.help": [
  "Borra todos los expedientes y su clave en este ordenador. Quedan, y le toca a usted eliminarlos: los archivos que se llevó, las impresiones, las fechas puestas en un calendario. El historial del navegador también guarda las páginas visitadas."
 ],
 "keep.wipe.sure": [
  "Sí, borrar todo"
 ],
 "keys.answer": [
  "Elegir la respuesta que tiene ese número"
 ],
 "keys.close": [
  "Cerrar la ayuda"
 ],
 "keys.esc": [
  "Esc, dos veces"
 ],
 "keys.hide": [
  "Ocultar todo"
 ],
 "keys.keyboard": [
  "Con el teclado"
 ],
 "keys.open": [
  "Ayuda, teclado, ejemplo"
 ],
 "keys.places": [
  "Ir a una parte del panel"
 ],
 "keys.sheet": [
  "Abrir o cerrar esta ayuda"
 ],
 "keys.single": [
  "Teclas solas (números, «?»)"
 ],
 "keys.single.help": [
  "Desmarque si dicta con la voz o si estas teclas le molestan."
 ],
 "keys.title": [
  "Ayuda"
 ],
 "leadsTo.prefecture": [
  "Infórmese en su préfecture."
 ],
 "leadsTo.regroupement-familial": [
  "Su caso depende de la reagrupación familiar: la solicitud se hace en el OFII."
 ],
 "leadsTo.talent-famille": [
  "Su caso depende de la tarjeta «talent – famille» (talento – familia)."
 ],
 "locked.field": [
  "Frase secreta"
 ],
 "locked.forgotten": [
  "He olvidado mi frase"
 ],
 "locked.forgotten.text": [
  "Nadie puede recuperarla, nosotros tampoco. Solo puede borrar todo y empezar de nuevo."
 ],
 "locked.intro": [
  "Escriba su frase secreta para abrirlos."
 ],
 "locked.open": [
  "Abrir"
 ],
 "locked.slow": [
  "Cada error hace esperar un poco más."
 ],
 "locked.title": [
  "Expedientes bloqueados"
 ],
 "mode.computer": [
  "En este ordenador"
 ],
 "mode.computer.meaning": [
  "Guardado aquí, cifrado. Quien usa este ordenador puede leerlo."
 ],
 "mode.passphrase": [
  "Frase secreta"
 ],
 "mode.passphrase.meaning": [
  "Guardado aquí, cifrado. Hace falta la frase para leerlo."
 ],
 "mode.session": [
  "Solo esta sesión"
 ],
 "mode.session.meaning": [
  "Todo se borra cuando se cierra el navegador."
 ],
 "nature.bar": [
  "Obstáculos posibles"
 ],
 "nature.condition": [
  "Condiciones"
 ],
 "nature.factor": [
  "Lo que la préfecture valora"
 ],
 "nature.formality": [
  "Por hacer"
 ],
 "nav.dates": [
  "Mis fechas"
 ],
 "nav.documents": [
  "Mis documentos"
 ],
 "nav.page": [
  "Esta página"
 ],
 "nav.routes": [
  "Mis vías"
 ],
 "nav.situation": [
  "Mi situación"
 ],
 "outcome.case-by-case": [
  "Caso por caso"
 ],
 "outcome.case-by-case.meaning": [
  "La préfecture valora su situación. No es un derecho adquirido."
 ],
 "outcome.case-by-case.medical": [
  "Los médicos del OFII dan una opinión. Nadie puede preverla."
 ],
 "outcome.conditions-met": [
  "Condiciones verificadas"
 ],
 "outcome.conditions-met.meaning": [
  "Las condiciones que conocemos se cumplen. La préfecture decide."
 ],
 "outcome.conditions-not-met": [
  "Falta una condición"
 ],
 "outcome.conditions-not-met.meaning": [
  "Según sus respuestas, hoy no se cumple una condición."
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
     "Falta una respuesta"
    ],
    "other": [
     "Faltan como máximo ",
     "#",
     " respuestas"
    ]
   }
  ]
 ],
 "outcome.incomplete.meaning": [
  "Faltan respuestas para saber."
 ],
 "outcome.not-in-force": [
  "No existe"
 ],
 "outcome.not-in-force.ended": [
  "Esta vía ya no existe en esa fecha."
 ],
 "outcome.not-in-force.law-not-held": [
  "No hemos revisado las reglas de esa fecha. No se fíe de este panel: consulte a una asociación."
 ],
 "outcome.not-in-force.not-yet": [
  "Esta vía todavía no existe en esa fecha."
 ],
 "outcome.not-in-force.territory": [
  "Esta vía no existe en su departamento."
 ],
 "outcome.other-regime": [
  "Otras reglas"
 ],
 "outcome.other-regime.meaning": [
  "Su nacionalidad tiene sus propias reglas."
 ],
 "page.again": [
  "Leer la página de nuevo"
 ],
 "page.asking": [
  "Estamos leyendo la página…"
 ],
 "page.asks": [
  "Lo que pide esta página"
 ],
 "page.asks.count": [
  [
   "count",
   "plural",
   {
    "one": [
     "Un documento pedido"
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
     "ninguno listo"
    ],
    "one": [
     "uno listo"
    ],
    "other": [
     "#",
     " listos"
    ]
   }
  ]
 ],
 "page.asks.none": [
  "No hemos encontrado una lista de documentos en esta página."
 ],
 "page.asks.notMine": [
  "Según sus respuestas, ninguna lista de esta página es para su caso."
 ],
 "page.booking": [
  "Antes de la cita"
 ],
 "page.booking.bring": [
  "Ver los documentos que llevar"
 ],
 "page.booking.date": [
  "Anotar la fecha y ver los documentos"
 ],
 "page.booking.free": [
  "La cita es gratuita. Este panel no reserva ni rellena nada."
 ],
 "page.booking.worth": [
  "Guarde la confirmación. Solo prueba que tiene cita: no es un permiso de residencia ni un «récépissé»."
 ],
 "page.changes": [
  "Lo que ha cambiado desde su última visita"
 ],
 "page.concerns": [
  "Para usted"
 ],
 "page.concerns.none": [
  "Esta página no trata ninguna de sus vías abiertas."
 ],
 "page.copy": [
  "Este sitio muestra una copia de una ficha oficial. La copia puede ser antigua."
 ],
 "page.copy.go": [
  "Abrir la ficha oficial"
 ],
 "page.elsewhere": [
  "Esta página es para otro departamento que el suyo (",
  [
   "departement"
  ],
  ")."
 ],
 "page.failed.text": [
  "Quizá el sitio no funciona, o usted no tiene conexión. Este panel funciona sin conexión: sus respuestas y documentos están aquí."
 ],
 "page.failed.title": [
  "Esta página no se abre"
 ],
 "page.fiche": [
  "Ficha ",
  [
   "fiche"
  ]
 ],
 "page.file.text": [
  "No sabemos leer este archivo. Compárelo con «Mis documentos». Si pide otra cosa, siga el archivo."
 ],
 "page.file.title": [
  "Es un archivo PDF"
 ],
 "page.kind.booking": [
  "Reserva de cita"
 ],
 "page.kind.document-list": [
  "Lista de documentos"
 ],
 "page.kind.faq": [
  "Preguntas y respuestas"
 ],
 "page.kind.news": [
  "Noticia"
 ],
 "page.kind.online-form": [
  "Formulario en línea"
 ],
 "page.kind.payment": [
  "Pago"
 ],
 "page.line.extra": [
  "Pedido aquí además"
 ],
 "page.line.extra.noBasis": [
  "No encontramos ninguna regla que pida este documento. Tráigalo de todos modos; puede preguntar por qué."
 ],
 "page.line.extra.note": [
  "«Pedido aquí además»: no está en su lista. Llévelo de todos modos: lo que dice la página es importante."
 ],
 "page.line.not-mine": [
  "No es para su caso"
 ],
 "page.line.not-mine.note": [
  "«No es para su caso»: según sus respuestas, no se le pide. En caso de duda, tráigalo."
 ],
 "page.line.too-old.day": [
  "Demasiado antiguo el día de la cita (",
  [
   "date"
  ],
  ")."
 ],
 "page.line.too-old.now": [
  "Demasiado antiguo hoy."
 ],
 "page.line.unknown": [
  "No reconocido"
 ],
 "page.line.unknown.note": [
  "«No reconocido»: no entendimos esta línea. Léala en la página."
 ],
 "page.lookalike.copy": [
  "Atención: una dirección oficial está escondida dentro de otra. No es el sitio oficial."
 ],
 "page.lookalike.go": [
  "Ir al sitio oficial: ",
  [
   "site"
  ]
 ],
 "page.lookalike.imitation": [
  "Atención: este sitio imita un sitio del Estado. No escriba nada en él y no pague nada."
 ],
 "page.lookalike.paid": [
  "Este sitio privado cobra. La solicitud oficial se hace en otro lugar, sin intermediario."
 ],
 "page.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Ver más (queda uno)"
    ],
    "other": [
     "Ver más (quedan ",
     "#",
     ")"
    ]
   }
  ]
 ],
 "page.newer": [
  "Esta página es más reciente que nuestras reglas (revisadas el ",
  [
   "date"
  ],
  "). Si pide otra cosa, siga la página."
 ],
 "page.newer.tell": [
  "Y díganoslo con el aviso, al final de esta pantalla."
 ],
 "page.next": [
  "Pregunta siguiente"
 ],
 "page.noHosts.allow": [
  "Dar mi acuerdo"
 ],
 "page.noHosts.once": [
  "O, para leer solo la página de al lado: pulse el botón de la extensión."
 ],
 "page.noHosts.text": [
  "El navegador pide su acuerdo. Solo leemos las páginas de los sitios oficiales de nuestra lista, y nada sale de aquí."
 ],
 "page.noHosts.title": [
  "Permítanos leer los sitios oficiales"
 ],
 "page.none.text": [
  "Abra una ficha de service-public o la página de su préfecture: este panel dirá lo que pide."
 ],
 "page.none.title": [
  "Ninguna página al lado"
 ],
 "page.notOfficial": [
  "Sitio no oficial · ",
  [
   "site"
  ]
 ],
 "page.notPermit": [
  "Esta página no habla de permisos de residencia."
 ],
 "page.official": [
  "Sitio oficial · ",
  [
   "site"
  ]
 ],
 "page.older": [
  "Esta página es antigua: el derecho puede haber cambiado. Nuestras reglas se revisaron el ",
  [
   "date"
  ],
  "."
 ],
 "page.once": [
  "Este sitio está en nuestra lista, pero el navegador nos deja leerlo solo esta vez."
 ],
 "page.personal": [
  "Es una página de cuenta: solo hemos leído sus títulos."
 ],
 "page.refused.text": [
  "No está en nuestra lista de sitios. Para leerla una vez, pulse el botón de la extensión."
 ],
 "page.refused.title": [
  "Esta página no se lee"
 ],
 "page.restless": [
  "Esta página cambia sin parar. Mostramos lo que decía hace unos segundos."
 ],
 "page.sample": [
  "Abrir la ficha F2209 en service-public"
 ],
 "page.section.other": [
  [
   "count",
   "plural",
   {
    "one": [
     "Una lista para otro caso que el suyo"
    ],
    "other": [
     "#",
     " listas para otros casos que el suyo"
    ]
   }
  ]
 ],
 "page.section.why.answers": [
  "Según sus respuestas, no se le pide nada de esta lista."
 ],
 "page.section.why.duplicate": [
  "Para reemplazar un permiso perdido, robado o dañado."
 ],
 "page.section.why.first": [
  "Para una primera solicitud: según sus respuestas, no es la suya."
 ],
 "page.section.why.permit": [
  "Para un permiso de residencia que este panel no trata."
 ],
 "page.section.why.renewal": [
  "Para una renovación: según sus respuestas, no es la suya."
 ],
 "page.section.why.route": [
  "Para otra vía: ",
  [
   "route"
  ],
  "."
 ],
 "page.summary": [
  "En resumen"
 ],
 "page.summary.all": [
  "Ver mis vías"
 ],
 "page.summary.routes": [
  [
   "count",
   "plural",
   {
    "0": [
     "Ninguna vía abierta por el momento"
    ],
    "one": [
     "Una vía para mirar"
    ],
    "other": [
     "#",
     " vías para mirar"
    ]
   }
  ]
 ],
 "page.summary.start": [
  "Responda a algunas preguntas para ver lo que abre su situación."
 ],
 "page.title": [
  "Esta página"
 ],
 "page.truncated": [
  "Esta página es muy larga: solo hemos leído una parte."
 ],
 "page.upload.empty": [
  "Sin archivo"
 ],
 "page.upload.filled": [
  "Archivo añadido"
 ],
 "page.upload.formats": [
  "Formatos: ",
  [
   "formats"
  ]
 ],
 "page.upload.optional": [
  "Opcional"
 ],
 "page.upload.required": [
  "Obligatorio"
 ],
 "page.upload.size": [
  [
   "size"
  ],
  " MB como máximo"
 ],
 "page.uploads": [
  "Los archivos que pide este formulario"
 ],
 "page.uploads.check": [
  "Antes de enviar, revise cada archivo."
 ],
 "page.uploads.empty": [
  [
   "count",
   "plural",
   {
    "one": [
     "Falta un archivo obligatorio."
    ],
    "other": [
     "Faltan ",
     "#",
     " archivos obligatorios."
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
     "Un documento es demasiado antiguo."
    ],
    "other": [
     "#",
     " documentos son demasiado antiguos."
    ]
   }
  ]
 ],
 "page.verified": [
  "Verificada el ",
  [
   "date"
  ]
 ],
 "page.wrong": [
  "¿Nos equivocamos en esta página?"
 ],
 "page.wrong.byHand": [
  "No se pudo copiar: seleccione el texto"
 ],
 "page.wrong.copy": [
  "Copiar el aviso"
 ],
 "page.wrong.date": [
  "La fecha de la página"
 ],
 "page.wrong.done": [
  "Copiado"
 ],
 "page.wrong.explain": [
  "Este texto no dice nada de usted. Cópielo y envíelo adonde quiera: el panel no envía nada."
 ],
 "page.wrong.law": [
  "La página y sus reglas no dicen lo mismo"
 ],
 "page.wrong.line": [
  "Un documento está mal entendido"
 ],
 "page.wrong.missing": [
  "Faltan documentos"
 ],
 "page.wrong.page": [
  "El nombre de la página o del sitio"
 ],
 "page.wrong.part": [
  "No es la parte correcta de la página"
 ],
 "page.wrong.what": [
  "¿Qué está mal?"
 ],
 "routes.closed": [
  [
   "count",
   "plural",
   {
    "one": [
     "Una vía cerrada hoy"
    ],
    "other": [
     "#",
     " vías cerradas hoy"
    ]
   }
  ]
 ],
 "routes.detail": [
  "Ver todo sobre esta vía"
 ],
 "routes.documents": [
  "Ver los documentos que hay que llevar"
 ],
 "routes.empty": [
  "Responda a una primera pregunta: las vías posibles aparecerán aquí."
 ],
 "routes.flips": [
  "Esto cambia el ",
  [
   "date"
  ],
  " si nada más cambia."
 ],
 "routes.intro": [
  "Lo que su situación puede abrir, a fecha de ",
  [
   "date"
  ],
  ". Es una información, no una decisión."
 ],
 "routes.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Otra vía posible"
    ],
    "other": [
     "Otras ",
     "#",
     " vías posibles"
    ]
   }
  ]
 ],
 "routes.nextQuestion": [
  "Pregunta siguiente"
 ],
 "routes.noQuestion": [
  "No hay más preguntas útiles: sus respuestas bastan para lo que sabemos decir."
 ],
 "routes.open": [
  "Para mirar primero"
 ],
 "routes.otherCases": [
  [
   "count",
   "plural",
   {
    "one": [
     "Otro caso de esta vía"
    ],
    "other": [
     "Otros ",
     "#",
     " casos de esta vía"
    ]
   }
  ]
 ],
 "routes.others": [
  "Otras vías posibles"
 ],
 "routes.outside": [
  [
   "count",
   "plural",
   {
    "one": [
     "Una vía fuera de su caso"
    ],
    "other": [
     "#",
     " vías fuera de su caso"
    ]
   }
  ]
 ],
 "routes.soon": [
  "Pronto, si nada cambia"
 ],
 "routes.title": [
  "Mis vías"
 ],
 "routes.until": [
  "Válido hasta la víspera del ",
  [
   "date"
  ],
  " si nada más cambia."
 ],
 "routes.warnFirst": [
  "Antes de presentar la solicitud, consulte a una asociación o a un abogado: una denegación puede ir acompañada de una orden de salir de Francia (OQTF)."
 ],
 "section.card": [
  "La tarjeta y lo que sigue"
 ],
 "section.fees": [
  "Cuánto cuesta"
 ],
 "section.filing": [
  "Dónde y cuándo presentar la solicitud"
 ],
 "section.refusal": [
  "En caso de denegación o de silencio"
 ],
 "section.warnings": [
  "Lea esto antes de presentar la solicitud"
 ],
 "section.why": [
  "Todos los criterios y sus fuentes"
 ],
 "shell.back": [
  "Volver"
 ],
 "shell.dossier": [
  "Expediente"
 ],
 "shell.language": [
  "Idioma"
 ],
 "shell.lawNotHeld": [
  "No tenemos las reglas de esa fecha. No se fíe de este panel."
 ],
 "shell.lawOld": [
  "Nuestras reglas no se han revisado desde hace más de seis meses (el ",
  [
   "date"
  ],
  "). Compruebe todo en un sitio oficial o con una asociación."
 ],
 "shell.loading": [
  "Un momento…"
 ],
 "shell.menu": [
  "Expedientes y ajustes"
 ],
 "shell.name": [
  "Pièce par pièce"
 ],
 "shell.nav": [
  "Las partes del panel"
 ],
 "shell.nothingLeaves": [
  "Nada sale de este ordenador."
 ],
 "shell.notice": [
  "Servicio no oficial. Es una información, no una decisión."
 ],
 "shell.outdated": [
  "El panel se ha actualizado mientras estaba abierto. Sus respuestas están guardadas."
 ],
 "shell.outdated.reload": [
  "Abrir de nuevo"
 ],
 "shell.quickClose": [
  "Cerrar rápido"
 ],
 "shell.quickClose.help": [
  "Oculta todo de golpe. Con el teclado: dos veces Esc."
 ],
 "shell.reviewed": [
  "Reglas revisadas el ",
  [
   "date"
  ],
  "."
 ],
 "shell.skip": [
  "Ir al contenido"
 ],
 "situation.answers": [
  "Todas mis respuestas"
 ],
 "situation.answers.back": [
  "Volver a las preguntas"
 ],
 "situation.answers.change": [
  "Cambiar: ",
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
     " pregunta sin respuesta"
    ],
    "other": [
     "#",
     " preguntas sin respuesta"
    ]
   }
  ]
 ],
 "situation.answers.empty": [
  "Todavía no hay respuestas."
 ],
 "situation.answers.erase": [
  "Borrar: ",
  [
   "fact"
  ]
 ],
 "situation.answers.skipped": [
  "Sin respuesta"
 ],
 "situation.changed": [
  "Las reglas han cambiado desde su última visita"
 ],
 "situation.decline": [
  "Prefiero no responder"
 ],
 "situation.done.routes": [
  "Ver mis vías"
 ],
 "situation.done.text": [
  "Ninguna otra pregunta es útil por el momento."
 ],
 "situation.done.title": [
  "Sus respuestas bastan"
 ],
 "situation.erase": [
  "Borrar"
 ],
 "situation.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "Está cambiando una respuesta"
    ],
    "one": [
     "Última pregunta"
    ],
    "other": [
     "Quedan como máximo ",
     "#",
     " preguntas"
    ]
   }
  ]
 ],
 "situation.loading": [
  "Estamos buscando la pregunta más útil…"
 ],
 "situation.mayStop": [
  "Puede parar aquí. Las condiciones que conocemos están verificadas para: ",
  [
   "route"
  ],
  ". Las demás preguntas sirven para las otras vías."
 ],
 "situation.next": [
  "Confirmar"
 ],
 "situation.next.go": [
  "Responder a las preguntas"
 ],
 "situation.no": [
  "No"
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
  "Otro…"
 ],
 "situation.previous": [
  "Pregunta anterior"
 ],
 "situation.question": [
  "Una pregunta"
 ],
 "situation.saved": [
  "Respuesta guardada"
 ],
 "situation.select": [
  "Elija"
 ],
 "situation.sensitive": [
  "Pregunta delicada. Puede no responder: la respuesta se queda en este ordenador."
 ],
 "situation.stateless": [
  "Apátrida (ninguna nacionalidad)"
 ],
 "situation.stop": [
  "Pare cuando quiera: cada respuesta queda guardada."
 ],
 "situation.title": [
  "Mi situación"
 ],
 "situation.unknown": [
  "No lo sé"
 ],
 "situation.why": [
  "¿Por qué esta pregunta?"
 ],
 "situation.yes": [
  "Sí"
 ],
 "source.from": [
  "En vigor desde el ",
  [
   "from"
  ]
 ],
 "source.fromBefore": [
  "En vigor desde 2020 o antes"
 ],
 "source.fromTo": [
  "En vigor del ",
  [
   "from"
  ],
  " al ",
  [
   "to"
  ]
 ],
 "source.label": [
  "Fuente: ",
  [
   "basis"
  ]
 ],
 "source.toggle": [
  "Fuente"
 ],
 "stage.change-of-status": [
  "Cambio de motivo"
 ],
 "stage.first-application": [
  "Primera solicitud"
 ],
 "stage.renewal": [
  "Renovación"
 ],
 "status.bar.met": [
  "no se aplica a usted"
 ],
 "status.bar.unknown": [
  "por precisar"
 ],
 "status.bar.unmet": [
  "se aplica a usted"
 ],
 "status.factor.always": [
  "conviene saberlo"
 ],
 "status.factor.met": [
  "cuenta a su favor"
 ],
 "status.factor.unknown": [
  "por precisar"
 ],
 "status.factor.unmet": [
  "no cuenta a su favor"
 ],
 "status.met": [
  "cumplido"
 ],
 "status.unknown": [
  "por precisar"
 ],
 "status.unmet": [
  "no cumplido"
 ],
 "trouble.calendar": [
  "No se ha podido hacer el archivo de agenda."
 ],
 "trouble.dismiss": [
  "Leído"
 ],
 "trouble.dossier-already-exists": [
  "Este expediente ya está aquí."
 ],
 "trouble.dossier-changed-elsewhere": [
  "Este expediente se ha cambiado en otra ventana. Su última respuesta no se ha guardado."
 ],
 "trouble.dossier-newer-version": [
  "Un expediente viene de una versión más reciente de Pièce par pièce. Actualice la extensión."
 ],
 "trouble.dossier-not-found": [
  "Este expediente ya no está aquí."
 ],
 "trouble.dossier-nothing-to-undo": [
  "Ya no hay nada que recuperar."
 ],
 "trouble.dossier-unreadable": [
  "Un expediente no se puede leer. Se ha dejado aparte, no se ha borrado."
 ],
 "trouble.import-damaged": [
  "Este archivo está dañado."
 ],
 "trouble.import-dossier-unreadable": [
  "Un expediente de este archivo no se puede leer."
 ],
 "trouble.import-newer-version": [
  "Este archivo viene de una versión más reciente. Actualice la extensión."
 ],
 "trouble.import-not-our-file": [
  "Este archivo no viene de Pièce par pièce."
 ],
 "trouble.import-too-costly": [
  "Este archivo exige demasiado cálculo. No lo abrimos."
 ],
 "trouble.import-too-large": [
  "Este archivo es demasiado grande."
 ],
 "trouble.import-wrong-passphrase": [
  "No es la frase correcta para este archivo."
 ],
 "trouble.keyring-damaged": [
  "La clave que protege sus expedientes está dañada. No hemos borrado nada."
 ],
 "trouble.keyring-missing": [
  "Falta la clave que protege sus expedientes. No hemos borrado nada."
 ],
 "trouble.keyring-newer-version": [
  "Sus expedientes vienen de una versión más reciente de Pièce par pièce. Actualice la extensión."
 ],
 "trouble.keyring-one-copy-damaged": [
  "Una copia de la clave estaba dañada. La otra ha servido: no se ha perdido nada."
 ],
 "trouble.keyring-too-weak": [
  "Alguien ha debilitado la protección de estos expedientes. No los abrimos."
 ],
 "trouble.law": [
  "No se han podido cargar las reglas. Cierre el panel y ábralo de nuevo."
 ],
 "trouble.list-rebuilt": [
  "La lista de los expedientes estaba dañada. La hemos rehecho."
 ],
 "trouble.lock-needs-passphrase": [
  "Sin frase secreta, nada se puede bloquear. La pantalla solo está oculta."
 ],
 "trouble.move-unfinished": [
  "El cambio no ha terminado. No se ha perdido nada: deje el navegador abierto e inténtelo de nuevo."
 ],
 "trouble.passphrase-missing": [
  "Escriba su frase secreta."
 ],
 "trouble.passphrase-too-short": [
  "Esta frase es demasiado corta."
 ],
 "trouble.passphrase-wait": [
  "Demasiados intentos. Espere ",
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
  ", y después inténtelo de nuevo."
 ],
 "trouble.passphrase-wrong": [
  "No es la frase correcta."
 ],
 "trouble.record-damaged": [
  "Una parte de lo que está guardado está dañada. La hemos dejado aparte."
 ],
 "trouble.record-newer-format": [
  "Una parte viene de una versión más reciente de Pièce par pièce. Actualice la extensión."
 ],
 "trouble.record-previous-generation": [
  "Lo último que se escribió estaba dañado: mostramos la versión justo anterior. Compruebe su última respuesta."
 ],
 "trouble.retry": [
  "Intentar de nuevo"
 ],
 "trouble.settings-unreadable": [
  "No se han podido leer sus ajustes."
 ],
 "trouble.storage-full": [
  "Ya no hay espacio en este ordenador: la última respuesta no se ha guardado."
 ],
 "trouble.storage-unreachable": [
  "El navegador no da acceso a lo que está guardado. Cierre el panel y ábralo de nuevo."
 ],
 "trouble.storage-write-failed": [
  "La última respuesta no se ha guardado. Sigue en la pantalla: inténtelo de nuevo."
 ],
 "trouble.storage-write-not-kept": [
  "El navegador no ha conservado la última respuesta. Sigue en la pantalla: inténtelo de nuevo."
 ],
 "trouble.store-already-set-up": [
  "La elección ya está hecha en otra ventana."
 ],
 "trouble.store-locked": [
  "Sus expedientes están bloqueados."
 ],
 "trouble.store-not-set-up": [
  "Elija primero dónde guardar sus respuestas."
 ],
 "trouble.store-unreadable": [
  "Lo que está guardado no se puede leer. No hemos borrado nada."
 ],
 "trouble.title": [
  "Un problema"
 ],
 "trouble.wipe-incomplete": [
  "No se ha podido borrar todo. Inténtelo de nuevo."
 ],
 "two.help": [
  "La pregunta en grande, en francés y en el otro idioma."
 ],
 "two.title": [
  "Dos personas ante la pantalla"
 ],
 "ui.date.day": [
  "Día"
 ],
 "ui.date.month": [
  "Mes"
 ],
 "ui.date.wrong": [
  "Esta fecha no existe. Ejemplo: 12 03 2027."
 ],
 "ui.date.year": [
  "Año"
 ],
 "unreadable.save": [
  "Guardar una copia"
 ],
 "unreadable.text": [
  "No hemos borrado nada. Puede guardar una copia de lo que está dañado, y después borrar todo y empezar de nuevo."
 ],
 "unreadable.title": [
  "Lo que está guardado no se puede leer"
 ],
 "urgent.again": [
  "Decisión recibida"
 ],
 "urgent.check": [
  "Compruebe siempre el plazo escrito en la decisión. Es ese el que cuenta."
 ],
 "urgent.constraint": [
  "¿Dónde está usted?"
 ],
 "urgent.continue": [
  "Continuar"
 ],
 "urgent.deadline": [
  "Último día prudente para recurrir"
 ],
 "urgent.deadline.hours": [
  "Solo hay ",
  [
   "hours"
  ],
  " horas para recurrir. Llame a un abogado ahora mismo."
 ],
 "urgent.deadline.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "Es hoy."
    ],
    "one": [
     "Queda un día."
    ],
    "other": [
     "Quedan ",
     "#",
     " días."
    ]
   }
  ]
 ],
 "urgent.deadline.none": [
  "Indique el día en que la recibió: contamos el plazo."
 ],
 "urgent.deadline.past": [
  "Ese día ha pasado. Consulte a un abogado sin esperar: a veces, otra cosa sigue siendo posible."
 ],
 "urgent.first": [
  "Muestre la decisión hoy a un abogado o a una asociación. Guarde el sobre: su fecha cuenta."
 ],
 "urgent.kind": [
  "¿Qué ha recibido?"
 ],
 "urgent.received": [
  "¿Qué día la recibió?"
 ],
 "urgent.received.help": [
  "El día de la entrega en mano, o el día que pasó el cartero."
 ],
 "urgent.rules": [
  "Los plazos, palabra por palabra"
 ],
 "urgent.silence": [
  "Sin respuesta durante 4 meses después de un expediente completo: es una denegación. Puede recurrirla."
 ],
 "urgent.title": [
  "Decisión recibida: actúe rápido"
 ],
 "urgent.who": [
  "Quién puede ayudarle"
 ],
 "urgent.who.aid": [
  "La aide juridictionnelle (asistencia jurídica gratuita)"
 ],
 "urgent.who.aid.how": [
  "Paga al abogado si usted tiene poco dinero. Pídala ahora mismo: para una OQTF, pídala al abogado antes del fin del plazo."
 ],
 "urgent.who.cimade": [
  "La Cimade"
 ],
 "urgent.who.cimade.how": [
  "Servicios de consulta gratuitos en muchas ciudades, y en centros de retención para extranjeros."
 ],
 "urgent.who.defenseur": [
  "El Défenseur des droits (defensor de los derechos)"
 ],
 "urgent.who.defenseur.how": [
  "Si un servicio público no le responde o le trata mal. Gratuito. Acudir a él no detiene el plazo."
 ],
 "urgent.who.frv": [
  "France Victimes, 116 006"
 ],
 "urgent.who.frv.how": [
  "Si sufre violencia: 3919 (mujeres), 116 006, o 17 en caso de peligro."
 ],
 "urgent.who.gisti": [
  "El Gisti"
 ],
 "urgent.who.gisti.how": [
  "Consejos sobre el derecho de extranjería, por teléfono y por escrito."
 ],
 "urgent.who.lawyer": [
  "Un abogado de derecho de extranjería"
 ],
 "urgent.who.lawyer.how": [
  "El colegio de abogados (barreau) de su ciudad tiene un servicio de consulta, a menudo gratuito. El tribunal y el ayuntamiento (mairie) dan la dirección."
 ]
};
