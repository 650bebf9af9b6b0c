// Made by scripts/i18n/interface.mjs; do not edit.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
 "card.aps": [
  "Geçici oturma izni (APS)"
 ],
 "card.autorisation-regroupement-familial": [
  "Aile birleşimi izni"
 ],
 "card.carte-pluriannuelle": [
  "Çok yıllık oturma kartı"
 ],
 "card.carte-resident": [
  "Carte de résident (uzun süreli kart)"
 ],
 "card.carte-temporaire": [
  "Geçici oturma kartı"
 ],
 "card.certificat-algerien-1-an": [
  "Cezayirliler için bir yıllık oturma belgesi"
 ],
 "card.certificat-algerien-10-ans": [
  "Cezayirliler için on yıllık oturma belgesi"
 ],
 "card.fallback": [
  "Değilse, daha kısa bir kart"
 ],
 "card.validity": [
  [
   "card"
  ],
  ", geçerlilik süresi ",
  [
   "duration"
  ]
 ],
 "confidence.check": [
  "Burada kontrol edilmeli: ",
  [
   "where"
  ]
 ],
 "confidence.probable": [
  "Muhtemel"
 ],
 "confidence.to-verify": [
  "Doğrulanmalı"
 ],
 "criterion.answer": [
  "Cevap ver"
 ],
 "criterion.change": [
  "Cevabımı değiştir"
 ],
 "criterion.flips": [
  [
   "date"
  ],
  " tarihinde değişir"
 ],
 "dates.adult": [
  "18 yaşınız."
 ],
 "dates.appeal-ends": [
  "Karara itiraz için, tedbirli hesapla son gün. Kararda yazan süreyi kontrol edin."
 ],
 "dates.appeal-hours": [
  "İtiraz için yalnızca ",
  [
   "hours"
  ],
  " saat: hemen bir avukat arayın."
 ],
 "dates.appointment": [
  "Randevu veya başvuru."
 ],
 "dates.ask-for-document": [
  "Bu günden itibaren isteyin: ",
  [
   "document"
  ],
  "."
 ],
 "dates.attestation-ends": [
  "Belgenizin (attestation) veya récépissé’nizin (alındı belgesi) bitişi."
 ],
 "dates.calendar": [
  "Bu tarihleri takvimime koy (.ics)"
 ],
 "dates.calendar.warning": [
  "Bu dosya korumalı değildir ve indirilenler klasörünüzde kalır."
 ],
 "dates.channel.anef": [
  "internetten, ANEF sitesinde"
 ],
 "dates.channel.demarche-numerique": [
  "internetten, demarche.numerique.gouv.fr sitesinde"
 ],
 "dates.channel.other": [
  "başka yolla"
 ],
 "dates.channel.post": [
  "postayla"
 ],
 "dates.channel.prefecture": [
  "préfecture (valilik) gişesinde"
 ],
 "dates.child-adult": [
  "Çocuğun 18 yaşı."
 ],
 "dates.criterion-changes": [
  "Şu yol için bir ölçüt değişiyor: ",
  [
   "route"
  ],
  "."
 ],
 "dates.document-too-old": [
  "Bu belge fazla eski oluyor: ",
  [
   "document"
  ],
  "."
 ],
 "dates.documents-due": [
  "İstenen belgeleri göndermek için son gün."
 ],
 "dates.empty": [
  "Şimdilik tarih yok. İzninizin bitişini veya bir randevu yazın: yararlı tarihler burada görünecek."
 ],
 "dates.in": [
  [
   "count",
   "plural",
   {
    "0": [
     "bugün"
    ],
    "one": [
     "yarın"
    ],
    "other": [
     "#",
     " gün sonra"
    ]
   }
  ]
 ],
 "dates.intro": [
  "Başka bir şey değişmezse gelecek olanlar."
 ],
 "dates.permit-expires": [
  "Oturma izninizin bitişi."
 ],
 "dates.route-changes": [
  "Şu yol için cevap değişiyor: ",
  [
   "route"
  ],
  "."
 ],
 "dates.silence-is-refusal": [
  "O güne kadar cevap yoksa bu, itiraz edebileceğiniz bir rettir."
 ],
 "dates.step.appointment": [
  "Randevu alındı"
 ],
 "dates.step.attestation": [
  "Belge veya récépissé (alındı belgesi) alındı"
 ],
 "dates.step.card-received": [
  "Kart teslim edildi"
 ],
 "dates.step.confirmation": [
  "Başvuru onayı alındı"
 ],
 "dates.step.decision": [
  "Karar alındı"
 ],
 "dates.step.filed": [
  "Dosya verildi"
 ],
 "dates.step.other": [
  "Diğer"
 ],
 "dates.step.request-for-documents": [
  "Ek belge istendi"
 ],
 "dates.steps": [
  "Yaptıklarım"
 ],
 "dates.steps.channel": [
  "Hangi yolla"
 ],
 "dates.steps.due": [
  "En geç gönderme tarihi (bir tarih yazılıysa)"
 ],
 "dates.steps.intro": [
  "Yaptığınız işlemleri not edin: süreler bunlara bağlıdır. Her başvuru kanıtını saklayın."
 ],
 "dates.steps.keepProof": [
  "Başvuru kanıtını saklayın: e-posta, ekran görüntüsü veya kâğıt. Tarihi kanıtlar. Elinize geçince buraya not edin."
 ],
 "dates.steps.kind": [
  "İşlem"
 ],
 "dates.steps.on": [
  "Tarih"
 ],
 "dates.steps.remove": [
  "Kaldır: ",
  [
   "step"
  ]
 ],
 "dates.steps.save": [
  "Kaydet"
 ],
 "dates.steps.until": [
  "Geçerlilik sonu (bir tarih yazıyorsa)"
 ],
 "dates.title": [
  "Tarihlerim"
 ],
 "dates.today": [
  "Bugün"
 ],
 "dates.window-closes": [
  "Süresi içinde başvurmak için son gün: ",
  [
   "route"
  ],
  "."
 ],
 "dates.window-opens": [
  "Bu günden itibaren başvurabilirsiniz: ",
  [
   "route"
  ],
  "."
 ],
 "documents.alternatives": [
  "Yoksa: ",
  [
   "list"
  ]
 ],
 "documents.appointment": [
  "Randevu veya başvuru tarihi"
 ],
 "documents.appointment.clear": [
  "Tarihi sil"
 ],
 "documents.appointment.help": [
  "Her belgenin o gün hâlâ yeterince yeni olup olmadığını kontrol etmeye yarar."
 ],
 "documents.askFrom": [
  "Yeterince yeni olması için ",
  [
   "date"
  ],
  " tarihinden itibaren isteyin."
 ],
 "documents.askNow": [
  "Şimdiden isteyebilirsiniz: yeterince yeni olacak."
 ],
 "documents.at.formality": [
  "Buna ihtiyacı olan belgeler için"
 ],
 "documents.at.handover": [
  "Başvuruda değil, kart teslim edilirken"
 ],
 "documents.badge.asked": [
  "İstendi"
 ],
 "documents.badge.maybe": [
  "Belirsiz"
 ],
 "documents.badge.ready": [
  "Hazır"
 ],
 "documents.badge.to-get": [
  "Bulunacak"
 ],
 "documents.badge.too-old": [
  "Fazla eski"
 ],
 "documents.choose": [
  "Başka bir yolun belgelerini gör"
 ],
 "documents.copies.copy": [
  "Sureti"
 ],
 "documents.copies.online": [
  "İnternetten"
 ],
 "documents.copies.original": [
  "Aslı"
 ],
 "documents.copies.original-and-copy": [
  "Aslı ve sureti"
 ],
 "documents.counterMayAsk": [
  "Préfecture’ünüz (valilik) başka belgeler isteyebilir. Resmî bir sayfanın istediğini, bu listede olmasa bile getirin."
 ],
 "documents.covers": [
  "En az ",
  [
   "duration"
  ],
  " için"
 ],
 "documents.for": [
  "Şunun için: ",
  [
   "route"
  ]
 ],
 "documents.formality.title": [
  "Çeviriler ve resmî işlemler"
 ],
 "documents.fresh": [
  [
   "date"
  ],
  " tarihine kadar yeterince yeni."
 ],
 "documents.future": [
  "Bu tarih randevudan sonra: kontrol edin."
 ],
 "documents.group.couple": [
  "Çift olarak yaşam"
 ],
 "documents.group.domicile": [
  "Adres"
 ],
 "documents.group.enfant": [
  "Çocuk"
 ],
 "documents.group.etat-civil": [
  "Nüfus belgeleri"
 ],
 "documents.group.formalites": [
  "Resmî işlemler"
 ],
 "documents.group.identite": [
  "Kimlik ve oturma"
 ],
 "documents.group.integration": [
  "Uyum"
 ],
 "documents.group.jeunesse": [
  "Gençlik ve aile"
 ],
 "documents.group.paiement": [
  "Ödeme"
 ],
 "documents.group.presence": [
  "Fransa’da bulunma"
 ],
 "documents.group.protection": [
  "Koruma"
 ],
 "documents.group.sante": [
  "Sağlık"
 ],
 "documents.group.travail": [
  "İş ve gelir"
 ],
 "documents.handover.title": [
  "Daha sonra, kart teslim edilirken"
 ],
 "documents.issuedOn": [
  "Belgede yazan tarih"
 ],
 "documents.maxAge": [
  "Son ",
  [
   "duration"
  ],
  " içinde verilmiş"
 ],
 "documents.none": [
  "Önce birkaç soruya cevap verin: belge listeniz burada görünecek."
 ],
 "documents.note": [
  "Kendime not"
 ],
 "documents.progress": [
  [
   "ready"
  ],
  " / ",
  [
   "total"
  ],
  " hazır"
 ],
 "documents.state": [
  "Durumu: ",
  [
   "document"
  ]
 ],
 "documents.state.asked": [
  "İstendi"
 ],
 "documents.state.ready": [
  "Hazır"
 ],
 "documents.state.to-get": [
  "Bulunacak"
 ],
 "documents.title": [
  "Belgelerim"
 ],
 "documents.tooOld": [
  "O gün fazla eski: ",
  [
   "date"
  ],
  " tarihinden sonra geçerli sayılmaz."
 ],
 "documents.tooOld.askFrom": [
  [
   "date"
  ],
  " tarihinden itibaren yeniden isteyin."
 ],
 "documents.tooOld.now": [
  "Yeniden isteyin: bunu şimdiden yapabilirsiniz."
 ],
 "documents.translate": [
  "Başka bir dilde yazılmışsa: yeminli tercüman çevirisi."
 ],
 "documents.unknown": [
  "Henüz vermediğiniz bir cevaba göre istenir."
 ],
 "documents.where": [
  "Nereden alınır: ",
  [
   "where"
  ]
 ],
 "documents.why": [
  "Neden ve nasıl alınır"
 ],
 "duration.D": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " gün"
    ],
    "other": [
     "#",
     " gün"
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
     " ay"
    ],
    "other": [
     "#",
     " ay"
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
     " hafta"
    ],
    "other": [
     "#",
     " hafta"
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
     " yıl"
    ],
    "other": [
     "#",
     " yıl"
    ]
   }
  ]
 ],
 "example.answers": [
  "Mariam gerçek değil. Fransa’ya kısa süreli vizeyle geldi, sonra bir Fransızla evlendi. Cevapları burada."
 ],
 "example.badge": [
  "Hayali örnek. Hiçbir şey saklanmaz."
 ],
 "example.dates": [
  "Onun için önemli günler."
 ],
 "example.documents": [
  "Belgeleri. Biri randevu gününde çok eski olacak: panel bunu önceden söyler."
 ],
 "example.leave": [
  "Örnekten çık"
 ],
 "example.name": [
  "Mariam (örnek)"
 ],
 "example.next": [
  "Sonraki: ",
  [
   "place"
  ]
 ],
 "example.open": [
  "Bir örnek gör"
 ],
 "example.open.help": [
  "Hayali bir kişi. Hiçbir şey yazmazsınız."
 ],
 "example.page": [
  "Mariam resmi bir sayfa okuyor. Panel sayfanın ne istediğini söyler."
 ],
 "example.routes": [
  "Durumunun bugün açtığı yollar ve nedeni. Kararı panel değil, préfet verir."
 ],
 "example.situation": [
  "Panel en yararlı soruyu sorar. “Bilmiyorum” her zaman olur."
 ],
 "example.start": [
  "Kendi durumumla başla"
 ],
 "fees.atFiling": [
  "Bunun ",
  [
   "amount"
  ],
  " kadarı başvuruda ödenir, ret hâlinde geri verilmez. Geri kalanı kart teslim edilirken ödenir."
 ],
 "fees.atHandover": [
  "Kart teslim edilirken timbre fiscal (vergi pulu) ile ödenir."
 ],
 "fees.droit-de-timbre": [
  "Pul harcı (droit de timbre)"
 ],
 "fees.free": [
  "Ücretsiz"
 ],
 "fees.maybe": [
  "Bir cevaba göre belki ayrıca: ",
  [
   "line"
  ],
  " ",
  [
   "amount"
  ]
 ],
 "fees.regularisation": [
  "Düzeltme vizesi (visa de régularisation)"
 ],
 "fees.retard": [
  "Yenilemede gecikme"
 ],
 "fees.stamp": [
  "Timbre fiscal (vergi pulu), timbres.impots.gouv.fr sitesinden veya onaylı bir tütün bayisinden (bureau de tabac) alınır."
 ],
 "fees.taxe": [
  "Vergi"
 ],
 "fees.total": [
  "Toplam: ",
  [
   "amount"
  ]
 ],
 "filing.anef": [
  "İnternetten, ANEF’te (resmî site administration-etrangers-en-france.interieur.gouv.fr)."
 ],
 "filing.demarche-numerique": [
  "Préfecture’ünüzün (valilik) internet formuyla."
 ],
 "filing.lateAllowed": [
  "Daha geç bir başvuru yine alınır, ama bir düzeltme harcı (droit de régularisation) ödenmesi gerekebilir."
 ],
 "filing.missing": [
  "Tarihler, vermediğiniz bir cevaba bağlı."
 ],
 "filing.noWindow": [
  "Bu yol için yazılı bir son tarih bilmiyoruz."
 ],
 "filing.ofii": [
  "OFII’ye (göç ve uyum kurumu), Fransa’da yaşayan yakın tarafından."
 ],
 "filing.past": [
  "Bu tarih geçti."
 ],
 "filing.prefecture": [
  "Préfecture’ünüzün (valilik) kurallarına göre préfecture’de veya sous-préfecture’de (kaymakamlık)."
 ],
 "filing.to-verify": [
  "Kesin olarak bilmiyoruz: gişede mi internetten mi olduğunu préfecture’ünüze (valilik) sorun."
 ],
 "filing.until": [
  "En geç ",
  [
   "to"
  ],
  "."
 ],
 "filing.window": [
  [
   "from"
  ],
  " ile ",
  [
   "to"
  ],
  " arasında."
 ],
 "first.back": [
  "Geri"
 ],
 "first.computer": [
  "Hayır, bu bilgisayar benim"
 ],
 "first.computer.help": [
  "Cevaplarınız burada, şifreli olarak kalır. Bilgisayarınızı açan kişi onları okuyabilir."
 ],
 "first.decision.help": [
  "OQTF, Fransa’yı terk yükümlülüğüdür. İtiraz süreleri kısadır: size hemen gösteriyoruz."
 ],
 "first.decision.no": [
  "Hayır"
 ],
 "first.decision.skip": [
  "Cevap vermek istemiyorum"
 ],
 "first.decision.title": [
  "Bir ret veya OQTF aldınız mı?"
 ],
 "first.decision.yes": [
  "Evet"
 ],
 "first.elsewhere.asile": [
  "Sığınma istemek için bölgenizin SPADA’sına (ilk karşılama kurumu) gidin. Başvuruyu OFPRA inceler. Belgenizi her zaman yanınızda taşıyın."
 ],
 "first.elsewhere.autre": [
  "Sizi nereye yönlendireceğimizi bilmiyoruz. Bir dernek sizinle birlikte bakabilir."
 ],
 "first.elsewhere.continue": [
  "Yine de devam et"
 ],
 "first.elsewhere.continue.help": [
  "Fransa’da aileniz, bir hastalığınız veya uzun yıllarınız da varsa bir yol olabilir."
 ],
 "first.elsewhere.etudes": [
  "Öğrenci oturma izni için service-public.fr sitesine, sonra okulunuzun veya üniversitenizin uluslararası servisine bakın."
 ],
 "first.elsewhere.open": [
  [
   "site"
  ],
  " sitesini aç"
 ],
 "first.elsewhere.title": [
  "Bu panel bu durumu ele almaz"
 ],
 "first.elsewhere.travail": [
  "Çalışan vizesi veya oturma izni için service-public.fr sitesine bakın, sonra işvereninize sorun."
 ],
 "first.elsewhere.visite": [
  "Ziyaret veya kısa kalış için France-Visas sitesine bakın. Kısa vize, birkaç durum dışında, oturma iznine çevrilmez."
 ],
 "first.language": [
  "Diliniz"
 ],
 "first.notOfficial": [
  "Bu bir bilgidir, karar değildir: bu hizmet resmî değildir, préfecture (valilik) karar verir."
 ],
 "first.pass.advice": [
  "Birbiriyle ilgisiz, sizin kolayca hatırlayacağınız dört kelime alın. Adınız olmasın, tarih olmasın."
 ],
 "first.pass.again": [
  "Aynı cümle bir kez daha"
 ],
 "first.pass.differs": [
  "İki cümle aynı değil."
 ],
 "first.pass.field": [
  "Gizli cümle (en az ",
  [
   "min"
  ],
  " karakter)"
 ],
 "first.pass.good": [
  "Yeterince uzun."
 ],
 "first.pass.lost": [
  "Unutursanız kimse bulamaz. Her şey kaybolur."
 ],
 "first.pass.save": [
  "Bu cümleyle sakla"
 ],
 "first.pass.short": [
  [
   "count",
   "plural",
   {
    "one": [
     "#",
     " karakter daha."
    ],
    "other": [
     "#",
     " karakter daha."
    ]
   }
  ]
 ],
 "first.pass.title": [
  "Gizli bir cümle seçin"
 ],
 "first.pass.weak": [
  "Yeterince uzun, ama tahmin etmesi kolay: bir kelime ekleyin."
 ],
 "first.pass.working": [
  "Bir an, cevaplarınızı koruyoruz…"
 ],
 "first.passphrase": [
  "Benim, ama biri bakabilir"
 ],
 "first.passphrase.help": [
  "Cevaplarınız burada kalır. Gizli bir cümle onları korur."
 ],
 "first.private": [
  "Cevaplarınız bu bilgisayardan asla çıkmaz."
 ],
 "first.purpose.help": [
  "Önce sizi ilgilendirenleri göstermek için."
 ],
 "first.purpose.skip": [
  "Bu soruyu geç"
 ],
 "first.purpose.title": [
  "Neden Fransa’dasınız?"
 ],
 "first.session": [
  "Evet, başkaları da kullanıyor veya bilmiyorum"
 ],
 "first.session.help": [
  "Tarayıcı kapanınca her şey silinir."
 ],
 "first.shared.help": [
  "Cevaplarınızın nerede saklanacağını bu cevap belirler. Daha sonra değiştirebilirsiniz."
 ],
 "first.shared.title": [
  "Bu bilgisayarı başkaları da kullanıyor mu?"
 ],
 "first.start": [
  "Başla"
 ],
 "first.title": [
  "Hoş geldiniz"
 ],
 "first.what": [
  "Bu panel, durumunuzun açabileceği oturma izinlerini ve getirilecek belgeleri gösterir."
 ],
 "glossary.a2": [
  "Basit Fransızca düzeyi: kendini tanıtmak, günlük cümleleri anlamak. Diploma veya sınavla kanıtlanır."
 ],
 "glossary.anef": [
  "Bazı oturma izni başvurularının çevrim içi yapıldığı resmi site. Adres: administration-etrangers-en-france.interieur.gouv.fr."
 ],
 "glossary.apostille": [
  "Geldiğiniz ülkede vurulan mühür. Yabancı belgedeki imzanın gerçek olduğunu kanıtlar. Ülkeye göre apostil, tasdik veya hiçbiri gerekir."
 ],
 "glossary.aps": [
  "“Geçici oturma izni”: kısa süreli, çoğu zaman en çok altı aylık belge. Kalmaya, bazen çalışmaya izin verir. Kart değildir."
 ],
 "glossary.ase": [
  "Ailesi olmayan veya tehlikedeki çocukları koruyan il hizmeti. Hâkim bir genci ona emanet edebilir."
 ],
 "glossary.attestation-prolongation": [
  "ANEF sitesinden yazdırılan uzatma belgesi. Çevrim içi başvurunuzun incelendiğini kanıtlar."
 ],
 "glossary.cerfa": [
  "İdarenin numaralı resmi formu. service-public.gouv.fr adresinde ücretsiz bulunur."
 ],
 "glossary.cir": [
  "“Cumhuriyetçi uyum sözleşmesi”: OFII’de imzalanır. Fransızca dersleri ve Fransa’da yaşam eğitimi içerir."
 ],
 "glossary.close": [
  "Açıklamayı kapat"
 ],
 "glossary.commission": [
  "Bazı ret kararlarından önce préfet’ye görüş veren kurul. Orada avukat veya tercümanla konuşabilirsiniz."
 ],
 "glossary.copie-integrale": [
  "Bir kaydın (doğum, evlilik) kenar notlarıyla birlikte tam örneği. Basit özet yetmez."
 ],
 "glossary.dcem": [
  "Fransa’da yaşayan yabancı çocuğun belgesi. Vizesiz seyahat edip dönmesini sağlar. Oturma izni değildir."
 ],
 "glossary.engagement": [
  "Başvuruyla birlikte imzalanan metin: Cumhuriyet’in ilkelerine (özgürlük, eşitlik, laiklik…) uymayı kabul edersiniz."
 ],
 "glossary.here": [
  "Açıklanan kelimeler:"
 ],
 "glossary.irtf": [
  "“Fransa’ya dönüş yasağı”: bir süre Fransa’ya dönmeyi yasaklayan yazılı karar."
 ],
 "glossary.ofii": [
  "Fransız Göç ve Uyum Ofisi. Aile birleşimi başvurularını alır, sağlık muayenesini ve Fransızca derslerini düzenler."
 ],
 "glossary.ofpra": [
  "Sığınma başvurularını inceleyen ve mültecilere nüfus belgelerini veren ofis."
 ],
 "glossary.oqtf": [
  "“Fransa topraklarını terk etme yükümlülüğü”: gitmenizi isteyen yazılı karar. Hâkim önünde itiraz edilebilir; süre kısadır."
 ],
 "glossary.pacs": [
  "Çift olarak yaşayan iki kişi arasındaki sözleşme. Belediyede veya noterde imzalanır. Evlilik değildir."
 ],
 "glossary.prefecture": [
  "Her ildeki (département) devlet dairesi. Oturma izinlerine o karar verir. Belediye değildir."
 ],
 "glossary.recepisse": [
  "Dosyanız tamam olduğunda préfecture’ün verdiği geçici belge. Başvurunuzun incelendiğini kanıtlar."
 ],
 "glossary.recours-gracieux": [
  "Karar veren makama (veya üstüne) kararını değiştirmesi için yazılan mektup."
 ],
 "glossary.refere": [
  "Hâkime acil başvuru: tam karardan önce çabuk karar verebilir."
 ],
 "glossary.regroupement": [
  "Eşi ve çocukları Fransa’ya getirme işlemi (aile birleşimi). Fransa’da yaşayan kişi, onlar gelmeden önce ister."
 ],
 "glossary.schengen": [
  "Aralarında sınır kontrolü olmayan Avrupa ülkeleri. Schengen vizesi en çok 90 gün geçerlidir."
 ],
 "glossary.smic": [
  "Fransa’da yasanın izin verdiği en düşük ücret."
 ],
 "glossary.timbre": [
  "Devlete ödeme yolu (harç pulu). Çevrim içi (timbres.impots.gouv.fr) veya bazı tütüncülerden alınır, numarası saklanır."
 ],
 "glossary.title": [
  "İdarenin kelimeleri"
 ],
 "glossary.traducteur": [
  "Bir istinaf mahkemesinin listesinde kayıtlı çevirmen. Çevirisi mühürlüdür ve Fransa’nın her yerinde kabul edilir."
 ],
 "glossary.tribunal": [
  "İdarenin kararlarına bakan mahkeme. Bir reddi veya OQTF’yi iptal edebilir."
 ],
 "glossary.visa-regularisation": [
  "Fransa’ya usulsüz giren veya belgesiz kalan kişinin ödediği ek tutar. Pasaporttaki bir vize değildir."
 ],
 "glossary.vls": [
  "Fransa’da üç aydan uzun yaşamak için vize. Gelmeden önce konsolosluktan istenir."
 ],
 "glossary.vls-ts": [
  "Oturma izni yerine geçen uzun süreli vize. Girişten sonraki üç ay içinde çevrim içi onaylanırsa en çok bir yıl kart yerine geçer."
 ],
 "handout.appointment": [
  "Randevu veya başvuru: ",
  [
   "date"
  ],
  ". Her belge bu gün için kontrol edilir."
 ],
 "handout.file": [
  "Dosya: ",
  [
   "nickname"
  ]
 ],
 "handout.law": [
  "Kuralların son okunduğu tarih: ",
  [
   "date"
  ],
  "."
 ],
 "handout.lawOld": [
  "Kurallar altı aydan uzun süredir yeniden okunmadı: bir dernekle kontrol edin."
 ],
 "handout.locked": [
  "Dosyanız kilitli. Paneli açın ve gizli cümlenizi yazın: kâğıt burada görünecek."
 ],
 "handout.name": [
  "Dosyanın adını kâğıda yaz"
 ],
 "handout.noAppointment": [
  "Randevu tarihi yok: her belgenin ne zaman isteneceğini bilmek için tarihi panele yazın."
 ],
 "handout.noDates": [
  "Cevaplarınıza göre gelecek bir tarih yok."
 ],
 "handout.none": [
  "Şimdilik yazdırılacak bir şey yok: önce panelde birkaç soruya cevap verin."
 ],
 "handout.notice": [
  "Bu bir bilgidir, karar değildir. Resmî olmayan hizmet: préfecture (valilik) karar verir."
 ],
 "handout.open": [
  "Yazdır veya PDF olarak sakla"
 ],
 "handout.others": [
  "Olası diğer yollar"
 ],
 "handout.outlives": [
  "Panelde her şeyi silseniz bile kâğıt ve PDF kalır. Onları ortak bir bilgisayarda bırakmayın."
 ],
 "handout.print": [
  "Yazdır"
 ],
 "handout.printed": [
  "Hazırlanma: ",
  [
   "date"
  ],
  ", ",
  [
   "time"
  ],
  "."
 ],
 "handout.sources": [
  "Kaynaklar"
 ],
 "handout.title": [
  "Oturma izni başvurum"
 ],
 "keep.about": [
  "Bu panel devletin bir hizmeti değildir. Bir avukatın yerini tutmaz. Yazdığınız hiçbir şey internete gitmez."
 ],
 "keep.archive": [
  "Arşivle"
 ],
 "keep.archived": [
  "Arşiv"
 ],
 "keep.autoLock": [
  "Kendiliğinden kilitle"
 ],
 "keep.autoLock.after": [
  [
   "count",
   "plural",
   {
    "one": [
     "Hiçbir şey yapılmadan ",
     "#",
     " dakika sonra"
    ],
    "other": [
     "Hiçbir şey yapılmadan ",
     "#",
     " dakika sonra"
    ]
   }
  ]
 ],
 "keep.autoLock.never": [
  "Asla"
 ],
 "keep.change": [
  "Değiştir"
 ],
 "keep.changed": [
  "Değiştirildi."
 ],
 "keep.copyOf": [
  [
   "nickname"
  ],
  " (kopya)"
 ],
 "keep.display": [
  "Görünüm"
 ],
 "keep.dossiers": [
  "Dosyalar"
 ],
 "keep.dossiers.help": [
  "Bir takma ad yeterlidir. Biri bakabilecekse gerçek adı yazmayın."
 ],
 "keep.duplicate": [
  "Kopyasını yap"
 ],
 "keep.export": [
  "Korumalı bir yedeğe al"
 ],
 "keep.export.all": [
  [
   "count",
   "plural",
   {
    "one": [
     "Hepsi (yalnızca bir)"
    ],
    "other": [
     "Hepsi (",
     "#",
     ")"
    ]
   }
  ]
 ],
 "keep.export.do": [
  "Yedeği oluştur"
 ],
 "keep.export.done": [
  "Yedek, indirilenler klasörünüzde."
 ],
 "keep.export.help": [
  "Yedek şifrelidir (age biçimi). Burada her şeyi silseniz bile kalır."
 ],
 "keep.export.passphrase": [
  "Yedeğin gizli cümlesi"
 ],
 "keep.export.readable": [
  "Okunabilir kopya, korumasız"
 ],
 "keep.export.readable.do": [
  "Okunabilir kopyayı oluştur"
 ],
 "keep.export.readable.warn": [
  "Bu kopyayı herkes okuyabilir ve burada her şeyi silseniz bile kalır."
 ],
 "keep.export.which": [
  "Hangi dosyalar"
 ],
 "keep.files": [
  "Dosyalarımı yanıma al veya geri yükle"
 ],
 "keep.firstDossier": [
  "Dosyam"
 ],
 "keep.import": [
  "Bir yedeği geri yükle"
 ],
 "keep.import.beside": [
  "Buradaki okunamıyor: ikisi de saklanacak"
 ],
 "keep.import.choose": [
  "Yedeği seç"
 ],
 "keep.import.conflict": [
  "Zaten burada, farklı"
 ],
 "keep.import.do": [
  "Geri yükle"
 ],
 "keep.import.done": [
  [
   "count",
   "plural",
   {
    "0": [
     "Geri yüklenecek bir şey yok."
    ],
    "one": [
     "Bir dosya geri yüklendi."
    ],
    "other": [
     "#",
     " dosya geri yüklendi."
    ]
   }
  ]
 ],
 "keep.import.keep-both": [
  "İkisini de sakla"
 ],
 "keep.import.keep-mine": [
  "Buradakini sakla"
 ],
 "keep.import.look": [
  "İçindekileri gör"
 ],
 "keep.import.new": [
  "Yeni"
 ],
 "keep.import.passphrase": [
  "Yedeğin gizli cümlesi"
 ],
 "keep.import.same": [
  "Zaten burada, aynı"
 ],
 "keep.import.take-theirs": [
  "Yedektekini al"
 ],
 "keep.import.unreadable": [
  "Okunamıyor"
 ],
 "keep.keys": [
  "Klavyeyle"
 ],
 "keep.keys.escape": [
  "İki kez Esc: hızlı kapat"
 ],
 "keep.keys.numbers": [
  "Alt + 1 ile 5 arası: bölüm değiştir"
 ],
 "keep.language": [
  "Dil"
 ],
 "keep.law": [
  "Kurallar"
 ],
 "keep.law.reviewed": [
  "Bütünüyle yeniden okunduğu tarih: ",
  [
   "date"
  ],
  "."
 ],
 "keep.lock": [
  "Kilitle"
 ],
 "keep.more": [
  "Kopyala, arşivle veya sil"
 ],
 "keep.new": [
  "Yeni dosya"
 ],
 "keep.new.create": [
  "Oluştur"
 ],
 "keep.new.name": [
  "Yeni dosyanın takma adı"
 ],
 "keep.newPassphrase": [
  "Gizli cümlemi değiştir"
 ],
 "keep.open": [
  "Aç"
 ],
 "keep.opened": [
  "Açık"
 ],
 "keep.remove": [
  "Sil"
 ],
 "keep.remove.sure": [
  "« ",
  [
   "nickname"
  ],
  " » silinsin mi?"
 ],
 "keep.removed": [
  "Dosya silindi."
 ],
 "keep.rename": [
  "Bu dosyanın takma adı"
 ],
 "keep.search": [
  "Takma adıyla dosya ara"
 ],
 "keep.search.found": [
  [
   "count",
   "plural",
   {
    "0": [
     "Bu takma adla dosya yok."
    ],
    "one": [
     "Bir dosya."
    ],
    "other": [
     "#",
     " dosya."
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
     "Bir dosya daha göster"
    ],
    "other": [
     "Devamını göster (",
     "#",
     " dosya daha)"
    ]
   }
  ]
 ],
 "keep.textSize": [
  "Yazı boyutu"
 ],
 "keep.textSize.large": [
  "Büyük"
 ],
 "keep.textSize.larger": [
  "Çok büyük"
 ],
 "keep.textSize.normal": [
  "Normal"
 ],
 "keep.title": [
  "Dosyalar ve ayarlar"
 ],
 "keep.to.computer": [
  "Şuna geç: bu bilgisayarda, cümlesiz"
 ],
 "keep.to.passphrase": [
  "Şuna geç: gizli bir cümleyle"
 ],
 "keep.to.session": [
  "Şuna geç: yalnızca bu oturum"
 ],
 "keep.to.session.warn": [
  "Tarayıcı kapanınca her şey silinecek."
 ],
 "keep.unarchive": [
  "Arşivden çıkar"
 ],
 "keep.undo": [
  "Geri al"
 ],
 "keep.versions.allMine": [
  "Burada yazılanların hepsini sakla"
 ],
 "keep.versions.allTheirs": [
  "Diğer penceredekilerin hepsini sakla"
 ],
 "keep.versions.both": [
  "İkisini de sakla: dosyanın bir kopyasını yap"
 ],
 "keep.versions.file": [
  "Yedekte"
 ],
 "keep.versions.help": [
  "Hiçbir şey kaybolmadı. Saklanacak olanı seçin."
 ],
 "keep.versions.mine": [
  "Burada yazılan"
 ],
 "keep.versions.panel": [
  "Burada"
 ],
 "keep.versions.take": [
  "Sakla"
 ],
 "keep.versions.theirs": [
  "Diğer pencerede yazılan"
 ],
 "keep.versions.title": [
  "Hem burada hem başka bir pencerede değiştirildi"
 ],
 "keep.where": [
  "Cevaplarımın saklandığı yer"
 ],
 "keep.wipe": [
  "Her şeyi sil"
 ],
 "keep.wipe.cancel": [
  "Hayır, sakla"
 ],
 "keep.wipe.chromium": [
  "Tarayıcı o zaman dosyalarını siler. Diskin kendisi bunların şifreli kalıntılarını tutabilir."
 ],
 "keep.wipe.firefox": [
  "Firefox diskte bir süre şifreli kalıntılar tutabilir. Anahtar olmadan okunamazlar. Ortak bir bilgisayarda bunun yerine “yalnızca bu oturum”u seçin."
 ],
 "keep.wipe.help": [
  "Bu bilgisayardaki tüm dosyaları ve anahtarlarını siler. Şunlar kalır ve silmek size düşer: yanınıza aldığınız dosyalar, çıktılar, takvime eklenen tarihler. Tarayıcı geçmişi de ziyaret edilen sayfaları saklar."
 ],
 "keep.wipe.sure": [
  "Evet, her şeyi sil"
 ],
 "keys.answer": [
  "Bu numaralı cevabı seç"
 ],
 "keys.close": [
  "Yardımı kapat"
 ],
 "keys.esc": [
  "Esc, iki kez"
 ],
 "keys.hide": [
  "Her şeyi gizle"
 ],
 "keys.keyboard": [
  "Klavyeyle"
 ],
 "keys.open": [
  "Yardım, klavye, örnek"
 ],
 "keys.places": [
  "Panelin bir bölümüne git"
 ],
 "keys.sheet": [
  "Bu yardımı aç veya kapat"
 ],
 "keys.single": [
  "Tek tuşlar (rakamlar, “?”)"
 ],
 "keys.single.help": [
  "Sesle yazdırıyorsanız veya bu tuşlar rahatsız ediyorsa işareti kaldırın."
 ],
 "keys.title": [
  "Yardım"
 ],
 "leadsTo.prefecture": [
  "Préfecture’ünüze (valilik) sorun."
 ],
 "leadsTo.regroupement-familial": [
  "Durumunuz aile birleşimine giriyor: başvuru OFII’ye (göç ve uyum kurumu) yapılır."
 ],
 "leadsTo.talent-famille": [
  "Durumunuz « talent – famille » (talent – aile) kartına giriyor."
 ],
 "locked.field": [
  "Gizli cümle"
 ],
 "locked.forgotten": [
  "Cümlemi unuttum"
 ],
 "locked.forgotten.text": [
  "Onu kimse bulamaz, biz de bulamayız. Yalnızca her şeyi silip yeniden başlayabilirsiniz."
 ],
 "locked.intro": [
  "Açmak için gizli cümlenizi yazın."
 ],
 "locked.open": [
  "Aç"
 ],
 "locked.slow": [
  "Her yanlışta biraz daha uzun beklenir."
 ],
 "locked.title": [
  "Dosyalar kilitli"
 ],
 "mode.computer": [
  "Bu bilgisayarda"
 ],
 "mode.computer.meaning": [
  "Burada şifreli saklanır. Bu bilgisayarı kullanan okuyabilir."
 ],
 "mode.passphrase": [
  "Gizli cümle"
 ],
 "mode.passphrase.meaning": [
  "Burada şifreli saklanır. Okumak için cümle gerekir."
 ],
 "mode.session": [
  "Yalnızca oturum"
 ],
 "mode.session.meaning": [
  "Tarayıcı kapanınca her şey silinir."
 ],
 "nature.bar": [
  "Olası engeller"
 ],
 "nature.condition": [
  "Koşullar"
 ],
 "nature.factor": [
  "Préfecture’ün (valilik) değerlendirdikleri"
 ],
 "nature.formality": [
  "Yapılacaklar"
 ],
 "nav.dates": [
  "Tarihlerim"
 ],
 "nav.documents": [
  "Belgelerim"
 ],
 "nav.page": [
  "Bu sayfa"
 ],
 "nav.routes": [
  "Yollarım"
 ],
 "nav.situation": [
  "Durumum"
 ],
 "outcome.case-by-case": [
  "Duruma göre tek tek"
 ],
 "outcome.case-by-case.meaning": [
  "Préfecture (valilik) durumunuzu değerlendirir. Bu, kazanılmış bir hak değildir."
 ],
 "outcome.case-by-case.medical": [
  "OFII doktorları bir görüş verir. Bunu kimse önceden bilemez."
 ],
 "outcome.conditions-met": [
  "Koşullar kontrol edildi"
 ],
 "outcome.conditions-met.meaning": [
  "Bildiğimiz koşullar yerine gelmiş. Préfecture (valilik) karar verir."
 ],
 "outcome.conditions-not-met": [
  "Bir koşul eksik"
 ],
 "outcome.conditions-not-met.meaning": [
  "Cevaplarınıza göre bugün bir koşul yerine gelmiyor."
 ],
 "outcome.incomplete": [
  [
   "count",
   "plural",
   {
    "0": [
     "Belirsiz"
    ],
    "one": [
     "Bir cevap daha gerekli"
    ],
    "other": [
     "En fazla ",
     "#",
     " cevap daha gerekli"
    ]
   }
  ]
 ],
 "outcome.incomplete.meaning": [
  "Bilmek için bazı cevaplar eksik."
 ],
 "outcome.not-in-force": [
  "Yok"
 ],
 "outcome.not-in-force.ended": [
  "Bu tarihte bu yol artık yok."
 ],
 "outcome.not-in-force.law-not-held": [
  "Bu tarihin kurallarını okumadık. Bu panele güvenmeyin: bir dernekle görüşün."
 ],
 "outcome.not-in-force.not-yet": [
  "Bu tarihte bu yol henüz yok."
 ],
 "outcome.not-in-force.territory": [
  "Bu yol sizin ilinizde (département) yok."
 ],
 "outcome.other-regime": [
  "Başka kurallar"
 ],
 "outcome.other-regime.meaning": [
  "Vatandaşlığınızın kendi kuralları var."
 ],
 "page.again": [
  "Sayfayı yeniden oku"
 ],
 "page.asking": [
  "Sayfayı okuyoruz…"
 ],
 "page.asks": [
  "Bu sayfanın istedikleri"
 ],
 "page.asks.count": [
  [
   "count",
   "plural",
   {
    "one": [
     "Bir belge isteniyor"
    ],
    "other": [
     "#",
     " belge isteniyor"
    ]
   }
  ],
  ", ",
  [
   "ready",
   "plural",
   {
    "0": [
     "hazır olan yok"
    ],
    "one": [
     "biri hazır"
    ],
    "other": [
     "#",
     " tanesi hazır"
    ]
   }
  ]
 ],
 "page.asks.none": [
  "Bu sayfada belge listesi bulamadık."
 ],
 "page.asks.notMine": [
  "Cevaplarınıza göre bu sayfadaki hiçbir liste sizin durumunuz için değil."
 ],
 "page.booking": [
  "Randevudan önce"
 ],
 "page.booking.bring": [
  "Getirilecek belgeleri gör"
 ],
 "page.booking.date": [
  "Tarihi yaz ve belgeleri gör"
 ],
 "page.booking.free": [
  "Randevu ücretsizdir. Bu panel hiçbir şeyi ayırtmaz, doldurmaz."
 ],
 "page.booking.worth": [
  "Onayı saklayın. Yalnızca randevunuz olduğunu kanıtlar: ne oturma izni ne de « récépissé » yerine geçer."
 ],
 "page.changes": [
  "Son ziyaretinizden beri değişenler"
 ],
 "page.concerns": [
  "Sizin için"
 ],
 "page.concerns.none": [
  "Açık yollarınızdan hiçbiri bu sayfada ele alınmıyor."
 ],
 "page.copy": [
  "Bu site resmî bir sayfanın kopyasını gösteriyor. Kopya eski olabilir."
 ],
 "page.copy.go": [
  "Resmî sayfayı aç"
 ],
 "page.elsewhere": [
  "Bu sayfa sizin département’ınızdan (",
  [
   "departement"
  ],
  ") başka bir yer için."
 ],
 "page.failed.text": [
  "Site çalışmıyor olabilir ya da bağlantınız yok. Bu panel bağlantısız çalışır: cevaplarınız ve belgeleriniz burada."
 ],
 "page.failed.title": [
  "Bu sayfa açılmıyor"
 ],
 "page.fiche": [
  "Bilgi sayfası ",
  [
   "fiche"
  ]
 ],
 "page.file.text": [
  "Bu dosyayı okuyamıyoruz. “Belgelerim” ile karşılaştırın. Başka bir şey istiyorsa dosyaya uyun."
 ],
 "page.file.title": [
  "Bu bir PDF dosyası"
 ],
 "page.kind.booking": [
  "Randevu alma"
 ],
 "page.kind.document-list": [
  "Belge listesi"
 ],
 "page.kind.faq": [
  "Sorular ve cevaplar"
 ],
 "page.kind.news": [
  "Haber"
 ],
 "page.kind.online-form": [
  "Çevrimiçi form"
 ],
 "page.kind.payment": [
  "Ödeme"
 ],
 "page.line.extra": [
  "Burada ayrıca isteniyor"
 ],
 "page.line.extra.noBasis": [
  "Bu belgeyi isteyen bir kural bulamadık. Yine de getirin; nedenini sorabilirsiniz."
 ],
 "page.line.extra.note": [
  "“Burada ayrıca isteniyor”: listenizde yok. Yine de getirin, sayfada istenen de sayılır."
 ],
 "page.line.not-mine": [
  "Sizin durumunuz için değil"
 ],
 "page.line.not-mine.note": [
  "“Sizin durumunuz için değil”: cevaplarınıza göre sizden istenmiyor. Şüphe varsa getirin."
 ],
 "page.line.too-old.day": [
  "Randevu günü (",
  [
   "date"
  ],
  ") çok eski olacak."
 ],
 "page.line.too-old.now": [
  "Bugün için çok eski."
 ],
 "page.line.unknown": [
  "Anlaşılamadı"
 ],
 "page.line.unknown.note": [
  "“Tanınmadı”: bu satırı anlamadık. Sayfada okuyun."
 ],
 "page.lookalike.copy": [
  "Dikkat: bir resmî adres başka bir adresin içine gizlenmiş. Bu, resmî site değildir."
 ],
 "page.lookalike.go": [
  "Resmî siteye git: ",
  [
   "site"
  ]
 ],
 "page.lookalike.imitation": [
  "Dikkat: bu site bir devlet sitesini taklit ediyor. Oraya hiçbir şey yazmayın ve hiçbir ödeme yapmayın."
 ],
 "page.lookalike.paid": [
  "Bu özel site para alır. Resmî başvuru başka yerde, aracısız yapılır."
 ],
 "page.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Devamını gör (",
     "#",
     " kaldı)"
    ],
    "other": [
     "Devamını gör (",
     "#",
     " kaldı)"
    ]
   }
  ]
 ],
 "page.newer": [
  "Bu sayfa kurallarımızdan daha yeni (son okuma: ",
  [
   "date"
  ],
  "). Başka bir şey istiyorsa sayfaya uyun."
 ],
 "page.newer.tell": [
  "Bu ekranın altındaki bildirimle bize de söyleyin."
 ],
 "page.next": [
  "Sonraki soru"
 ],
 "page.noHosts.allow": [
  "Onay ver"
 ],
 "page.noHosts.once": [
  "Ya da yalnızca yandaki sayfayı okumak için: eklentinin düğmesine basın."
 ],
 "page.noHosts.text": [
  "Tarayıcı onayınızı istiyor. Yalnızca listemizdeki resmî sitelerin sayfalarını okuruz ve hiçbir şey dışarı gitmez."
 ],
 "page.noHosts.title": [
  "Resmî siteleri okumamıza izin verin"
 ],
 "page.none.text": [
  "Bir service-public bilgi sayfasını veya préfecture’ünüzün (valilik) sayfasını açın: bu panel onun ne istediğini söyleyecek."
 ],
 "page.none.title": [
  "Yanda sayfa yok"
 ],
 "page.notOfficial": [
  "Resmî olmayan site · ",
  [
   "site"
  ]
 ],
 "page.notPermit": [
  "Bu sayfa oturma izninden söz etmiyor."
 ],
 "page.official": [
  "Resmî site · ",
  [
   "site"
  ]
 ],
 "page.older": [
  "Bu sayfa eski: hukuk o zamandan beri değişmiş olabilir. Kurallarımız ",
  [
   "date"
  ],
  " tarihinde gözden geçirildi."
 ],
 "page.once": [
  "Bu site listemizde, ama tarayıcı onu yalnızca bu kez okumamıza izin veriyor."
 ],
 "page.personal": [
  "Bu bir hesap sayfası: yalnızca başlıklarını okuduk."
 ],
 "page.refused.text": [
  "Site listemizde yok. Bir kez okumak için eklentinin düğmesine basın."
 ],
 "page.refused.title": [
  "Bu sayfa okunmadı"
 ],
 "page.restless": [
  "Bu sayfa durmadan değişiyor. Birkaç saniye önce yazanı gösteriyoruz."
 ],
 "page.sample": [
  "F2209 bilgi sayfasını service-public sitesinde aç"
 ],
 "page.section.other": [
  [
   "count",
   "plural",
   {
    "one": [
     "Sizinkinden başka bir durum için bir liste"
    ],
    "other": [
     "Sizinkinden başka durumlar için ",
     "#",
     " liste"
    ]
   }
  ]
 ],
 "page.section.why.answers": [
  "Cevaplarınıza göre bu listeden sizden bir şey istenmiyor."
 ],
 "page.section.why.duplicate": [
  "Kaybolan, çalınan veya bozulan bir izni değiştirmek için."
 ],
 "page.section.why.first": [
  "İlk başvuru için: cevaplarınıza göre bu sizinki değil."
 ],
 "page.section.why.permit": [
  "Bu panelin ele almadığı bir oturma izni için."
 ],
 "page.section.why.renewal": [
  "Yenileme için: cevaplarınıza göre bu sizinki değil."
 ],
 "page.section.why.route": [
  "Başka bir yol için: ",
  [
   "route"
  ],
  "."
 ],
 "page.summary": [
  "Kısaca"
 ],
 "page.summary.all": [
  "Yollarımı gör"
 ],
 "page.summary.routes": [
  [
   "count",
   "plural",
   {
    "0": [
     "Şimdilik açık yol yok"
    ],
    "one": [
     "Bakılacak bir yol"
    ],
    "other": [
     "Bakılacak ",
     "#",
     " yol"
    ]
   }
  ]
 ],
 "page.summary.start": [
  "Durumunuzun ne açtığını görmek için birkaç soruya cevap verin."
 ],
 "page.title": [
  "Bu sayfa"
 ],
 "page.truncated": [
  "Bu sayfa çok uzun: yalnızca bir kısmını okuduk."
 ],
 "page.upload.empty": [
  "Dosya yok"
 ],
 "page.upload.filled": [
  "Dosya eklendi"
 ],
 "page.upload.formats": [
  "Biçimler: ",
  [
   "formats"
  ]
 ],
 "page.upload.optional": [
  "İsteğe bağlı"
 ],
 "page.upload.required": [
  "Zorunlu"
 ],
 "page.upload.size": [
  "En fazla ",
  [
   "size"
  ],
  " MB"
 ],
 "page.uploads": [
  "Bu formun istediği dosyalar"
 ],
 "page.uploads.check": [
  "Göndermeden önce her dosyayı gözden geçirin."
 ],
 "page.uploads.empty": [
  [
   "count",
   "plural",
   {
    "one": [
     "Zorunlu bir dosya eksik."
    ],
    "other": [
     "Zorunlu ",
     "#",
     " dosya eksik."
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
     "Bir belge çok eski."
    ],
    "other": [
     "#",
     " belge çok eski."
    ]
   }
  ]
 ],
 "page.verified": [
  "Kontrol tarihi: ",
  [
   "date"
  ]
 ],
 "page.wrong": [
  "Bu sayfada yanılıyor muyuz?"
 ],
 "page.wrong.byHand": [
  "Kopyalanamadı: metni seçin"
 ],
 "page.wrong.copy": [
  "Bildirimi kopyala"
 ],
 "page.wrong.date": [
  "Sayfanın tarihi"
 ],
 "page.wrong.done": [
  "Kopyalandı"
 ],
 "page.wrong.explain": [
  "Bu metin sizin hakkınızda hiçbir şey söylemez. Kopyalayın ve istediğiniz yere gönderin: panel hiçbir şey göndermez."
 ],
 "page.wrong.law": [
  "Sayfa ile kurallarınız farklı şeyler söylüyor"
 ],
 "page.wrong.line": [
  "Bir belge yanlış anlaşılmış"
 ],
 "page.wrong.missing": [
  "Belgeler eksik"
 ],
 "page.wrong.page": [
  "Sayfanın veya sitenin adı"
 ],
 "page.wrong.part": [
  "Sayfanın doğru bölümü değil"
 ],
 "page.wrong.what": [
  "Yanlış olan ne?"
 ],
 "routes.closed": [
  [
   "count",
   "plural",
   {
    "one": [
     "Bugün kapalı bir yol"
    ],
    "other": [
     "Bugün kapalı ",
     "#",
     " yol"
    ]
   }
  ]
 ],
 "routes.detail": [
  "Bu yol hakkında her şey"
 ],
 "routes.documents": [
  "Getirilecek belgeleri gör"
 ],
 "routes.empty": [
  "İlk soruya cevap verin: olası yollar burada görünecek."
 ],
 "routes.flips": [
  "Başka bir şey değişmezse ",
  [
   "date"
  ],
  " tarihinde değişir."
 ],
 "routes.intro": [
  "Durumunuzun ",
  [
   "date"
  ],
  " itibarıyla açabileceği yollar. Bu bir bilgidir, karar değildir."
 ],
 "routes.more": [
  [
   "count",
   "plural",
   {
    "one": [
     "Olası bir yol daha"
    ],
    "other": [
     "Olası ",
     "#",
     " yol daha"
    ]
   }
  ]
 ],
 "routes.nextQuestion": [
  "Sonraki soru"
 ],
 "routes.noQuestion": [
  "Başka yararlı soru yok: cevaplarınız, söyleyebildiklerimiz için yeterli."
 ],
 "routes.open": [
  "Önce bakılacaklar"
 ],
 "routes.otherCases": [
  [
   "count",
   "plural",
   {
    "one": [
     "Bu yolun başka bir durumu"
    ],
    "other": [
     "Bu yolun ",
     "#",
     " başka durumu"
    ]
   }
  ]
 ],
 "routes.others": [
  "Olası diğer yollar"
 ],
 "routes.outside": [
  [
   "count",
   "plural",
   {
    "one": [
     "Durumunuzun dışında bir yol"
    ],
    "other": [
     "Durumunuzun dışında ",
     "#",
     " yol"
    ]
   }
  ]
 ],
 "routes.soon": [
  "Yakında, hiçbir şey değişmezse"
 ],
 "routes.title": [
  "Yollarım"
 ],
 "routes.until": [
  "Başka bir şey değişmezse ",
  [
   "date"
  ],
  " tarihinden bir gün öncesine kadar geçerli."
 ],
 "routes.warnFirst": [
  "Başvurmadan önce bir dernekle veya avukatla görüşün: ret, Fransa’yı terk yükümlülüğüyle (OQTF) birlikte gelebilir."
 ],
 "section.card": [
  "Kart ve sonrası"
 ],
 "section.fees": [
  "Ne kadar tutar"
 ],
 "section.filing": [
  "Nereye ve ne zaman başvurulur"
 ],
 "section.refusal": [
  "Ret veya cevapsızlık hâlinde"
 ],
 "section.warnings": [
  "Başvurmadan önce okunacaklar"
 ],
 "section.why": [
  "Bütün ölçütler ve kaynakları"
 ],
 "shell.back": [
  "Geri dön"
 ],
 "shell.dossier": [
  "Dosya"
 ],
 "shell.language": [
  "Dil"
 ],
 "shell.lawNotHeld": [
  "Bu tarihin kuralları bizde yok. Bu panele güvenmeyin."
 ],
 "shell.lawOld": [
  "Kurallarımız altı aydan uzun süredir yeniden okunmadı (son okuma: ",
  [
   "date"
  ],
  "). Her şeyi resmî bir sitede veya bir dernekle kontrol edin."
 ],
 "shell.loading": [
  "Bir an…"
 ],
 "shell.menu": [
  "Dosyalar ve ayarlar"
 ],
 "shell.name": [
  "Pièce par pièce"
 ],
 "shell.nav": [
  "Panelin bölümleri"
 ],
 "shell.nothingLeaves": [
  "Bu bilgisayardan hiçbir şey çıkmaz."
 ],
 "shell.notice": [
  "Resmî olmayan hizmet. Bu bir bilgidir, karar değildir."
 ],
 "shell.outdated": [
  "Panel açıkken güncellendi. Cevaplarınız saklandı."
 ],
 "shell.outdated.reload": [
  "Yeniden aç"
 ],
 "shell.quickClose": [
  "Hızlı kapat"
 ],
 "shell.quickClose.help": [
  "Her şeyi bir anda gizler. Klavyeyle: iki kez Esc."
 ],
 "shell.reviewed": [
  "Kuralların son okunduğu tarih: ",
  [
   "date"
  ],
  "."
 ],
 "shell.skip": [
  "İçeriğe git"
 ],
 "situation.answers": [
  "Bütün cevaplarım"
 ],
 "situation.answers.back": [
  "Sorulara dön"
 ],
 "situation.answers.change": [
  "Değiştir: ",
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
     "Cevapsız ",
     "#",
     " soru"
    ],
    "other": [
     "Cevapsız ",
     "#",
     " soru"
    ]
   }
  ]
 ],
 "situation.answers.empty": [
  "Henüz cevap yok."
 ],
 "situation.answers.erase": [
  "Sil: ",
  [
   "fact"
  ]
 ],
 "situation.answers.skipped": [
  "Cevapsız"
 ],
 "situation.changed": [
  "Son ziyaretinizden beri kurallar değişti"
 ],
 "situation.decline": [
  "Cevap vermemeyi tercih ederim"
 ],
 "situation.done.routes": [
  "Yollarımı gör"
 ],
 "situation.done.text": [
  "Şimdilik başka yararlı soru yok."
 ],
 "situation.done.title": [
  "Cevaplarınız yeterli"
 ],
 "situation.erase": [
  "Sil"
 ],
 "situation.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "Bir cevabı değiştiriyorsunuz"
    ],
    "one": [
     "Son soru"
    ],
    "other": [
     "En fazla ",
     "#",
     " soru daha"
    ]
   }
  ]
 ],
 "situation.loading": [
  "En yararlı soruyu arıyoruz…"
 ],
 "situation.mayStop": [
  "Burada durabilirsiniz. Bildiğimiz koşullar şunun için kontrol edildi: ",
  [
   "route"
  ],
  ". Diğer sorular diğer yollar içindir."
 ],
 "situation.next": [
  "Onayla"
 ],
 "situation.next.go": [
  "Soruları cevapla"
 ],
 "situation.no": [
  "Hayır"
 ],
 "situation.number": [
  "Sayı, ",
  [
   "min"
  ],
  " ile ",
  [
   "max"
  ],
  " arası"
 ],
 "situation.other": [
  "Diğer…"
 ],
 "situation.previous": [
  "Önceki soru"
 ],
 "situation.question": [
  "Bir soru"
 ],
 "situation.saved": [
  "Cevap kaydedildi"
 ],
 "situation.select": [
  "Seçin"
 ],
 "situation.sensitive": [
  "Hassas soru. Cevap vermeyebilirsiniz: cevap bu bilgisayarda kalır."
 ],
 "situation.stateless": [
  "Vatansız (hiçbir vatandaşlık yok)"
 ],
 "situation.stop": [
  "İstediğiniz zaman durun: her cevap saklanır."
 ],
 "situation.title": [
  "Durumum"
 ],
 "situation.unknown": [
  "Bilmiyorum"
 ],
 "situation.why": [
  "Bu soru neden?"
 ],
 "situation.yes": [
  "Evet"
 ],
 "source.from": [
  "Yürürlük başlangıcı: ",
  [
   "from"
  ]
 ],
 "source.fromBefore": [
  "2020’den veya daha öncesinden beri yürürlükte"
 ],
 "source.fromTo": [
  "Yürürlük: ",
  [
   "from"
  ],
  " – ",
  [
   "to"
  ]
 ],
 "source.label": [
  "Kaynak: ",
  [
   "basis"
  ]
 ],
 "source.toggle": [
  "Kaynak"
 ],
 "stage.change-of-status": [
  "Gerekçe değişikliği"
 ],
 "stage.first-application": [
  "İlk başvuru"
 ],
 "stage.renewal": [
  "Yenileme"
 ],
 "status.bar.met": [
  "sizin için geçerli değil"
 ],
 "status.bar.unknown": [
  "belirsiz"
 ],
 "status.bar.unmet": [
  "sizin için geçerli"
 ],
 "status.factor.always": [
  "bilmekte yarar var"
 ],
 "status.factor.met": [
  "sizin lehinize sayılır"
 ],
 "status.factor.unknown": [
  "belirsiz"
 ],
 "status.factor.unmet": [
  "sizin lehinize sayılmaz"
 ],
 "status.met": [
  "yerine gelmiş"
 ],
 "status.unknown": [
  "belirsiz"
 ],
 "status.unmet": [
  "yerine gelmemiş"
 ],
 "trouble.calendar": [
  "Takvim dosyası oluşturulamadı."
 ],
 "trouble.dismiss": [
  "Okudum"
 ],
 "trouble.dossier-already-exists": [
  "Bu dosya zaten burada."
 ],
 "trouble.dossier-changed-elsewhere": [
  "Bu dosya başka bir pencerede değiştirildi. Son cevabınız kaydedilmedi."
 ],
 "trouble.dossier-newer-version": [
  "Bir dosya Pièce par pièce’in daha yeni bir sürümünden geliyor. Uzantıyı güncelleyin."
 ],
 "trouble.dossier-not-found": [
  "Bu dosya artık burada değil."
 ],
 "trouble.dossier-nothing-to-undo": [
  "Geri alınacak bir şey kalmadı."
 ],
 "trouble.dossier-unreadable": [
  "Bir dosya okunamıyor. Silinmedi, kenara ayrıldı."
 ],
 "trouble.import-damaged": [
  "Bu yedek bozulmuş."
 ],
 "trouble.import-dossier-unreadable": [
  "Bu yedekteki bir dosya okunamıyor."
 ],
 "trouble.import-newer-version": [
  "Bu yedek daha yeni bir sürümden geliyor. Uzantıyı güncelleyin."
 ],
 "trouble.import-not-our-file": [
  "Bu dosya Pièce par pièce’ten gelmiyor."
 ],
 "trouble.import-too-costly": [
  "Bu yedek çok fazla hesaplama istiyor. Onu açmıyoruz."
 ],
 "trouble.import-too-large": [
  "Bu yedek çok büyük."
 ],
 "trouble.import-wrong-passphrase": [
  "Bu yedek için doğru cümle bu değil."
 ],
 "trouble.keyring-damaged": [
  "Dosyalarınızı koruyan anahtar bozulmuş. Hiçbir şey silmedik."
 ],
 "trouble.keyring-missing": [
  "Dosyalarınızı koruyan anahtar yok. Hiçbir şey silmedik."
 ],
 "trouble.keyring-newer-version": [
  "Dosyalarınız Pièce par pièce’in daha yeni bir sürümünden geliyor. Uzantıyı güncelleyin."
 ],
 "trouble.keyring-one-copy-damaged": [
  "Anahtarın bir kopyası bozuktu. Diğeri kullanıldı: hiçbir şey kaybolmadı."
 ],
 "trouble.keyring-too-weak": [
  "Bu dosyaların koruması biri tarafından zayıflatılmış. Onları açmıyoruz."
 ],
 "trouble.law": [
  "Kurallar yüklenemedi. Paneli kapatıp yeniden açın."
 ],
 "trouble.list-rebuilt": [
  "Dosya listesi bozulmuştu. Yeniden oluşturduk."
 ],
 "trouble.lock-needs-passphrase": [
  "Gizli cümle olmadan hiçbir şey kilitlenemez. Ekran yalnızca gizlenir."
 ],
 "trouble.move-unfinished": [
  "Değişiklik bitmedi. Hiçbir şey kaybolmadı: tarayıcıyı açık bırakın ve yeniden deneyin."
 ],
 "trouble.passphrase-missing": [
  "Gizli cümlenizi yazın."
 ],
 "trouble.passphrase-too-short": [
  "Bu cümle çok kısa."
 ],
 "trouble.passphrase-wait": [
  "Çok fazla deneme. ",
  [
   "seconds",
   "plural",
   {
    "one": [
     "#",
     " saniye"
    ],
    "other": [
     "#",
     " saniye"
    ]
   }
  ],
  " bekleyin, sonra yeniden deneyin."
 ],
 "trouble.passphrase-wrong": [
  "Doğru cümle bu değil."
 ],
 "trouble.record-damaged": [
  "Saklananların bir kısmı bozulmuş. Onu kenara ayırdık."
 ],
 "trouble.record-newer-format": [
  "Bir kısmı Pièce par pièce’in daha yeni bir sürümünden geliyor. Uzantıyı güncelleyin."
 ],
 "trouble.record-previous-generation": [
  "Son kayıt bozuktu: bir önceki sürümü gösteriyoruz. Son cevabınızı kontrol edin."
 ],
 "trouble.retry": [
  "Yeniden dene"
 ],
 "trouble.settings-unreadable": [
  "Ayarlarınız okunamadı."
 ],
 "trouble.storage-full": [
  "Bu bilgisayarda yer kalmadı: son cevap kaydedilmedi."
 ],
 "trouble.storage-unreachable": [
  "Tarayıcı, saklanan bilgilere erişim vermiyor. Paneli kapatıp yeniden açın."
 ],
 "trouble.storage-write-failed": [
  "Son cevap kaydedilmedi. Ekranda duruyor: yeniden deneyin."
 ],
 "trouble.storage-write-not-kept": [
  "Tarayıcı son cevabı saklamadı. Ekranda duruyor: yeniden deneyin."
 ],
 "trouble.store-already-set-up": [
  "Seçim başka bir pencerede zaten yapıldı."
 ],
 "trouble.store-locked": [
  "Dosyalarınız kilitli."
 ],
 "trouble.store-not-set-up": [
  "Önce cevaplarınızın nerede saklanacağını seçin."
 ],
 "trouble.store-unreadable": [
  "Saklanan bilgiler okunamıyor. Hiçbir şey silmedik."
 ],
 "trouble.title": [
  "Bir sorun"
 ],
 "trouble.wipe-incomplete": [
  "Her şey silinemedi. Yeniden deneyin."
 ],
 "two.help": [
  "Soru büyük yazıyla, Fransızca ve öteki dilde."
 ],
 "two.title": [
  "Ekran başında iki kişi"
 ],
 "ui.date.day": [
  "Gün"
 ],
 "ui.date.month": [
  "Ay"
 ],
 "ui.date.wrong": [
  "Böyle bir tarih yok. Örnek: 12 03 2027."
 ],
 "ui.date.year": [
  "Yıl"
 ],
 "unreadable.save": [
  "Bir kopya sakla"
 ],
 "unreadable.text": [
  "Hiçbir şey silmedik. Bozulanın bir kopyasını saklayabilir, sonra her şeyi silip yeniden başlayabilirsiniz."
 ],
 "unreadable.title": [
  "Saklanan bilgiler okunamıyor"
 ],
 "urgent.again": [
  "Karar alındı"
 ],
 "urgent.check": [
  "Kararda yazan süreyi her zaman kontrol edin. Geçerli olan odur."
 ],
 "urgent.constraint": [
  "Neredesiniz?"
 ],
 "urgent.continue": [
  "Devam et"
 ],
 "urgent.deadline": [
  "İtiraz için, tedbirli hesapla son gün"
 ],
 "urgent.deadline.hours": [
  "İtiraz için yalnızca ",
  [
   "hours"
  ],
  " saat var. Hemen bir avukat arayın."
 ],
 "urgent.deadline.left": [
  [
   "count",
   "plural",
   {
    "0": [
     "Bugün."
    ],
    "one": [
     "Bir gün kaldı."
    ],
    "other": [
     "#",
     " gün kaldı."
    ]
   }
  ]
 ],
 "urgent.deadline.none": [
  "Kararı aldığınız günü yazın: süreyi biz hesaplarız."
 ],
 "urgent.deadline.past": [
  "Bu gün geçti. Beklemeden bir avukatla görüşün: bazen başka bir şey mümkün olabilir."
 ],
 "urgent.first": [
  "Kararı bugün bir avukata veya derneğe gösterin. Zarfı saklayın: tarihi önemlidir."
 ],
 "urgent.kind": [
  "Ne aldınız?"
 ],
 "urgent.received": [
  "Hangi gün aldınız?"
 ],
 "urgent.received.help": [
  "Elden verildiği gün veya postacının geldiği gün."
 ],
 "urgent.rules": [
  "Süreler, kelimesi kelimesine"
 ],
 "urgent.silence": [
  "Tam bir dosyadan sonra 4 ay cevap yoksa bu bir rettir. Ona itiraz edebilirsiniz."
 ],
 "urgent.title": [
  "Karar alındı: hızlı davranın"
 ],
 "urgent.who": [
  "Kim yardım edebilir"
 ],
 "urgent.who.aid": [
  "Adli yardım (aide juridictionnelle)"
 ],
 "urgent.who.aid.how": [
  "Paranız azsa avukatın ücretini öder. Hemen isteyin: OQTF (ülkeyi terk yükümlülüğü) için, süre bitmeden avukattan isteyin."
 ],
 "urgent.who.cimade": [
  "La Cimade"
 ],
 "urgent.who.cimade.how": [
  "Birçok şehirde ve bazı idari gözetim merkezlerinde (rétention) ücretsiz danışma saatleri."
 ],
 "urgent.who.defenseur": [
  "Le Défenseur des droits (hak savunucusu)"
 ],
 "urgent.who.defenseur.how": [
  "Bir kamu hizmeti size cevap vermezse veya kötü davranırsa. Ücretsiz. Ona başvurmak süreyi durdurmaz."
 ],
 "urgent.who.frv": [
  "France Victimes, 116 006"
 ],
 "urgent.who.frv.how": [
  "Şiddet görüyorsanız: 3919 (kadınlar), 116 006 veya tehlike hâlinde 17."
 ],
 "urgent.who.gisti": [
  "Le Gisti"
 ],
 "urgent.who.gisti.how": [
  "Yabancılar hukuku hakkında telefonla ve yazılı olarak tavsiyeler."
 ],
 "urgent.who.lawyer": [
  "Yabancılar hukuku avukatı"
 ],
 "urgent.who.lawyer.how": [
  "Şehrinizin barosunun (barreau), çoğu zaman ücretsiz, danışma saatleri vardır. Mahkeme ve belediye (mairie) adresi verir."
 ]
};
