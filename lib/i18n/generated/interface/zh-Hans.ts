// Made by scripts/i18n/interface.mjs; do not edit.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
 "card.aps": [
  "临时居留许可（APS）"
 ],
 "card.autorisation-regroupement-familial": [
  "家庭团聚批准书"
 ],
 "card.carte-pluriannuelle": [
  "多年居留卡（carte de séjour pluriannuelle）"
 ],
 "card.carte-resident": [
  "十年居留卡（carte de résident）"
 ],
 "card.carte-temporaire": [
  "临时居留卡（carte de séjour temporaire）"
 ],
 "card.certificat-algerien-1-an": [
  "阿尔及利亚人一年居留证"
 ],
 "card.certificat-algerien-10-ans": [
  "阿尔及利亚人十年居留证"
 ],
 "card.fallback": [
  "否则，有效期较短的卡"
 ],
 "card.validity": [
  [
   "card"
  ],
  "，有效期 ",
  [
   "duration"
  ]
 ],
 "confidence.check": [
  "请在这里核实：",
  [
   "where"
  ]
 ],
 "confidence.probable": [
  "很可能"
 ],
 "confidence.to-verify": [
  "待确认"
 ],
 "criterion.answer": [
  "回答"
 ],
 "criterion.change": [
  "更改我的回答"
 ],
 "criterion.flips": [
  [
   "date"
  ],
  " 改变"
 ],
 "dates.adult": [
  "您满 18 岁。"
 ],
 "dates.appeal-ends": [
  "对决定提出异议的最后稳妥日期。请核对决定上写的期限。"
 ],
 "dates.appeal-hours": [
  "提出异议只有 ",
  [
   "hours"
  ],
  " 小时：请马上给律师打电话。"
 ],
 "dates.appointment": [
  "预约或递交。"
 ],
 "dates.ask-for-document": [
  "从这一天起，请去申请：",
  [
   "document"
  ],
  "。"
 ],
 "dates.attestation-ends": [
  "您的证明或 récépissé（申请收据）到期。"
 ],
 "dates.calendar": [
  "把这些日期放进我的日历（.ics）"
 ],
 "dates.calendar.warning": [
  "这个文件没有保护，会留在您的下载文件夹里。"
 ],
 "dates.channel.anef": [
  "网上，在 ANEF（外国人网上服务）网站"
 ],
 "dates.channel.demarche-numerique": [
  "网上，在 demarche.numerique.gouv.fr"
 ],
 "dates.channel.other": [
  "其他方式"
 ],
 "dates.channel.post": [
  "邮寄"
 ],
 "dates.channel.prefecture": [
  "在 préfecture（省政府）窗口"
 ],
 "dates.child-adult": [
  "孩子满 18 岁。"
 ],
 "dates.criterion-changes": [
  "一个条件会改变：",
  [
   "route"
  ],
  "。"
 ],
 "dates.document-too-old": [
  "这份文件将过旧：",
  [
   "document"
  ],
  "。"
 ],
 "dates.documents-due": [
  "寄出所要求文件的最后一天。"
 ],
 "dates.empty": [
  "目前没有日期。请填写您证件的到期日或预约日期：有用的日期会显示在这里。"
 ],
 "dates.in": [
  [
   "count",
   "plural",
   {
    "0": [
     "今天"
    ],
    "1": [
     "明天"
    ],
    "other": [
     "#",
     " 天后"
    ]
   }
  ]
 ],
 "dates.intro": [
  "如果其他情况不变，接下来会发生的事。"
 ],
 "dates.permit-expires": [
  "您的居留证件到期。"
 ],
 "dates.route-changes": [
  "结果会改变：",
  [
   "route"
  ],
  "。"
 ],
 "dates.silence-is-refusal": [
  "到这一天还没有答复，就是拒绝，您可以提出异议。"
 ],
 "dates.step.appointment": [
  "已预约"
 ],
 "dates.step.attestation": [
  "已收到证明或 récépissé（申请收据）"
 ],
 "dates.step.card-received": [
  "已领到居留卡"
 ],
 "dates.step.confirmation": [
  "已收到递交确认"
 ],
 "dates.step.decision": [
  "已收到决定"
 ],
 "dates.step.filed": [
  "已递交材料"
 ],
 "dates.step.other": [
  "其他"
 ],
 "dates.step.request-for-documents": [
  "被要求补充文件"
 ],
 "dates.steps": [
  "我做过的事"
 ],
 "dates.steps.channel": [
  "通过什么方式"
 ],
 "dates.steps.due": [
  "最晚提交日期（如有注明）"
 ],
 "dates.steps.intro": [
  "请记下您办的手续：期限取决于它们。请保留每一份递交的证明。"
 ],
 "dates.steps.keepProof": [
  "请保留递交的证明：电子邮件、截屏或纸张。它证明日期。拿到后请在这里记下。"
 ],
 "dates.steps.kind": [
  "手续"
 ],
 "dates.steps.on": [
  "日期"
 ],
 "dates.steps.remove": [
  "移除：",
  [
   "step"
  ]
 ],
 "dates.steps.save": [
  "保存"
 ],
 "dates.steps.until": [
  "有效期至（如果写有日期）"
 ],
 "dates.title": [
  "我的日期"
 ],
 "dates.today": [
  "今天"
 ],
 "dates.window-closes": [
  "按期递交的最后一天：",
  [
   "route"
  ],
  "。"
 ],
 "dates.window-opens": [
  "从这一天起您可以递交：",
  [
   "route"
  ],
  "。"
 ],
 "documents.alternatives": [
  "如果没有：",
  [
   "list"
  ]
 ],
 "documents.appointment": [
  "预约或递交的日期"
 ],
 "documents.appointment.clear": [
  "清除日期"
 ],
 "documents.appointment.help": [
  "用来检查每份文件到那一天是否仍然够新。"
 ],
 "documents.askFrom": [
  "请从 ",
  [
   "date"
  ],
  " 起申请，这样它会够新。"
 ],
 "documents.askNow": [
  "现在就可以申请：到时仍足够新。"
 ],
 "documents.at.formality": [
  "用于需要它的证书"
 ],
 "documents.at.handover": [
  "领卡时交，不是递交时交"
 ],
 "documents.badge.asked": [
  "已申请"
 ],
 "documents.badge.maybe": [
  "待确定"
 ],
 "documents.badge.ready": [
  "已备好"
 ],
 "documents.badge.to-get": [
  "待准备"
 ],
 "documents.badge.too-old": [
  "太旧"
 ],
 "documents.choose": [
  "看另一条途径的文件"
 ],
 "documents.copies.copy": [
  "复印件"
 ],
 "documents.copies.online": [
  "网上"
 ],
 "documents.copies.original": [
  "原件"
 ],
 "documents.copies.original-and-copy": [
  "原件和复印件"
 ],
 "documents.counterMayAsk": [
  "您的 préfecture（省政府）可能会要求其他文件。官方网页要求什么，就带什么，即使不在这份清单里。"
 ],
 "documents.covers": [
  "至少覆盖 ",
  [
   "duration"
  ]
 ],
 "documents.for": [
  "用于：",
  [
   "route"
  ]
 ],
 "documents.formality.title": [
  "翻译和手续"
 ],
 "documents.fresh": [
  "到 ",
  [
   "date"
  ],
  " 为止够新。"
 ],
 "documents.future": [
  "这个日期在预约之后：请核对。"
 ],
 "documents.group.couple": [
  "伴侣生活"
 ],
 "documents.group.domicile": [
  "住址"
 ],
 "documents.group.enfant": [
  "孩子"
 ],
 "documents.group.etat-civil": [
  "民事身份登记"
 ],
 "documents.group.formalites": [
  "手续"
 ],
 "documents.group.identite": [
  "身份和居留"
 ],
 "documents.group.integration": [
  "融入"
 ],
 "documents.group.jeunesse": [
  "青少年和家庭"
 ],
 "documents.group.paiement": [
  "付款"
 ],
 "documents.group.presence": [
  "在法国居住"
 ],
 "documents.group.protection": [
  "保护"
 ],
 "documents.group.sante": [
  "健康"
 ],
 "documents.group.travail": [
  "工作和收入"
 ],
 "documents.handover.title": [
  "以后，领卡时"
 ],
 "documents.issuedOn": [
  "文件上写的日期"
 ],
 "documents.maxAge": [
  "不超过 ",
  [
   "duration"
  ]
 ],
 "documents.none": [
  "请先回答几个问题：您的文件清单会显示在这里。"
 ],
 "documents.note": [
  "给自己的备注"
 ],
 "documents.progress": [
  [
   "total"
  ],
  " 份中已备好 ",
  [
   "ready"
  ],
  " 份"
 ],
 "documents.state": [
  "状态：",
  [
   "document"
  ]
 ],
 "documents.state.asked": [
  "已申请"
 ],
 "documents.state.ready": [
  "已备好"
 ],
 "documents.state.to-get": [
  "待准备"
 ],
 "documents.title": [
  "我的文件"
 ],
 "documents.tooOld": [
  "到那一天太旧了：",
  [
   "date"
  ],
  " 之后它不再有效。"
 ],
 "documents.tooOld.askFrom": [
  "请从 ",
  [
   "date"
  ],
  " 起重新申请。"
 ],
 "documents.tooOld.now": [
  "请重新申请：现在就可以办。"
 ],
 "documents.translate": [
  "如果是用其他语言写的：由认可的译者翻译。"
 ],
 "documents.unknown": [
  "是否要求，取决于一个您还没有回答的问题。"
 ],
 "documents.where": [
  "在哪里办：",
  [
   "where"
  ]
 ],
 "documents.why": [
  "为什么需要，怎样取得"
 ],
 "duration.D": [
  [
   "count",
   "plural",
   {
    "other": [
     "#",
     " 天"
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
     " 个月"
    ]
   }
  ]
 ],
 "duration.W": [
  [
   "count",
   "plural",
   {
    "other": [
     "#",
     " 周"
    ]
   }
  ]
 ],
 "duration.Y": [
  [
   "count",
   "plural",
   {
    "other": [
     "#",
     " 年"
    ]
   }
  ]
 ],
 "example.answers": [
  "玛丽亚姆并不存在。她持短期签证来法，后来与一名法国人结婚。以下是她的回答。"
 ],
 "example.badge": [
  "虚构的例子，不保存任何内容。"
 ],
 "example.dates": [
  "对她重要的日子。"
 ],
 "example.documents": [
  "她的材料。其中一份到约见那天会过期：面板提前提醒。"
 ],
 "example.leave": [
  "退出例子"
 ],
 "example.name": [
  "玛丽亚姆（例子）"
 ],
 "example.next": [
  "下一步：",
  [
   "place"
  ]
 ],
 "example.open": [
  "看一个例子"
 ],
 "example.open.help": [
  "一个虚构的人物。您不用写任何内容。"
 ],
 "example.page": [
  "玛丽亚姆在看一个官方网页，面板说明该网页要求什么。"
 ],
 "example.routes": [
  "她的情况今天可以走哪些路，以及为什么。由省长决定，而不是面板。"
 ],
 "example.situation": [
  "面板提出最有用的问题，随时可以回答“我不知道”。"
 ],
 "example.start": [
  "从我的情况开始"
 ],
 "fees.atFiling": [
  "其中 ",
  [
   "amount"
  ],
  " 在递交时付，被拒绝也不退还。其余的在领卡时付。"
 ],
 "fees.atHandover": [
  "领卡时用 timbre fiscal（印花税票）支付。"
 ],
 "fees.droit-de-timbre": [
  "印花税（droit de timbre）"
 ],
 "fees.free": [
  "免费"
 ],
 "fees.maybe": [
  "可能另加，取决于一个回答：",
  [
   "line"
  ],
  " ",
  [
   "amount"
  ]
 ],
 "fees.regularisation": [
  "补办签证费（visa de régularisation）"
 ],
 "fees.retard": [
  "续期迟交费"
 ],
 "fees.stamp": [
  "timbre fiscal（印花税票）在 timbres.impots.gouv.fr 或获认可的烟草店（bureau de tabac）购买。"
 ],
 "fees.taxe": [
  "税费"
 ],
 "fees.total": [
  "合计：",
  [
   "amount"
  ]
 ],
 "filing.anef": [
  "网上，在 ANEF（外国人网上服务，官方网站 administration-etrangers-en-france.interieur.gouv.fr）。"
 ],
 "filing.demarche-numerique": [
  "通过您的 préfecture（省政府）的网上表格。"
 ],
 "filing.lateAllowed": [
  "较晚的申请仍会接收，但可能要付补办费。"
 ],
 "filing.missing": [
  "日期取决于一个您没有回答的问题。"
 ],
 "filing.noWindow": [
  "我们不知道这条途径有书面规定的截止日期。"
 ],
 "filing.ofii": [
  "在 OFII（法国移民和融入局），由住在法国的亲人办理。"
 ],
 "filing.past": [
  "这个日期已经过去。"
 ],
 "filing.prefecture": [
  "在 préfecture（省政府）或 sous-préfecture（专区政府），按您的 préfecture 的规定。"
 ],
 "filing.to-verify": [
  "我们不能确定：请问您的 préfecture（省政府）是在窗口还是在网上。"
 ],
 "filing.until": [
  "最迟 ",
  [
   "to"
  ],
  "。"
 ],
 "filing.window": [
  "从 ",
  [
   "from"
  ],
  " 到 ",
  [
   "to"
  ],
  "。"
 ],
 "first.back": [
  "返回"
 ],
 "first.computer": [
  "不是，是我自己的"
 ],
 "first.computer.help": [
  "您的回答加密保存在这里。打开您电脑的人可以看到。"
 ],
 "first.decision.help": [
  "OQTF 是离开法国的义务。对它提出异议的期限很短：我们马上显示给您。"
 ],
 "first.decision.no": [
  "否"
 ],
 "first.decision.skip": [
  "我不想回答"
 ],
 "first.decision.title": [
  "您收到过拒绝或 OQTF（离境令）吗？"
 ],
 "first.decision.yes": [
  "是"
 ],
 "first.elsewhere.asile": [
  "要申请庇护，请到您所在大区的 SPADA（首次接待机构）。OFPRA（法国难民和无国籍者保护局）审查申请。请始终随身携带您的证明。"
 ],
 "first.elsewhere.autre": [
  "我们不知道该让您去哪里。协会可以与您一起看。"
 ],
 "first.elsewhere.continue": [
  "还是继续"
 ],
 "first.elsewhere.continue.help": [
  "如果您在法国还有家人、患病或住了很多年，可能会有一条途径。"
 ],
 "first.elsewhere.etudes": [
  "学生居留证件，请看 service-public.fr，然后找您学校或大学的国际部门。"
 ],
 "first.elsewhere.open": [
  "打开 ",
  [
   "site"
  ]
 ],
 "first.elsewhere.title": [
  "这个面板不处理这种情况"
 ],
 "first.elsewhere.travail": [
  "雇员签证或居留证件，请看 service-public.fr，然后找您的雇主。"
 ],
 "first.elsewhere.visite": [
  "探访或短期停留，请看 France-Visas。短期签证不能改成居留证件，少数情况除外。"
 ],
 "first.language": [
  "您的语言"
 ],
 "first.notOfficial": [
  "这是信息，不是决定：本服务不是官方的，由 préfecture（省政府）决定。"
 ],
 "first.pass.advice": [
  "请用四个没有关联、您容易记住的词。不要用您的姓名，不要用日期。"
 ],
 "first.pass.again": [
  "再输入一次同样的短语"
 ],
 "first.pass.differs": [
  "两次输入的短语不一样。"
 ],
 "first.pass.field": [
  "密码短语（至少 ",
  [
   "min"
  ],
  " 个字符）"
 ],
 "first.pass.good": [
  "够长了。"
 ],
 "first.pass.lost": [
  "如果您忘了，谁也找不回来。一切都会丢失。"
 ],
 "first.pass.save": [
  "用这个短语保护"
 ],
 "first.pass.short": [
  [
   "count",
   "plural",
   {
    "other": [
     "还差 ",
     "#",
     " 个字符。"
    ]
   }
  ]
 ],
 "first.pass.title": [
  "请选一个密码短语"
 ],
 "first.pass.weak": [
  "够长，但容易被猜到：请再加一个词。"
 ],
 "first.pass.working": [
  "请稍等，正在保护您的回答……"
 ],
 "first.passphrase": [
  "是我自己的，但可能有人会看"
 ],
 "first.passphrase.help": [
  "您的回答保存在这里，由密码短语保护。"
 ],
 "first.private": [
  "您的回答绝不会离开这台电脑。"
 ],
 "first.purpose.help": [
  "以便先显示与您有关的内容。"
 ],
 "first.purpose.skip": [
  "跳过这个问题"
 ],
 "first.purpose.title": [
  "您为什么在法国？"
 ],
 "first.session": [
  "是，别人也用，或者我不知道"
 ],
 "first.session.help": [
  "关闭浏览器时，一切都会删除。"
 ],
 "first.shared.help": [
  "您的选择决定回答保存在哪里。以后可以更改。"
 ],
 "first.shared.title": [
  "这台电脑是与别人共用的吗？"
 ],
 "first.start": [
  "开始"
 ],
 "first.title": [
  "欢迎"
 ],
 "first.what": [
  "这个面板显示您的情况可能打开的居留证件途径，以及要带的文件。"
 ],
 "glossary.a2": [
  "简单的法语水平：能自我介绍，听懂常用句子。以文凭或考试证明。"
 ],
 "glossary.anef": [
  "部分居留申请在此官方网站上提交。网址：administration-etrangers-en-france.interieur.gouv.fr。"
 ],
 "glossary.apostille": [
  "在原籍国盖的章，证明外国文书上的签名属实。视国家而定：海牙认证、领事认证，或不需要。"
 ],
 "glossary.aps": [
  "“临时居留许可”：短期证件，通常最多六个月。可以停留，有时可以工作。它不是居留卡。"
 ],
 "glossary.ase": [
  "省里保护无父母或处于危险中的儿童的机构。法官可以把未成年人交给它照管。"
 ],
 "glossary.attestation-prolongation": [
  "延期证明，可从 ANEF 网站打印，证明您的网上申请正在审理中。"
 ],
 "glossary.cerfa": [
  "行政机关带编号的官方表格，可在 service-public.gouv.fr 免费获取。"
 ],
 "glossary.cir": [
  "“共和国融入合同”：在 OFII 签署，包括法语课和法国生活培训。"
 ],
 "glossary.close": [
  "关闭说明"
 ],
 "glossary.commission": [
  "在某些拒绝之前向省长提出意见的小组。您可以在律师或口译陪同下到场发言。"
 ],
 "glossary.copie-integrale": [
  "证书（出生、结婚）的完整副本，包括页边的所有记载。简单摘录不够。"
 ],
 "glossary.dcem": [
  "住在法国的外国儿童的证件，可凭它出行并免签返回。它不是居留证。"
 ],
 "glossary.engagement": [
  "随申请签署的文件：承诺尊重共和国原则（自由、平等、世俗……）。"
 ],
 "glossary.here": [
  "用语说明："
 ],
 "glossary.irtf": [
  "“禁止返回法国领土”：在一段时间内禁止返回法国的书面决定。"
 ],
 "glossary.ofii": [
  "法国移民与融入局。受理家庭团聚申请，安排体检和法语课。"
 ],
 "glossary.ofpra": [
  "审理庇护申请并为难民出具民事身份文件的机构。"
 ],
 "glossary.oqtf": [
  "“离开法国领土的义务”：要求离境的书面决定。可以向法官提出异议，期限很短。"
 ],
 "glossary.pacs": [
  "两个共同生活的人之间的契约，在市政厅或公证人处签署。它不是婚姻。"
 ],
 "glossary.prefecture": [
  "国家在各省的机关，由它决定居留证。它不是市政厅。"
 ],
 "glossary.recepisse": [
  "临时收据。材料齐全时由省政府 (préfecture) 发给，证明您的申请正在审理中。"
 ],
 "glossary.recours-gracieux": [
  "写给作出决定的机关（或其上级）的信，请求其改变决定。"
 ],
 "glossary.refere": [
  "向法官提出的紧急请求：法官可以在正式判决前快速决定。"
 ],
 "glossary.regroupement": [
  "让配偶和子女来法国的程序（家庭团聚）。由住在法国的人在他们到来之前申请。"
 ],
 "glossary.schengen": [
  "彼此之间没有边境检查的欧洲国家。申根签证最多 90 天。"
 ],
 "glossary.smic": [
  "法国法律允许的最低工资。"
 ],
 "glossary.timbre": [
  "向国家付费的方式（印花税票）。可在网上 (timbres.impots.gouv.fr) 或部分烟草店购买，并保留号码。"
 ],
 "glossary.title": [
  "行政用语"
 ],
 "glossary.traducteur": [
  "在上诉法院名单上的翻译。其译文盖有印章，全法国都接受。"
 ],
 "glossary.tribunal": [
  "审理行政决定的法院，可以撤销拒绝或 OQTF。"
 ],
 "glossary.visa-regularisation": [
  "对于没有合法证件而入境或停留的人额外收取的费用，并不是护照上的签证。"
 ],
 "glossary.vls": [
  "在法国居住三个月以上的签证，来法之前向领事馆申请。"
 ],
 "glossary.vls-ts": [
  "等同居留证的长期签证。如果在入境后三个月内在网上激活，最多一年内可代替居留卡。"
 ],
 "handout.appointment": [
  "预约或递交：",
  [
   "date"
  ],
  "。每份文件都按这一天检查。"
 ],
 "handout.file": [
  "档案：",
  [
   "nickname"
  ]
 ],
 "handout.law": [
  "法律于 ",
  [
   "date"
  ],
  " 复核。"
 ],
 "handout.lawOld": [
  "我们已超过六个月没有复核法律：请向协会核实。"
 ],
 "handout.locked": [
  "您的档案已锁定。请打开面板并输入密码短语：这张纸会显示在这里。"
 ],
 "handout.name": [
  "在纸上写档案名称"
 ],
 "handout.noAppointment": [
  "没有预约日期：请在面板里填写，以便知道什么时候申请每份文件。"
 ],
 "handout.noDates": [
  "根据您的回答，没有将来的日期。"
 ],
 "handout.none": [
  "目前没有可打印的内容：请先在面板里回答几个问题。"
 ],
 "handout.notice": [
  "这是信息，不是决定。非官方服务：由 préfecture（省政府）决定。"
 ],
 "handout.open": [
  "打印或保存为 PDF"
 ],
 "handout.others": [
  "其他可能的途径"
 ],
 "handout.outlives": [
  "即使您在面板里全部删除，纸张和 PDF 仍会留下。不要把它们留在共用的电脑上。"
 ],
 "handout.print": [
  "打印"
 ],
 "handout.printed": [
  "制作于 ",
  [
   "date"
  ],
  " ",
  [
   "time"
  ],
  "。"
 ],
 "handout.sources": [
  "来源"
 ],
 "handout.title": [
  "我的居留证件申请"
 ],
 "keep.about": [
  "这个面板不是国家的服务。它不能代替律师。您写的任何内容都不会发到互联网上。"
 ],
 "keep.archive": [
  "归档"
 ],
 "keep.archived": [
  "已归档"
 ],
 "keep.autoLock": [
  "自动锁定"
 ],
 "keep.autoLock.after": [
  [
   "count",
   "plural",
   {
    "other": [
     "#",
     " 分钟没有操作之后"
    ]
   }
  ]
 ],
 "keep.autoLock.never": [
  "从不"
 ],
 "keep.change": [
  "更改"
 ],
 "keep.changed": [
  "已更改。"
 ],
 "keep.copyOf": [
  [
   "nickname"
  ],
  "（副本）"
 ],
 "keep.display": [
  "显示"
 ],
 "keep.dossiers": [
  "档案"
 ],
 "keep.dossiers.help": [
  "用一个代称就够了。如果有人会看，请不要写真名。"
 ],
 "keep.duplicate": [
  "制作副本"
 ],
 "keep.export": [
  "带走：存为受保护的文件"
 ],
 "keep.export.all": [
  [
   "count",
   "plural",
   {
    "other": [
     "全部（",
     "#",
     " 份）"
    ]
   }
  ]
 ],
 "keep.export.do": [
  "制作文件"
 ],
 "keep.export.done": [
  "文件在您的下载文件夹里。"
 ],
 "keep.export.help": [
  "文件是加密的（age 格式）。即使您在这里全部删除，它也会留下。"
 ],
 "keep.export.passphrase": [
  "文件的密码短语"
 ],
 "keep.export.readable": [
  "可读的副本，没有保护"
 ],
 "keep.export.readable.do": [
  "制作可读的副本"
 ],
 "keep.export.readable.warn": [
  "任何人都能看这个文件，而且即使您在这里全部删除，它也会留下。"
 ],
 "keep.export.which": [
  "哪些档案"
 ],
 "keep.files": [
  "带走或取回我的档案"
 ],
 "keep.firstDossier": [
  "我的档案"
 ],
 "keep.import": [
  "取回文件"
 ],
 "keep.import.beside": [
  "这里的那份无法读取：两份都会保留"
 ],
 "keep.import.choose": [
  "选择文件"
 ],
 "keep.import.conflict": [
  "已有，不同"
 ],
 "keep.import.do": [
  "取回"
 ],
 "keep.import.done": [
  [
   "count",
   "plural",
   {
    "0": [
     "没有可取回的。"
    ],
    "other": [
     "已取回 ",
     "#",
     " 份档案。"
    ]
   }
  ]
 ],
 "keep.import.keep-both": [
  "两份都保留"
 ],
 "keep.import.keep-mine": [
  "保留这里的"
 ],
 "keep.import.look": [
  "看看里面有什么"
 ],
 "keep.import.new": [
  "新的"
 ],
 "keep.import.passphrase": [
  "文件的密码短语"
 ],
 "keep.import.same": [
  "已有，相同"
 ],
 "keep.import.take-theirs": [
  "用文件里的"
 ],
 "keep.import.unreadable": [
  "无法读取"
 ],
 "keep.keys": [
  "键盘"
 ],
 "keep.keys.escape": [
  "按两次 Esc：快速关闭"
 ],
 "keep.keys.numbers": [
  "Alt + 1 到 5：切换部分"
 ],
 "keep.language": [
  "语言"
 ],
 "keep.law": [
  "规定"
 ],
 "keep.law.reviewed": [
  "于 ",
  [
   "date"
  ],
  " 全部复核。"
 ],
 "keep.lock": [
  "锁定"
 ],
 "keep.more": [
  "复制、归档或删除"
 ],
 "keep.new": [
  "新档案"
 ],
 "keep.new.create": [
  "创建"
 ],
 "keep.new.name": [
  "新档案的代称"
 ],
 "keep.newPassphrase": [
  "更改我的密码短语"
 ],
 "keep.open": [
  "打开"
 ],
 "keep.opened": [
  "已打开"
 ],
 "keep.remove": [
  "删除"
 ],
 "keep.remove.sure": [
  "删除“",
  [
   "nickname"
  ],
  "”吗？"
 ],
 "keep.removed": [
  "档案已删除。"
 ],
 "keep.rename": [
  "这份档案的代称"
 ],
 "keep.search": [
  "按代称查找档案"
 ],
 "keep.search.found": [
  [
   "count",
   "plural",
   {
    "0": [
     "没有这个代称的档案。"
    ],
    "other": [
     "#",
     " 份档案。"
    ]
   }
  ]
 ],
 "keep.showMore": [
  [
   "count",
   "plural",
   {
    "other": [
     "查看更多（还有 ",
     "#",
     " 份档案）"
    ]
   }
  ]
 ],
 "keep.textSize": [
  "文字大小"
 ],
 "keep.textSize.large": [
  "大"
 ],
 "keep.textSize.larger": [
  "很大"
 ],
 "keep.textSize.normal": [
  "正常"
 ],
 "keep.title": [
  "档案和设置"
 ],
 "keep.to.computer": [
  "改为：在这台电脑上，没有密码短语"
 ],
 "keep.to.passphrase": [
  "改为：用密码短语保护"
 ],
 "keep.to.session": [
  "改为：只在这次使用期间"
 ],
 "keep.to.session.warn": [
  "关闭浏览器时，一切都会删除。"
 ],
 "keep.unarchive": [
  "取消归档"
 ],
 "keep.undo": [
  "恢复"
 ],
 "keep.versions.allMine": [
  "保留这里写的全部内容"
 ],
 "keep.versions.allTheirs": [
  "保留另一个窗口的全部内容"
 ],
 "keep.versions.both": [
  "两份都保留：制作档案副本"
 ],
 "keep.versions.file": [
  "文件里"
 ],
 "keep.versions.help": [
  "什么都没有丢失。请选择要保留的内容。"
 ],
 "keep.versions.mine": [
  "在这里写的"
 ],
 "keep.versions.panel": [
  "这里"
 ],
 "keep.versions.take": [
  "保留"
 ],
 "keep.versions.theirs": [
  "在另一个窗口里写的"
 ],
 "keep.versions.title": [
  "在这里和另一个窗口里都改过"
 ],
 "keep.where": [
  "我的回答保存在哪里"
 ],
 "keep.wipe": [
  "全部删除"
 ],
 "keep.wipe.cancel": [
  "否，保留"
 ],
 "keep.wipe.chromium": [
  "浏览器随后会删除其文件。磁盘本身可能仍保留加密的残余数据。"
 ],
 "keep.wipe.firefox": [
  "Firefox 可能会在磁盘上暂时保留加密的残余数据。没有密钥就无法读取。在共用电脑上，请选择“仅限本次会话”。"
 ],
 "keep.wipe.help": [
  "清除此电脑上的所有档案及其密钥。以下内容仍会保留，需由您自行删除：您导出的文件、打印件、加入日历的日期。浏览器历史记录也会保留访问过的页面。"
 ],
 "keep.wipe.sure": [
  "是，全部删除"
 ],
 "keys.answer": [
  "选择该编号的答案"
 ],
 "keys.close": [
  "关闭帮助"
 ],
 "keys.esc": [
  "Esc 按两次"
 ],
 "keys.hide": [
  "隐藏全部"
 ],
 "keys.keyboard": [
  "使用键盘"
 ],
 "keys.open": [
  "帮助、键盘、例子"
 ],
 "keys.places": [
  "前往面板的某一部分"
 ],
 "keys.sheet": [
  "打开或关闭此帮助"
 ],
 "keys.single": [
  "单键（数字、“?”）"
 ],
 "keys.single.help": [
  "如果您用语音输入，或这些按键妨碍您，请取消勾选。"
 ],
 "keys.title": [
  "帮助"
 ],
 "leadsTo.prefecture": [
  "请向您的 préfecture（省政府）了解。"
 ],
 "leadsTo.regroupement-familial": [
  "您的情况属于家庭团聚（regroupement familial）：向 OFII（法国移民和融入局）申请。"
 ],
 "leadsTo.talent-famille": [
  "您的情况属于“talent – famille”（人才家属）卡。"
 ],
 "locked.field": [
  "密码短语"
 ],
 "locked.forgotten": [
  "我忘了密码短语"
 ],
 "locked.forgotten.text": [
  "谁也找不回来，我们也不能。您只能全部删除，重新开始。"
 ],
 "locked.intro": [
  "请输入密码短语来打开。"
 ],
 "locked.open": [
  "打开"
 ],
 "locked.slow": [
  "每输错一次，等待的时间就更长一点。"
 ],
 "locked.title": [
  "档案已锁定"
 ],
 "mode.computer": [
  "在这台电脑上"
 ],
 "mode.computer.meaning": [
  "加密保存在这里。使用这台电脑的人可以看到。"
 ],
 "mode.passphrase": [
  "密码短语"
 ],
 "mode.passphrase.meaning": [
  "加密保存在这里。要有密码短语才能看。"
 ],
 "mode.session": [
  "只在这次使用"
 ],
 "mode.session.meaning": [
  "关闭浏览器时，一切都会删除。"
 ],
 "nature.bar": [
  "可能的障碍"
 ],
 "nature.condition": [
  "条件"
 ],
 "nature.factor": [
  "préfecture（省政府）衡量的因素"
 ],
 "nature.formality": [
  "要做的事"
 ],
 "nav.dates": [
  "我的日期"
 ],
 "nav.documents": [
  "我的文件"
 ],
 "nav.page": [
  "这个网页"
 ],
 "nav.routes": [
  "我的途径"
 ],
 "nav.situation": [
  "我的情况"
 ],
 "outcome.case-by-case": [
  "视个案而定"
 ],
 "outcome.case-by-case.meaning": [
  "préfecture（省政府）衡量您的情况。这不是已有的权利。"
 ],
 "outcome.case-by-case.medical": [
  "OFII（法国移民和融入局）的医生出具意见。谁也无法预料。"
 ],
 "outcome.conditions-met": [
  "条件已核对"
 ],
 "outcome.conditions-met.meaning": [
  "我们所知的条件都符合。由 préfecture（省政府）决定。"
 ],
 "outcome.conditions-not-met": [
  "缺一个条件"
 ],
 "outcome.conditions-not-met.meaning": [
  "根据您的回答，今天有一个条件不符合。"
 ],
 "outcome.incomplete": [
  [
   "count",
   "plural",
   {
    "0": [
     "待确定"
    ],
    "other": [
     "最多还要回答 ",
     "#",
     " 个问题"
    ]
   }
  ]
 ],
 "outcome.incomplete.meaning": [
  "还缺一些回答，无法知道。"
 ],
 "outcome.not-in-force": [
  "不存在"
 ],
 "outcome.not-in-force.ended": [
  "在这个日期，这条途径已不存在。"
 ],
 "outcome.not-in-force.law-not-held": [
  "我们没有复核这个日期的法律。请不要依靠这个面板：请找协会。"
 ],
 "outcome.not-in-force.not-yet": [
  "在这个日期，这条途径还不存在。"
 ],
 "outcome.not-in-force.territory": [
  "在您的省，这条途径不存在。"
 ],
 "outcome.other-regime": [
  "其他规定"
 ],
 "outcome.other-regime.meaning": [
  "您的国籍有自己的规定。"
 ],
 "page.again": [
  "重新读取网页"
 ],
 "page.asking": [
  "正在读取网页……"
 ],
 "page.asks": [
  "这个网页要求什么"
 ],
 "page.asks.count": [
  [
   "count",
   "plural",
   {
    "other": [
     "要求 ",
     "#",
     " 份文件"
    ]
   }
  ],
  "，",
  [
   "ready",
   "plural",
   {
    "0": [
     "没有一份备好"
    ],
    "other": [
     "#",
     " 份已备好"
    ]
   }
  ]
 ],
 "page.asks.none": [
  "我们在这个网页上没有找到文件清单。"
 ],
 "page.asks.notMine": [
  "根据您的回答，此页面没有适合您情况的清单。"
 ],
 "page.booking": [
  "预约之前"
 ],
 "page.booking.bring": [
  "查看要带的文件"
 ],
 "page.booking.date": [
  "记下日期并查看文件"
 ],
 "page.booking.free": [
  "预约是免费的。本面板不预约，也不填写任何内容。"
 ],
 "page.booking.worth": [
  "请保留确认函。它只证明您有预约：既不是居留证，也不是“récépissé”（收据）。"
 ],
 "page.changes": [
  "您上次访问以来的变化"
 ],
 "page.concerns": [
  "与您有关"
 ],
 "page.concerns.none": [
  "这个网页没有涉及您的任何开放途径。"
 ],
 "page.copy": [
  "此网站显示的是官方页面的副本，可能已过时。"
 ],
 "page.copy.go": [
  "打开官方页面"
 ],
 "page.elsewhere": [
  "此页面针对的省份不是您的省份（",
  [
   "departement"
  ],
  "）。"
 ],
 "page.failed.text": [
  "网站可能出了故障，或者您没有联网。本面板不联网也能用：您的回答和文件都在。"
 ],
 "page.failed.title": [
  "此页面无法打开"
 ],
 "page.fiche": [
  "说明页 ",
  [
   "fiche"
  ]
 ],
 "page.file.text": [
  "我们无法读取此文件。请与“我的文件”对照。如果它要求别的，请以文件为准。"
 ],
 "page.file.title": [
  "这是 PDF 文件"
 ],
 "page.kind.booking": [
  "预约"
 ],
 "page.kind.document-list": [
  "文件清单"
 ],
 "page.kind.faq": [
  "问答"
 ],
 "page.kind.news": [
  "新闻"
 ],
 "page.kind.online-form": [
  "在线表格"
 ],
 "page.kind.payment": [
  "付款"
 ],
 "page.line.extra": [
  "这里额外要求"
 ],
 "page.line.extra.noBasis": [
  "我们没有找到要求此文件的规定。仍请带上；您可以询问原因。"
 ],
 "page.line.extra.note": [
  "“此处另外要求”：不在您的清单上。仍请带上：页面上的要求也算数。"
 ],
 "page.line.not-mine": [
  "不适用于您"
 ],
 "page.line.not-mine.note": [
  "“不适用于您”：根据您的回答，不要求您提供。如有疑问，请带上。"
 ],
 "page.line.too-old.day": [
  "到预约当天（",
  [
   "date"
  ],
  "）已过期。"
 ],
 "page.line.too-old.now": [
  "今天已过期。"
 ],
 "page.line.unknown": [
  "没有识别"
 ],
 "page.line.unknown.note": [
  "“未识别”：我们没有看懂这一行。请在页面上阅读。"
 ],
 "page.lookalike.copy": [
  "注意：一个官方网址藏在另一个网址里。这不是官方网站。"
 ],
 "page.lookalike.go": [
  "前往官方网站：",
  [
   "site"
  ]
 ],
 "page.lookalike.imitation": [
  "注意：这个网站模仿国家网站。不要在上面填写任何内容，也不要付款。"
 ],
 "page.lookalike.paid": [
  "这个私人网站要收钱。官方申请在别处办理，不需要中间人。"
 ],
 "page.more": [
  [
   "count",
   "plural",
   {
    "other": [
     "显示更多（还有 ",
     "#",
     " 条）"
    ]
   }
  ]
 ],
 "page.newer": [
  "这个网页比我们的规定更新（我们于 ",
  [
   "date"
  ],
  " 复核）。如果它要求别的，请按网页办。"
 ],
 "page.newer.tell": [
  "并请用本屏幕底部的报告告诉我们。"
 ],
 "page.next": [
  "下一个问题"
 ],
 "page.noHosts.allow": [
  "我同意"
 ],
 "page.noHosts.once": [
  "或者，只读取旁边的页面：请按扩展程序的按钮。"
 ],
 "page.noHosts.text": [
  "浏览器需要您的同意。我们只读取名单上的官方网站的网页，什么都不会发出去。"
 ],
 "page.noHosts.title": [
  "请允许我们读取官方网站"
 ],
 "page.none.text": [
  "请打开 service-public 的说明页或您的 préfecture（省政府）的网页：这个面板会说明它要求什么。"
 ],
 "page.none.title": [
  "旁边没有网页"
 ],
 "page.notOfficial": [
  "非官方网站 · ",
  [
   "site"
  ]
 ],
 "page.notPermit": [
  "这个网页不是关于居留证件的。"
 ],
 "page.official": [
  "官方网站 · ",
  [
   "site"
  ]
 ],
 "page.older": [
  "此页面较旧：法律可能已经改变。我们的规则于",
  [
   "date"
  ],
  "复核。"
 ],
 "page.once": [
  "此网站在我们的列表中，但浏览器只允许我们读取这一次。"
 ],
 "page.personal": [
  "这是账户网页：我们只读取了标题。"
 ],
 "page.refused.text": [
  "它不在我们的网站列表中。如要读取一次，请按扩展程序的按钮。"
 ],
 "page.refused.title": [
  "未读取此页面"
 ],
 "page.restless": [
  "此页面不停变化。我们显示的是几秒钟前的内容。"
 ],
 "page.sample": [
  "打开 service-public 上的说明页 F2209"
 ],
 "page.section.other": [
  [
   "count",
   "plural",
   {
    "other": [
     "#",
     " 个清单适用于其他情况"
    ]
   }
  ]
 ],
 "page.section.why.answers": [
  "根据您的回答，此清单中没有要求您提供的文件。"
 ],
 "page.section.why.duplicate": [
  "用于更换遗失、被盗或损坏的居留证。"
 ],
 "page.section.why.first": [
  "适用于首次申请：根据您的回答，您不属于这种情况。"
 ],
 "page.section.why.permit": [
  "适用于本面板不涉及的居留证。"
 ],
 "page.section.why.renewal": [
  "适用于续期：根据您的回答，您不属于这种情况。"
 ],
 "page.section.why.route": [
  "适用于其他途径：",
  [
   "route"
  ],
  "。"
 ],
 "page.summary": [
  "概要"
 ],
 "page.summary.all": [
  "看我的途径"
 ],
 "page.summary.routes": [
  [
   "count",
   "plural",
   {
    "0": [
     "目前没有开放的途径"
    ],
    "other": [
     "#",
     " 条途径可以看"
    ]
   }
  ]
 ],
 "page.summary.start": [
  "请回答几个问题，看看您的情况可能打开什么途径。"
 ],
 "page.title": [
  "这个网页"
 ],
 "page.truncated": [
  "这个网页很长：我们只读取了一部分。"
 ],
 "page.upload.empty": [
  "没有文件"
 ],
 "page.upload.filled": [
  "已添加文件"
 ],
 "page.upload.formats": [
  "格式：",
  [
   "formats"
  ]
 ],
 "page.upload.optional": [
  "选填"
 ],
 "page.upload.required": [
  "必须"
 ],
 "page.upload.size": [
  "最大 ",
  [
   "size"
  ],
  " MB"
 ],
 "page.uploads": [
  "此表格要求的文件"
 ],
 "page.uploads.check": [
  "发送前请检查每个文件。"
 ],
 "page.uploads.empty": [
  [
   "count",
   "plural",
   {
    "other": [
     "缺少 ",
     "#",
     " 个必填文件。"
    ]
   }
  ]
 ],
 "page.uploads.tooOld": [
  [
   "count",
   "plural",
   {
    "other": [
     "#",
     " 个文件已过期。"
    ]
   }
  ]
 ],
 "page.verified": [
  "于 ",
  [
   "date"
  ],
  " 核对"
 ],
 "page.wrong": [
  "我们对这个网页弄错了吗？"
 ],
 "page.wrong.byHand": [
  "复制失败：请选择文本"
 ],
 "page.wrong.copy": [
  "复制报告"
 ],
 "page.wrong.date": [
  "页面日期"
 ],
 "page.wrong.done": [
  "已复制"
 ],
 "page.wrong.explain": [
  "这段文字不含任何关于您的内容。请复制并发到您想发的地方：面板不发送任何东西。"
 ],
 "page.wrong.law": [
  "页面与你们的规则不一致"
 ],
 "page.wrong.line": [
  "某个文件理解有误"
 ],
 "page.wrong.missing": [
  "缺少文件"
 ],
 "page.wrong.page": [
  "页面或网站的名称"
 ],
 "page.wrong.part": [
  "不是页面的正确部分"
 ],
 "page.wrong.what": [
  "哪里有误？"
 ],
 "routes.closed": [
  [
   "count",
   "plural",
   {
    "other": [
     "今天有 ",
     "#",
     " 条途径关闭"
    ]
   }
  ]
 ],
 "routes.detail": [
  "查看这条途径的全部内容"
 ],
 "routes.documents": [
  "看要带的文件"
 ],
 "routes.empty": [
  "请回答第一个问题：可能的途径会显示在这里。"
 ],
 "routes.flips": [
  "如果其他情况不变，到 ",
  [
   "date"
  ],
  " 会改变。"
 ],
 "routes.intro": [
  [
   "date"
  ],
  " 时您的情况可能打开的途径。这是信息，不是决定。"
 ],
 "routes.more": [
  [
   "count",
   "plural",
   {
    "other": [
     "另有 ",
     "#",
     " 条可能的途径"
    ]
   }
  ]
 ],
 "routes.nextQuestion": [
  "下一个问题"
 ],
 "routes.noQuestion": [
  "没有更多有用的问题：您的回答对我们能说明的内容已经够了。"
 ],
 "routes.open": [
  "先看这些"
 ],
 "routes.otherCases": [
  [
   "count",
   "plural",
   {
    "other": [
     "这条途径的另外 ",
     "#",
     " 种情况"
    ]
   }
  ]
 ],
 "routes.others": [
  "其他可能的途径"
 ],
 "routes.outside": [
  [
   "count",
   "plural",
   {
    "other": [
     "有 ",
     "#",
     " 条途径不属于您的情况"
    ]
   }
  ]
 ],
 "routes.soon": [
  "不久以后，如果情况不变"
 ],
 "routes.title": [
  "我的途径"
 ],
 "routes.until": [
  "如果其他情况不变，有效到 ",
  [
   "date"
  ],
  " 的前一天。"
 ],
 "routes.warnFirst": [
  "递交之前，请找协会或律师：拒绝可能附带离开法国的义务（OQTF，离境令）。"
 ],
 "section.card": [
  "居留卡和以后"
 ],
 "section.fees": [
  "要付多少钱"
 ],
 "section.filing": [
  "在哪里、什么时候递交"
 ],
 "section.refusal": [
  "如果被拒绝或没有答复"
 ],
 "section.warnings": [
  "递交之前请阅读"
 ],
 "section.why": [
  "所有条件及其来源"
 ],
 "shell.back": [
  "返回"
 ],
 "shell.dossier": [
  "档案"
 ],
 "shell.language": [
  "语言"
 ],
 "shell.lawNotHeld": [
  "我们没有这个日期的规定。请不要依靠这个面板。"
 ],
 "shell.lawOld": [
  "我们的规定已超过六个月没有复核（上次 ",
  [
   "date"
  ],
  "）。请在官方网站上或向协会核实一切。"
 ],
 "shell.loading": [
  "请稍等……"
 ],
 "shell.menu": [
  "档案和设置"
 ],
 "shell.name": [
  "Pièce par pièce"
 ],
 "shell.nav": [
  "面板的各部分"
 ],
 "shell.nothingLeaves": [
  "没有任何内容离开这台电脑。"
 ],
 "shell.notice": [
  "非官方服务。这是信息，不是决定。"
 ],
 "shell.outdated": [
  "面板在打开期间更新了。您的回答都保存着。"
 ],
 "shell.outdated.reload": [
  "重新打开"
 ],
 "shell.quickClose": [
  "快速关闭"
 ],
 "shell.quickClose.help": [
  "一下子隐藏全部。键盘：按两次 Esc。"
 ],
 "shell.reviewed": [
  "规定于 ",
  [
   "date"
  ],
  " 复核。"
 ],
 "shell.skip": [
  "跳到内容"
 ],
 "situation.answers": [
  "我的所有回答"
 ],
 "situation.answers.back": [
  "返回问题"
 ],
 "situation.answers.change": [
  "更改：",
  [
   "fact"
  ]
 ],
 "situation.answers.declined": [
  [
   "count",
   "plural",
   {
    "other": [
     "#",
     " 个未回答的问题"
    ]
   }
  ]
 ],
 "situation.answers.empty": [
  "还没有回答。"
 ],
 "situation.answers.erase": [
  "删除：",
  [
   "fact"
  ]
 ],
 "situation.answers.skipped": [
  "没有回答"
 ],
 "situation.changed": [
  "您上次访问以来，法律有变化"
 ],
 "situation.decline": [
  "我不想回答"
 ],
 "situation.done.routes": [
  "看我的途径"
 ],
 "situation.done.text": [
  "目前没有其他有用的问题。"
 ],
 "situation.done.title": [
  "您的回答够了"
 ],
 "situation.erase": [
  "删除"
 ],
 "situation.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "您在更改一个回答"
    ],
    "1": [
     "最后一个问题"
    ],
    "other": [
     "最多还有 ",
     "#",
     " 个问题"
    ]
   }
  ]
 ],
 "situation.loading": [
  "正在寻找最有用的问题……"
 ],
 "situation.mayStop": [
  "您可以在这里停下。对“",
  [
   "route"
  ],
  "”，我们所知的条件已核对。其他问题用于其他途径。"
 ],
 "situation.next": [
  "确定"
 ],
 "situation.next.go": [
  "回答问题"
 ],
 "situation.no": [
  "否"
 ],
 "situation.number": [
  "数字，从 ",
  [
   "min"
  ],
  " 到 ",
  [
   "max"
  ]
 ],
 "situation.other": [
  "其他……"
 ],
 "situation.previous": [
  "上一个问题"
 ],
 "situation.question": [
  "一个问题"
 ],
 "situation.saved": [
  "回答已保存"
 ],
 "situation.select": [
  "请选择"
 ],
 "situation.sensitive": [
  "敏感的问题。您可以不回答：回答只留在这台电脑上。"
 ],
 "situation.stateless": [
  "无国籍（没有任何国籍）"
 ],
 "situation.stop": [
  "您可以随时停下：每个回答都会保存。"
 ],
 "situation.title": [
  "我的情况"
 ],
 "situation.unknown": [
  "我不知道"
 ],
 "situation.why": [
  "为什么问这个问题？"
 ],
 "situation.yes": [
  "是"
 ],
 "source.from": [
  "从 ",
  [
   "from"
  ],
  " 起施行"
 ],
 "source.fromBefore": [
  "从 2020 年或更早起施行"
 ],
 "source.fromTo": [
  [
   "from"
  ],
  " 至 ",
  [
   "to"
  ],
  " 施行"
 ],
 "source.label": [
  "来源：",
  [
   "basis"
  ]
 ],
 "source.toggle": [
  "来源"
 ],
 "stage.change-of-status": [
  "更换事由"
 ],
 "stage.first-application": [
  "首次申请"
 ],
 "stage.renewal": [
  "续期"
 ],
 "status.bar.met": [
  "不适用于您"
 ],
 "status.bar.unknown": [
  "待确定"
 ],
 "status.bar.unmet": [
  "适用于您"
 ],
 "status.factor.always": [
  "须知"
 ],
 "status.factor.met": [
  "对您有利"
 ],
 "status.factor.unknown": [
  "待确定"
 ],
 "status.factor.unmet": [
  "不能算对您有利"
 ],
 "status.met": [
  "符合"
 ],
 "status.unknown": [
  "待确定"
 ],
 "status.unmet": [
  "不符合"
 ],
 "trouble.calendar": [
  "日历文件没能制作。"
 ],
 "trouble.dismiss": [
  "我看过了"
 ],
 "trouble.dossier-already-exists": [
  "这份档案已经有了。"
 ],
 "trouble.dossier-changed-elsewhere": [
  "这份档案在另一个窗口里被改过。您最后的回答没有保存。"
 ],
 "trouble.dossier-newer-version": [
  "有一份档案来自更新版本的 Pièce par pièce。请更新扩展程序。"
 ],
 "trouble.dossier-not-found": [
  "这份档案已经不在了。"
 ],
 "trouble.dossier-nothing-to-undo": [
  "没有可恢复的了。"
 ],
 "trouble.dossier-unreadable": [
  "有一份档案无法读取。它被放在一边，没有删除。"
 ],
 "trouble.import-damaged": [
  "这个文件损坏了。"
 ],
 "trouble.import-dossier-unreadable": [
  "这个文件里有一份档案无法读取。"
 ],
 "trouble.import-newer-version": [
  "这个文件来自更新的版本。请更新扩展程序。"
 ],
 "trouble.import-not-our-file": [
  "这个文件不是来自 Pièce par pièce。"
 ],
 "trouble.import-too-costly": [
  "这个文件需要太多计算。我们不打开它。"
 ],
 "trouble.import-too-large": [
  "这个文件太大。"
 ],
 "trouble.import-wrong-passphrase": [
  "这个文件的密码短语不对。"
 ],
 "trouble.keyring-damaged": [
  "保护您档案的密钥损坏了。我们没有删除任何东西。"
 ],
 "trouble.keyring-missing": [
  "保护您档案的密钥不见了。我们没有删除任何东西。"
 ],
 "trouble.keyring-newer-version": [
  "您的档案来自更新版本的 Pièce par pièce。请更新扩展程序。"
 ],
 "trouble.keyring-one-copy-damaged": [
  "密钥的一份副本损坏了。已使用另一份：什么都没有丢失。"
 ],
 "trouble.keyring-too-weak": [
  "有人削弱了这些档案的保护。我们不打开它们。"
 ],
 "trouble.law": [
  "规定没能载入。请关闭面板，再打开。"
 ],
 "trouble.list-rebuilt": [
  "档案列表损坏了。我们已重新建立。"
 ],
 "trouble.lock-needs-passphrase": [
  "没有密码短语，什么都不能锁定。只是隐藏了屏幕。"
 ],
 "trouble.move-unfinished": [
  "更改没有完成。什么都没有丢失：请让浏览器开着，再试一次。"
 ],
 "trouble.passphrase-missing": [
  "请输入您的密码短语。"
 ],
 "trouble.passphrase-too-short": [
  "这个短语太短。"
 ],
 "trouble.passphrase-wait": [
  "尝试次数太多。请等 ",
  [
   "seconds",
   "plural",
   {
    "other": [
     "#",
     " 秒"
    ]
   }
  ],
  "，然后再试。"
 ],
 "trouble.passphrase-wrong": [
  "密码短语不对。"
 ],
 "trouble.record-damaged": [
  "保存的内容有一部分损坏了。我们已把它放在一边。"
 ],
 "trouble.record-newer-format": [
  "有一部分来自更新版本的 Pièce par pièce。请更新扩展程序。"
 ],
 "trouble.record-previous-generation": [
  "最后一次写入损坏了：我们显示的是前一个版本。请检查您最后的回答。"
 ],
 "trouble.retry": [
  "再试一次"
 ],
 "trouble.settings-unreadable": [
  "您的设置无法读取。"
 ],
 "trouble.storage-full": [
  "这台电脑上没有空间了：最后一个回答没有保存。"
 ],
 "trouble.storage-unreachable": [
  "浏览器不让访问保存的内容。请关闭面板，再打开。"
 ],
 "trouble.storage-write-failed": [
  "最后一个回答没有保存。它还在屏幕上：请再试一次。"
 ],
 "trouble.storage-write-not-kept": [
  "浏览器没有留住最后一个回答。它还在屏幕上：请再试一次。"
 ],
 "trouble.store-already-set-up": [
  "已经在另一个窗口里选好了。"
 ],
 "trouble.store-locked": [
  "您的档案已锁定。"
 ],
 "trouble.store-not-set-up": [
  "请先选择把回答保存在哪里。"
 ],
 "trouble.store-unreadable": [
  "保存的内容无法读取。我们没有删除任何东西。"
 ],
 "trouble.title": [
  "出现问题"
 ],
 "trouble.wipe-incomplete": [
  "没能全部删除。请再试一次。"
 ],
 "two.help": [
  "用大字显示问题，法语和另一种语言并列。"
 ],
 "two.title": [
  "两人同看屏幕"
 ],
 "ui.date.day": [
  "日"
 ],
 "ui.date.month": [
  "月"
 ],
 "ui.date.wrong": [
  "这个日期不存在。例如：12 03 2027（日 月 年）。"
 ],
 "ui.date.year": [
  "年"
 ],
 "unreadable.save": [
  "保留副本"
 ],
 "unreadable.text": [
  "我们没有删除任何东西。您可以保留一份损坏内容的副本，然后全部删除，重新开始。"
 ],
 "unreadable.title": [
  "保存的内容无法读取"
 ],
 "urgent.again": [
  "收到的决定"
 ],
 "urgent.check": [
  "请始终核对决定上写的期限。以它为准。"
 ],
 "urgent.constraint": [
  "您在哪里？"
 ],
 "urgent.continue": [
  "继续"
 ],
 "urgent.deadline": [
  "提出异议的最后稳妥日期"
 ],
 "urgent.deadline.hours": [
  "提出异议只有 ",
  [
   "hours"
  ],
  " 小时。请马上给律师打电话。"
 ],
 "urgent.deadline.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "就是今天。"
    ],
    "other": [
     "还剩 ",
     "#",
     " 天。"
    ]
   }
  ]
 ],
 "urgent.deadline.none": [
  "请填写您收到的日期：我们来计算期限。"
 ],
 "urgent.deadline.past": [
  "这一天已经过去。请不要等，去找律师：有时还有别的可能。"
 ],
 "urgent.first": [
  "今天就把决定给律师或协会看。请保留信封：上面的日期很重要。"
 ],
 "urgent.kind": [
  "您收到了什么？"
 ],
 "urgent.received": [
  "您是哪一天收到的？"
 ],
 "urgent.received.help": [
  "当面交给您的那天，或邮递员来的那天。"
 ],
 "urgent.rules": [
  "期限，逐字说明"
 ],
 "urgent.silence": [
  "材料齐全之后 4 个月没有答复：就是拒绝。您可以提出异议。"
 ],
 "urgent.title": [
  "收到决定：请快行动"
 ],
 "urgent.who": [
  "谁可以帮助您"
 ],
 "urgent.who.aid": [
  "司法援助（aide juridictionnelle）"
 ],
 "urgent.who.aid.how": [
  "如果您钱不多，它支付律师费。请马上申请：对 OQTF（离境令），请在期限结束之前向律师提出。"
 ],
 "urgent.who.cimade": [
  "La Cimade"
 ],
 "urgent.who.cimade.how": [
  "在许多城市和行政拘留中心有免费的咨询点。"
 ],
 "urgent.who.defenseur": [
  "权利保护官（Défenseur des droits）"
 ],
 "urgent.who.defenseur.how": [
  "如果公共服务机构不答复您或对您不好。免费。向它求助不会中止期限。"
 ],
 "urgent.who.frv": [
  "France Victimes，116 006"
 ],
 "urgent.who.frv.how": [
  "如果您遭受暴力：3919（妇女）、116 006，有危险时打 17。"
 ],
 "urgent.who.gisti": [
  "Le Gisti"
 ],
 "urgent.who.gisti.how": [
  "关于外国人法的建议，通过电话和书面。"
 ],
 "urgent.who.lawyer": [
  "外国人法的律师（avocat en droit des étrangers）"
 ],
 "urgent.who.lawyer.how": [
  "您所在城市的律师公会（barreau）有咨询服务，常常免费。法院和市政厅会给地址。"
 ]
};
