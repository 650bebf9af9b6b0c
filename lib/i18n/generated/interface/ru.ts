// Made by scripts/i18n/interface.mjs; do not edit.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
 "card.aps": [
  "Временное разрешение на пребывание (APS)"
 ],
 "card.autorisation-regroupement-familial": [
  "Разрешение на воссоединение семьи"
 ],
 "card.carte-pluriannuelle": [
  "Многолетняя карта («carte de séjour pluriannuelle»)"
 ],
 "card.carte-resident": [
  "Карта резидента («carte de résident»)"
 ],
 "card.carte-temporaire": [
  "Временная карта («carte de séjour temporaire»)"
 ],
 "card.certificat-algerien-1-an": [
  "Алжирский сертификат о проживании на один год"
 ],
 "card.certificat-algerien-10-ans": [
  "Алжирский сертификат о проживании на десять лет"
 ],
 "card.fallback": [
  "Иначе — более короткая карта"
 ],
 "card.validity": [
  [
   "card"
  ],
  ", срок действия: ",
  [
   "duration"
  ]
 ],
 "confidence.check": [
  "Нужно проверить здесь: ",
  [
   "where"
  ]
 ],
 "confidence.probable": [
  "Вероятно"
 ],
 "confidence.to-verify": [
  "Нужно подтвердить"
 ],
 "criterion.answer": [
  "Ответить"
 ],
 "criterion.change": [
  "Изменить мой ответ"
 ],
 "criterion.flips": [
  "изменится ",
  [
   "date"
  ]
 ],
 "dates.adult": [
  "Ваше 18-летие."
 ],
 "dates.appeal-ends": [
  "Последний день с запасом, чтобы обжаловать решение. Проверьте срок, написанный в решении."
 ],
 "dates.appeal-hours": [
  "На обжалование только ",
  [
   "hours"
  ],
  " ч: позвоните адвокату прямо сейчас."
 ],
 "dates.appointment": [
  "Приём или подача."
 ],
 "dates.ask-for-document": [
  "С этого дня запросите: ",
  [
   "document"
  ],
  "."
 ],
 "dates.attestation-ends": [
  "Окончание вашей справки или «récépissé»."
 ],
 "dates.calendar": [
  "Поместить эти даты в мой календарь (.ics)"
 ],
 "dates.calendar.warning": [
  "Этот файл не защищён и остаётся в ваших загрузках."
 ],
 "dates.channel.anef": [
  "онлайн, на сайте ANEF"
 ],
 "dates.channel.demarche-numerique": [
  "онлайн, на demarche.numerique.gouv.fr"
 ],
 "dates.channel.other": [
  "иначе"
 ],
 "dates.channel.post": [
  "по почте"
 ],
 "dates.channel.prefecture": [
  "в окне префектуры"
 ],
 "dates.child-adult": [
  "18-летие ребёнка."
 ],
 "dates.criterion-changes": [
  "Одно условие меняется для: ",
  [
   "route"
  ],
  "."
 ],
 "dates.document-too-old": [
  "Эта бумага становится слишком старой: ",
  [
   "document"
  ],
  "."
 ],
 "dates.documents-due": [
  "Последний день, чтобы отправить запрошенные документы."
 ],
 "dates.empty": [
  "Пока дат нет. Укажите окончание вашего вида на жительство или день приёма: полезные даты появятся здесь."
 ],
 "dates.in": [
  [
   "count",
   "plural",
   {
    "0": [
     "сегодня"
    ],
    "1": [
     "завтра"
    ],
    "one": [
     "через ",
     "#",
     " день"
    ],
    "few": [
     "через ",
     "#",
     " дня"
    ],
    "many": [
     "через ",
     "#",
     " дней"
    ],
    "other": [
     "через ",
     "#",
     " дня"
    ]
   }
  ]
 ],
 "dates.intro": [
  "Что произойдёт, если больше ничего не изменится."
 ],
 "dates.permit-expires": [
  "Окончание вашего вида на жительство."
 ],
 "dates.route-changes": [
  "Ответ меняется для: ",
  [
   "route"
  ],
  "."
 ],
 "dates.silence-is-refusal": [
  "Если к этому дню ответа нет, это отказ, который вы можете обжаловать."
 ],
 "dates.step.appointment": [
  "Запись на приём есть"
 ],
 "dates.step.attestation": [
  "Справка или «récépissé» получены"
 ],
 "dates.step.card-received": [
  "Карта выдана"
 ],
 "dates.step.confirmation": [
  "Подтверждение подачи получено"
 ],
 "dates.step.decision": [
  "Решение получено"
 ],
 "dates.step.filed": [
  "Досье подано"
 ],
 "dates.step.other": [
  "Другое"
 ],
 "dates.step.request-for-documents": [
  "Попросили дополнительные документы"
 ],
 "dates.steps": [
  "Мои действия"
 ],
 "dates.steps.channel": [
  "Каким способом"
 ],
 "dates.steps.intro": [
  "Записывайте свои действия: от них зависят сроки. Храните каждое доказательство подачи."
 ],
 "dates.steps.keepProof": [
  "Сохраните подтверждение подачи: письмо, снимок экрана или бумагу. Оно доказывает дату. Отметьте его здесь, когда получите."
 ],
 "dates.steps.kind": [
  "Действие"
 ],
 "dates.steps.on": [
  "Дата"
 ],
 "dates.steps.remove": [
  "Убрать: ",
  [
   "step"
  ]
 ],
 "dates.steps.save": [
  "Сохранить"
 ],
 "dates.steps.until": [
  "Действует до (если дата написана)"
 ],
 "dates.title": [
  "Мои даты"
 ],
 "dates.today": [
  "Сегодня"
 ],
 "dates.window-closes": [
  "Последний день, чтобы подать в срок: ",
  [
   "route"
  ],
  "."
 ],
 "dates.window-opens": [
  "С этого дня вы можете подать запрос: ",
  [
   "route"
  ],
  "."
 ],
 "documents.alternatives": [
  "Если этого нет: ",
  [
   "list"
  ]
 ],
 "documents.appointment": [
  "Дата приёма или подачи"
 ],
 "documents.appointment.clear": [
  "Стереть дату"
 ],
 "documents.appointment.help": [
  "По ней мы проверяем, будет ли каждая бумага ещё достаточно новой в этот день."
 ],
 "documents.askFrom": [
  "Запросите её начиная с ",
  [
   "date"
  ],
  ", чтобы она была достаточно новой."
 ],
 "documents.at.formality": [
  "Для актов, которым это нужно"
 ],
 "documents.at.handover": [
  "При выдаче карты, а не при подаче"
 ],
 "documents.badge.asked": [
  "Запрошено"
 ],
 "documents.badge.maybe": [
  "Нужно уточнить"
 ],
 "documents.badge.ready": [
  "Готово"
 ],
 "documents.badge.to-get": [
  "Нужно найти"
 ],
 "documents.badge.too-old": [
  "Слишком старая"
 ],
 "documents.choose": [
  "Посмотреть документы для другого пути"
 ],
 "documents.copies.copy": [
  "Копия"
 ],
 "documents.copies.online": [
  "Онлайн"
 ],
 "documents.copies.original": [
  "Оригинал"
 ],
 "documents.copies.original-and-copy": [
  "Оригинал и копия"
 ],
 "documents.counterMayAsk": [
  "Ваша префектура («préfecture») может попросить другие бумаги. Принесите то, что требует официальная страница, даже если этого нет в нашем списке."
 ],
 "documents.covers": [
  "За период не меньше чем ",
  [
   "duration"
  ]
 ],
 "documents.for": [
  "Для: ",
  [
   "route"
  ]
 ],
 "documents.formality.title": [
  "Переводы и формальности"
 ],
 "documents.fresh": [
  "Достаточно новая до ",
  [
   "date"
  ]
 ],
 "documents.future": [
  "Эта дата позже приёма: проверьте её."
 ],
 "documents.group.couple": [
  "Жизнь в паре"
 ],
 "documents.group.domicile": [
  "Адрес"
 ],
 "documents.group.enfant": [
  "Ребёнок"
 ],
 "documents.group.etat-civil": [
  "Акты гражданского состояния"
 ],
 "documents.group.formalites": [
  "Формальности"
 ],
 "documents.group.identite": [
  "Личность и пребывание"
 ],
 "documents.group.integration": [
  "Интеграция"
 ],
 "documents.group.jeunesse": [
  "Юность и семья"
 ],
 "documents.group.paiement": [
  "Оплата"
 ],
 "documents.group.presence": [
  "Пребывание во Франции"
 ],
 "documents.group.protection": [
  "Защита"
 ],
 "documents.group.sante": [
  "Здоровье"
 ],
 "documents.group.travail": [
  "Работа и доходы"
 ],
 "documents.handover.title": [
  "Позже, при выдаче карты"
 ],
 "documents.issuedOn": [
  "Дата, написанная на бумаге"
 ],
 "documents.maxAge": [
  "Давность: меньше чем ",
  [
   "duration"
  ]
 ],
 "documents.none": [
  "Сначала ответьте на несколько вопросов: список документов появится здесь."
 ],
 "documents.note": [
  "Заметка для себя"
 ],
 "documents.progress": [
  "Готово: ",
  [
   "ready"
  ],
  " из ",
  [
   "total"
  ]
 ],
 "documents.state": [
  "Состояние: ",
  [
   "document"
  ]
 ],
 "documents.state.asked": [
  "Запрошено"
 ],
 "documents.state.ready": [
  "Готово"
 ],
 "documents.state.to-get": [
  "Нужно найти"
 ],
 "documents.title": [
  "Мои документы"
 ],
 "documents.tooOld": [
  "Слишком старая в этот день: после ",
  [
   "date"
  ],
  " она не годится."
 ],
 "documents.tooOld.askFrom": [
  "Запросите её снова начиная с ",
  [
   "date"
  ]
 ],
 "documents.translate": [
  "Если написано на другом языке: перевод присяжного переводчика."
 ],
 "documents.unknown": [
  "Требуется в зависимости от ответа, который вы ещё не дали."
 ],
 "documents.where": [
  "Где получить: ",
  [
   "where"
  ]
 ],
 "documents.why": [
  "Зачем, и как получить"
 ],
 "duration.D": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " день"
    ],
    "few": [
     "#",
     " дня"
    ],
    "many": [
     "#",
     " дней"
    ],
    "other": [
     "#",
     " дня"
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
     " месяц"
    ],
    "few": [
     "#",
     " месяца"
    ],
    "many": [
     "#",
     " месяцев"
    ],
    "other": [
     "#",
     " месяца"
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
     " неделя"
    ],
    "few": [
     "#",
     " недели"
    ],
    "many": [
     "#",
     " недель"
    ],
    "other": [
     "#",
     " недели"
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
     " год"
    ],
    "few": [
     "#",
     " года"
    ],
    "many": [
     "#",
     " лет"
    ],
    "other": [
     "#",
     " года"
    ]
   }
  ]
 ],
 "fees.atFiling": [
  "Из них ",
  [
   "amount"
  ],
  " платят при подаче и не возвращают при отказе. Остальное платят при выдаче карты."
 ],
 "fees.atHandover": [
  "Платят при выдаче карты, маркой «timbre fiscal»."
 ],
 "fees.droit-de-timbre": [
  "Гербовый сбор («droit de timbre»)"
 ],
 "fees.free": [
  "Бесплатно"
 ],
 "fees.maybe": [
  "Возможно, дополнительно, в зависимости от ответа: ",
  [
   "line"
  ],
  " ",
  [
   "amount"
  ]
 ],
 "fees.regularisation": [
  "Виза регуляризации («visa de régularisation»)"
 ],
 "fees.retard": [
  "Опоздание с продлением"
 ],
 "fees.stamp": [
  "Марку «timbre fiscal» покупают на timbres.impots.gouv.fr или в уполномоченном табачном киоске."
 ],
 "fees.taxe": [
  "Налог («taxe»)"
 ],
 "fees.total": [
  "Всего: ",
  [
   "amount"
  ]
 ],
 "filing.anef": [
  "Онлайн, через ANEF (официальный сайт administration-etrangers-en-france.interieur.gouv.fr)."
 ],
 "filing.demarche-numerique": [
  "Через онлайн-бланк вашей префектуры."
 ],
 "filing.lateAllowed": [
  "Более поздний запрос тоже примут, но, возможно, придётся платить сбор регуляризации."
 ],
 "filing.missing": [
  "Даты зависят от ответа, который вы не дали."
 ],
 "filing.noWindow": [
  "Мы не знаем письменного крайнего срока для этого пути."
 ],
 "filing.ofii": [
  "В OFII; подаёт близкий, который живёт во Франции."
 ],
 "filing.past": [
  "Эта дата прошла."
 ],
 "filing.prefecture": [
  "В префектуре или субпрефектуре, по правилам вашей префектуры."
 ],
 "filing.to-verify": [
  "Мы не знаем точно: спросите в вашей префектуре, в окне или онлайн."
 ],
 "filing.until": [
  "Не позже ",
  [
   "to"
  ]
 ],
 "filing.window": [
  "С ",
  [
   "from"
  ],
  " по ",
  [
   "to"
  ]
 ],
 "first.back": [
  "Назад"
 ],
 "first.computer": [
  "Нет, он только мой"
 ],
 "first.computer.help": [
  "Ваши ответы остаются здесь в зашифрованном виде. Тот, кто откроет ваш компьютер, может их прочитать."
 ],
 "first.decision.help": [
  "OQTF — это предписание покинуть Францию. Сроки обжалования короткие: мы сразу их покажем."
 ],
 "first.decision.no": [
  "Нет"
 ],
 "first.decision.skip": [
  "Я не хочу отвечать"
 ],
 "first.decision.title": [
  "Получили ли вы отказ или OQTF?"
 ],
 "first.decision.yes": [
  "Да"
 ],
 "first.elsewhere.asile": [
  "Чтобы просить убежище, идите в SPADA (центр первого приёма) вашего региона. Прошение рассматривает OFPRA. Всегда носите справку с собой."
 ],
 "first.elsewhere.autre": [
  "Мы не знаем, куда вас направить. Ассоциация может посмотреть вместе с вами."
 ],
 "first.elsewhere.continue": [
  "Всё равно продолжить"
 ],
 "first.elsewhere.continue.help": [
  "Если у вас есть ещё и семья, болезнь или долгие годы во Франции, путь может существовать."
 ],
 "first.elsewhere.etudes": [
  "О студенческом виде на жительство смотрите service-public.fr, затем обратитесь в международную службу вашей школы или университета."
 ],
 "first.elsewhere.open": [
  "Открыть ",
  [
   "site"
  ]
 ],
 "first.elsewhere.title": [
  "Эта панель не занимается таким случаем"
 ],
 "first.elsewhere.travail": [
  "О рабочей визе или виде на жительство работника смотрите service-public.fr, затем обратитесь к работодателю."
 ],
 "first.elsewhere.visite": [
  "О поездке в гости или кратком пребывании смотрите France-Visas. Краткосрочную визу нельзя поменять на вид на жительство, кроме нескольких случаев."
 ],
 "first.notOfficial": [
  "Это информация, а не решение: наша служба не официальная, решает префектура."
 ],
 "first.pass.advice": [
  "Возьмите четыре не связанных слова, которые вам легко запомнить. Не ваше имя и не дату."
 ],
 "first.pass.again": [
  "Та же фраза ещё раз"
 ],
 "first.pass.differs": [
  "Две фразы не совпадают."
 ],
 "first.pass.field": [
  "Секретная фраза (не меньше ",
  [
   "min"
  ],
  " знаков)"
 ],
 "first.pass.good": [
  "Длина достаточная."
 ],
 "first.pass.lost": [
  "Если вы её забудете, никто не сможет её восстановить. Всё будет потеряно."
 ],
 "first.pass.save": [
  "Хранить под этой фразой"
 ],
 "first.pass.short": [
  [
   "count",
   "plural",
   {
    "one": [
     "Ещё ",
     "#",
     " знак."
    ],
    "few": [
     "Ещё ",
     "#",
     " знака."
    ],
    "many": [
     "Ещё ",
     "#",
     " знаков."
    ],
    "other": [
     "Ещё ",
     "#",
     " знака."
    ]
   }
  ]
 ],
 "first.pass.title": [
  "Выберите секретную фразу"
 ],
 "first.pass.weak": [
  "Длина достаточная, но фразу легко угадать: добавьте слово."
 ],
 "first.pass.working": [
  "Одну минуту, мы защищаем ваши ответы…"
 ],
 "first.passphrase": [
  "Он мой, но кто-то может посмотреть"
 ],
 "first.passphrase.help": [
  "Ваши ответы остаются здесь. Их защищает секретная фраза."
 ],
 "first.private": [
  "Ваши ответы никогда не покидают этот компьютер."
 ],
 "first.purpose.help": [
  "Чтобы сначала показать то, что касается вас."
 ],
 "first.purpose.skip": [
  "Пропустить этот вопрос"
 ],
 "first.purpose.title": [
  "Почему вы находитесь во Франции?"
 ],
 "first.session": [
  "Да, им пользуются другие, или я не знаю"
 ],
 "first.session.help": [
  "Всё стирается, когда браузер закрывается."
 ],
 "first.shared.help": [
  "От ответа зависит, где хранятся ваши ответы. Потом это можно изменить."
 ],
 "first.shared.title": [
  "Этим компьютером пользуетесь не только вы?"
 ],
 "first.start": [
  "Начать"
 ],
 "first.title": [
  "Добро пожаловать"
 ],
 "first.what": [
  "Эта панель показывает, какие виды на жительство («titres de séjour») может открыть ваша ситуация и какие бумаги нужно принести."
 ],
 "handout.appointment": [
  "Каждая бумага проверена на день приёма или подачи: ",
  [
   "date"
  ]
 ],
 "handout.file": [
  "Досье: ",
  [
   "nickname"
  ]
 ],
 "handout.law": [
  "Право перечитано ",
  [
   "date"
  ]
 ],
 "handout.lawOld": [
  "Право не перечитывали больше шести месяцев: проверьте с ассоциацией."
 ],
 "handout.locked": [
  "Ваше досье закрыто на замок. Откройте панель и введите секретную фразу: лист появится здесь."
 ],
 "handout.name": [
  "Написать название досье на листе"
 ],
 "handout.noAppointment": [
  "Даты приёма нет: укажите её в панели, чтобы узнать, когда запрашивать каждую бумагу."
 ],
 "handout.noDates": [
  "По вашим ответам, предстоящих дат нет."
 ],
 "handout.none": [
  "Пока нечего печатать: сначала ответьте на несколько вопросов в панели."
 ],
 "handout.notice": [
  "Это информация, а не решение. Служба неофициальная: решает префектура."
 ],
 "handout.open": [
  "Распечатать или сохранить в PDF"
 ],
 "handout.others": [
  "Другие возможные пути"
 ],
 "handout.outlives": [
  "Бумага и PDF остаются, даже если вы сотрёте всё в панели. Не оставляйте их на общем компьютере."
 ],
 "handout.print": [
  "Распечатать"
 ],
 "handout.printed": [
  "Составлено ",
  [
   "date"
  ],
  " в ",
  [
   "time"
  ],
  "."
 ],
 "handout.sources": [
  "Источники"
 ],
 "handout.title": [
  "Мой запрос на вид на жительство"
 ],
 "keep.about": [
  "Эта панель — не служба государства. Она не заменяет адвоката. Ничего из того, что вы пишете, не уходит в интернет."
 ],
 "keep.archive": [
  "В архив"
 ],
 "keep.archived": [
  "Архив"
 ],
 "keep.autoLock": [
  "Закрывать на замок автоматически"
 ],
 "keep.autoLock.after": [
  [
   "count",
   "plural",
   {
    "one": [
     "После ",
     "#",
     " минуты бездействия"
    ],
    "few": [
     "После ",
     "#",
     " минут бездействия"
    ],
    "many": [
     "После ",
     "#",
     " минут бездействия"
    ],
    "other": [
     "После ",
     "#",
     " минуты бездействия"
    ]
   }
  ]
 ],
 "keep.autoLock.never": [
  "Никогда"
 ],
 "keep.change": [
  "Изменить"
 ],
 "keep.changed": [
  "Изменено."
 ],
 "keep.copyOf": [
  [
   "nickname"
  ],
  " (копия)"
 ],
 "keep.display": [
  "Вид"
 ],
 "keep.dossiers": [
  "Досье"
 ],
 "keep.dossiers.help": [
  "Достаточно прозвища. Не пишите настоящее имя, если кто-то может посмотреть."
 ],
 "keep.duplicate": [
  "Сделать копию"
 ],
 "keep.export": [
  "Унести в защищённом файле"
 ],
 "keep.export.all": [
  [
   "count",
   "plural",
   {
    "one": [
     "Все (",
     "#",
     ")"
    ],
    "few": [
     "Все (",
     "#",
     ")"
    ],
    "many": [
     "Все (",
     "#",
     ")"
    ],
    "other": [
     "Все (",
     "#",
     ")"
    ]
   }
  ]
 ],
 "keep.export.do": [
  "Создать файл"
 ],
 "keep.export.done": [
  "Файл в ваших загрузках."
 ],
 "keep.export.help": [
  "Файл зашифрован (формат age). Он остаётся, даже если вы сотрёте здесь всё."
 ],
 "keep.export.passphrase": [
  "Секретная фраза файла"
 ],
 "keep.export.readable": [
  "Читаемая копия, без защиты"
 ],
 "keep.export.readable.do": [
  "Создать читаемую копию"
 ],
 "keep.export.readable.warn": [
  "Этот файл сможет прочитать любой, и он останется, даже если вы всё сотрёте здесь."
 ],
 "keep.export.which": [
  "Какие дела"
 ],
 "keep.files": [
  "Унести или вернуть мои досье"
 ],
 "keep.firstDossier": [
  "Моё досье"
 ],
 "keep.import": [
  "Вернуть из файла"
 ],
 "keep.import.beside": [
  "Здешнее нельзя прочитать: сохранятся оба"
 ],
 "keep.import.choose": [
  "Выбрать файл"
 ],
 "keep.import.conflict": [
  "Уже есть, отличается"
 ],
 "keep.import.do": [
  "Вернуть"
 ],
 "keep.import.done": [
  [
   "count",
   "plural",
   {
    "0": [
     "Возвращать нечего."
    ],
    "one": [
     "Возвращено ",
     "#",
     " досье."
    ],
    "few": [
     "Возвращено ",
     "#",
     " досье."
    ],
    "many": [
     "Возвращено ",
     "#",
     " досье."
    ],
    "other": [
     "Возвращено ",
     "#",
     " досье."
    ]
   }
  ]
 ],
 "keep.import.keep-both": [
  "Оставить оба"
 ],
 "keep.import.keep-mine": [
  "Оставить здешнее"
 ],
 "keep.import.look": [
  "Посмотреть, что в нём"
 ],
 "keep.import.new": [
  "Новое"
 ],
 "keep.import.passphrase": [
  "Секретная фраза файла"
 ],
 "keep.import.same": [
  "Уже есть, одинаковое"
 ],
 "keep.import.take-theirs": [
  "Взять из файла"
 ],
 "keep.import.unreadable": [
  "Нельзя прочитать"
 ],
 "keep.keys": [
  "С клавиатуры"
 ],
 "keep.keys.escape": [
  "Esc два раза: быстро закрыть"
 ],
 "keep.keys.numbers": [
  "Alt + 1–5: перейти в другой раздел"
 ],
 "keep.language": [
  "Язык"
 ],
 "keep.law": [
  "Правила"
 ],
 "keep.law.reviewed": [
  "Полностью перечитаны ",
  [
   "date"
  ]
 ],
 "keep.lock": [
  "Закрыть на замок"
 ],
 "keep.more": [
  "Копировать, убрать в архив или удалить"
 ],
 "keep.new": [
  "Новое досье"
 ],
 "keep.new.create": [
  "Создать"
 ],
 "keep.new.name": [
  "Прозвище нового досье"
 ],
 "keep.newPassphrase": [
  "Изменить мою секретную фразу"
 ],
 "keep.open": [
  "Открыть"
 ],
 "keep.opened": [
  "Открыто"
 ],
 "keep.remove": [
  "Удалить"
 ],
 "keep.remove.sure": [
  "Удалить «",
  [
   "nickname"
  ],
  "»?"
 ],
 "keep.removed": [
  "Досье удалено."
 ],
 "keep.rename": [
  "Прозвище этого досье"
 ],
 "keep.search": [
  "Найти дело по прозвищу"
 ],
 "keep.search.found": [
  [
   "count",
   "plural",
   {
    "0": [
     "Нет дела с таким прозвищем."
    ],
    "one": [
     "#",
     " дело."
    ],
    "few": [
     "#",
     " дела."
    ],
    "many": [
     "#",
     " дел."
    ],
    "other": [
     "#",
     " дела."
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
     "Показать ещё (",
     "#",
     " дело)"
    ],
    "few": [
     "Показать ещё (",
     "#",
     " дела)"
    ],
    "many": [
     "Показать ещё (",
     "#",
     " дел)"
    ],
    "other": [
     "Показать ещё (",
     "#",
     " дела)"
    ]
   }
  ]
 ],
 "keep.textSize": [
  "Размер текста"
 ],
 "keep.textSize.large": [
  "Крупный"
 ],
 "keep.textSize.larger": [
  "Очень крупный"
 ],
 "keep.textSize.normal": [
  "Обычный"
 ],
 "keep.title": [
  "Досье и настройки"
 ],
 "keep.to.computer": [
  "Перейти на: на этом компьютере, без фразы"
 ],
 "keep.to.passphrase": [
  "Перейти на: под секретной фразой"
 ],
 "keep.to.session": [
  "Перейти на: только эта сессия"
 ],
 "keep.to.session.warn": [
  "Всё сотрётся, когда браузер закроется."
 ],
 "keep.unarchive": [
  "Вернуть из архива"
 ],
 "keep.undo": [
  "Вернуть"
 ],
 "keep.versions.allMine": [
  "Оставить всё, что написано здесь"
 ],
 "keep.versions.allTheirs": [
  "Оставить всё из другого окна"
 ],
 "keep.versions.both": [
  "Оставить оба: сделать копию дела"
 ],
 "keep.versions.file": [
  "В файле"
 ],
 "keep.versions.help": [
  "Ничего не потеряно. Выберите, что сохранить."
 ],
 "keep.versions.mine": [
  "Написано здесь"
 ],
 "keep.versions.panel": [
  "Здесь"
 ],
 "keep.versions.take": [
  "Оставить"
 ],
 "keep.versions.theirs": [
  "Написано в другом окне"
 ],
 "keep.versions.title": [
  "Изменено здесь и в другом окне"
 ],
 "keep.where": [
  "Где хранятся мои ответы"
 ],
 "keep.wipe": [
  "Стереть всё"
 ],
 "keep.wipe.cancel": [
  "Нет, оставить"
 ],
 "keep.wipe.help": [
  "Стирает все досье и их ключ на этом компьютере. Файлы, которые вы унесли, остаются. Браузер может какое-то время хранить зашифрованные следы, которые уже ничем нельзя прочитать."
 ],
 "keep.wipe.sure": [
  "Да, стереть всё"
 ],
 "leadsTo.prefecture": [
  "Узнайте в вашей префектуре."
 ],
 "leadsTo.regroupement-familial": [
  "К вашему случаю относится воссоединение семьи: запрос подают в OFII."
 ],
 "leadsTo.talent-famille": [
  "К вашему случаю относится карта «talent – famille»."
 ],
 "locked.field": [
  "Секретная фраза"
 ],
 "locked.forgotten": [
  "Я не помню фразу"
 ],
 "locked.forgotten.text": [
  "Никто не может её восстановить, и мы тоже. Вы можете только стереть всё и начать заново."
 ],
 "locked.intro": [
  "Напишите вашу секретную фразу, чтобы открыть их."
 ],
 "locked.open": [
  "Открыть"
 ],
 "locked.slow": [
  "После каждой ошибки приходится ждать немного дольше."
 ],
 "locked.title": [
  "Досье закрыты на замок"
 ],
 "mode.computer": [
  "На этом компьютере"
 ],
 "mode.computer.meaning": [
  "Хранится здесь в зашифрованном виде. Кто пользуется этим компьютером, может прочитать."
 ],
 "mode.passphrase": [
  "Секретная фраза"
 ],
 "mode.passphrase.meaning": [
  "Хранится здесь в зашифрованном виде. Чтобы прочитать, нужна фраза."
 ],
 "mode.session": [
  "Только сессия"
 ],
 "mode.session.meaning": [
  "Всё стирается, когда браузер закрывается."
 ],
 "nature.bar": [
  "Возможные препятствия"
 ],
 "nature.condition": [
  "Условия"
 ],
 "nature.factor": [
  "Что взвешивает префектура"
 ],
 "nature.formality": [
  "Что нужно сделать"
 ],
 "nav.dates": [
  "Мои даты"
 ],
 "nav.documents": [
  "Мои документы"
 ],
 "nav.page": [
  "Эта страница"
 ],
 "nav.routes": [
  "Мои пути"
 ],
 "nav.situation": [
  "Моя ситуация"
 ],
 "outcome.case-by-case": [
  "В каждом случае отдельно"
 ],
 "outcome.case-by-case.meaning": [
  "Префектура взвешивает вашу ситуацию. Это не гарантированное право."
 ],
 "outcome.case-by-case.medical": [
  "Врачи OFII дают заключение. Никто не может его предсказать."
 ],
 "outcome.conditions-met": [
  "Условия проверены"
 ],
 "outcome.conditions-met.meaning": [
  "Условия, которые мы знаем, выполнены. Решает префектура."
 ],
 "outcome.conditions-not-met": [
  "Не хватает условия"
 ],
 "outcome.conditions-not-met.meaning": [
  "По вашим ответам, одно условие сегодня не выполнено."
 ],
 "outcome.incomplete": [
  [
   "count",
   "plural",
   {
    "0": [
     "Нужно уточнить"
    ],
    "1": [
     "Ещё один ответ"
    ],
    "one": [
     "Ещё не больше ",
     "#",
     " ответа"
    ],
    "few": [
     "Ещё не больше ",
     "#",
     " ответов"
    ],
    "many": [
     "Ещё не больше ",
     "#",
     " ответов"
    ],
    "other": [
     "Ещё не больше ",
     "#",
     " ответа"
    ]
   }
  ]
 ],
 "outcome.incomplete.meaning": [
  "Не хватает ответов, чтобы узнать."
 ],
 "outcome.not-in-force": [
  "Не существует"
 ],
 "outcome.not-in-force.ended": [
  "На эту дату такого пути уже нет."
 ],
 "outcome.not-in-force.law-not-held": [
  "Мы не перечитали право на эту дату. Не полагайтесь на эту панель: обратитесь в ассоциацию."
 ],
 "outcome.not-in-force.not-yet": [
  "На эту дату такого пути ещё нет."
 ],
 "outcome.not-in-force.territory": [
  "В вашем департаменте такого пути нет."
 ],
 "outcome.other-regime": [
  "Другие правила"
 ],
 "outcome.other-regime.meaning": [
  "Для вашего гражданства свои правила."
 ],
 "page.about": [
  "На этой странице речь о:"
 ],
 "page.again": [
  "Перечитать страницу"
 ],
 "page.asking": [
  "Мы читаем страницу…"
 ],
 "page.asks": [
  "Что требует эта страница"
 ],
 "page.asks.count": [
  [
   "count",
   "plural",
   {
    "one": [
     "Требуется ",
     "#",
     " документ"
    ],
    "few": [
     "Требуется ",
     "#",
     " документа"
    ],
    "many": [
     "Требуется ",
     "#",
     " документов"
    ],
    "other": [
     "Требуется ",
     "#",
     " документа"
    ]
   }
  ],
  ", ",
  [
   "ready",
   "plural",
   {
    "0": [
     "ни один не готов"
    ],
    "one": [
     "готов ",
     "#"
    ],
    "few": [
     "готово ",
     "#"
    ],
    "many": [
     "готово ",
     "#"
    ],
    "other": [
     "готово ",
     "#"
    ]
   }
  ]
 ],
 "page.asks.none": [
  "Мы не нашли списка документов на этой странице."
 ],
 "page.changes": [
  "Что изменилось с вашего прошлого посещения"
 ],
 "page.concerns": [
  "Для вас"
 ],
 "page.concerns.none": [
  "На этой странице нет ни одного из открытых для вас путей."
 ],
 "page.fiche": [
  "Памятка ",
  [
   "fiche"
  ]
 ],
 "page.line.asked": [
  "Запрошено"
 ],
 "page.line.extra": [
  "Здесь требуют ещё"
 ],
 "page.line.extra.note": [
  "«Здесь требуют ещё»: мы не нашли правила, которое это требует, но принесите это."
 ],
 "page.line.ready": [
  "Готово"
 ],
 "page.line.to-get": [
  "Нужно найти"
 ],
 "page.line.unknown": [
  "Не распознано"
 ],
 "page.lookalike.copy": [
  "Внимание: официальный адрес спрятан внутри другого адреса. Это не официальный сайт."
 ],
 "page.lookalike.go": [
  "Перейти на официальный сайт"
 ],
 "page.lookalike.imitation": [
  "Внимание: этот сайт подражает сайту государства. Ничего здесь не пишите и ничего не платите."
 ],
 "page.lookalike.paid": [
  "Этот частный сайт берёт деньги. Официальный запрос подают в другом месте, без посредников."
 ],
 "page.newer": [
  "Эта страница новее наших правил (перечитаны ",
  [
   "date"
  ],
  "). Если она требует другого, следуйте странице."
 ],
 "page.next": [
  "Следующий вопрос"
 ],
 "page.noHosts.allow": [
  "Дать согласие"
 ],
 "page.noHosts.text": [
  "Браузер просит вашего согласия. Мы читаем только страницы официальных сайтов из нашего списка, и ничего никуда не уходит."
 ],
 "page.noHosts.title": [
  "Разрешите нам читать официальные сайты"
 ],
 "page.none.text": [
  "Откройте памятку на service-public или страницу вашей префектуры: панель скажет, что там требуют."
 ],
 "page.none.title": [
  "Рядом нет страницы"
 ],
 "page.notOfficial": [
  "Неофициальный сайт"
 ],
 "page.notPermit": [
  "На этой странице речь не о виде на жительство."
 ],
 "page.official": [
  "Официальный сайт · ",
  [
   "site"
  ]
 ],
 "page.personal": [
  "Это страница личного кабинета: мы прочитали только её заголовки."
 ],
 "page.refused.text": [
  "Браузер не даёт доступа к этой странице. На этой странице нажмите кнопку расширения, чтобы прочитать её."
 ],
 "page.refused.title": [
  "Эта страница не прочитана"
 ],
 "page.sample": [
  "Открыть памятку F2209 на service-public"
 ],
 "page.section.other": [
  [
   "count",
   "plural",
   {
    "one": [
     "Ещё ",
     "#",
     " список на этой странице"
    ],
    "few": [
     "Ещё ",
     "#",
     " списка на этой странице"
    ],
    "many": [
     "Ещё ",
     "#",
     " списков на этой странице"
    ],
    "other": [
     "Ещё ",
     "#",
     " списка на этой странице"
    ]
   }
  ]
 ],
 "page.summary": [
  "Коротко"
 ],
 "page.summary.all": [
  "Посмотреть мои пути"
 ],
 "page.summary.routes": [
  [
   "count",
   "plural",
   {
    "0": [
     "Пока нет открытых путей"
    ],
    "one": [
     "#",
     " путь, который стоит посмотреть"
    ],
    "few": [
     "#",
     " пути, которые стоит посмотреть"
    ],
    "many": [
     "#",
     " путей, которые стоит посмотреть"
    ],
    "other": [
     "#",
     " пути, которые стоит посмотреть"
    ]
   }
  ]
 ],
 "page.summary.start": [
  "Ответьте на несколько вопросов, чтобы увидеть, что открывает ваша ситуация."
 ],
 "page.title": [
  "Эта страница"
 ],
 "page.truncated": [
  "Эта страница очень длинная: мы прочитали только часть."
 ],
 "page.unknown.text": [
  "Мы не умеем читать эту страницу. Откройте памятку на service-public или страницу вашей префектуры."
 ],
 "page.unknown.title": [
  "Мы не знаем эту страницу"
 ],
 "page.upload.formats": [
  "Форматы: ",
  [
   "formats"
  ]
 ],
 "page.upload.required": [
  "Обязательно"
 ],
 "page.upload.size": [
  "Не больше ",
  [
   "size"
  ],
  " МБ"
 ],
 "page.uploads": [
  "Файлы, которых ждёт этот бланк"
 ],
 "page.verified": [
  "Проверена ",
  [
   "date"
  ]
 ],
 "page.wrong": [
  "Мы ошибаемся на этой странице?"
 ],
 "page.wrong.copy": [
  "Скопировать сообщение об ошибке"
 ],
 "page.wrong.done": [
  "Скопировано"
 ],
 "page.wrong.explain": [
  "Этот текст ничего не говорит о вас. Скопируйте его и отправьте куда хотите: панель ничего не отправляет."
 ],
 "routes.closed": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " путь, закрытый сегодня"
    ],
    "few": [
     "#",
     " пути, закрытых сегодня"
    ],
    "many": [
     "#",
     " путей, закрытых сегодня"
    ],
    "other": [
     "#",
     " пути, закрытого сегодня"
    ]
   }
  ]
 ],
 "routes.documents": [
  "Посмотреть, какие документы принести"
 ],
 "routes.empty": [
  "Ответьте на первый вопрос: возможные пути появятся здесь."
 ],
 "routes.flips": [
  "Это изменится ",
  [
   "date"
  ],
  ", если больше ничего не изменится."
 ],
 "routes.intro": [
  "На ",
  [
   "date"
  ],
  " — что может открыть ваша ситуация. Это информация, а не решение."
 ],
 "routes.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Ещё ",
     "#",
     " возможный путь"
    ],
    "few": [
     "Ещё ",
     "#",
     " возможных пути"
    ],
    "many": [
     "Ещё ",
     "#",
     " возможных путей"
    ],
    "other": [
     "Ещё ",
     "#",
     " возможного пути"
    ]
   }
  ]
 ],
 "routes.nextQuestion": [
  "Следующий вопрос"
 ],
 "routes.noQuestion": [
  "Полезных вопросов больше нет: ваших ответов достаточно для того, что мы умеем сказать."
 ],
 "routes.open": [
  "Посмотреть сначала"
 ],
 "routes.otherCases": [
  [
   "count",
   "plural",
   {
    "one": [
     "Ещё ",
     "#",
     " случай этого пути"
    ],
    "few": [
     "Ещё ",
     "#",
     " случая этого пути"
    ],
    "many": [
     "Ещё ",
     "#",
     " случаев этого пути"
    ],
    "other": [
     "Ещё ",
     "#",
     " случая этого пути"
    ]
   }
  ]
 ],
 "routes.others": [
  "Другие возможные пути"
 ],
 "routes.outside": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " путь не для вашего случая"
    ],
    "few": [
     "#",
     " пути не для вашего случая"
    ],
    "many": [
     "#",
     " путей не для вашего случая"
    ],
    "other": [
     "#",
     " пути не для вашего случая"
    ]
   }
  ]
 ],
 "routes.soon": [
  "Скоро, если ничего не изменится"
 ],
 "routes.title": [
  "Мои пути"
 ],
 "routes.until": [
  "Действует до дня перед ",
  [
   "date"
  ],
  ", если больше ничего не изменится."
 ],
 "routes.warnFirst": [
  "До подачи обратитесь в ассоциацию или к адвокату: отказ может сопровождаться предписанием покинуть Францию (OQTF)."
 ],
 "section.card": [
  "Карта и что дальше"
 ],
 "section.fees": [
  "Сколько это стоит"
 ],
 "section.filing": [
  "Где и когда подавать"
 ],
 "section.refusal": [
  "При отказе или молчании"
 ],
 "section.warnings": [
  "Прочитайте до подачи"
 ],
 "section.why": [
  "Все условия и их источники"
 ],
 "shell.back": [
  "Вернуться"
 ],
 "shell.dossier": [
  "Досье"
 ],
 "shell.language": [
  "Язык"
 ],
 "shell.lawNotHeld": [
  "У нас нет правил на эту дату. Не полагайтесь на эту панель."
 ],
 "shell.lawOld": [
  "Наши правила не перечитывали больше шести месяцев (последний раз — ",
  [
   "date"
  ],
  "). Проверяйте всё на официальном сайте или с ассоциацией."
 ],
 "shell.loading": [
  "Одну минуту…"
 ],
 "shell.menu": [
  "Досье и настройки"
 ],
 "shell.name": [
  "Pièce par pièce"
 ],
 "shell.nav": [
  "Разделы панели"
 ],
 "shell.nothingLeaves": [
  "Ничего не покидает этот компьютер."
 ],
 "shell.notice": [
  "Неофициальная служба. Это информация, а не решение."
 ],
 "shell.outdated": [
  "Панель обновилась, пока была открыта. Ваши ответы сохранены."
 ],
 "shell.outdated.reload": [
  "Открыть снова"
 ],
 "shell.quickClose": [
  "Быстро закрыть"
 ],
 "shell.quickClose.help": [
  "Сразу прячет всё. С клавиатуры: Esc два раза."
 ],
 "shell.reviewed": [
  "Правила перечитаны ",
  [
   "date"
  ]
 ],
 "shell.skip": [
  "Перейти к содержанию"
 ],
 "situation.answers": [
  "Все мои ответы"
 ],
 "situation.answers.back": [
  "Назад к вопросам"
 ],
 "situation.answers.change": [
  "Изменить: ",
  [
   "fact"
  ]
 ],
 "situation.answers.empty": [
  "Ответов пока нет."
 ],
 "situation.answers.erase": [
  "Стереть: ",
  [
   "fact"
  ]
 ],
 "situation.answers.skipped": [
  "Без ответа"
 ],
 "situation.changed": [
  "Право изменилось с вашего прошлого посещения"
 ],
 "situation.decline": [
  "Я предпочитаю не отвечать"
 ],
 "situation.done.routes": [
  "Посмотреть мои пути"
 ],
 "situation.done.text": [
  "Сейчас больше нет полезных вопросов."
 ],
 "situation.done.title": [
  "Ваших ответов достаточно"
 ],
 "situation.erase": [
  "Стереть"
 ],
 "situation.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "Вы меняете ответ"
    ],
    "1": [
     "Последний вопрос"
    ],
    "one": [
     "Ещё не больше ",
     "#",
     " вопроса"
    ],
    "few": [
     "Ещё не больше ",
     "#",
     " вопросов"
    ],
    "many": [
     "Ещё не больше ",
     "#",
     " вопросов"
    ],
    "other": [
     "Ещё не больше ",
     "#",
     " вопроса"
    ]
   }
  ]
 ],
 "situation.loading": [
  "Мы ищем самый полезный вопрос…"
 ],
 "situation.mayStop": [
  "Вы можете остановиться здесь. Условия, которые мы знаем, проверены для: ",
  [
   "route"
  ],
  ". Остальные вопросы нужны для других путей."
 ],
 "situation.next": [
  "Подтвердить"
 ],
 "situation.no": [
  "Нет"
 ],
 "situation.number": [
  "Число, от ",
  [
   "min"
  ],
  " до ",
  [
   "max"
  ]
 ],
 "situation.other": [
  "Другое…"
 ],
 "situation.previous": [
  "Предыдущий вопрос"
 ],
 "situation.question": [
  "Вопрос"
 ],
 "situation.saved": [
  "Ответ сохранён"
 ],
 "situation.select": [
  "Выберите"
 ],
 "situation.sensitive": [
  "Деликатный вопрос. Вы можете не отвечать: ответ остаётся на этом компьютере."
 ],
 "situation.stateless": [
  "Лицо без гражданства"
 ],
 "situation.stop": [
  "Остановитесь, когда хотите: каждый ответ сохраняется."
 ],
 "situation.title": [
  "Моя ситуация"
 ],
 "situation.unknown": [
  "Я не знаю"
 ],
 "situation.why": [
  "Зачем этот вопрос?"
 ],
 "situation.yes": [
  "Да"
 ],
 "source.from": [
  "Действует с ",
  [
   "from"
  ]
 ],
 "source.fromBefore": [
  "Действует с 2020 года или раньше"
 ],
 "source.fromTo": [
  "Действовало с ",
  [
   "from"
  ],
  " по ",
  [
   "to"
  ]
 ],
 "source.label": [
  "Источник: ",
  [
   "basis"
  ]
 ],
 "source.toggle": [
  "Источник"
 ],
 "stage.change-of-status": [
  "Смена основания"
 ],
 "stage.first-application": [
  "Первый запрос"
 ],
 "stage.renewal": [
  "Продление"
 ],
 "status.bar.met": [
  "к вам не относится"
 ],
 "status.bar.unknown": [
  "нужно уточнить"
 ],
 "status.bar.unmet": [
  "относится к вам"
 ],
 "status.met": [
  "выполнено"
 ],
 "status.unknown": [
  "нужно уточнить"
 ],
 "status.unmet": [
  "не выполнено"
 ],
 "trouble.calendar": [
  "Не удалось создать файл календаря."
 ],
 "trouble.dismiss": [
  "Прочитано"
 ],
 "trouble.dossier-already-exists": [
  "Это досье уже есть."
 ],
 "trouble.dossier-changed-elsewhere": [
  "Это досье изменили в другом окне. Ваш последний ответ не сохранён."
 ],
 "trouble.dossier-newer-version": [
  "Одно досье — из более новой версии Pièce par pièce. Обновите расширение."
 ],
 "trouble.dossier-not-found": [
  "Этого досье больше нет."
 ],
 "trouble.dossier-nothing-to-undo": [
  "Возвращать больше нечего."
 ],
 "trouble.dossier-unreadable": [
  "Одно досье нельзя прочитать. Оно отложено, но не стёрто."
 ],
 "trouble.import-damaged": [
  "Этот файл повреждён."
 ],
 "trouble.import-dossier-unreadable": [
  "Одно досье из этого файла нельзя прочитать."
 ],
 "trouble.import-newer-version": [
  "Этот файл из более новой версии. Обновите расширение."
 ],
 "trouble.import-not-our-file": [
  "Этот файл не из Pièce par pièce."
 ],
 "trouble.import-too-costly": [
  "Этот файл требует слишком много вычислений. Мы его не открываем."
 ],
 "trouble.import-too-large": [
  "Этот файл слишком большой."
 ],
 "trouble.import-wrong-passphrase": [
  "Это не та фраза для этого файла."
 ],
 "trouble.keyring-damaged": [
  "Ключ, который защищает ваши досье, повреждён. Мы ничего не стёрли."
 ],
 "trouble.keyring-missing": [
  "Ключа, который защищает ваши досье, нет. Мы ничего не стёрли."
 ],
 "trouble.keyring-newer-version": [
  "Ваши досье — из более новой версии Pièce par pièce. Обновите расширение."
 ],
 "trouble.keyring-one-copy-damaged": [
  "Одна копия ключа была повреждена. Помогла другая: ничего не потеряно."
 ],
 "trouble.keyring-too-weak": [
  "Кто-то ослабил защиту этих досье. Мы их не открываем."
 ],
 "trouble.law": [
  "Не удалось загрузить правила. Закройте панель и откройте её снова."
 ],
 "trouble.list-rebuilt": [
  "Список досье был повреждён. Мы составили его заново."
 ],
 "trouble.lock-needs-passphrase": [
  "Без секретной фразы ничего нельзя закрыть на замок. Экран только спрятан."
 ],
 "trouble.move-unfinished": [
  "Изменение не закончено. Ничего не потеряно: оставьте браузер открытым и попробуйте ещё раз."
 ],
 "trouble.passphrase-missing": [
  "Напишите вашу секретную фразу."
 ],
 "trouble.passphrase-too-short": [
  "Эта фраза слишком короткая."
 ],
 "trouble.passphrase-wait": [
  "Слишком много попыток. Подождите ",
  [
   "seconds",
   "plural",
   {
    "one": [
     "#",
     " секунду"
    ],
    "few": [
     "#",
     " секунды"
    ],
    "many": [
     "#",
     " секунд"
    ],
    "other": [
     "#",
     " секунды"
    ]
   }
  ],
  " и попробуйте ещё раз."
 ],
 "trouble.passphrase-wrong": [
  "Это не та фраза."
 ],
 "trouble.record-damaged": [
  "Часть того, что хранится, повреждена. Мы её отложили."
 ],
 "trouble.record-newer-format": [
  "Часть данных — из более новой версии Pièce par pièce. Обновите расширение."
 ],
 "trouble.record-previous-generation": [
  "Последняя запись была повреждена: мы показываем версию перед ней. Проверьте ваш последний ответ."
 ],
 "trouble.retry": [
  "Попробовать ещё раз"
 ],
 "trouble.settings-unreadable": [
  "Не удалось прочитать ваши настройки."
 ],
 "trouble.storage-full": [
  "На этом компьютере больше нет места: последний ответ не сохранён."
 ],
 "trouble.storage-unreachable": [
  "Браузер не даёт доступа к тому, что хранится. Закройте панель и откройте её снова."
 ],
 "trouble.storage-write-failed": [
  "Последний ответ не сохранён. Он остаётся на экране: попробуйте ещё раз."
 ],
 "trouble.storage-write-not-kept": [
  "Браузер не сохранил последний ответ. Он остаётся на экране: попробуйте ещё раз."
 ],
 "trouble.store-already-set-up": [
  "Выбор уже сделан в другом окне."
 ],
 "trouble.store-locked": [
  "Ваши досье закрыты на замок."
 ],
 "trouble.store-not-set-up": [
  "Сначала выберите, где хранить ваши ответы."
 ],
 "trouble.store-unreadable": [
  "То, что хранится, нельзя прочитать. Мы ничего не стёрли."
 ],
 "trouble.title": [
  "Проблема"
 ],
 "trouble.wipe-incomplete": [
  "Не всё удалось стереть. Попробуйте ещё раз."
 ],
 "ui.date.day": [
  "День"
 ],
 "ui.date.month": [
  "Месяц"
 ],
 "ui.date.wrong": [
  "Такой даты нет. Пример: 12 03 2027."
 ],
 "ui.date.year": [
  "Год"
 ],
 "unreadable.save": [
  "Сохранить копию"
 ],
 "unreadable.text": [
  "Мы ничего не стёрли. Вы можете сохранить копию повреждённого, затем стереть всё и начать заново."
 ],
 "unreadable.title": [
  "То, что хранится, нельзя прочитать"
 ],
 "urgent.again": [
  "Решение получено"
 ],
 "urgent.check": [
  "Всегда проверяйте срок, написанный в решении. Считается именно он."
 ],
 "urgent.constraint": [
  "Где вы находитесь?"
 ],
 "urgent.continue": [
  "Продолжить"
 ],
 "urgent.deadline": [
  "Последний день с запасом, чтобы обжаловать"
 ],
 "urgent.deadline.hours": [
  "На обжалование только ",
  [
   "hours"
  ],
  " ч. Позвоните адвокату прямо сейчас."
 ],
 "urgent.deadline.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "Это сегодня."
    ],
    "one": [
     "Остался ",
     "#",
     " день."
    ],
    "few": [
     "Осталось ",
     "#",
     " дня."
    ],
    "many": [
     "Осталось ",
     "#",
     " дней."
    ],
    "other": [
     "Осталось ",
     "#",
     " дня."
    ]
   }
  ]
 ],
 "urgent.deadline.none": [
  "Укажите день, когда вы его получили: мы посчитаем срок."
 ],
 "urgent.deadline.past": [
  "Этот день прошёл. Обратитесь к адвокату не откладывая: иногда остаётся возможным что-то другое."
 ],
 "urgent.first": [
  "Покажите решение адвокату или ассоциации сегодня. Сохраните конверт: дата на нём важна."
 ],
 "urgent.kind": [
  "Что вы получили?"
 ],
 "urgent.received": [
  "В какой день вы его получили?"
 ],
 "urgent.received.help": [
  "День вручения лично в руки или день, когда приходил почтальон."
 ],
 "urgent.rules": [
  "Сроки, слово в слово"
 ],
 "urgent.silence": [
  "Нет ответа 4 месяца после полного досье — это отказ. Вы можете его обжаловать."
 ],
 "urgent.title": [
  "Вы получили решение: действуйте быстро"
 ],
 "urgent.who": [
  "Кто может вам помочь"
 ],
 "urgent.who.aid": [
  "Бесплатная юридическая помощь («aide juridictionnelle»)"
 ],
 "urgent.who.aid.how": [
  "Она оплачивает адвоката, если у вас мало денег. Просите её сразу: при OQTF — у адвоката, до конца срока."
 ],
 "urgent.who.cimade": [
  "La Cimade"
 ],
 "urgent.who.cimade.how": [
  "Бесплатные приёмы во многих городах и в центрах задержания."
 ],
 "urgent.who.defenseur": [
  "Защитник прав («Défenseur des droits»)"
 ],
 "urgent.who.defenseur.how": [
  "Если государственная служба вам не отвечает или плохо с вами обращается. Бесплатно. Обращение к нему не останавливает срок."
 ],
 "urgent.who.frv": [
  "France Victimes, 116 006"
 ],
 "urgent.who.frv.how": [
  "Если вы терпите насилие: 3919 (женщины), 116 006 или 17 при опасности."
 ],
 "urgent.who.gisti": [
  "Le Gisti"
 ],
 "urgent.who.gisti.how": [
  "Советы по праву иностранцев, по телефону и письменно."
 ],
 "urgent.who.lawyer": [
  "Адвокат по праву иностранцев («avocat en droit des étrangers»)"
 ],
 "urgent.who.lawyer.how": [
  "У коллегии адвокатов («barreau») вашего города есть приём, часто бесплатный. Адрес дают суд и мэрия."
 ]
};
