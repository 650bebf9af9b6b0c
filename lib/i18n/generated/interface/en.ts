// Made by scripts/i18n/interface.mjs; do not edit.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
 "card.aps": [
  "Provisional residence authorisation (APS)"
 ],
 "card.autorisation-regroupement-familial": [
  "Family reunification authorisation"
 ],
 "card.carte-pluriannuelle": [
  "Multi-year residence card"
 ],
 "card.carte-resident": [
  "Resident card"
 ],
 "card.carte-temporaire": [
  "Temporary residence card"
 ],
 "card.certificat-algerien-1-an": [
  "One-year Algerian residence certificate"
 ],
 "card.certificat-algerien-10-ans": [
  "Ten-year Algerian residence certificate"
 ],
 "card.fallback": [
  "Otherwise, a shorter card"
 ],
 "card.validity": [
  [
   "card"
  ],
  ", valid for ",
  [
   "duration"
  ]
 ],
 "confidence.check": [
  "To check here: ",
  [
   "where"
  ]
 ],
 "confidence.probable": [
  "Probable"
 ],
 "confidence.to-verify": [
  "To be confirmed"
 ],
 "criterion.answer": [
  "Answer"
 ],
 "criterion.change": [
  "Change my answer"
 ],
 "criterion.flips": [
  "changes on ",
  [
   "date"
  ]
 ],
 "dates.adult": [
  "You turn 18."
 ],
 "dates.appeal-ends": [
  "Last day to challenge the decision, to be on the safe side. Check the time limit written on the decision."
 ],
 "dates.appeal-hours": [
  "Only ",
  [
   "hours"
  ],
  " hours to challenge it: call a lawyer straight away."
 ],
 "dates.appointment": [
  "Appointment or filing."
 ],
 "dates.ask-for-document": [
  "From this day, ask for: ",
  [
   "document"
  ],
  "."
 ],
 "dates.attestation-ends": [
  "End of your certificate or « récépissé » (temporary receipt)."
 ],
 "dates.calendar": [
  "Put these dates in my calendar (.ics)"
 ],
 "dates.calendar.warning": [
  "This file is not protected and stays in your downloads."
 ],
 "dates.channel.anef": [
  "online, on the ANEF site"
 ],
 "dates.channel.demarche-numerique": [
  "online, on demarche.numerique.gouv.fr"
 ],
 "dates.channel.other": [
  "another way"
 ],
 "dates.channel.post": [
  "by post"
 ],
 "dates.channel.prefecture": [
  "at the préfecture counter"
 ],
 "dates.child-adult": [
  "The child turns 18."
 ],
 "dates.criterion-changes": [
  "A criterion changes for: ",
  [
   "route"
  ],
  "."
 ],
 "dates.document-too-old": [
  "This paper becomes too old: ",
  [
   "document"
  ],
  "."
 ],
 "dates.documents-due": [
  "Last day to send the documents asked for."
 ],
 "dates.empty": [
  "No date for now. Give the end of your permit or an appointment: the useful dates will appear here."
 ],
 "dates.in": [
  [
   "count",
   "plural",
   {
    "0": [
     "today"
    ],
    "one": [
     "tomorrow"
    ],
    "other": [
     "in ",
     "#",
     " days"
    ]
   }
  ]
 ],
 "dates.intro": [
  "What is coming, if nothing else changes."
 ],
 "dates.permit-expires": [
  "End of your residence permit."
 ],
 "dates.route-changes": [
  "The answer changes for: ",
  [
   "route"
  ],
  "."
 ],
 "dates.silence-is-refusal": [
  "No answer by this day is a refusal that you can challenge."
 ],
 "dates.step.appointment": [
  "Appointment booked"
 ],
 "dates.step.attestation": [
  "Certificate or « récépissé » received"
 ],
 "dates.step.card-received": [
  "Card handed over"
 ],
 "dates.step.confirmation": [
  "Confirmation of filing received"
 ],
 "dates.step.decision": [
  "Decision received"
 ],
 "dates.step.filed": [
  "Application filed"
 ],
 "dates.step.other": [
  "Other"
 ],
 "dates.step.request-for-documents": [
  "More documents requested"
 ],
 "dates.steps": [
  "What I have done"
 ],
 "dates.steps.channel": [
  "By which way"
 ],
 "dates.steps.due": [
  "To be sent by (if a date is written)"
 ],
 "dates.steps.intro": [
  "Note your steps: time limits depend on them. Keep every proof of filing."
 ],
 "dates.steps.keepProof": [
  "Keep the proof of filing: e-mail, screenshot or paper. It proves the date. Note it here when you have it."
 ],
 "dates.steps.kind": [
  "Step"
 ],
 "dates.steps.on": [
  "Date"
 ],
 "dates.steps.remove": [
  "Remove: ",
  [
   "step"
  ]
 ],
 "dates.steps.save": [
  "Save"
 ],
 "dates.steps.until": [
  "Valid until (if a date is written)"
 ],
 "dates.title": [
  "My dates"
 ],
 "dates.today": [
  "Today"
 ],
 "dates.window-closes": [
  "Last day to file on time: ",
  [
   "route"
  ],
  "."
 ],
 "dates.window-opens": [
  "You can file from this day: ",
  [
   "route"
  ],
  "."
 ],
 "documents.alternatives": [
  "If you do not have it: ",
  [
   "list"
  ]
 ],
 "documents.appointment": [
  "Date of the appointment or filing"
 ],
 "documents.appointment.clear": [
  "Clear the date"
 ],
 "documents.appointment.help": [
  "It is used to check that each paper will still be recent enough on that day."
 ],
 "documents.askFrom": [
  "Ask for it from ",
  [
   "date"
  ],
  " so that it is recent enough."
 ],
 "documents.askNow": [
  "You can ask for it now: it will be recent enough."
 ],
 "documents.at.formality": [
  "For the certificates that need it"
 ],
 "documents.at.handover": [
  "When the card is handed over, not when filing"
 ],
 "documents.badge.asked": [
  "Asked for"
 ],
 "documents.badge.maybe": [
  "To be clarified"
 ],
 "documents.badge.ready": [
  "Ready"
 ],
 "documents.badge.to-get": [
  "To get"
 ],
 "documents.badge.too-old": [
  "Too old"
 ],
 "documents.choose": [
  "See the documents for another route"
 ],
 "documents.copies.copy": [
  "Copy"
 ],
 "documents.copies.online": [
  "Online"
 ],
 "documents.copies.original": [
  "Original"
 ],
 "documents.copies.original-and-copy": [
  "Original and copy"
 ],
 "documents.counterMayAsk": [
  "Your préfecture may ask for other papers. Bring what an official page asks for, even if it is not in this list."
 ],
 "documents.covers": [
  "Covering at least ",
  [
   "duration"
  ]
 ],
 "documents.for": [
  "For: ",
  [
   "route"
  ]
 ],
 "documents.formality.title": [
  "Translations and formalities"
 ],
 "documents.fresh": [
  "Recent enough until ",
  [
   "date"
  ],
  "."
 ],
 "documents.future": [
  "This date is after the appointment: check it."
 ],
 "documents.group.couple": [
  "Life as a couple"
 ],
 "documents.group.domicile": [
  "Address"
 ],
 "documents.group.enfant": [
  "Child"
 ],
 "documents.group.etat-civil": [
  "Civil status"
 ],
 "documents.group.formalites": [
  "Formalities"
 ],
 "documents.group.identite": [
  "Identity and residence"
 ],
 "documents.group.integration": [
  "Integration"
 ],
 "documents.group.jeunesse": [
  "Youth and family"
 ],
 "documents.group.paiement": [
  "Payment"
 ],
 "documents.group.presence": [
  "Presence in France"
 ],
 "documents.group.protection": [
  "Protection"
 ],
 "documents.group.sante": [
  "Health"
 ],
 "documents.group.travail": [
  "Work and income"
 ],
 "documents.handover.title": [
  "Later, when the card is handed over"
 ],
 "documents.issuedOn": [
  "Date written on the paper"
 ],
 "documents.maxAge": [
  "Less than ",
  [
   "duration"
  ],
  " old"
 ],
 "documents.none": [
  "First answer a few questions: your list of documents will appear here."
 ],
 "documents.note": [
  "Note to myself"
 ],
 "documents.progress": [
  [
   "ready"
  ],
  " of ",
  [
   "total"
  ],
  " ready"
 ],
 "documents.state": [
  "Status of: ",
  [
   "document"
  ]
 ],
 "documents.state.asked": [
  "Asked for"
 ],
 "documents.state.ready": [
  "Ready"
 ],
 "documents.state.to-get": [
  "To get"
 ],
 "documents.title": [
  "My documents"
 ],
 "documents.tooOld": [
  "Too old on that day: it is no longer valid after ",
  [
   "date"
  ],
  "."
 ],
 "documents.tooOld.askFrom": [
  "Ask for it again from ",
  [
   "date"
  ],
  "."
 ],
 "documents.tooOld.now": [
  "Ask for it again: you can do so now."
 ],
 "documents.translate": [
  "If it is written in another language: translation by a sworn translator."
 ],
 "documents.unknown": [
  "Required depending on an answer you have not given yet."
 ],
 "documents.where": [
  "Where to get it: ",
  [
   "where"
  ]
 ],
 "documents.why": [
  "Why, and how to get it"
 ],
 "duration.D": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " day"
    ],
    "other": [
     "#",
     " days"
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
     " month"
    ],
    "other": [
     "#",
     " months"
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
     " week"
    ],
    "other": [
     "#",
     " weeks"
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
     " year"
    ],
    "other": [
     "#",
     " years"
    ]
   }
  ]
 ],
 "example.answers": [
  "Mariam does not exist. She came to France on a short-stay visa, then married a French man. Here are her answers."
 ],
 "example.badge": [
  "Invented example. Nothing is kept."
 ],
 "example.dates": [
  "The days that matter for her."
 ],
 "example.documents": [
  "Her documents. One will be too old on the day of the appointment: the panel says so before."
 ],
 "example.leave": [
  "Leave the example"
 ],
 "example.name": [
  "Mariam (example)"
 ],
 "example.next": [
  "Next: ",
  [
   "place"
  ]
 ],
 "example.open": [
  "See an example"
 ],
 "example.open.help": [
  "An invented person. You write nothing."
 ],
 "example.page": [
  "Mariam reads an official page. The panel says what the page asks for."
 ],
 "example.routes": [
  "What her situation opens today, and why. The préfet decides, not the panel."
 ],
 "example.situation": [
  "The panel asks the most useful question. “I don’t know” is always possible."
 ],
 "example.start": [
  "Start with my situation"
 ],
 "fees.atFiling": [
  "Of which ",
  [
   "amount"
  ],
  " to pay when filing, not given back in case of refusal. The rest is paid when the card is handed over."
 ],
 "fees.atHandover": [
  "To pay when the card is handed over, by tax stamp (« timbre fiscal »)."
 ],
 "fees.droit-de-timbre": [
  "Stamp duty"
 ],
 "fees.free": [
  "Free"
 ],
 "fees.maybe": [
  "Perhaps in addition, depending on an answer: ",
  [
   "line"
  ],
  " ",
  [
   "amount"
  ]
 ],
 "fees.regularisation": [
  "Regularisation visa"
 ],
 "fees.retard": [
  "Late renewal"
 ],
 "fees.stamp": [
  "The tax stamp (« timbre fiscal ») is bought on timbres.impots.gouv.fr or at an approved tobacco shop."
 ],
 "fees.taxe": [
  "Tax"
 ],
 "fees.total": [
  "Total: ",
  [
   "amount"
  ]
 ],
 "filing.anef": [
  "Online, on the ANEF (official site administration-etrangers-en-france.interieur.gouv.fr)."
 ],
 "filing.demarche-numerique": [
  "Through your préfecture’s online form."
 ],
 "filing.lateAllowed": [
  "A later application is still accepted for examination, but a regularisation fee may be due."
 ],
 "filing.missing": [
  "The dates depend on an answer you have not given."
 ],
 "filing.noWindow": [
  "We do not know of a written deadline for this route."
 ],
 "filing.ofii": [
  "At the OFII, by the relative who lives in France."
 ],
 "filing.past": [
  "This date has passed."
 ],
 "filing.prefecture": [
  "At the préfecture or sub-préfecture, by the rules of your préfecture."
 ],
 "filing.to-verify": [
  "We do not know for certain: ask your préfecture whether it is at the counter or online."
 ],
 "filing.until": [
  "At the latest on ",
  [
   "to"
  ],
  "."
 ],
 "filing.window": [
  "Between ",
  [
   "from"
  ],
  " and ",
  [
   "to"
  ],
  "."
 ],
 "first.back": [
  "Back"
 ],
 "first.computer": [
  "No, it is mine"
 ],
 "first.computer.help": [
  "Your answers stay here, encrypted. A person who opens your computer can read them."
 ],
 "first.decision.help": [
  "An OQTF is an order to leave France. The time limits to challenge it are short: we show them to you straight away."
 ],
 "first.decision.no": [
  "No"
 ],
 "first.decision.skip": [
  "I don’t want to answer"
 ],
 "first.decision.title": [
  "Have you received a refusal or an OQTF?"
 ],
 "first.decision.yes": [
  "Yes"
 ],
 "first.elsewhere.asile": [
  "To ask for asylum, go to the SPADA (first reception centre) of your region. The OFPRA examines the application. Always keep your certificate with you."
 ],
 "first.elsewhere.autre": [
  "We do not know where to send you. An association can look at it with you."
 ],
 "first.elsewhere.continue": [
  "Continue anyway"
 ],
 "first.elsewhere.continue.help": [
  "If you also have family, an illness or many years in France, a route may exist."
 ],
 "first.elsewhere.etudes": [
  "For a student permit, see service-public.fr, then the international office of your school or university."
 ],
 "first.elsewhere.open": [
  "Open ",
  [
   "site"
  ]
 ],
 "first.elsewhere.title": [
  "This panel does not cover this case"
 ],
 "first.elsewhere.travail": [
  "For an employee visa or permit, see service-public.fr, then your employer."
 ],
 "first.elsewhere.visite": [
  "For a visit or a short stay, see France-Visas. A short visa cannot be changed into a residence permit, except in a few cases."
 ],
 "first.language": [
  "Your language"
 ],
 "first.notOfficial": [
  "This is information, not a decision: this service is not official, the préfecture (State office) decides."
 ],
 "first.pass.advice": [
  "Take four words with no link between them, easy for you to remember. Not your name, not a date."
 ],
 "first.pass.again": [
  "The same phrase once more"
 ],
 "first.pass.differs": [
  "The two phrases are not the same."
 ],
 "first.pass.field": [
  "Secret phrase (at least ",
  [
   "min"
  ],
  " characters)"
 ],
 "first.pass.good": [
  "Long enough."
 ],
 "first.pass.lost": [
  "If you forget it, no one can find it again. Everything will be lost."
 ],
 "first.pass.save": [
  "Keep under this phrase"
 ],
 "first.pass.short": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " more character."
    ],
    "other": [
     "#",
     " more characters."
    ]
   }
  ]
 ],
 "first.pass.title": [
  "Choose a secret phrase"
 ],
 "first.pass.weak": [
  "Long enough, but easy to guess: add a word."
 ],
 "first.pass.working": [
  "One moment, we are protecting your answers…"
 ],
 "first.passphrase": [
  "It is mine, but someone may look"
 ],
 "first.passphrase.help": [
  "Your answers stay here. A secret phrase protects them."
 ],
 "first.private": [
  "Your answers never leave this computer."
 ],
 "first.purpose.help": [
  "To show you first what concerns you."
 ],
 "first.purpose.skip": [
  "Skip this question"
 ],
 "first.purpose.title": [
  "Why are you in France?"
 ],
 "first.session": [
  "Yes, others use it, or I don’t know"
 ],
 "first.session.help": [
  "Everything is erased when the browser closes."
 ],
 "first.shared.help": [
  "Your answer decides where your answers are kept. You can change it later."
 ],
 "first.shared.title": [
  "Is this computer shared?"
 ],
 "first.start": [
  "Start"
 ],
 "first.title": [
  "Welcome"
 ],
 "first.what": [
  "This panel shows the residence permits that your situation may open, and the papers to bring."
 ],
 "glossary.a2": [
  "Simple level of French: to introduce oneself, to understand common sentences. A diploma or a test proves it."
 ],
 "glossary.anef": [
  "Official website for some residence permit applications. Address: administration-etrangers-en-france.interieur.gouv.fr."
 ],
 "glossary.apostille": [
  "A stamp made in the country of origin. It proves that the signature on a foreign record is real. Depending on the country, it is an apostille, a legalisation, or nothing."
 ],
 "glossary.aps": [
  "“Provisional residence authorisation”: a short paper, often for six months at most. It lets a person stay, sometimes work. It is not a card."
 ],
 "glossary.ase": [
  "Service of the département that protects children without parents or in danger. A judge can place a young person in its care."
 ],
 "glossary.attestation-prolongation": [
  "Certificate of extension. You print it from the ANEF website. It proves that your online application is being studied."
 ],
 "glossary.cerfa": [
  "Official form of the administration, with a number. You find it for free on service-public.gouv.fr."
 ],
 "glossary.cir": [
  "“Republican integration contract”: you sign it at the OFII. It comes with French lessons and training about life in France."
 ],
 "glossary.close": [
  "Close the explanation"
 ],
 "glossary.commission": [
  "A group of people who give the préfet an opinion before some refusals. You can speak there, with a lawyer or an interpreter."
 ],
 "glossary.copie-integrale": [
  "Full copy of a record (birth, marriage), with everything written in the margin. A simple extract is not enough."
 ],
 "glossary.dcem": [
  "Paper of a foreign child who lives in France. It lets the child travel and come back without a visa. It is not a residence permit."
 ],
 "glossary.engagement": [
  "A text to sign with the application: you commit to respect the principles of the Republic (liberty, equality, secularism…)."
 ],
 "glossary.here": [
  "Words explained:"
 ],
 "glossary.irtf": [
  "“Ban on returning to French territory”: a written decision that forbids coming back to France for a time."
 ],
 "glossary.ofii": [
  "French Office for Immigration and Integration. It receives family reunification applications, and organises the medical visit and French lessons."
 ],
 "glossary.ofpra": [
  "Office that studies asylum applications and gives refugees their civil status papers."
 ],
 "glossary.oqtf": [
  "“Obligation to leave French territory”: a written decision that tells a person to leave. It can be contested before a judge; the time limit is short."
 ],
 "glossary.pacs": [
  "A contract between two people who live as a couple. It is signed at the town hall or before a notary. It is not a marriage."
 ],
 "glossary.prefecture": [
  "Office of the State in each département. It decides about residence permits. It is not the town hall."
 ],
 "glossary.recepisse": [
  "Temporary receipt. The préfecture gives it when your file is complete. It proves that your application is being studied."
 ],
 "glossary.recours-gracieux": [
  "A letter to the authority that decided (or to the authority above it) asking it to change its mind."
 ],
 "glossary.refere": [
  "Urgent request to a judge, who can decide quickly, before the full judgment."
 ],
 "glossary.regroupement": [
  "Procedure to bring one’s spouse and children to France. The person who lives in France asks for it, before they arrive."
 ],
 "glossary.schengen": [
  "Group of European countries with no border checks between them. A Schengen visa is for 90 days at most."
 ],
 "glossary.smic": [
  "The lowest pay that the law allows in France."
 ],
 "glossary.timbre": [
  "A way to pay the State. You buy it online (timbres.impots.gouv.fr) or in some tobacco shops, and you keep the number."
 ],
 "glossary.title": [
  "Words of the administration"
 ],
 "glossary.traducteur": [
  "A translator on the list of a court of appeal. The translation carries a stamp and is accepted everywhere in France."
 ],
 "glossary.tribunal": [
  "Court for decisions of the administration. It can cancel a refusal or an OQTF."
 ],
 "glossary.visa-regularisation": [
  "An extra sum to pay for a person who came or stayed in France without valid papers. It is not a visa in the passport."
 ],
 "glossary.vls": [
  "Visa to live in France for more than three months. You ask for it at the consulate, before you come."
 ],
 "glossary.vls-ts": [
  "Long-stay visa that counts as a residence permit. It replaces the card for one year at most, if it is validated online within three months of arrival."
 ],
 "handout.appointment": [
  "Appointment or filing: ",
  [
   "date"
  ],
  ". Each paper is checked for that day."
 ],
 "handout.file": [
  "Case: ",
  [
   "nickname"
  ]
 ],
 "handout.law": [
  "Law reviewed on ",
  [
   "date"
  ],
  "."
 ],
 "handout.lawOld": [
  "We have not read the law again for more than six months: check with an association."
 ],
 "handout.locked": [
  "Your case is locked. Open the panel and give your secret phrase: the sheet will appear here."
 ],
 "handout.name": [
  "Write the name of the case on the sheet"
 ],
 "handout.noAppointment": [
  "No appointment date: give it in the panel to know when to ask for each paper."
 ],
 "handout.noDates": [
  "No coming date according to your answers."
 ],
 "handout.none": [
  "Nothing to print for now: first answer a few questions in the panel."
 ],
 "handout.notice": [
  "This is information, not a decision. Not an official service: the préfecture decides."
 ],
 "handout.open": [
  "Print or save as PDF"
 ],
 "handout.others": [
  "Other possible routes"
 ],
 "handout.outlives": [
  "The paper and the PDF remain, even if you erase everything in the panel. Do not leave them on a shared computer."
 ],
 "handout.print": [
  "Print"
 ],
 "handout.printed": [
  "Made on ",
  [
   "date"
  ],
  " at ",
  [
   "time"
  ],
  "."
 ],
 "handout.sources": [
  "Sources"
 ],
 "handout.title": [
  "My residence permit application"
 ],
 "keep.about": [
  "This panel is not a State service. It does not replace a lawyer. Nothing you write is sent over the internet."
 ],
 "keep.archive": [
  "Archive"
 ],
 "keep.archived": [
  "Archive"
 ],
 "keep.autoLock": [
  "Lock automatically"
 ],
 "keep.autoLock.after": [
  [
   "count",
   "plural",
   {
    "one": [
     "After ",
     "#",
     " minute of doing nothing"
    ],
    "other": [
     "After ",
     "#",
     " minutes of doing nothing"
    ]
   }
  ]
 ],
 "keep.autoLock.never": [
  "Never"
 ],
 "keep.change": [
  "Change"
 ],
 "keep.changed": [
  "It is changed."
 ],
 "keep.copyOf": [
  [
   "nickname"
  ],
  " (copy)"
 ],
 "keep.display": [
  "Display"
 ],
 "keep.dossiers": [
  "Cases"
 ],
 "keep.dossiers.help": [
  "A nickname is enough. Do not write the real name if someone may look."
 ],
 "keep.duplicate": [
  "Make a copy"
 ],
 "keep.export": [
  "Take away in a protected file"
 ],
 "keep.export.all": [
  [
   "count",
   "plural",
   {
    "one": [
     "All (only one)"
    ],
    "other": [
     "All (",
     "#",
     ")"
    ]
   }
  ]
 ],
 "keep.export.do": [
  "Make the file"
 ],
 "keep.export.done": [
  "The file is in your downloads."
 ],
 "keep.export.help": [
  "The file is encrypted (age format). It stays even if you erase everything here."
 ],
 "keep.export.passphrase": [
  "Secret phrase of the file"
 ],
 "keep.export.readable": [
  "Readable copy, without protection"
 ],
 "keep.export.readable.do": [
  "Make the readable copy"
 ],
 "keep.export.readable.warn": [
  "Anybody will be able to read this file, and it stays even if you erase everything here."
 ],
 "keep.export.which": [
  "Which files"
 ],
 "keep.files": [
  "Take my cases away or bring them back"
 ],
 "keep.firstDossier": [
  "My case"
 ],
 "keep.import": [
  "Bring back a file"
 ],
 "keep.import.beside": [
  "The one here cannot be read: both will be kept"
 ],
 "keep.import.choose": [
  "Choose the file"
 ],
 "keep.import.conflict": [
  "Already here, different"
 ],
 "keep.import.do": [
  "Bring back"
 ],
 "keep.import.done": [
  [
   "count",
   "plural",
   {
    "0": [
     "Nothing to bring back."
    ],
    "one": [
     "One case brought back."
    ],
    "other": [
     "#",
     " cases brought back."
    ]
   }
  ]
 ],
 "keep.import.keep-both": [
  "Keep both"
 ],
 "keep.import.keep-mine": [
  "Keep the one here"
 ],
 "keep.import.look": [
  "See what it contains"
 ],
 "keep.import.new": [
  "New"
 ],
 "keep.import.passphrase": [
  "Secret phrase of the file"
 ],
 "keep.import.same": [
  "Already here, identical"
 ],
 "keep.import.take-theirs": [
  "Take the one from the file"
 ],
 "keep.import.unreadable": [
  "Cannot be read"
 ],
 "keep.keys": [
  "With the keyboard"
 ],
 "keep.keys.escape": [
  "Esc twice: close fast"
 ],
 "keep.keys.numbers": [
  "Alt + 1 to 5: change part"
 ],
 "keep.language": [
  "Language"
 ],
 "keep.law": [
  "The rules"
 ],
 "keep.law.reviewed": [
  "Fully reviewed on ",
  [
   "date"
  ],
  "."
 ],
 "keep.lock": [
  "Lock"
 ],
 "keep.more": [
  "Copy, archive or delete"
 ],
 "keep.new": [
  "New case"
 ],
 "keep.new.create": [
  "Create"
 ],
 "keep.new.name": [
  "Nickname of the new case"
 ],
 "keep.newPassphrase": [
  "Change my secret phrase"
 ],
 "keep.open": [
  "Open"
 ],
 "keep.opened": [
  "Open now"
 ],
 "keep.remove": [
  "Delete"
 ],
 "keep.remove.sure": [
  "Delete “",
  [
   "nickname"
  ],
  "”?"
 ],
 "keep.removed": [
  "Case deleted."
 ],
 "keep.rename": [
  "Nickname of this case"
 ],
 "keep.search": [
  "Find a file by its nickname"
 ],
 "keep.search.found": [
  [
   "count",
   "plural",
   {
    "0": [
     "No file with this nickname."
    ],
    "one": [
     "One file."
    ],
    "other": [
     "#",
     " files."
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
     "Show one more file"
    ],
    "other": [
     "Show more (",
     "#",
     " more files)"
    ]
   }
  ]
 ],
 "keep.textSize": [
  "Text size"
 ],
 "keep.textSize.large": [
  "Large"
 ],
 "keep.textSize.larger": [
  "Very large"
 ],
 "keep.textSize.normal": [
  "Normal"
 ],
 "keep.title": [
  "Cases and settings"
 ],
 "keep.to.computer": [
  "Switch to: on this computer, without a phrase"
 ],
 "keep.to.passphrase": [
  "Switch to: under a secret phrase"
 ],
 "keep.to.session": [
  "Switch to: this session only"
 ],
 "keep.to.session.warn": [
  "Everything will be erased when the browser closes."
 ],
 "keep.unarchive": [
  "Take out of the archive"
 ],
 "keep.undo": [
  "Undo"
 ],
 "keep.versions.allMine": [
  "Keep everything written here"
 ],
 "keep.versions.allTheirs": [
  "Keep everything from the other window"
 ],
 "keep.versions.both": [
  "Keep both: make a copy of the file"
 ],
 "keep.versions.file": [
  "In the file"
 ],
 "keep.versions.help": [
  "Nothing is lost. Choose what to keep."
 ],
 "keep.versions.mine": [
  "Written here"
 ],
 "keep.versions.panel": [
  "Here"
 ],
 "keep.versions.take": [
  "Keep"
 ],
 "keep.versions.theirs": [
  "Written in the other window"
 ],
 "keep.versions.title": [
  "Changed here and in another window"
 ],
 "keep.where": [
  "Where my answers are kept"
 ],
 "keep.wipe": [
  "Erase everything"
 ],
 "keep.wipe.cancel": [
  "No, keep"
 ],
 "keep.wipe.chromium": [
  "The browser then deletes its files. The disk itself may keep encrypted remains of them."
 ],
 "keep.wipe.firefox": [
  "Firefox may keep encrypted remains on the disk for a while. Without the key they cannot be read. On a shared computer, rather choose “this session only”."
 ],
 "keep.wipe.help": [
  "Erases all files and their key on this computer. These remain, and are yours to delete: files you took away, prints, dates put in a calendar. The browser’s history also keeps the pages visited."
 ],
 "keep.wipe.sure": [
  "Yes, erase everything"
 ],
 "keys.answer": [
  "Choose the answer with this number"
 ],
 "keys.close": [
  "Close help"
 ],
 "keys.esc": [
  "Esc, twice"
 ],
 "keys.hide": [
  "Hide everything"
 ],
 "keys.keyboard": [
  "With the keyboard"
 ],
 "keys.open": [
  "Help, keyboard, example"
 ],
 "keys.places": [
  "Go to a part of the panel"
 ],
 "keys.sheet": [
  "Open or close this help"
 ],
 "keys.single": [
  "Single keys (digits, “?”)"
 ],
 "keys.single.help": [
  "Untick if you dictate by voice, or if these keys get in your way."
 ],
 "keys.title": [
  "Help"
 ],
 "leadsTo.prefecture": [
  "Ask your préfecture for information."
 ],
 "leadsTo.regroupement-familial": [
  "Your case comes under family reunification: the application is made to the OFII."
 ],
 "leadsTo.talent-famille": [
  "Your case comes under the « talent – famille » (talent – family) card."
 ],
 "locked.field": [
  "Secret phrase"
 ],
 "locked.forgotten": [
  "I forgot my phrase"
 ],
 "locked.forgotten.text": [
  "No one can find it again, not even us. You can only erase everything and start again."
 ],
 "locked.intro": [
  "Write your secret phrase to open them."
 ],
 "locked.open": [
  "Open"
 ],
 "locked.slow": [
  "Each mistake makes the wait a little longer."
 ],
 "locked.title": [
  "Cases locked"
 ],
 "mode.computer": [
  "On this computer"
 ],
 "mode.computer.meaning": [
  "Kept encrypted here. Anyone who uses this computer can read it."
 ],
 "mode.passphrase": [
  "Secret phrase"
 ],
 "mode.passphrase.meaning": [
  "Kept encrypted here. The phrase is needed to read it."
 ],
 "mode.session": [
  "Session only"
 ],
 "mode.session.meaning": [
  "Everything is erased when the browser closes."
 ],
 "nature.bar": [
  "Possible obstacles"
 ],
 "nature.condition": [
  "Conditions"
 ],
 "nature.factor": [
  "What the préfecture weighs"
 ],
 "nature.formality": [
  "To do"
 ],
 "nav.dates": [
  "My dates"
 ],
 "nav.documents": [
  "My documents"
 ],
 "nav.page": [
  "This page"
 ],
 "nav.routes": [
  "My routes"
 ],
 "nav.situation": [
  "My situation"
 ],
 "outcome.case-by-case": [
  "Case by case"
 ],
 "outcome.case-by-case.meaning": [
  "The préfecture weighs your situation. It is not a right you already have."
 ],
 "outcome.case-by-case.medical": [
  "The OFII doctors give an opinion. No one can predict it."
 ],
 "outcome.conditions-met": [
  "Conditions checked"
 ],
 "outcome.conditions-met.meaning": [
  "The conditions we know of are met. The préfecture decides."
 ],
 "outcome.conditions-not-met": [
  "A condition is missing"
 ],
 "outcome.conditions-not-met.meaning": [
  "According to your answers, a condition is not met today."
 ],
 "outcome.incomplete": [
  [
   "count",
   "plural",
   {
    "0": [
     "To be clarified"
    ],
    "one": [
     "One more answer"
    ],
    "other": [
     "#",
     " more answers at most"
    ]
   }
  ]
 ],
 "outcome.incomplete.meaning": [
  "Some answers are missing to know."
 ],
 "outcome.not-in-force": [
  "Does not exist"
 ],
 "outcome.not-in-force.ended": [
  "This route no longer exists on that date."
 ],
 "outcome.not-in-force.law-not-held": [
  "We have not reviewed the law for that date. Do not rely on this panel: see an association."
 ],
 "outcome.not-in-force.not-yet": [
  "This route does not exist yet on that date."
 ],
 "outcome.not-in-force.territory": [
  "This route does not exist in your département."
 ],
 "outcome.other-regime": [
  "Other rules"
 ],
 "outcome.other-regime.meaning": [
  "Your nationality has its own rules."
 ],
 "page.again": [
  "Read the page again"
 ],
 "page.asking": [
  "We are reading the page…"
 ],
 "page.asks": [
  "What this page asks for"
 ],
 "page.asks.count": [
  [
   "count",
   "plural",
   {
    "one": [
     "One document asked for"
    ],
    "other": [
     "#",
     " documents asked for"
    ]
   }
  ],
  ", ",
  [
   "ready",
   "plural",
   {
    "0": [
     "none ready"
    ],
    "one": [
     "one ready"
    ],
    "other": [
     "#",
     " ready"
    ]
   }
  ]
 ],
 "page.asks.none": [
  "We did not find a list of documents on this page."
 ],
 "page.asks.notMine": [
  "According to your answers, no list on this page is for your case."
 ],
 "page.booking": [
  "Before the appointment"
 ],
 "page.booking.bring": [
  "See the documents to bring"
 ],
 "page.booking.date": [
  "Note the date and see the documents"
 ],
 "page.booking.free": [
  "The appointment is free. This panel books nothing and fills in nothing."
 ],
 "page.booking.worth": [
  "Keep the confirmation. It only proves that you have an appointment: it is neither a residence permit nor a « récépissé »."
 ],
 "page.changes": [
  "What has changed since your last visit"
 ],
 "page.concerns": [
  "For you"
 ],
 "page.concerns.none": [
  "None of your open routes is covered on this page."
 ],
 "page.copy": [
  "This site shows a copy of an official sheet. The copy may be old."
 ],
 "page.copy.go": [
  "Open the official sheet"
 ],
 "page.elsewhere": [
  "This page is for another département than yours (",
  [
   "departement"
  ],
  ")."
 ],
 "page.failed.text": [
  "The site may be down, or you are offline. This panel works offline: your answers and your documents are here."
 ],
 "page.failed.title": [
  "This page does not open"
 ],
 "page.fiche": [
  "Sheet ",
  [
   "fiche"
  ]
 ],
 "page.file.text": [
  "We cannot read this file. Compare it with “My documents”. If it asks for something else, follow the file."
 ],
 "page.file.title": [
  "This is a PDF file"
 ],
 "page.kind.booking": [
  "Booking an appointment"
 ],
 "page.kind.document-list": [
  "List of documents"
 ],
 "page.kind.faq": [
  "Questions and answers"
 ],
 "page.kind.news": [
  "News"
 ],
 "page.kind.online-form": [
  "Online form"
 ],
 "page.kind.payment": [
  "Payment"
 ],
 "page.line.extra": [
  "Also required here"
 ],
 "page.line.extra.noBasis": [
  "We have not found a rule that requires this document. Bring it anyway; you may ask why."
 ],
 "page.line.extra.note": [
  "“Also required here”: it is not on your list. Bring it anyway, the page counts."
 ],
 "page.line.not-mine": [
  "Not for your case"
 ],
 "page.line.not-mine.note": [
  "“Not for your case”: according to your answers, it is not asked of you. If in doubt, bring it."
 ],
 "page.line.too-old.day": [
  "Too old on the day of the appointment (",
  [
   "date"
  ],
  ")."
 ],
 "page.line.too-old.now": [
  "Too old today."
 ],
 "page.line.unknown": [
  "Not recognised"
 ],
 "page.line.unknown.note": [
  "“Not recognised”: we did not understand this line. Read it on the page."
 ],
 "page.lookalike.copy": [
  "Warning: an official address is hidden inside another one. This is not the official site."
 ],
 "page.lookalike.go": [
  "Go to the official site: ",
  [
   "site"
  ]
 ],
 "page.lookalike.imitation": [
  "Warning: this site imitates a State site. Do not write anything there and do not pay anything."
 ],
 "page.lookalike.paid": [
  "This private site charges money. The official application is made elsewhere, with no middleman."
 ],
 "page.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Show more (one left)"
    ],
    "other": [
     "Show more (",
     "#",
     " left)"
    ]
   }
  ]
 ],
 "page.newer": [
  "This page is more recent than our rules (reviewed on ",
  [
   "date"
  ],
  "). If it asks for something else, follow the page."
 ],
 "page.newer.tell": [
  "And tell us with the report, at the bottom of this screen."
 ],
 "page.next": [
  "Next question"
 ],
 "page.noHosts.allow": [
  "Give my agreement"
 ],
 "page.noHosts.once": [
  "Or, to read only the page alongside: press the extension’s button."
 ],
 "page.noHosts.text": [
  "The browser asks for your agreement. We only read pages of the official sites on our list, and nothing is sent."
 ],
 "page.noHosts.title": [
  "Allow us to read the official sites"
 ],
 "page.none.text": [
  "Open a service-public sheet or the page of your préfecture: this panel will say what it asks for."
 ],
 "page.none.title": [
  "No page alongside"
 ],
 "page.notOfficial": [
  "Not an official site · ",
  [
   "site"
  ]
 ],
 "page.notPermit": [
  "This page is not about residence permits."
 ],
 "page.official": [
  "Official site · ",
  [
   "site"
  ]
 ],
 "page.older": [
  "This page is old: the law may have changed since. Our rules were reviewed on ",
  [
   "date"
  ],
  "."
 ],
 "page.once": [
  "This site is on our list, but the browser lets us read it this time only."
 ],
 "page.personal": [
  "This is an account page: we have read only its headings."
 ],
 "page.refused.text": [
  "It is not on our list of sites. To have it read once, press the extension’s button."
 ],
 "page.refused.title": [
  "This page is not read"
 ],
 "page.restless": [
  "This page keeps changing. We show what it said a few seconds ago."
 ],
 "page.sample": [
  "Open sheet F2209 on service-public"
 ],
 "page.section.other": [
  [
   "count",
   "plural",
   {
    "one": [
     "One list for another case than yours"
    ],
    "other": [
     "#",
     " lists for other cases than yours"
    ]
   }
  ]
 ],
 "page.section.why.answers": [
  "According to your answers, nothing on this list is asked of you."
 ],
 "page.section.why.duplicate": [
  "To replace a lost, stolen or damaged permit."
 ],
 "page.section.why.first": [
  "For a first application: according to your answers, that is not yours."
 ],
 "page.section.why.permit": [
  "For a residence permit that this panel does not cover."
 ],
 "page.section.why.renewal": [
  "For a renewal: according to your answers, that is not yours."
 ],
 "page.section.why.route": [
  "For another route: ",
  [
   "route"
  ],
  "."
 ],
 "page.summary": [
  "In short"
 ],
 "page.summary.all": [
  "See my routes"
 ],
 "page.summary.routes": [
  [
   "count",
   "plural",
   {
    "0": [
     "No route open for now"
    ],
    "one": [
     "One route to look at"
    ],
    "other": [
     "#",
     " routes to look at"
    ]
   }
  ]
 ],
 "page.summary.start": [
  "Answer a few questions to see what your situation opens."
 ],
 "page.title": [
  "This page"
 ],
 "page.truncated": [
  "This page is very long: we have read only part of it."
 ],
 "page.upload.empty": [
  "No file"
 ],
 "page.upload.filled": [
  "File added"
 ],
 "page.upload.formats": [
  "Formats: ",
  [
   "formats"
  ]
 ],
 "page.upload.optional": [
  "Optional"
 ],
 "page.upload.required": [
  "Required"
 ],
 "page.upload.size": [
  [
   "size"
  ],
  " MB at most"
 ],
 "page.uploads": [
  "The files this form asks for"
 ],
 "page.uploads.check": [
  "Before sending, check each file."
 ],
 "page.uploads.empty": [
  [
   "count",
   "plural",
   {
    "one": [
     "One required file is missing."
    ],
    "other": [
     "#",
     " required files are missing."
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
     "One document is too old."
    ],
    "other": [
     "#",
     " documents are too old."
    ]
   }
  ]
 ],
 "page.verified": [
  "Checked on ",
  [
   "date"
  ]
 ],
 "page.wrong": [
  "Are we wrong about this page?"
 ],
 "page.wrong.byHand": [
  "Copying failed: select the text"
 ],
 "page.wrong.copy": [
  "Copy the report"
 ],
 "page.wrong.date": [
  "The date of the page"
 ],
 "page.wrong.done": [
  "Copied"
 ],
 "page.wrong.explain": [
  "This text says nothing about you. Copy it and send it where you want: the panel sends nothing."
 ],
 "page.wrong.law": [
  "The page and your rules disagree"
 ],
 "page.wrong.line": [
  "A document is misunderstood"
 ],
 "page.wrong.missing": [
  "Documents are missing"
 ],
 "page.wrong.page": [
  "The name of the page or site"
 ],
 "page.wrong.part": [
  "It is not the right part of the page"
 ],
 "page.wrong.what": [
  "What is wrong?"
 ],
 "routes.closed": [
  [
   "count",
   "plural",
   {
    "one": [
     "One route closed today"
    ],
    "other": [
     "#",
     " routes closed today"
    ]
   }
  ]
 ],
 "routes.detail": [
  "See all about this route"
 ],
 "routes.documents": [
  "See the documents to bring"
 ],
 "routes.empty": [
  "Answer a first question: the possible routes will appear here."
 ],
 "routes.flips": [
  "This changes on ",
  [
   "date"
  ],
  " if nothing else changes."
 ],
 "routes.intro": [
  "What your situation may open, on ",
  [
   "date"
  ],
  ". This is information, not a decision."
 ],
 "routes.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Another possible route"
    ],
    "other": [
     "#",
     " other possible routes"
    ]
   }
  ]
 ],
 "routes.nextQuestion": [
  "Next question"
 ],
 "routes.noQuestion": [
  "No more useful questions: your answers are enough for what we are able to say."
 ],
 "routes.open": [
  "To look at first"
 ],
 "routes.otherCases": [
  [
   "count",
   "plural",
   {
    "one": [
     "Another case of this route"
    ],
    "other": [
     "#",
     " other cases of this route"
    ]
   }
  ]
 ],
 "routes.others": [
  "Other possible routes"
 ],
 "routes.outside": [
  [
   "count",
   "plural",
   {
    "one": [
     "One route outside your case"
    ],
    "other": [
     "#",
     " routes outside your case"
    ]
   }
  ]
 ],
 "routes.soon": [
  "Soon, if nothing changes"
 ],
 "routes.title": [
  "My routes"
 ],
 "routes.until": [
  "Valid until the day before ",
  [
   "date"
  ],
  " if nothing else changes."
 ],
 "routes.warnFirst": [
  "Before filing, see an association or a lawyer: a refusal may come with an order to leave France (OQTF)."
 ],
 "section.card": [
  "The card and what comes next"
 ],
 "section.fees": [
  "How much it costs"
 ],
 "section.filing": [
  "Where and when to file"
 ],
 "section.refusal": [
  "In case of refusal or silence"
 ],
 "section.warnings": [
  "To read before filing"
 ],
 "section.why": [
  "All the criteria and their sources"
 ],
 "shell.back": [
  "Go back"
 ],
 "shell.dossier": [
  "Case"
 ],
 "shell.language": [
  "Language"
 ],
 "shell.lawNotHeld": [
  "We do not have the rules for that date. Do not rely on this panel."
 ],
 "shell.lawOld": [
  "Our rules have not been reviewed for more than six months (last time: ",
  [
   "date"
  ],
  "). Check everything on an official site or with an association."
 ],
 "shell.loading": [
  "One moment…"
 ],
 "shell.menu": [
  "Cases and settings"
 ],
 "shell.name": [
  "Pièce par pièce"
 ],
 "shell.nav": [
  "The parts of the panel"
 ],
 "shell.nothingLeaves": [
  "Nothing leaves this computer."
 ],
 "shell.notice": [
  "Not an official service. This is information, not a decision."
 ],
 "shell.outdated": [
  "The panel was updated while it was open. Your answers are kept."
 ],
 "shell.outdated.reload": [
  "Open again"
 ],
 "shell.quickClose": [
  "Close fast"
 ],
 "shell.quickClose.help": [
  "Hides everything at once. With the keyboard: Esc twice."
 ],
 "shell.reviewed": [
  "Rules reviewed on ",
  [
   "date"
  ],
  "."
 ],
 "shell.skip": [
  "Go to the content"
 ],
 "situation.answers": [
  "All my answers"
 ],
 "situation.answers.back": [
  "Back to the questions"
 ],
 "situation.answers.change": [
  "Change: ",
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
     " question without an answer"
    ],
    "other": [
     "#",
     " questions without an answer"
    ]
   }
  ]
 ],
 "situation.answers.empty": [
  "No answer yet."
 ],
 "situation.answers.erase": [
  "Erase: ",
  [
   "fact"
  ]
 ],
 "situation.answers.skipped": [
  "Not answered"
 ],
 "situation.changed": [
  "The law has changed since your last visit"
 ],
 "situation.decline": [
  "I prefer not to answer"
 ],
 "situation.done.routes": [
  "See my routes"
 ],
 "situation.done.text": [
  "No other question is useful for now."
 ],
 "situation.done.title": [
  "Your answers are enough"
 ],
 "situation.erase": [
  "Erase"
 ],
 "situation.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "You are changing an answer"
    ],
    "one": [
     "Last question"
    ],
    "other": [
     "#",
     " more questions at most"
    ]
   }
  ]
 ],
 "situation.loading": [
  "We are looking for the most useful question…"
 ],
 "situation.mayStop": [
  "You can stop here. The conditions we know of are checked for: ",
  [
   "route"
  ],
  ". The other questions are for the other routes."
 ],
 "situation.next": [
  "Confirm"
 ],
 "situation.next.go": [
  "Answer the questions"
 ],
 "situation.no": [
  "No"
 ],
 "situation.number": [
  "Number, from ",
  [
   "min"
  ],
  " to ",
  [
   "max"
  ]
 ],
 "situation.other": [
  "Other…"
 ],
 "situation.previous": [
  "Previous question"
 ],
 "situation.question": [
  "A question"
 ],
 "situation.saved": [
  "Answer saved"
 ],
 "situation.select": [
  "Choose"
 ],
 "situation.sensitive": [
  "Sensitive question. You do not have to answer: the answer stays on this computer."
 ],
 "situation.stateless": [
  "Stateless (no nationality)"
 ],
 "situation.stop": [
  "Stop whenever you want: every answer is kept."
 ],
 "situation.title": [
  "My situation"
 ],
 "situation.unknown": [
  "I don’t know"
 ],
 "situation.why": [
  "Why this question?"
 ],
 "situation.yes": [
  "Yes"
 ],
 "source.from": [
  "In force since ",
  [
   "from"
  ]
 ],
 "source.fromBefore": [
  "In force since 2020 or earlier"
 ],
 "source.fromTo": [
  "In force from ",
  [
   "from"
  ],
  " to ",
  [
   "to"
  ]
 ],
 "source.label": [
  "Source: ",
  [
   "basis"
  ]
 ],
 "source.toggle": [
  "Source"
 ],
 "stage.change-of-status": [
  "Change of reason"
 ],
 "stage.first-application": [
  "First application"
 ],
 "stage.renewal": [
  "Renewal"
 ],
 "status.bar.met": [
  "does not apply to you"
 ],
 "status.bar.unknown": [
  "to be clarified"
 ],
 "status.bar.unmet": [
  "applies to you"
 ],
 "status.factor.always": [
  "good to know"
 ],
 "status.factor.met": [
  "counts in your favour"
 ],
 "status.factor.unknown": [
  "to be clarified"
 ],
 "status.factor.unmet": [
  "does not count for you"
 ],
 "status.met": [
  "met"
 ],
 "status.unknown": [
  "to be clarified"
 ],
 "status.unmet": [
  "not met"
 ],
 "trouble.calendar": [
  "The calendar file could not be made."
 ],
 "trouble.dismiss": [
  "I have read this"
 ],
 "trouble.dossier-already-exists": [
  "This case is already here."
 ],
 "trouble.dossier-changed-elsewhere": [
  "This case was changed in another window. Your last answer is not saved."
 ],
 "trouble.dossier-newer-version": [
  "A case comes from a newer version of Pièce par pièce. Update the extension."
 ],
 "trouble.dossier-not-found": [
  "This case is no longer here."
 ],
 "trouble.dossier-nothing-to-undo": [
  "There is nothing left to undo."
 ],
 "trouble.dossier-unreadable": [
  "A case cannot be read. It is set aside, not erased."
 ],
 "trouble.import-damaged": [
  "This file is damaged."
 ],
 "trouble.import-dossier-unreadable": [
  "A case in this file cannot be read."
 ],
 "trouble.import-newer-version": [
  "This file comes from a newer version. Update the extension."
 ],
 "trouble.import-not-our-file": [
  "This file does not come from Pièce par pièce."
 ],
 "trouble.import-too-costly": [
  "This file needs too much computing. We do not open it."
 ],
 "trouble.import-too-large": [
  "This file is too big."
 ],
 "trouble.import-wrong-passphrase": [
  "This is not the right phrase for this file."
 ],
 "trouble.keyring-damaged": [
  "The key that protects your cases is damaged. We have erased nothing."
 ],
 "trouble.keyring-missing": [
  "The key that protects your cases is missing. We have erased nothing."
 ],
 "trouble.keyring-newer-version": [
  "Your cases come from a newer version of Pièce par pièce. Update the extension."
 ],
 "trouble.keyring-one-copy-damaged": [
  "One copy of the key was damaged. The other one was used: nothing is lost."
 ],
 "trouble.keyring-too-weak": [
  "Someone has weakened the protection of these cases. We do not open them."
 ],
 "trouble.law": [
  "The rules could not be loaded. Close the panel and open it again."
 ],
 "trouble.list-rebuilt": [
  "The list of cases was damaged. We have rebuilt it."
 ],
 "trouble.lock-needs-passphrase": [
  "Without a secret phrase, nothing can be locked. The screen is only hidden."
 ],
 "trouble.move-unfinished": [
  "The change is not finished. Nothing is lost: leave the browser open and try again."
 ],
 "trouble.passphrase-missing": [
  "Write your secret phrase."
 ],
 "trouble.passphrase-too-short": [
  "This phrase is too short."
 ],
 "trouble.passphrase-wait": [
  "Too many tries. Wait ",
  [
   "seconds",
   "plural",
   {
    "one": [
     "#",
     " second"
    ],
    "other": [
     "#",
     " seconds"
    ]
   }
  ],
  ", then try again."
 ],
 "trouble.passphrase-wrong": [
  "This is not the right phrase."
 ],
 "trouble.record-damaged": [
  "Part of what is kept is damaged. We have set it aside."
 ],
 "trouble.record-newer-format": [
  "One part comes from a newer version of Pièce par pièce. Update the extension."
 ],
 "trouble.record-previous-generation": [
  "The last save was damaged: we show the version just before. Check your last answer."
 ],
 "trouble.retry": [
  "Try again"
 ],
 "trouble.settings-unreadable": [
  "Your settings could not be read."
 ],
 "trouble.storage-full": [
  "There is no more space on this computer: the last answer is not saved."
 ],
 "trouble.storage-unreachable": [
  "The browser does not give access to what is kept. Close the panel and open it again."
 ],
 "trouble.storage-write-failed": [
  "The last answer is not saved. It stays on the screen: try again."
 ],
 "trouble.storage-write-not-kept": [
  "The browser did not keep the last answer. It stays on the screen: try again."
 ],
 "trouble.store-already-set-up": [
  "The choice has already been made in another window."
 ],
 "trouble.store-locked": [
  "Your cases are locked."
 ],
 "trouble.store-not-set-up": [
  "First choose where to keep your answers."
 ],
 "trouble.store-unreadable": [
  "What is kept cannot be read. We have erased nothing."
 ],
 "trouble.title": [
  "A problem"
 ],
 "trouble.wipe-incomplete": [
  "Not everything could be erased. Try again."
 ],
 "two.help": [
  "The question in large letters, in French and in the other language."
 ],
 "two.title": [
  "Two people at the screen"
 ],
 "ui.date.day": [
  "Day"
 ],
 "ui.date.month": [
  "Month"
 ],
 "ui.date.wrong": [
  "This date does not exist. Example: 12 03 2027."
 ],
 "ui.date.year": [
  "Year"
 ],
 "unreadable.save": [
  "Keep a copy"
 ],
 "unreadable.text": [
  "We have erased nothing. You can keep a copy of what is damaged, then erase everything and start again."
 ],
 "unreadable.title": [
  "What is kept cannot be read"
 ],
 "urgent.again": [
  "Decision received"
 ],
 "urgent.check": [
  "Always check the time limit written on the decision. That is the one that counts."
 ],
 "urgent.constraint": [
  "Where are you?"
 ],
 "urgent.continue": [
  "Continue"
 ],
 "urgent.deadline": [
  "Last day to challenge it, to be on the safe side"
 ],
 "urgent.deadline.hours": [
  "There are only ",
  [
   "hours"
  ],
  " hours to challenge it. Call a lawyer straight away."
 ],
 "urgent.deadline.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "It is today."
    ],
    "one": [
     "One day left."
    ],
    "other": [
     "#",
     " days left."
    ]
   }
  ]
 ],
 "urgent.deadline.none": [
  "Give the day you received it: we count the time limit."
 ],
 "urgent.deadline.past": [
  "This day has passed. See a lawyer without waiting: sometimes, something else is still possible."
 ],
 "urgent.first": [
  "Show the decision to a lawyer or an association today. Keep the envelope: its date counts."
 ],
 "urgent.kind": [
  "What have you received?"
 ],
 "urgent.received": [
  "On what day did you receive it?"
 ],
 "urgent.received.help": [
  "The day it was handed to you in person, or the day the postal worker came."
 ],
 "urgent.rules": [
  "The time limits, word for word"
 ],
 "urgent.silence": [
  "No answer for 4 months after a complete application: it is a refusal. You can challenge it."
 ],
 "urgent.title": [
  "Decision received: act fast"
 ],
 "urgent.who": [
  "Who can help you"
 ],
 "urgent.who.aid": [
  "Legal aid (« aide juridictionnelle »)"
 ],
 "urgent.who.aid.how": [
  "It pays the lawyer if you have little money. Ask for it straight away: for an OQTF, ask the lawyer before the time limit ends."
 ],
 "urgent.who.cimade": [
  "La Cimade"
 ],
 "urgent.who.cimade.how": [
  "Free advice sessions in many towns, and in immigration detention centres."
 ],
 "urgent.who.defenseur": [
  "The Défenseur des droits (rights ombudsman)"
 ],
 "urgent.who.defenseur.how": [
  "If a public service does not answer you or treats you badly. Free. Contacting them does not stop the time limit."
 ],
 "urgent.who.frv": [
  "France Victimes, 116 006"
 ],
 "urgent.who.frv.how": [
  "If you are suffering violence: 3919 (women), 116 006, or 17 in case of danger."
 ],
 "urgent.who.gisti": [
  "Gisti"
 ],
 "urgent.who.gisti.how": [
  "Advice on immigration law, by phone and in writing."
 ],
 "urgent.who.lawyer": [
  "A lawyer in immigration law (« droit des étrangers »)"
 ],
 "urgent.who.lawyer.how": [
  "The bar association (« barreau ») of your town has an advice service, often free. The court and the town hall give the address."
 ]
};
