// Made by scripts/i18n/interface.mjs; do not edit.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
 "card.aps": [
  "ترخيص مؤقت بالإقامة (APS)"
 ],
 "card.autorisation-regroupement-familial": [
  "إذن بلمّ شمل الأسرة"
 ],
 "card.carte-pluriannuelle": [
  "بطاقة إقامة متعددة السنوات"
 ],
 "card.carte-resident": [
  "بطاقة مقيم (carte de résident)"
 ],
 "card.carte-temporaire": [
  "بطاقة إقامة مؤقتة"
 ],
 "card.certificat-algerien-1-an": [
  "شهادة إقامة للجزائريين لمدة سنة"
 ],
 "card.certificat-algerien-10-ans": [
  "شهادة إقامة للجزائريين لمدة عشر سنوات"
 ],
 "card.fallback": [
  "وإلا، بطاقة أقصر مدة"
 ],
 "card.validity": [
  [
   "card"
  ],
  "، صلاحيتها لمدة ",
  [
   "duration"
  ]
 ],
 "confidence.check": [
  "يجب التحقق منه هنا: ",
  [
   "where"
  ]
 ],
 "confidence.probable": [
  "محتمل"
 ],
 "confidence.to-verify": [
  "يجب التأكد منه"
 ],
 "criterion.answer": [
  "أجيبوا"
 ],
 "criterion.change": [
  "تغيير جوابي"
 ],
 "criterion.flips": [
  "يتغير في ",
  [
   "date"
  ]
 ],
 "dates.adult": [
  "بلوغكم 18 سنة."
 ],
 "dates.appeal-ends": [
  "آخر يوم للطعن في القرار، من باب الحيطة. تحققوا من الأجل المكتوب في القرار."
 ],
 "dates.appeal-hours": [
  [
   "hours"
  ],
  " ساعة فقط للطعن: اتصلوا بمحامٍ فورا."
 ],
 "dates.appointment": [
  "موعد أو تقديم الطلب."
 ],
 "dates.ask-for-document": [
  "ابتداء من هذا اليوم، اطلبوا: ",
  [
   "document"
  ],
  "."
 ],
 "dates.attestation-ends": [
  "نهاية شهادتكم أو وصلكم «récépissé»."
 ],
 "dates.calendar": [
  "وضع هذه التواريخ في تقويمي (.ics)"
 ],
 "dates.calendar.warning": [
  "هذا الملف غير محمي ويبقى في مجلد التنزيلات."
 ],
 "dates.channel.anef": [
  "عبر الإنترنت، على موقع ANEF"
 ],
 "dates.channel.demarche-numerique": [
  "عبر الإنترنت، على demarche.numerique.gouv.fr"
 ],
 "dates.channel.other": [
  "بطريقة أخرى"
 ],
 "dates.channel.post": [
  "بالبريد"
 ],
 "dates.channel.prefecture": [
  "في شباك الولاية (préfecture)"
 ],
 "dates.child-adult": [
  "بلوغ الطفل 18 سنة."
 ],
 "dates.criterion-changes": [
  "يتغير معيار بالنسبة إلى: ",
  [
   "route"
  ],
  "."
 ],
 "dates.document-too-old": [
  "هذه الورقة تصبح قديمة جدا: ",
  [
   "document"
  ],
  "."
 ],
 "dates.documents-due": [
  "آخر يوم لإرسال الوثائق المطلوبة."
 ],
 "dates.empty": [
  "لا تاريخ حتى الآن. أعطوا تاريخ انتهاء تصريحكم أو موعدا: ستظهر التواريخ المفيدة هنا."
 ],
 "dates.in": [
  [
   "count",
   "plural",
   {
    "0": [
     "اليوم"
    ],
    "one": [
     "غدا"
    ],
    "two": [
     "بعد يومين"
    ],
    "few": [
     "بعد ",
     "#",
     " أيام"
    ],
    "many": [
     "بعد ",
     "#",
     " يوما"
    ],
    "other": [
     "بعد ",
     "#",
     " يوم"
    ]
   }
  ]
 ],
 "dates.intro": [
  "ما سيحدث، إذا لم يتغير شيء آخر."
 ],
 "dates.permit-expires": [
  "نهاية تصريح إقامتكم."
 ],
 "dates.route-changes": [
  "يتغير الجواب بالنسبة إلى: ",
  [
   "route"
  ],
  "."
 ],
 "dates.silence-is-refusal": [
  "عدم الرد حتى هذا اليوم يعني رفضا يمكنكم الطعن فيه."
 ],
 "dates.step.appointment": [
  "تم حجز الموعد"
 ],
 "dates.step.attestation": [
  "وصلت الشهادة أو «récépissé» (وصل)"
 ],
 "dates.step.card-received": [
  "تم تسليم البطاقة"
 ],
 "dates.step.confirmation": [
  "وصل تأكيد الإيداع"
 ],
 "dates.step.decision": [
  "وصل القرار"
 ],
 "dates.step.filed": [
  "تم تقديم الملف"
 ],
 "dates.step.other": [
  "غير ذلك"
 ],
 "dates.step.request-for-documents": [
  "طُلبت وثائق إضافية"
 ],
 "dates.steps": [
  "ما قمت به"
 ],
 "dates.steps.channel": [
  "بأي طريقة"
 ],
 "dates.steps.due": [
  "آخر أجل للإرسال (إذا كان هناك تاريخ مكتوب)"
 ],
 "dates.steps.intro": [
  "سجّلوا خطواتكم: الآجال تتوقف عليها. احتفظوا بكل إثبات لتقديم الطلب."
 ],
 "dates.steps.keepProof": [
  "احتفظ بإثبات الإيداع: بريد إلكتروني أو صورة شاشة أو ورقة. فهو يثبت التاريخ. سجّله هنا عندما يصلك."
 ],
 "dates.steps.kind": [
  "الخطوة"
 ],
 "dates.steps.on": [
  "التاريخ"
 ],
 "dates.steps.remove": [
  "إزالة: ",
  [
   "step"
  ]
 ],
 "dates.steps.save": [
  "حفظ"
 ],
 "dates.steps.until": [
  "صالح حتى (إذا كان هناك تاريخ مكتوب)"
 ],
 "dates.title": [
  "تواريخي"
 ],
 "dates.today": [
  "اليوم"
 ],
 "dates.window-closes": [
  "آخر يوم لتقديم الطلب في الأجل: ",
  [
   "route"
  ],
  "."
 ],
 "dates.window-opens": [
  "يمكنكم تقديم الطلب ابتداء من هذا اليوم: ",
  [
   "route"
  ],
  "."
 ],
 "documents.alternatives": [
  "عند عدم وجودها: ",
  [
   "list"
  ]
 ],
 "documents.appointment": [
  "تاريخ الموعد أو تقديم الطلب"
 ],
 "documents.appointment.clear": [
  "محو التاريخ"
 ],
 "documents.appointment.help": [
  "يُستعمل للتحقق من أن كل ورقة ستكون حديثة بما يكفي في ذلك اليوم."
 ],
 "documents.askFrom": [
  "اطلبوها ابتداء من ",
  [
   "date"
  ],
  " لكي تكون حديثة بما يكفي."
 ],
 "documents.askNow": [
  "يمكنكم طلبه من الآن: سيكون حديثا بما يكفي."
 ],
 "documents.at.formality": [
  "للعقود التي تحتاج إلى ذلك"
 ],
 "documents.at.handover": [
  "عند تسليم البطاقة، لا عند تقديم الطلب"
 ],
 "documents.badge.asked": [
  "طُلبت"
 ],
 "documents.badge.maybe": [
  "تحتاج إلى توضيح"
 ],
 "documents.badge.ready": [
  "جاهزة"
 ],
 "documents.badge.to-get": [
  "يجب إيجادها"
 ],
 "documents.badge.too-old": [
  "قديمة جدا"
 ],
 "documents.choose": [
  "عرض وثائق طريق آخر"
 ],
 "documents.copies.copy": [
  "نسخة"
 ],
 "documents.copies.online": [
  "عبر الإنترنت"
 ],
 "documents.copies.original": [
  "الأصل"
 ],
 "documents.copies.original-and-copy": [
  "الأصل ونسخة"
 ],
 "documents.counterMayAsk": [
  "قد تطلب المحافظة (préfecture) أوراقا أخرى. أحضروا ما تطلبه صفحة رسمية، حتى لو لم يكن في هذه القائمة."
 ],
 "documents.covers": [
  "على ",
  [
   "duration"
  ],
  " على الأقل"
 ],
 "documents.for": [
  "من أجل: ",
  [
   "route"
  ]
 ],
 "documents.formality.title": [
  "الترجمات والإجراءات الشكلية"
 ],
 "documents.fresh": [
  "حديثة بما يكفي حتى ",
  [
   "date"
  ],
  "."
 ],
 "documents.future": [
  "هذا التاريخ بعد الموعد: تحققوا منه."
 ],
 "documents.group.couple": [
  "الحياة الزوجية"
 ],
 "documents.group.domicile": [
  "السكن"
 ],
 "documents.group.enfant": [
  "الطفل"
 ],
 "documents.group.etat-civil": [
  "الحالة المدنية"
 ],
 "documents.group.formalites": [
  "إجراءات شكلية"
 ],
 "documents.group.identite": [
  "الهوية والإقامة"
 ],
 "documents.group.integration": [
  "الاندماج"
 ],
 "documents.group.jeunesse": [
  "الشباب والأسرة"
 ],
 "documents.group.paiement": [
  "الدفع"
 ],
 "documents.group.presence": [
  "الوجود في فرنسا"
 ],
 "documents.group.protection": [
  "الحماية"
 ],
 "documents.group.sante": [
  "الصحة"
 ],
 "documents.group.travail": [
  "العمل والدخل"
 ],
 "documents.handover.title": [
  "لاحقا، عند تسليم البطاقة"
 ],
 "documents.issuedOn": [
  "التاريخ المكتوب على الورقة"
 ],
 "documents.maxAge": [
  "عمرها أقل من ",
  [
   "duration"
  ]
 ],
 "documents.none": [
  "أجيبوا أولا عن بعض الأسئلة: ستظهر قائمة وثائقكم هنا."
 ],
 "documents.note": [
  "ملاحظة لنفسي"
 ],
 "documents.progress": [
  "جاهز ",
  [
   "ready"
  ],
  " من ",
  [
   "total"
  ]
 ],
 "documents.state": [
  "حالة: ",
  [
   "document"
  ]
 ],
 "documents.state.asked": [
  "طُلبت"
 ],
 "documents.state.ready": [
  "جاهزة"
 ],
 "documents.state.to-get": [
  "يجب إيجادها"
 ],
 "documents.title": [
  "وثائقي"
 ],
 "documents.tooOld": [
  "قديمة جدا في ذلك اليوم: لا تعود صالحة بعد ",
  [
   "date"
  ],
  "."
 ],
 "documents.tooOld.askFrom": [
  "اطلبوها من جديد ابتداء من ",
  [
   "date"
  ],
  "."
 ],
 "documents.tooOld.now": [
  "اطلبوه من جديد: يمكنكم ذلك من الآن."
 ],
 "documents.translate": [
  "إذا كانت مكتوبة بلغة أخرى: ترجمة من مترجم معتمد."
 ],
 "documents.unknown": [
  "تُطلب حسب جواب لم تعطوه بعد."
 ],
 "documents.where": [
  "مكان الحصول عليها: ",
  [
   "where"
  ]
 ],
 "documents.why": [
  "لماذا، وكيف يمكن الحصول عليها"
 ],
 "duration.D": [
  [
   "count",
   "plural",
   {
    "one": [
     "يوم واحد"
    ],
    "two": [
     "يومين"
    ],
    "few": [
     "#",
     " أيام"
    ],
    "many": [
     "#",
     " يوما"
    ],
    "other": [
     "#",
     " يوم"
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
     "شهر واحد"
    ],
    "two": [
     "شهرين"
    ],
    "few": [
     "#",
     " أشهر"
    ],
    "many": [
     "#",
     " شهرا"
    ],
    "other": [
     "#",
     " شهر"
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
     "أسبوع واحد"
    ],
    "two": [
     "أسبوعين"
    ],
    "few": [
     "#",
     " أسابيع"
    ],
    "many": [
     "#",
     " أسبوعا"
    ],
    "other": [
     "#",
     " أسبوع"
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
     "سنة واحدة"
    ],
    "two": [
     "سنتين"
    ],
    "few": [
     "#",
     " سنوات"
    ],
    "many": [
     "#",
     " سنة"
    ],
    "other": [
     "#",
     " سنة"
    ]
   }
  ]
 ],
 "example.answers": [
  "مريم غير موجودة. دخلت فرنسا بتأشيرة قصيرة، ثم تزوجت فرنسيا. هذه أجوبتها."
 ],
 "example.badge": [
  "مثال متخيَّل. لا يُحفظ شيء."
 ],
 "example.dates": [
  "الأيام المهمة لها."
 ],
 "example.documents": [
  "أوراقها. إحداها ستكون قديمة جدا يوم الموعد: اللوحة تنبه قبل ذلك."
 ],
 "example.leave": [
  "الخروج من المثال"
 ],
 "example.name": [
  "مريم (مثال)"
 ],
 "example.next": [
  "التالي: ",
  [
   "place"
  ]
 ],
 "example.open": [
  "عرض مثال"
 ],
 "example.open.help": [
  "شخص متخيَّل. لا تكتبون شيئا."
 ],
 "example.page": [
  "تقرأ مريم صفحة رسمية. تقول اللوحة ما تطلبه الصفحة."
 ],
 "example.routes": [
  "ما يتيحه وضعها اليوم، ولماذا. المحافظ (préfet) هو من يقرر، لا اللوحة."
 ],
 "example.situation": [
  "تطرح اللوحة السؤال الأكثر فائدة. الجواب «لا أعرف» ممكن دائما."
 ],
 "example.start": [
  "البدء بوضعي"
 ],
 "fees.atFiling": [
  "منها ",
  [
   "amount"
  ],
  " تُدفع عند تقديم الطلب، ولا تُعاد في حالة الرفض. والباقي يُدفع عند تسليم البطاقة."
 ],
 "fees.atHandover": [
  "يُدفع عند تسليم البطاقة، بطابع ضريبي (timbre fiscal)."
 ],
 "fees.droit-de-timbre": [
  "رسم الطابع (droit de timbre)"
 ],
 "fees.free": [
  "مجاني"
 ],
 "fees.maybe": [
  "ربما إضافةً، حسب جواب: ",
  [
   "line"
  ],
  " ",
  [
   "amount"
  ]
 ],
 "fees.regularisation": [
  "رسم تسوية الوضع (visa de régularisation)"
 ],
 "fees.retard": [
  "التأخر في التجديد"
 ],
 "fees.stamp": [
  "يُشترى الطابع الضريبي (timbre fiscal) من timbres.impots.gouv.fr أو من محل تبغ (tabac) معتمد."
 ],
 "fees.taxe": [
  "الرسم (taxe)"
 ],
 "fees.total": [
  "المجموع: ",
  [
   "amount"
  ]
 ],
 "filing.anef": [
  "عبر الإنترنت، على ANEF (الموقع الرسمي administration-etrangers-en-france.interieur.gouv.fr)."
 ],
 "filing.demarche-numerique": [
  "بالاستمارة الإلكترونية الخاصة بمحافظتكم (préfecture)."
 ],
 "filing.lateAllowed": [
  "الطلب المتأخر يبقى مستلَما، لكن قد يجب دفع رسم تسوية (droit de régularisation)."
 ],
 "filing.missing": [
  "التواريخ تتوقف على جواب لم تعطوه."
 ],
 "filing.noWindow": [
  "لا نعرف تاريخا نهائيا مكتوبا لهذا الطريق."
 ],
 "filing.ofii": [
  "في OFII (مكتب الهجرة والإدماج)، يقدمه القريب المقيم في فرنسا."
 ],
 "filing.past": [
  "هذا التاريخ مضى."
 ],
 "filing.prefecture": [
  "في المحافظة (préfecture) أو المحافظة الفرعية (sous-préfecture)، حسب قواعد محافظتكم."
 ],
 "filing.to-verify": [
  "لا نعرف ذلك بيقين: اسألوا المحافظة (préfecture) هل يتم في الشباك أو عبر الإنترنت."
 ],
 "filing.until": [
  "في ",
  [
   "to"
  ],
  " على الأكثر."
 ],
 "filing.window": [
  "بين ",
  [
   "from"
  ],
  " و",
  [
   "to"
  ],
  "."
 ],
 "first.back": [
  "رجوع"
 ],
 "first.computer": [
  "لا، هو لي"
 ],
 "first.computer.help": [
  "تبقى أجوبتكم هنا، مشفّرة. من يفتح حاسوبكم يمكنه قراءتها."
 ],
 "first.decision.help": [
  "OQTF هو إلزام بمغادرة فرنسا. وآجال الطعن فيه قصيرة: نعرضها عليكم فورا."
 ],
 "first.decision.no": [
  "لا"
 ],
 "first.decision.skip": [
  "لا أريد أن أجيب"
 ],
 "first.decision.title": [
  "هل تلقيتم رفضا أو OQTF؟"
 ],
 "first.decision.yes": [
  "نعم"
 ],
 "first.elsewhere.asile": [
  "لطلب اللجوء، اذهبوا إلى SPADA (هيئة الاستقبال الأول) في منطقتكم. OFPRA يدرس الطلب. احتفظوا دائما بشهادتكم معكم."
 ],
 "first.elsewhere.autre": [
  "لا نعرف إلى أين نوجهكم. يمكن لجمعية أن تنظر معكم."
 ],
 "first.elsewhere.continue": [
  "المتابعة رغم ذلك"
 ],
 "first.elsewhere.continue.help": [
  "إذا كانت لكم أيضا أسرة أو مرض أو سنوات طويلة في فرنسا، فقد يوجد طريق."
 ],
 "first.elsewhere.etudes": [
  "لتصريح إقامة طالب، انظروا service-public.fr، ثم المصلحة الدولية في مدرستكم أو جامعتكم."
 ],
 "first.elsewhere.open": [
  "فتح ",
  [
   "site"
  ]
 ],
 "first.elsewhere.title": [
  "هذه اللوحة لا تعالج هذه الحالة"
 ],
 "first.elsewhere.travail": [
  "لتأشيرة أو تصريح عامل بأجر، انظروا service-public.fr، ثم صاحب عملكم."
 ],
 "first.elsewhere.visite": [
  "للزيارة أو الإقامة القصيرة، انظروا France-Visas. التأشيرة القصيرة لا تتحول إلى تصريح إقامة، إلا في بعض الحالات."
 ],
 "first.language": [
  "لغتكم"
 ],
 "first.notOfficial": [
  "هذه معلومات وليست قرارا: هذه الخدمة ليست رسمية، والمحافظة (préfecture) هي التي تقرر."
 ],
 "first.pass.advice": [
  "خذوا أربع كلمات لا صلة بينها، يسهل عليكم تذكرها. لا اسمكم ولا تاريخا."
 ],
 "first.pass.again": [
  "العبارة نفسها مرة أخرى"
 ],
 "first.pass.differs": [
  "العبارتان ليستا متطابقتين."
 ],
 "first.pass.field": [
  "العبارة السرية (",
  [
   "min"
  ],
  " حرفا على الأقل)"
 ],
 "first.pass.good": [
  "طويلة بما يكفي."
 ],
 "first.pass.lost": [
  "إذا نسيتموها، لا يستطيع أحد استرجاعها. وسيضيع كل شيء."
 ],
 "first.pass.save": [
  "الحفظ بهذه العبارة"
 ],
 "first.pass.short": [
  [
   "count",
   "plural",
   {
    "one": [
     "ينقص حرف واحد."
    ],
    "two": [
     "ينقص حرفان."
    ],
    "few": [
     "تنقص ",
     "#",
     " أحرف."
    ],
    "many": [
     "ينقص ",
     "#",
     " حرفا."
    ],
    "other": [
     "ينقص ",
     "#",
     " حرف."
    ]
   }
  ]
 ],
 "first.pass.title": [
  "اختاروا عبارة سرية"
 ],
 "first.pass.weak": [
  "طويلة بما يكفي، لكن يسهل تخمينها: أضيفوا كلمة."
 ],
 "first.pass.working": [
  "لحظة، نحن نحمي أجوبتكم…"
 ],
 "first.passphrase": [
  "هو لي، لكن قد ينظر فيه شخص ما"
 ],
 "first.passphrase.help": [
  "تبقى أجوبتكم هنا. وتحميها عبارة سرية."
 ],
 "first.private": [
  "أجوبتكم لا تغادر أبدا هذا الحاسوب."
 ],
 "first.purpose.help": [
  "لكي نعرض عليكم أولا ما يخصكم."
 ],
 "first.purpose.skip": [
  "تجاوز هذا السؤال"
 ],
 "first.purpose.title": [
  "لماذا أنتم في فرنسا؟"
 ],
 "first.session": [
  "نعم، يستعمله آخرون، أو لا أعرف"
 ],
 "first.session.help": [
  "يُمحى كل شيء عند إغلاق المتصفح."
 ],
 "first.shared.help": [
  "جوابكم يحدد مكان حفظ أجوبتكم. يمكنكم تغيير ذلك لاحقا."
 ],
 "first.shared.title": [
  "هل هذا الحاسوب مشترك؟"
 ],
 "first.start": [
  "ابدؤوا"
 ],
 "first.title": [
  "مرحبا"
 ],
 "first.what": [
  "تعرض هذه اللوحة تصاريح الإقامة التي قد يفتحها وضعكم، والأوراق التي يجب إحضارها."
 ],
 "glossary.a2": [
  "مستوى بسيط في الفرنسية: تقديم النفس وفهم الجمل الشائعة. يُثبت بشهادة أو اختبار."
 ],
 "glossary.anef": [
  "موقع رسمي تُقدَّم عليه بعض طلبات الإقامة عبر الإنترنت. العنوان: administration-etrangers-en-france.interieur.gouv.fr."
 ],
 "glossary.apostille": [
  "ختم يوضع في بلد الأصل. يثبت أن توقيع الوثيقة الأجنبية صحيح. وهو، حسب البلد، «apostille» أو «légalisation» أو لا شيء."
 ],
 "glossary.aps": [
  "«تصريح إقامة مؤقت»: ورقة قصيرة المدة، غالبا ستة أشهر على الأكثر. يسمح بالبقاء، وأحيانا بالعمل. وليس بطاقة."
 ],
 "glossary.ase": [
  "مصلحة تابعة للإقليم (département) تحمي الأطفال الذين لا والدين لهم أو المعرضين للخطر. يمكن للقاضي أن يعهد إليها بقاصر."
 ],
 "glossary.attestation-prolongation": [
  "شهادة تمديد تُطبع من موقع ANEF. وهي تثبت أن طلبكم عبر الإنترنت قيد الدراسة."
 ],
 "glossary.cerfa": [
  "استمارة رسمية للإدارة تحمل رقما. توجد مجانا على service-public.gouv.fr."
 ],
 "glossary.cir": [
  "«عقد الاندماج الجمهوري»: يُوقَّع في OFII. وهو ينص على دروس فرنسية وتكوين حول الحياة في فرنسا."
 ],
 "glossary.close": [
  "إغلاق الشرح"
 ],
 "glossary.commission": [
  "مجموعة من الأشخاص تعطي رأيها للمحافظ (préfet) قبل بعض حالات الرفض. يمكنكم الكلام أمامها، مع محام أو مترجم."
 ],
 "glossary.copie-integrale": [
  "نسخة كاملة من العقد (ولادة، زواج)، مع كل ما هو مكتوب في الهامش. لا يكفي مستخرج بسيط."
 ],
 "glossary.dcem": [
  "وثيقة لطفل أجنبي يعيش في فرنسا. تسمح له بالسفر والعودة دون تأشيرة. وليست تصريح إقامة."
 ],
 "glossary.engagement": [
  "نص يُوقَّع مع الطلب: تلتزمون فيه باحترام مبادئ الجمهورية (الحرية والمساواة والعلمانية…)."
 ],
 "glossary.here": [
  "كلمات مشروحة:"
 ],
 "glossary.irtf": [
  "«منع العودة إلى الأراضي الفرنسية»: قرار مكتوب يمنع العودة إلى فرنسا مدة معينة."
 ],
 "glossary.ofii": [
  "المكتب الفرنسي للهجرة والاندماج. يتلقى طلبات لمّ شمل الأسرة، وينظم الفحص الطبي ودروس الفرنسية."
 ],
 "glossary.ofpra": [
  "مكتب يدرس طلبات اللجوء ويعطي اللاجئين وثائق الحالة المدنية."
 ],
 "glossary.oqtf": [
  "«الالتزام بمغادرة الأراضي الفرنسية»: قرار مكتوب يطلب المغادرة. يمكن الطعن فيه أمام القاضي، والمهلة قصيرة."
 ],
 "glossary.pacs": [
  "عقد بين شخصين يعيشان معا. يُوقَّع في البلدية أو عند موثق. وليس زواجا."
 ],
 "glossary.prefecture": [
  "مكتب الدولة في كل إقليم (département). هي التي تقرر في تصاريح الإقامة. وليست البلدية."
 ],
 "glossary.recepisse": [
  "وصل مؤقت تسلمه المحافظة (préfecture) حين يكون ملفكم كاملا. وهو يثبت أن طلبكم قيد الدراسة."
 ],
 "glossary.recours-gracieux": [
  "رسالة إلى الجهة التي اتخذت القرار (أو إلى رئيسها) لتطلبوا منها تغيير رأيها."
 ],
 "glossary.refere": [
  "طلب مستعجل إلى القاضي: يمكنه أن يقرر بسرعة قبل الحكم الكامل."
 ],
 "glossary.regroupement": [
  "إجراء لإحضار الزوج والأطفال إلى فرنسا (لمّ شمل الأسرة). يطلبه الشخص المقيم في فرنسا قبل وصولهم."
 ],
 "glossary.schengen": [
  "مجموعة بلدان أوروبية يُتنقل بينها دون مراقبة على الحدود. تأشيرة شنغن مدتها 90 يوما على الأكثر."
 ],
 "glossary.smic": [
  "أدنى أجر يسمح به القانون في فرنسا."
 ],
 "glossary.timbre": [
  "طريقة للدفع للدولة (طابع ضريبي). يُشترى عبر الإنترنت (timbres.impots.gouv.fr) أو من بعض محلات التبغ، ويُحتفظ برقمه."
 ],
 "glossary.title": [
  "كلمات الإدارة"
 ],
 "glossary.traducteur": [
  "مترجم مسجل في قائمة محكمة استئناف. تحمل ترجمته ختمه وتُقبل في كل فرنسا."
 ],
 "glossary.tribunal": [
  "محكمة قرارات الإدارة. يمكنها إلغاء رفض أو OQTF."
 ],
 "glossary.visa-regularisation": [
  "مبلغ إضافي يدفعه من دخل فرنسا أو بقي فيها دون أوراق قانونية. وليس تأشيرة في جواز السفر."
 ],
 "glossary.vls": [
  "تأشيرة للعيش في فرنسا أكثر من ثلاثة أشهر. تُطلب من القنصلية قبل المجيء."
 ],
 "glossary.vls-ts": [
  "تأشيرة إقامة طويلة تُعدّ تصريح إقامة. وهي تقوم مقام البطاقة مدة سنة على الأكثر، إذا صُدّق عليها عبر الإنترنت خلال ثلاثة أشهر من الدخول."
 ],
 "handout.appointment": [
  "الموعد أو الإيداع: ",
  [
   "date"
  ],
  ". يُتحقق من كل وثيقة بالنسبة إلى هذا اليوم."
 ],
 "handout.file": [
  "الملف: ",
  [
   "nickname"
  ]
 ],
 "handout.law": [
  "تمت مراجعة القانون في ",
  [
   "date"
  ],
  "."
 ],
 "handout.lawOld": [
  "لم نُعد قراءة القانون منذ أكثر من ستة أشهر: تحققوا لدى جمعية."
 ],
 "handout.locked": [
  "ملفكم مقفل. افتحوا اللوحة وأدخلوا عبارة السر: ستظهر الورقة هنا."
 ],
 "handout.name": [
  "كتابة اسم الملف على الورقة"
 ],
 "handout.noAppointment": [
  "لا يوجد تاريخ موعد: أدخلوه في اللوحة لمعرفة متى تطلبون كل وثيقة."
 ],
 "handout.noDates": [
  "لا توجد تواريخ قادمة بحسب أجوبتكم."
 ],
 "handout.none": [
  "لا شيء للطباعة الآن: أجيبوا أولًا عن بعض الأسئلة في اللوحة."
 ],
 "handout.notice": [
  "هذه معلومات وليست قرارًا. خدمة غير رسمية: المحافظة (préfecture) هي التي تقرر."
 ],
 "handout.open": [
  "طباعة أو حفظ بصيغة PDF"
 ],
 "handout.others": [
  "طرق أخرى ممكنة"
 ],
 "handout.outlives": [
  "تبقى الورقة وملف PDF حتى لو مسحتم كل شيء في اللوحة. لا تتركوهما على حاسوب مشترك."
 ],
 "handout.print": [
  "طباعة"
 ],
 "handout.printed": [
  "حُرّر في ",
  [
   "date"
  ],
  " على الساعة ",
  [
   "time"
  ],
  "."
 ],
 "handout.sources": [
  "المصادر"
 ],
 "handout.title": [
  "طلبي لتصريح الإقامة"
 ],
 "keep.about": [
  "هذه اللوحة ليست خدمة من الدولة. وهي لا تعوّض محاميا. ولا شيء مما تكتبونه يُرسل عبر الإنترنت."
 ],
 "keep.archive": [
  "أرشفة"
 ],
 "keep.archived": [
  "الأرشيف"
 ],
 "keep.autoLock": [
  "القفل التلقائي"
 ],
 "keep.autoLock.after": [
  [
   "count",
   "plural",
   {
    "one": [
     "بعد دقيقة واحدة دون نشاط"
    ],
    "two": [
     "بعد دقيقتين دون نشاط"
    ],
    "few": [
     "بعد ",
     "#",
     " دقائق دون نشاط"
    ],
    "many": [
     "بعد ",
     "#",
     " دقيقة دون نشاط"
    ],
    "other": [
     "بعد ",
     "#",
     " دقيقة دون نشاط"
    ]
   }
  ]
 ],
 "keep.autoLock.never": [
  "أبدا"
 ],
 "keep.change": [
  "تغيير"
 ],
 "keep.changed": [
  "تم التغيير."
 ],
 "keep.copyOf": [
  [
   "nickname"
  ],
  " (نسخة)"
 ],
 "keep.display": [
  "العرض"
 ],
 "keep.dossiers": [
  "الملفات"
 ],
 "keep.dossiers.help": [
  "يكفي اسم مستعار. لا تكتبوا الاسم الحقيقي إذا كان يمكن لشخص أن ينظر."
 ],
 "keep.duplicate": [
  "أخذ نسخة"
 ],
 "keep.export": [
  "أخذها في ملف محمي"
 ],
 "keep.export.all": [
  [
   "count",
   "plural",
   {
    "one": [
     "الكل (واحد فقط)"
    ],
    "other": [
     "الكل (",
     "#",
     ")"
    ]
   }
  ]
 ],
 "keep.export.do": [
  "إنشاء الملف"
 ],
 "keep.export.done": [
  "الملف في مجلد التنزيلات."
 ],
 "keep.export.help": [
  "الملف مشفّر (صيغة age). ويبقى حتى لو محوتم كل شيء هنا."
 ],
 "keep.export.passphrase": [
  "العبارة السرية للملف"
 ],
 "keep.export.readable": [
  "نسخة مقروءة، دون حماية"
 ],
 "keep.export.readable.do": [
  "إنشاء النسخة المقروءة"
 ],
 "keep.export.readable.warn": [
  "يستطيع أي شخص قراءة هذا الملف، وهو يبقى حتى لو محوت كل شيء هنا."
 ],
 "keep.export.which": [
  "أي ملفات"
 ],
 "keep.files": [
  "أخذ ملفاتي معي أو استعادتها"
 ],
 "keep.firstDossier": [
  "ملفي"
 ],
 "keep.import": [
  "استعادة ملف"
 ],
 "keep.import.beside": [
  "الملف الموجود هنا لا يمكن قراءته: سيُحفظ الاثنان"
 ],
 "keep.import.choose": [
  "اختيار الملف"
 ],
 "keep.import.conflict": [
  "موجود بالفعل، مختلف"
 ],
 "keep.import.do": [
  "استعادة"
 ],
 "keep.import.done": [
  [
   "count",
   "plural",
   {
    "0": [
     "لا شيء يُستعاد."
    ],
    "one": [
     "تمت استعادة ملف واحد."
    ],
    "two": [
     "تمت استعادة ملفين."
    ],
    "few": [
     "تمت استعادة ",
     "#",
     " ملفات."
    ],
    "many": [
     "تمت استعادة ",
     "#",
     " ملفا."
    ],
    "other": [
     "تمت استعادة ",
     "#",
     " ملف."
    ]
   }
  ]
 ],
 "keep.import.keep-both": [
  "الاحتفاظ بالاثنين"
 ],
 "keep.import.keep-mine": [
  "الاحتفاظ بالموجود هنا"
 ],
 "keep.import.look": [
  "عرض محتواه"
 ],
 "keep.import.new": [
  "جديد"
 ],
 "keep.import.passphrase": [
  "العبارة السرية للملف"
 ],
 "keep.import.same": [
  "موجود بالفعل، مطابق"
 ],
 "keep.import.take-theirs": [
  "أخذ ما في الملف"
 ],
 "keep.import.unreadable": [
  "لا يمكن قراءته"
 ],
 "keep.keys": [
  "لوحة المفاتيح"
 ],
 "keep.keys.escape": [
  "Échap (Esc) مرتين: إغلاق سريع"
 ],
 "keep.keys.numbers": [
  "Alt + من 1 إلى 5: تغيير القسم"
 ],
 "keep.language": [
  "اللغة"
 ],
 "keep.law": [
  "القواعد"
 ],
 "keep.law.reviewed": [
  "أُعيدت قراءتها كاملة في ",
  [
   "date"
  ],
  "."
 ],
 "keep.lock": [
  "قفل"
 ],
 "keep.more": [
  "نسخ أو أرشفة أو حذف"
 ],
 "keep.new": [
  "ملف جديد"
 ],
 "keep.new.create": [
  "إنشاء"
 ],
 "keep.new.name": [
  "الاسم المستعار للملف الجديد"
 ],
 "keep.newPassphrase": [
  "تغيير عبارتي السرية"
 ],
 "keep.open": [
  "فتح"
 ],
 "keep.opened": [
  "مفتوح"
 ],
 "keep.remove": [
  "حذف"
 ],
 "keep.remove.sure": [
  "حذف «",
  [
   "nickname"
  ],
  "»؟"
 ],
 "keep.removed": [
  "تم حذف الملف."
 ],
 "keep.rename": [
  "الاسم المستعار لهذا الملف"
 ],
 "keep.search": [
  "البحث عن ملف باسمه المستعار"
 ],
 "keep.search.found": [
  [
   "count",
   "plural",
   {
    "0": [
     "لا ملف بهذا الاسم."
    ],
    "one": [
     "ملف واحد."
    ],
    "two": [
     "ملفان."
    ],
    "few": [
     "#",
     " ملفات."
    ],
    "many": [
     "#",
     " ملفا."
    ],
    "other": [
     "#",
     " ملف."
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
     "عرض ملف آخر"
    ],
    "two": [
     "عرض المزيد (ملفان)"
    ],
    "few": [
     "عرض المزيد (",
     "#",
     " ملفات)"
    ],
    "many": [
     "عرض المزيد (",
     "#",
     " ملفا)"
    ],
    "other": [
     "عرض المزيد (",
     "#",
     " ملف)"
    ]
   }
  ]
 ],
 "keep.textSize": [
  "حجم النص"
 ],
 "keep.textSize.large": [
  "كبير"
 ],
 "keep.textSize.larger": [
  "كبير جدا"
 ],
 "keep.textSize.normal": [
  "عادي"
 ],
 "keep.title": [
  "الملفات والإعدادات"
 ],
 "keep.to.computer": [
  "الانتقال إلى: على هذا الحاسوب، دون عبارة سرية"
 ],
 "keep.to.passphrase": [
  "الانتقال إلى: بعبارة سرية"
 ],
 "keep.to.session": [
  "الانتقال إلى: هذه الجلسة فقط"
 ],
 "keep.to.session.warn": [
  "سيُمحى كل شيء عند إغلاق المتصفح."
 ],
 "keep.unarchive": [
  "إخراج من الأرشيف"
 ],
 "keep.undo": [
  "استرجاع"
 ],
 "keep.versions.allMine": [
  "احتفظ بكل ما كُتب هنا"
 ],
 "keep.versions.allTheirs": [
  "احتفظ بكل ما في النافذة الأخرى"
 ],
 "keep.versions.both": [
  "الاحتفاظ بالاثنين: أخذ نسخة من الملف"
 ],
 "keep.versions.file": [
  "في الملف المحفوظ"
 ],
 "keep.versions.help": [
  "لم يضع شيء. اختر ما تريد الاحتفاظ به."
 ],
 "keep.versions.mine": [
  "مكتوب هنا"
 ],
 "keep.versions.panel": [
  "هنا"
 ],
 "keep.versions.take": [
  "احتفظ"
 ],
 "keep.versions.theirs": [
  "مكتوب في النافذة الأخرى"
 ],
 "keep.versions.title": [
  "تغيّر هنا وفي نافذة أخرى"
 ],
 "keep.where": [
  "مكان حفظ أجوبتي"
 ],
 "keep.wipe": [
  "محو كل شيء"
 ],
 "keep.wipe.cancel": [
  "لا، الاحتفاظ"
 ],
 "keep.wipe.chromium": [
  "عندئذ يحذف المتصفح ملفاته. وقد يُبقي القرص نفسه بقايا مشفّرة منها."
 ],
 "keep.wipe.firefox": [
  "قد يُبقي Firefox على القرص لفترة بقايا مشفّرة. وبدون المفتاح لا يمكن قراءتها. على حاسوب مشترك، اختر بدلا من ذلك «هذه الجلسة فقط»."
 ],
 "keep.wipe.help": [
  "يمحو كل الملفات ومفتاحها على هذا الحاسوب. ويبقى، وعليك حذفه بنفسك: الملفات التي أخذتها، والمطبوعات، والتواريخ المضافة إلى التقويم. كما يحتفظ سجل المتصفح بالصفحات التي زرتها."
 ],
 "keep.wipe.sure": [
  "نعم، محو كل شيء"
 ],
 "keys.answer": [
  "اختيار الجواب الذي يحمل هذا الرقم"
 ],
 "keys.close": [
  "إغلاق المساعدة"
 ],
 "keys.esc": [
  "Esc مرتين"
 ],
 "keys.hide": [
  "إخفاء كل شيء"
 ],
 "keys.keyboard": [
  "باستعمال لوحة المفاتيح"
 ],
 "keys.open": [
  "مساعدة ولوحة المفاتيح ومثال"
 ],
 "keys.places": [
  "الذهاب إلى جزء من اللوحة"
 ],
 "keys.sheet": [
  "فتح هذه المساعدة أو إغلاقها"
 ],
 "keys.single": [
  "مفاتيح منفردة (الأرقام و«?»)"
 ],
 "keys.single.help": [
  "أزيلوا العلامة إذا كنتم تملون بالصوت، أو إذا أزعجتكم هذه المفاتيح."
 ],
 "keys.title": [
  "مساعدة"
 ],
 "leadsTo.prefecture": [
  "استعلموا لدى المحافظة (préfecture) التي تتبعون لها."
 ],
 "leadsTo.regroupement-familial": [
  "حالتكم تدخل في لمّ شمل الأسرة: يُقدَّم الطلب إلى OFII (مكتب الهجرة والإدماج)."
 ],
 "leadsTo.talent-famille": [
  "حالتكم تدخل في بطاقة «talent – famille»."
 ],
 "locked.field": [
  "العبارة السرية"
 ],
 "locked.forgotten": [
  "نسيت عبارتي"
 ],
 "locked.forgotten.text": [
  "لا أحد يستطيع استرجاعها، ولا نحن. يمكنكم فقط محو كل شيء والبدء من جديد."
 ],
 "locked.intro": [
  "اكتبوا عبارتكم السرية لفتحها."
 ],
 "locked.open": [
  "فتح"
 ],
 "locked.slow": [
  "كل خطأ يزيد وقت الانتظار قليلا."
 ],
 "locked.title": [
  "ملفات مقفلة"
 ],
 "mode.computer": [
  "على هذا الحاسوب"
 ],
 "mode.computer.meaning": [
  "محفوظ هنا مشفّرا. من يستعمل هذا الحاسوب يمكنه قراءته."
 ],
 "mode.passphrase": [
  "بعبارة سرية"
 ],
 "mode.passphrase.meaning": [
  "محفوظ هنا مشفّرا. تلزم العبارة لقراءته."
 ],
 "mode.session": [
  "الجلسة فقط"
 ],
 "mode.session.meaning": [
  "يُمحى كل شيء عند إغلاق المتصفح."
 ],
 "nature.bar": [
  "عوائق ممكنة"
 ],
 "nature.condition": [
  "شروط"
 ],
 "nature.factor": [
  "ما تزنه المحافظة (préfecture)"
 ],
 "nature.formality": [
  "ما يجب فعله"
 ],
 "nav.dates": [
  "تواريخي"
 ],
 "nav.documents": [
  "وثائقي"
 ],
 "nav.page": [
  "هذه الصفحة"
 ],
 "nav.routes": [
  "طرقي"
 ],
 "nav.situation": [
  "وضعي"
 ],
 "outcome.case-by-case": [
  "كل حالة على حدة"
 ],
 "outcome.case-by-case.meaning": [
  "تزن المحافظة (préfecture) وضعكم. وهذا ليس حقا مكتسبا."
 ],
 "outcome.case-by-case.medical": [
  "أطباء OFII يعطون رأيا. ولا أحد يستطيع توقعه."
 ],
 "outcome.conditions-met": [
  "شروط تم التحقق منها"
 ],
 "outcome.conditions-met.meaning": [
  "الشروط التي نعرفها مستوفاة. والمحافظة (préfecture) هي التي تقرر."
 ],
 "outcome.conditions-not-met": [
  "شرط ناقص"
 ],
 "outcome.conditions-not-met.meaning": [
  "حسب أجوبتكم، يوجد شرط غير مستوفى اليوم."
 ],
 "outcome.incomplete": [
  [
   "count",
   "plural",
   {
    "0": [
     "يحتاج إلى توضيح"
    ],
    "one": [
     "جواب واحد بعد"
    ],
    "two": [
     "جوابان بعد على الأكثر"
    ],
    "few": [
     "#",
     " أجوبة بعد على الأكثر"
    ],
    "many": [
     "#",
     " جوابا بعد على الأكثر"
    ],
    "other": [
     "#",
     " جواب بعد على الأكثر"
    ]
   }
  ]
 ],
 "outcome.incomplete.meaning": [
  "تنقص أجوبة لمعرفة ذلك."
 ],
 "outcome.not-in-force": [
  "غير موجود"
 ],
 "outcome.not-in-force.ended": [
  "هذا الطريق لم يعد موجودا في هذا التاريخ."
 ],
 "outcome.not-in-force.law-not-held": [
  "لم نُعد قراءة القانون في هذا التاريخ. لا تعتمدوا على هذه اللوحة: راجعوا جمعية."
 ],
 "outcome.not-in-force.not-yet": [
  "هذا الطريق لا يوجد بعد في هذا التاريخ."
 ],
 "outcome.not-in-force.territory": [
  "هذا الطريق لا يوجد في مقاطعتكم (département)."
 ],
 "outcome.other-regime": [
  "قواعد أخرى"
 ],
 "outcome.other-regime.meaning": [
  "لجنسيتكم قواعد خاصة بها."
 ],
 "page.again": [
  "قراءة الصفحة من جديد"
 ],
 "page.asking": [
  "نقرأ الصفحة…"
 ],
 "page.asks": [
  "ما تطلبه هذه الصفحة"
 ],
 "page.asks.count": [
  [
   "count",
   "plural",
   {
    "one": [
     "وثيقة واحدة مطلوبة"
    ],
    "two": [
     "وثيقتان مطلوبتان"
    ],
    "few": [
     "#",
     " وثائق مطلوبة"
    ],
    "many": [
     "#",
     " وثيقة مطلوبة"
    ],
    "other": [
     "#",
     " وثيقة مطلوبة"
    ]
   }
  ],
  "، ",
  [
   "ready",
   "plural",
   {
    "0": [
     "لا شيء جاهز"
    ],
    "one": [
     "واحدة جاهزة"
    ],
    "two": [
     "اثنتان جاهزتان"
    ],
    "few": [
     "#",
     " جاهزة"
    ],
    "many": [
     "#",
     " جاهزة"
    ],
    "other": [
     "#",
     " جاهزة"
    ]
   }
  ]
 ],
 "page.asks.none": [
  "لم نجد قائمة وثائق في هذه الصفحة."
 ],
 "page.asks.notMine": [
  "حسب إجاباتكم، لا توجد قائمة في هذه الصفحة لحالتكم."
 ],
 "page.booking": [
  "قبل الموعد"
 ],
 "page.booking.bring": [
  "عرض الوثائق التي يجب إحضارها"
 ],
 "page.booking.date": [
  "تدوين التاريخ وعرض الوثائق"
 ],
 "page.booking.free": [
  "الموعد مجاني. هذه اللوحة لا تحجز شيئا ولا تملأ شيئا."
 ],
 "page.booking.worth": [
  "احتفظوا بالتأكيد. يثبت فقط أن لديكم موعدا: ليس تصريح إقامة ولا وصلا «récépissé»."
 ],
 "page.changes": [
  "ما تغير منذ زيارتكم الأخيرة"
 ],
 "page.concerns": [
  "بالنسبة إليكم"
 ],
 "page.concerns.none": [
  "لا تعالج هذه الصفحة أي طريق من طرقكم المفتوحة."
 ],
 "page.copy": [
  "يعرض هذا الموقع نسخة من صفحة رسمية. قد تكون النسخة قديمة."
 ],
 "page.copy.go": [
  "فتح الصفحة الرسمية"
 ],
 "page.elsewhere": [
  "هذه الصفحة لمقاطعة (département) غير مقاطعتكم (",
  [
   "departement"
  ],
  ")."
 ],
 "page.failed.text": [
  "ربما الموقع معطّل أو أنتم دون اتصال. تعمل هذه اللوحة دون اتصال: إجاباتكم ووثائقكم هنا."
 ],
 "page.failed.title": [
  "هذه الصفحة لا تُفتح"
 ],
 "page.fiche": [
  "صفحة ",
  [
   "fiche"
  ]
 ],
 "page.file.text": [
  "لا نستطيع قراءة هذا الملف. قارنوه مع «وثائقي». إذا طلب شيئا آخر، فاتبعوا الملف."
 ],
 "page.file.title": [
  "هذا ملف PDF"
 ],
 "page.kind.booking": [
  "حجز موعد"
 ],
 "page.kind.document-list": [
  "قائمة وثائق"
 ],
 "page.kind.faq": [
  "أسئلة وأجوبة"
 ],
 "page.kind.news": [
  "خبر"
 ],
 "page.kind.online-form": [
  "استمارة على الإنترنت"
 ],
 "page.kind.payment": [
  "دفع"
 ],
 "page.line.extra": [
  "مطلوبة هنا إضافةً"
 ],
 "page.line.extra.noBasis": [
  "لم نجد قاعدة تطلب هذه الوثيقة. أحضروها على كل حال؛ يمكنكم أن تسألوا لماذا."
 ],
 "page.line.extra.note": [
  "«مطلوبة هنا إضافةً»: ليست في قائمتكم. أحضروها على كل حال، فما تطلبه الصفحة يُحسب أيضا."
 ],
 "page.line.not-mine": [
  "ليست لحالتكم"
 ],
 "page.line.not-mine.note": [
  "«ليست لحالتكم»: حسب إجاباتكم، لا تُطلب منكم. عند الشك، أحضروها."
 ],
 "page.line.too-old.day": [
  "ستكون قديمة جدا يوم الموعد (",
  [
   "date"
  ],
  ")."
 ],
 "page.line.too-old.now": [
  "قديمة جدا اليوم."
 ],
 "page.line.unknown": [
  "لم نتعرف عليها"
 ],
 "page.line.unknown.note": [
  "«لم نتعرف عليها»: لم نفهم هذا السطر. اقرؤوه في الصفحة."
 ],
 "page.lookalike.copy": [
  "انتبهوا: عنوان رسمي مخبأ داخل عنوان آخر. هذا ليس الموقع الرسمي."
 ],
 "page.lookalike.go": [
  "الذهاب إلى الموقع الرسمي: ",
  [
   "site"
  ]
 ],
 "page.lookalike.imitation": [
  "انتبهوا: هذا الموقع يقلد موقعا من مواقع الدولة. لا تكتبوا فيه شيئا ولا تدفعوا شيئا."
 ],
 "page.lookalike.paid": [
  "هذا الموقع الخاص يطلب المال. الطلب الرسمي يتم في مكان آخر، دون وسيط."
 ],
 "page.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "عرض البقية (واحدة)"
    ],
    "two": [
     "عرض البقية (اثنتان)"
    ],
    "few": [
     "عرض البقية (",
     "#",
     ")"
    ],
    "many": [
     "عرض البقية (",
     "#",
     ")"
    ],
    "other": [
     "عرض البقية (",
     "#",
     ")"
    ]
   }
  ]
 ],
 "page.newer": [
  "هذه الصفحة أحدث من قواعدنا (أُعيدت قراءتها في ",
  [
   "date"
  ],
  "). إذا طلبت شيئا آخر، فاتبعوا الصفحة."
 ],
 "page.newer.tell": [
  "وأخبرونا بذلك بواسطة البلاغ في أسفل هذه الشاشة."
 ],
 "page.next": [
  "السؤال التالي"
 ],
 "page.noHosts.allow": [
  "أوافق"
 ],
 "page.noHosts.once": [
  "أو لقراءة الصفحة المجاورة فقط: اضغطوا على زر الإضافة."
 ],
 "page.noHosts.text": [
  "المتصفح يطلب موافقتكم. نقرأ فقط صفحات المواقع الرسمية في قائمتنا، ولا شيء يُرسل."
 ],
 "page.noHosts.title": [
  "اسمحوا لنا بقراءة المواقع الرسمية"
 ],
 "page.none.text": [
  "افتحوا صفحة من service-public أو صفحة المحافظة (préfecture): ستقول لكم هذه اللوحة ما تطلبه."
 ],
 "page.none.title": [
  "لا صفحة مفتوحة بجانب اللوحة"
 ],
 "page.notOfficial": [
  "موقع غير رسمي · ",
  [
   "site"
  ]
 ],
 "page.notPermit": [
  "هذه الصفحة لا تتحدث عن تصريح إقامة."
 ],
 "page.official": [
  "موقع رسمي · ",
  [
   "site"
  ]
 ],
 "page.older": [
  "هذه الصفحة قديمة: ربما تغيّر القانون منذ ذلك الحين. أُعيدت قراءة قواعدنا في ",
  [
   "date"
  ],
  "."
 ],
 "page.once": [
  "هذا الموقع في قائمتنا، لكن المتصفح يسمح لنا بقراءته هذه المرة فقط."
 ],
 "page.personal": [
  "هذه صفحة حساب: لم نقرأ إلا عناوينها."
 ],
 "page.refused.text": [
  "ليست في قائمة مواقعنا. لقراءتها مرة واحدة، اضغطوا على زر الإضافة."
 ],
 "page.refused.title": [
  "لم تُقرأ هذه الصفحة"
 ],
 "page.restless": [
  "تتغير هذه الصفحة دون توقف. نعرض ما كانت تقوله قبل ثوانٍ."
 ],
 "page.sample": [
  "فتح الصفحة F2209 على service-public"
 ],
 "page.section.other": [
  [
   "count",
   "plural",
   {
    "one": [
     "قائمة لحالة غير حالتكم"
    ],
    "two": [
     "قائمتان لحالات غير حالتكم"
    ],
    "few": [
     "#",
     " قوائم لحالات غير حالتكم"
    ],
    "many": [
     "#",
     " قائمة لحالات غير حالتكم"
    ],
    "other": [
     "#",
     " قائمة لحالات غير حالتكم"
    ]
   }
  ]
 ],
 "page.section.why.answers": [
  "حسب إجاباتكم، لا يُطلب منكم شيء من هذه القائمة."
 ],
 "page.section.why.duplicate": [
  "لاستبدال تصريح ضائع أو مسروق أو تالف."
 ],
 "page.section.why.first": [
  "لطلب أول: حسب إجاباتكم، ليس هذا طلبكم."
 ],
 "page.section.why.permit": [
  "لتصريح إقامة لا تعالجه هذه اللوحة."
 ],
 "page.section.why.renewal": [
  "للتجديد: حسب إجاباتكم، ليس هذا طلبكم."
 ],
 "page.section.why.route": [
  "لطريق آخر: ",
  [
   "route"
  ],
  "."
 ],
 "page.summary": [
  "باختصار"
 ],
 "page.summary.all": [
  "عرض طرقي"
 ],
 "page.summary.routes": [
  [
   "count",
   "plural",
   {
    "0": [
     "لا طريق مفتوح حاليا"
    ],
    "one": [
     "طريق واحد للنظر فيه"
    ],
    "two": [
     "طريقان للنظر فيهما"
    ],
    "few": [
     "#",
     " طرق للنظر فيها"
    ],
    "many": [
     "#",
     " طريقا للنظر فيها"
    ],
    "other": [
     "#",
     " طريق للنظر فيها"
    ]
   }
  ]
 ],
 "page.summary.start": [
  "أجيبوا عن بعض الأسئلة لتروا ما يفتحه وضعكم."
 ],
 "page.title": [
  "هذه الصفحة"
 ],
 "page.truncated": [
  "هذه الصفحة طويلة جدا: لم نقرأ إلا جزءا منها."
 ],
 "page.upload.empty": [
  "لا ملف"
 ],
 "page.upload.filled": [
  "أُضيف الملف"
 ],
 "page.upload.formats": [
  "الصيغ: ",
  [
   "formats"
  ]
 ],
 "page.upload.optional": [
  "اختياري"
 ],
 "page.upload.required": [
  "إلزامي"
 ],
 "page.upload.size": [
  [
   "size"
  ],
  " ميغابايت على الأكثر"
 ],
 "page.uploads": [
  "الملفات التي تطلبها هذه الاستمارة"
 ],
 "page.uploads.check": [
  "قبل الإرسال، راجعوا كل ملف."
 ],
 "page.uploads.empty": [
  [
   "count",
   "plural",
   {
    "one": [
     "ينقص ملف إلزامي واحد."
    ],
    "two": [
     "ينقص ملفان إلزاميان."
    ],
    "few": [
     "تنقص ",
     "#",
     " ملفات إلزامية."
    ],
    "many": [
     "ينقص ",
     "#",
     " ملفا إلزاميا."
    ],
    "other": [
     "ينقص ",
     "#",
     " ملف إلزامي."
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
     "وثيقة واحدة قديمة جدا."
    ],
    "two": [
     "وثيقتان قديمتان جدا."
    ],
    "few": [
     "#",
     " وثائق قديمة جدا."
    ],
    "many": [
     "#",
     " وثيقة قديمة جدا."
    ],
    "other": [
     "#",
     " وثيقة قديمة جدا."
    ]
   }
  ]
 ],
 "page.verified": [
  "تم التحقق منها في ",
  [
   "date"
  ]
 ],
 "page.wrong": [
  "هل أخطأنا في هذه الصفحة؟"
 ],
 "page.wrong.byHand": [
  "فشل النسخ: حددوا النص"
 ],
 "page.wrong.copy": [
  "نسخ البلاغ"
 ],
 "page.wrong.date": [
  "تاريخ الصفحة"
 ],
 "page.wrong.done": [
  "تم النسخ"
 ],
 "page.wrong.explain": [
  "هذا النص لا يذكر شيئًا عنكم. انسخوه وأرسلوه حيث تشاؤون: اللوحة لا ترسل شيئًا."
 ],
 "page.wrong.law": [
  "الصفحة وقواعدكم لا تتفقان"
 ],
 "page.wrong.line": [
  "وثيقة فُهمت خطأ"
 ],
 "page.wrong.missing": [
  "تنقص وثائق"
 ],
 "page.wrong.page": [
  "اسم الصفحة أو الموقع"
 ],
 "page.wrong.part": [
  "ليس الجزء الصحيح من الصفحة"
 ],
 "page.wrong.what": [
  "ما هو الخطأ؟"
 ],
 "routes.closed": [
  [
   "count",
   "plural",
   {
    "one": [
     "طريق مغلق اليوم"
    ],
    "two": [
     "طريقان مغلقان اليوم"
    ],
    "few": [
     "#",
     " طرق مغلقة اليوم"
    ],
    "many": [
     "#",
     " طريقا مغلقا اليوم"
    ],
    "other": [
     "#",
     " طريق مغلق اليوم"
    ]
   }
  ]
 ],
 "routes.detail": [
  "كل شيء عن هذا الطريق"
 ],
 "routes.documents": [
  "عرض الوثائق الواجب إحضارها"
 ],
 "routes.empty": [
  "أجيبوا عن سؤال أول: ستظهر الطرق الممكنة هنا."
 ],
 "routes.flips": [
  "يتغير هذا في ",
  [
   "date"
  ],
  " إذا لم يتغير شيء آخر."
 ],
 "routes.intro": [
  "ما قد يفتحه وضعكم، بتاريخ ",
  [
   "date"
  ],
  ". هذه معلومات وليست قرارا."
 ],
 "routes.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "طريق ممكن آخر"
    ],
    "two": [
     "طريقان ممكنان آخران"
    ],
    "few": [
     "#",
     " طرق ممكنة أخرى"
    ],
    "many": [
     "#",
     " طريقا ممكنا آخر"
    ],
    "other": [
     "#",
     " طريق ممكن آخر"
    ]
   }
  ]
 ],
 "routes.nextQuestion": [
  "السؤال التالي"
 ],
 "routes.noQuestion": [
  "لم يبق سؤال مفيد: أجوبتكم تكفي لما نستطيع قوله."
 ],
 "routes.open": [
  "للنظر فيها أولا"
 ],
 "routes.otherCases": [
  [
   "count",
   "plural",
   {
    "one": [
     "حالة أخرى من هذا الطريق"
    ],
    "two": [
     "حالتان أخريان من هذا الطريق"
    ],
    "few": [
     "#",
     " حالات أخرى من هذا الطريق"
    ],
    "many": [
     "#",
     " حالة أخرى من هذا الطريق"
    ],
    "other": [
     "#",
     " حالة أخرى من هذا الطريق"
    ]
   }
  ]
 ],
 "routes.others": [
  "طرق أخرى ممكنة"
 ],
 "routes.outside": [
  [
   "count",
   "plural",
   {
    "one": [
     "طريق خارج حالتكم"
    ],
    "two": [
     "طريقان خارج حالتكم"
    ],
    "few": [
     "#",
     " طرق خارج حالتكم"
    ],
    "many": [
     "#",
     " طريقا خارج حالتكم"
    ],
    "other": [
     "#",
     " طريق خارج حالتكم"
    ]
   }
  ]
 ],
 "routes.soon": [
  "قريبًا، إذا لم يتغيّر شيء"
 ],
 "routes.title": [
  "طرقي"
 ],
 "routes.until": [
  "صالح حتى عشية ",
  [
   "date"
  ],
  " إذا لم يتغير شيء آخر."
 ],
 "routes.warnFirst": [
  "قبل تقديم الطلب، راجعوا جمعية أو محاميا: قد يرافق الرفضَ إلزام بمغادرة فرنسا (OQTF)."
 ],
 "section.card": [
  "البطاقة وما بعدها"
 ],
 "section.fees": [
  "كم يكلف ذلك"
 ],
 "section.filing": [
  "أين ومتى يُقدَّم الطلب"
 ],
 "section.refusal": [
  "في حالة الرفض أو السكوت"
 ],
 "section.warnings": [
  "للقراءة قبل تقديم الطلب"
 ],
 "section.why": [
  "كل المعايير ومصادرها"
 ],
 "shell.back": [
  "العودة"
 ],
 "shell.dossier": [
  "الملف"
 ],
 "shell.language": [
  "اللغة"
 ],
 "shell.lawNotHeld": [
  "ليست لدينا قواعد هذا التاريخ. لا تعتمدوا على هذه اللوحة."
 ],
 "shell.lawOld": [
  "لم تُعد قراءة قواعدنا منذ أكثر من ستة أشهر (في ",
  [
   "date"
  ],
  "). تحققوا من كل شيء على موقع رسمي أو مع جمعية."
 ],
 "shell.loading": [
  "لحظة…"
 ],
 "shell.menu": [
  "الملفات والإعدادات"
 ],
 "shell.name": [
  "Pièce par pièce"
 ],
 "shell.nav": [
  "أقسام اللوحة"
 ],
 "shell.nothingLeaves": [
  "لا شيء يغادر هذا الحاسوب."
 ],
 "shell.notice": [
  "خدمة غير رسمية. هذه معلومات وليست قرارا."
 ],
 "shell.outdated": [
  "تم تحديث اللوحة وهي مفتوحة. إجاباتكم محفوظة."
 ],
 "shell.outdated.reload": [
  "إعادة الفتح"
 ],
 "shell.quickClose": [
  "إغلاق سريع"
 ],
 "shell.quickClose.help": [
  "يخفي كل شيء دفعة واحدة. بلوحة المفاتيح: Échap (Esc) مرتين."
 ],
 "shell.reviewed": [
  "أُعيدت قراءة القواعد في ",
  [
   "date"
  ],
  "."
 ],
 "shell.skip": [
  "الذهاب إلى المحتوى"
 ],
 "situation.answers": [
  "كل أجوبتي"
 ],
 "situation.answers.back": [
  "العودة إلى الأسئلة"
 ],
 "situation.answers.change": [
  "تغيير: ",
  [
   "fact"
  ]
 ],
 "situation.answers.declined": [
  [
   "count",
   "plural",
   {
    "zero": [
     "لا أسئلة بلا جواب"
    ],
    "one": [
     "سؤال واحد بلا جواب"
    ],
    "two": [
     "سؤالان بلا جواب"
    ],
    "few": [
     "#",
     " أسئلة بلا جواب"
    ],
    "many": [
     "#",
     " سؤالا بلا جواب"
    ],
    "other": [
     "#",
     " سؤال بلا جواب"
    ]
   }
  ]
 ],
 "situation.answers.empty": [
  "لا جواب بعد."
 ],
 "situation.answers.erase": [
  "محو: ",
  [
   "fact"
  ]
 ],
 "situation.answers.skipped": [
  "دون جواب"
 ],
 "situation.changed": [
  "تغير القانون منذ زيارتكم الأخيرة"
 ],
 "situation.decline": [
  "أفضل ألا أجيب"
 ],
 "situation.done.routes": [
  "عرض طرقي"
 ],
 "situation.done.text": [
  "لا يوجد سؤال آخر مفيد حاليا."
 ],
 "situation.done.title": [
  "أجوبتكم تكفي"
 ],
 "situation.erase": [
  "محو"
 ],
 "situation.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "أنتم تغيرون جوابا"
    ],
    "one": [
     "السؤال الأخير"
    ],
    "two": [
     "سؤالان بعد على الأكثر"
    ],
    "few": [
     "#",
     " أسئلة بعد على الأكثر"
    ],
    "many": [
     "#",
     " سؤالا بعد على الأكثر"
    ],
    "other": [
     "#",
     " سؤال بعد على الأكثر"
    ]
   }
  ]
 ],
 "situation.loading": [
  "نبحث عن السؤال الأكثر فائدة…"
 ],
 "situation.mayStop": [
  "يمكنكم التوقف هنا. تم التحقق من الشروط التي نعرفها بالنسبة إلى: ",
  [
   "route"
  ],
  ". الأسئلة الأخرى تخص طرقًا أخرى."
 ],
 "situation.next": [
  "تأكيد"
 ],
 "situation.next.go": [
  "الإجابة عن الأسئلة"
 ],
 "situation.no": [
  "لا"
 ],
 "situation.number": [
  "عدد، من ",
  [
   "min"
  ],
  " إلى ",
  [
   "max"
  ]
 ],
 "situation.other": [
  "غير ذلك…"
 ],
 "situation.previous": [
  "السؤال السابق"
 ],
 "situation.question": [
  "سؤال"
 ],
 "situation.saved": [
  "تم حفظ الجواب"
 ],
 "situation.select": [
  "اختاروا"
 ],
 "situation.sensitive": [
  "سؤال حساس. يمكنكم ألا تجيبوا: الجواب يبقى على هذا الحاسوب."
 ],
 "situation.stateless": [
  "عديم الجنسية (لا جنسية)"
 ],
 "situation.stop": [
  "توقفوا متى شئتم: كل جواب محفوظ."
 ],
 "situation.title": [
  "وضعي"
 ],
 "situation.unknown": [
  "لا أعرف"
 ],
 "situation.why": [
  "لماذا هذا السؤال؟"
 ],
 "situation.yes": [
  "نعم"
 ],
 "source.from": [
  "ساري المفعول منذ ",
  [
   "from"
  ]
 ],
 "source.fromBefore": [
  "ساري المفعول منذ 2020 أو قبلها"
 ],
 "source.fromTo": [
  "ساري المفعول من ",
  [
   "from"
  ],
  " إلى ",
  [
   "to"
  ]
 ],
 "source.label": [
  "المصدر: ",
  [
   "basis"
  ]
 ],
 "source.toggle": [
  "المصدر"
 ],
 "stage.change-of-status": [
  "تغيير سبب الإقامة"
 ],
 "stage.first-application": [
  "طلب أول"
 ],
 "stage.renewal": [
  "تجديد"
 ],
 "status.bar.met": [
  "لا ينطبق عليكم"
 ],
 "status.bar.unknown": [
  "يحتاج إلى توضيح"
 ],
 "status.bar.unmet": [
  "ينطبق عليكم"
 ],
 "status.factor.always": [
  "للعلم"
 ],
 "status.factor.met": [
  "يُحسب لصالحكم"
 ],
 "status.factor.unknown": [
  "يحتاج إلى توضيح"
 ],
 "status.factor.unmet": [
  "لا يُحسب لصالحكم"
 ],
 "status.met": [
  "مستوفى"
 ],
 "status.unknown": [
  "يحتاج إلى توضيح"
 ],
 "status.unmet": [
  "غير مستوفى"
 ],
 "trouble.calendar": [
  "لم يمكن إنشاء ملف التقويم."
 ],
 "trouble.dismiss": [
  "قرأت ذلك"
 ],
 "trouble.dossier-already-exists": [
  "هذا الملف موجود بالفعل."
 ],
 "trouble.dossier-changed-elsewhere": [
  "تم تغيير هذا الملف في نافذة أخرى. جوابكم الأخير لم يُحفظ."
 ],
 "trouble.dossier-newer-version": [
  "أحد الملفات من نسخة أحدث من Pièce par pièce. حدّثوا الإضافة."
 ],
 "trouble.dossier-not-found": [
  "هذا الملف لم يعد موجودا."
 ],
 "trouble.dossier-nothing-to-undo": [
  "لم يبق شيء للاسترجاع."
 ],
 "trouble.dossier-unreadable": [
  "لا يمكن قراءة أحد الملفات. وُضع جانبا ولم يُمحَ."
 ],
 "trouble.import-damaged": [
  "هذا الملف تالف."
 ],
 "trouble.import-dossier-unreadable": [
  "لا يمكن قراءة أحد ملفات هذا الملف."
 ],
 "trouble.import-newer-version": [
  "هذا الملف من نسخة أحدث. حدّثوا الإضافة."
 ],
 "trouble.import-not-our-file": [
  "هذا الملف ليس من Pièce par pièce."
 ],
 "trouble.import-too-costly": [
  "هذا الملف يتطلب حسابا كثيرا. نحن لا نفتحه."
 ],
 "trouble.import-too-large": [
  "هذا الملف كبير جدا."
 ],
 "trouble.import-wrong-passphrase": [
  "هذه ليست العبارة الصحيحة لهذا الملف."
 ],
 "trouble.keyring-damaged": [
  "المفتاح الذي يحمي ملفاتكم تالف. لم نمحُ شيئا."
 ],
 "trouble.keyring-missing": [
  "المفتاح الذي يحمي ملفاتكم مفقود. لم نمحُ شيئا."
 ],
 "trouble.keyring-newer-version": [
  "ملفاتكم من نسخة أحدث من Pièce par pièce. حدّثوا الإضافة."
 ],
 "trouble.keyring-one-copy-damaged": [
  "نسخة من المفتاح كانت تالفة. استُعملت الأخرى: لم يضع شيء."
 ],
 "trouble.keyring-too-weak": [
  "أضعف شخص ما حماية هذه الملفات. نحن لا نفتحها."
 ],
 "trouble.law": [
  "لم يمكن تحميل القواعد. أغلقوا اللوحة وافتحوها من جديد."
 ],
 "trouble.list-rebuilt": [
  "قائمة الملفات كانت تالفة. أعدنا إنشاءها."
 ],
 "trouble.lock-needs-passphrase": [
  "دون عبارة سرية، لا يمكن قفل شيء. الشاشة مخفية فقط."
 ],
 "trouble.move-unfinished": [
  "التغيير لم ينته. لم يضع شيء: اتركوا المتصفح مفتوحا وحاولوا من جديد."
 ],
 "trouble.passphrase-missing": [
  "اكتبوا عبارتكم السرية."
 ],
 "trouble.passphrase-too-short": [
  "هذه العبارة قصيرة جدا."
 ],
 "trouble.passphrase-wait": [
  "محاولات كثيرة جدا. انتظروا ",
  [
   "seconds",
   "plural",
   {
    "one": [
     "ثانية واحدة"
    ],
    "two": [
     "ثانيتين"
    ],
    "few": [
     "#",
     " ثوان"
    ],
    "many": [
     "#",
     " ثانية"
    ],
    "other": [
     "#",
     " ثانية"
    ]
   }
  ],
  "، ثم حاولوا من جديد."
 ],
 "trouble.passphrase-wrong": [
  "هذه ليست العبارة الصحيحة."
 ],
 "trouble.record-damaged": [
  "جزء مما هو محفوظ تالف. وضعناه جانبا."
 ],
 "trouble.record-newer-format": [
  "جزء منها من نسخة أحدث من Pièce par pièce. حدّثوا الإضافة."
 ],
 "trouble.record-previous-generation": [
  "آخر كتابة كانت تالفة: نعرض النسخة التي قبلها مباشرة. تحققوا من جوابكم الأخير."
 ],
 "trouble.retry": [
  "حاولوا من جديد"
 ],
 "trouble.settings-unreadable": [
  "لم يمكن قراءة إعداداتكم."
 ],
 "trouble.storage-full": [
  "لم يبق مكان على هذا الحاسوب: الجواب الأخير لم يُحفظ."
 ],
 "trouble.storage-unreachable": [
  "المتصفح لا يسمح بالوصول إلى ما هو محفوظ. أغلقوا اللوحة وافتحوها من جديد."
 ],
 "trouble.storage-write-failed": [
  "الجواب الأخير لم يُحفظ. وهو باق على الشاشة: حاولوا من جديد."
 ],
 "trouble.storage-write-not-kept": [
  "المتصفح لم يحتفظ بالجواب الأخير. وهو باق على الشاشة: حاولوا من جديد."
 ],
 "trouble.store-already-set-up": [
  "تم الاختيار بالفعل في نافذة أخرى."
 ],
 "trouble.store-locked": [
  "ملفاتكم مقفلة."
 ],
 "trouble.store-not-set-up": [
  "اختاروا أولا مكان حفظ أجوبتكم."
 ],
 "trouble.store-unreadable": [
  "ما هو محفوظ لا يمكن قراءته. لم نمحُ شيئا."
 ],
 "trouble.title": [
  "مشكلة"
 ],
 "trouble.wipe-incomplete": [
  "لم يمكن محو كل شيء. حاولوا من جديد."
 ],
 "two.help": [
  "السؤال بخط كبير، بالفرنسية وباللغة الأخرى."
 ],
 "two.title": [
  "شخصان أمام الشاشة"
 ],
 "ui.date.day": [
  "اليوم"
 ],
 "ui.date.month": [
  "الشهر"
 ],
 "ui.date.wrong": [
  "هذا التاريخ غير موجود. مثال: ⁦12 03 2027⁩."
 ],
 "ui.date.year": [
  "السنة"
 ],
 "unreadable.save": [
  "الاحتفاظ بنسخة"
 ],
 "unreadable.text": [
  "لم نمحُ شيئا. يمكنكم الاحتفاظ بنسخة مما هو تالف، ثم محو كل شيء والبدء من جديد."
 ],
 "unreadable.title": [
  "ما هو محفوظ لا يمكن قراءته"
 ],
 "urgent.again": [
  "وصل القرار"
 ],
 "urgent.check": [
  "تحققوا دائما من الأجل المكتوب في القرار. هو الذي يُعتدّ به."
 ],
 "urgent.constraint": [
  "أين أنتم؟"
 ],
 "urgent.continue": [
  "المتابعة"
 ],
 "urgent.deadline": [
  "آخر يوم للطعن، من باب الحيطة"
 ],
 "urgent.deadline.hours": [
  "لديكم ",
  [
   "hours"
  ],
  " ساعة فقط للطعن. اتصلوا بمحامٍ فورا."
 ],
 "urgent.deadline.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "هو اليوم."
    ],
    "one": [
     "بقي يوم واحد."
    ],
    "two": [
     "بقي يومان."
    ],
    "few": [
     "بقيت ",
     "#",
     " أيام."
    ],
    "many": [
     "بقي ",
     "#",
     " يوما."
    ],
    "other": [
     "بقي ",
     "#",
     " يوم."
    ]
   }
  ]
 ],
 "urgent.deadline.none": [
  "أعطوا اليوم الذي تلقيتم فيه القرار: ونحن نحسب الأجل."
 ],
 "urgent.deadline.past": [
  "هذا اليوم مضى. راجعوا محاميا دون انتظار: أحيانا يبقى شيء آخر ممكنا."
 ],
 "urgent.first": [
  "أروا القرار لمحامٍ أو جمعية اليوم. احتفظوا بالظرف: تاريخه مهم."
 ],
 "urgent.kind": [
  "ماذا تلقيتم؟"
 ],
 "urgent.received": [
  "في أي يوم تلقيتموه؟"
 ],
 "urgent.received.help": [
  "يوم التسليم باليد، أو يوم مرور ساعي البريد."
 ],
 "urgent.rules": [
  "الآجال، كلمة بكلمة"
 ],
 "urgent.silence": [
  "عدم الرد طوال 4 أشهر بعد ملف كامل يعني رفضا. ويمكنكم الطعن فيه."
 ],
 "urgent.title": [
  "وصل القرار: تصرفوا بسرعة"
 ],
 "urgent.who": [
  "من يمكنه مساعدتكم"
 ],
 "urgent.who.aid": [
  "المساعدة القضائية (aide juridictionnelle)"
 ],
 "urgent.who.aid.how": [
  "تدفع أجر المحامي إذا كان مالكم قليلا. اطلبوها فورا: في حالة OQTF، اطلبوها من المحامي قبل انتهاء الأجل."
 ],
 "urgent.who.cimade": [
  "La Cimade"
 ],
 "urgent.who.cimade.how": [
  "استشارات مجانية في مدن كثيرة، وفي مراكز احتجاز إداري (rétention)."
 ],
 "urgent.who.defenseur": [
  "المدافع عن الحقوق (Défenseur des droits)"
 ],
 "urgent.who.defenseur.how": [
  "إذا كانت مصلحة عمومية لا ترد عليكم أو تسيء معاملتكم. مجاني. واللجوء إليه لا يوقف الأجل."
 ],
 "urgent.who.frv": [
  "France Victimes، ⁦116 006⁩"
 ],
 "urgent.who.frv.how": [
  "إذا كنتم تتعرضون للعنف: 3919 (للنساء)، أو ⁦116 006⁩، أو 17 في حالة الخطر."
 ],
 "urgent.who.gisti": [
  "Le Gisti"
 ],
 "urgent.who.gisti.how": [
  "نصائح في قانون الأجانب، بالهاتف وكتابةً."
 ],
 "urgent.who.lawyer": [
  "محامٍ في قانون الأجانب"
 ],
 "urgent.who.lawyer.how": [
  "لنقابة المحامين (barreau) في مدينتكم استشارات، كثيرا ما تكون مجانية. والمحكمة والبلدية تعطيان العنوان."
 ]
};
