"""What mail software says in many languages, as tables of patterns. Pure.

None of these words makes a machine by itself: people write them, too. Each table is read only
where the header gives reason to, and says what kind of machine it is.
"""

from .table import Table

_Words = tuple[str, ...]


def _any(*words: _Words, start: str = "") -> Table:
    return Table(*(one for many in words for one in many), start=start)


_FAILED_ENGLISH: _Words = (
    r"undeliver|non-?deliver|returned (?:mail|message|e-?mail|to)|return(?:ing|ed)?.{0,20} to sender",
    r"deliver(?:y|ies)\b.{0,60}\b(?:fail|err|problem|delay|defer|unable|abort|reject|unsuccess|suspend)",
    r"(?:status|delivery|failure) (?:report|notif)|failure notice|(?:notice|report) of (?:delivery )?fail",
    r"fail(?:ed|ure)? (?:to deliver|deliver\w*|mail|recipient|address)|(?:mail|message|e-?mail) (?:\w+ )?(?:fail|err|bounce)",
    r"(?:mail|message|e-?mail)\b.{0,60}\b(?:delayed|rejected|refused|blocked|not (?:been )?(?:sent|accept|process))",
    r"(?:could|can|was|were|did|do|does|has|have|is|are)(?: ?not|n.t)(?: be| been| yet| yet been)* (?:deliver|reach|complet|sent|accept|receiv|recogni|found)",
    r"(?:unable|able|impossible|possible|attempting|trying) to (?:be )?(?:deliver|send|relay|transfer|complete|connect|reach)",
    r"cannot (?:be )?(?:deliver|send|sent)|not (?:yet )?(?:been )?(?:deliver|collected)|bounced? (?:mail|message|e-?mail)",
    r"(?:unknown|invalid|no such) (?:user|recipient|address|account|mailbox|host|domain|local)",
    r"(?:user|recipient|address|account|mailbox|host|domain)\b.{0,60}\b(?:unknown|not (?:found|known|exist|listed|recogni))",
    r"(?:mailbox|inbox|quota|disk|storage)\b.{0,40}\b(?:full|exceed|over)|(?:over|exceeds?|exceeded|exceeding).{0,20}quota|full (?:mailbox|inbox)|deliver\w*\b.{0,120}\bpostponed",
    r"(?:mail|message) system error|processing error|transcript of session|has been (?:delayed|returned|rejected)",
    r"permanent(?: fatal)? error|delivery problem|errors? (?:occurred )?while|wasn.t able to",
    r"address(?:es)? (?:had|failed|below|rejected)|recipients? (?:failed|had|below|rejected)",
    r"no longer (?:valid|active|in use|exists?|available|accept)|not accepting mail|is being returned",
    r"(?:not|n.t) (?:be )?(?:an? )?(?:valid|known|existing) (?:user|recipient|address|account|mailbox|e-?mail)",
)
_FAILED_WEST: _Words = (
    r"unzustellbar|zustell\w*.{0,40}(?:fehl|problem|verzöger|nicht|verweiger)|nicht (?:\w+ )?(?:zugestellt|zustell|ausgeliefert)",
    r"fehlgeschlagen|konnte(?:n)? (?:leider )?nicht|zurückgewiesen|empfänger.{0,20}(?:unbekannt|abgelehnt)|rücksendung",
    r"non[ -](?:remis|remettable|distribu|délivr|livr|deliv|transmis)|échec|echec|impossible de (?:remettre|livrer|distribuer|délivrer)",
    r"n.a (?:pas |)(?:pu |)(?:être |)(?:remis|distribu|délivr|livr|transmis)|n.a pas pu|avis de (?:retour|rejet|non)|(?:message|courrier) (?:retourné|rejeté|refusé)",
    r"no (?:se )?(?:ha )?(?:pud|pod|sido|entreg|se entreg)|fallo|error (?:de|en) (?:la )?entrega|devuelt|rechazad|imposible entregar|no entregad",
    r"não (?:foi|pôde|pode|entreg|foram)|falha|devolvid|erro (?:de|na) entrega|mensagem (?:rejeitada|retornada)|não entregue",
    r"mancat[ao]|non (?:è stato possibile|recapita|consegna|può essere)|impossibile (?:recapit|consegn|invi)|errore di (?:consegna|recapito)|respint",
    r"onbestelbaar|niet (?:worden |)(?:bezorg|aflever|afgeleverd|besteld)|bezorg\w*.{0,20}(?:mislukt|fout)|kan niet worden",
    r"kunde inte (?:levereras|skickas)|inte levereras|leverans\w*.{0,20}miss|olevererbar|oleveransbar",
    r"kunne ikke (?:leveres|afleveres|sendes)|ikke leveres|lever\w*.{0,20}mislyk|uleverbar|kan ikke leveres|ulevert",
    r"ei voitu (?:toimittaa|välittää)|toimit\w*.{0,30}epäonnis|epäonnistui",
    r"no s.ha pogut|no lliurat|lliurament",
)
_FAILED_EAST: _Words = (
    r"niedostarcz|niedoręcz|nie (?:został|mógł|można|udało).{0,30}(?:dostarcz|doręcz|wysła)|zwrot",
    r"nedoruč|nelze doručit|nepodařilo|nebyl\w* doruč|nie je možné doručiť|nepodarilo|nedoručiteľn|neisporuč|nije isporuč",
    r"kézbesít|nem sikerült|livrare.{0,20}eșu|nu a putut fi|nelivrat|eșec",
    r"не (?:удалось|удаётся|удается|доставлен|может быть доставлен|было доставлено|был)|недостав|невозможно доставить|ошибка (?:при )?достав|возвра(?:щен|т)|сбой",
    r"не вдалося|неможливо доставити|не може да бъде доставен|недоставен|αποτυχία|δεν (?:ήταν δυνατή|παραδόθηκε)|μη παραδο",
    r"teslim edileme|iletilem|gönderilem|ulaştırılam|başarısız",
    r"לא נמסר|נכשל|לא ניתן|تعذر|لم يتم|فشل|غير قابل للتسليم",
    r"配信(?:不能|できません|エラー|失敗)|送信(?:できません|エラー|失敗|不能)|届け(?:られ|でき|する)|不達|メールエラー|エラー(?:通知|メール)|返送|宛先.{0,8}(?:不明|見つか)|送達|配達(?:不能|でき)",
    r"退信|退件|投[递遞].{0,6}(?:失[败敗]|延[迟遲])|[无無]法(?:投[递遞]|送[达達]|[发發]送|[传傳][递遞送])|未(?:能)?(?:送[达達]|投[递遞]|[发發]送|[传傳][递遞])|(?:[传傳][输輸送]|[发發]送|[递遞]送|寄送)失[败敗]",
    r"반송|(?:전송|배달|발송|전달).{0,6}(?:실패|되지|할 수|못)",
    r"không (?:thể )?(?:gửi|phát|chuyển|được gửi)|thất bại|ส่งไม่|ไม่สามารถส่ง|gagal|tidak (?:dapat |)(?:ter)?kirim",
)
FAILED = _any(_FAILED_ENGLISH, _FAILED_WEST, _FAILED_EAST)

#: A subject that only mail software writes, whatever its From says.
FAILED_SUBJECT = _any(
    (
        r"undeliver(?:ed|able)\b|undelivered mail returned|non-?delivery\b|mail delivery (?:fail|err|problem|system)",
        r"delivery (?:status )?(?:notification|failure|failed|has failed|report|error|problem)|delivery status",
        r"returned mail:|failure notice|mail (?:system )?error|message delivery (?:fail|err)|mail could not be delivered",
        r"(?:\W*warning: )?(?:could|can|did) ?not (?:be )?(?:send|sent|deliver)|warning: could not send|permanent delivery|mail delivery",
        r"(?:\W*warning: )?(?:message|e-?mail|mail)\b.{0,60}(?:delayed|could not be (?:sent|delivered))",
        r"your (?:message|e-?mail|mail)\b.{0,80}(?:could not|cannot|was not|has not been)\b.{0,12}deliver",
        r"warning: .{1,80}(?:user|recipient) unknown|automatically rejected mail|rejected:|delivery (?:incomplete|delayed)",
        r"(?:e-?mail|mail|message) delivery fail|postmaster|\[postmaster\]|bounced? (?:mail|message)|delayed mail",
        r"unzustellbar|nicht zustellbar|zustellung fehl|non[ -]remis|non distribu|échec de (?:la )?(?:remise|distribution|livraison)",
        r"no se puede entregar|no entregable|mensaje no entregado|não (?:foi )?entreg|falha (?:na|de) entrega",
        r"mancato recapito|non recapitabile|mancata consegna|onbestelbaar|olevererbart|kan ikke leveres|uleverbar|ulevert",
        r"toimitus epäonnistui|niedostarcz|nedoručiteľn|nedoručiteln|kézbesíthetetlen|nelivrabil|недоставлен|не удалось доставить",
        r"teslim edilemedi|配信不能|送信エラー|メールエラー|配信エラー|退信|系统退信|无法投递|未送達|投递失败|전송 실패|반송",
    ),
    start=r"\W{0,4}",
)

#: How a report of mail software begins. It speaks to the reader of the reader's own mail.
REPORTED = _any(
    (
        r"failed recipients?|(?:mail )?(?:non-?delivery|delivery (?:status|failure|error)|mail delivery) (?:report|notif|message|system|problem|fail)|undeliver(?:ed|able) (?:mail|message)\b",
        r"(?:i.m|i am|we.re|we are)? ?(?:sorry|afraid).{0,40}\b(?:inform you|unable|wasn.t able|could not|couldn.t|can.t|cannot)\b",
        r"(?:your|the|a) (?:\w+ ){0,3}(?:message|e-?mail|mail)\b.{0,120}\b(?:(?:could|can|was|has|have|is|did)(?: ?not|n.t)\b.{0,20}\b(?:deliver|sent|send|reach|accept|relay|process)|cannot be|failed to|(?:been|was) (?:delayed|rejected|returned|postponed|blocked)|undeliver)",
        r"this is (?:the|an?) .{0,40}(?:mail (?:delivery )?(?:system|program|server)|deliver|mailer)|this (?:message|e-?mail|report|notice|mail) (?:was|is|has been) .{0,30}(?:mail (?:delivery )?(?:soft|sys|serv)|deliver)",
        r"(?:ihre|die|eine|diese) (?:folgende |an .{1,60} gesendete )?(?:nachricht|e-?mail|mail)\b.{0,120}\b(?:konnte|kann|wurde|ist)\b.{0,60}\b(?:nicht|abgelehnt|zurückgewiesen|unzustellbar)|fehler bei der (?:nachrichten)?zustellung",
        r"(?:votre|le|un) (?:message|courriel|e-?mail|mail)\b.{0,120}\bn.a (?:pas )?pu|(?:su|el) (?:mensaje|correo)\b.{0,120}\bno (?:se )?(?:ha|pud|pued|fue)|(?:sua|a|seu|o) (?:mensagem|e-?mail)\b.{0,120}\bnão (?:p[ôo]de|foi)|(?:il (?:suo|tuo) |il )(?:messaggio|e-?mail)\b.{0,120}\bnon (?:è|ha|può)",
        r"(?:uw|het|je) (?:bericht|e-?mail|mail)\b.{0,120}\b(?:kon|kan|is) niet|ditt meddelande.{0,80}inte|(?:din|deres) (?:besked|e-?mail|melding).{0,80}ikke|(?:twoja|państwa) wiadomość.{0,80}nie|vaše? (?:zpráva|správa|zprávu).{0,80}ne|(?:ваше|ваша|данное) (?:письмо|сообщение|почта).{0,80}не",
        r"(?:以下|下記|次)の(?:宛先|あて先|メール|メッセージ).{0,60}(?:できません|エラー|不達|届)|(?:抱歉|很抱歉|您好)?[，,！! ]*(?:您|你)的?(?:邮件|郵件|信件|电子邮件).{0,40}(?:退|[无無]法|未能|失[败敗])|(?:귀하의|보내신).{0,20}메[일시].{0,40}(?:없|못|실패)",
    ),
    start=r"(?:\W*(?:dear|hello|hi|hallo|bonjour|hola|sehr geehrte)(?: [^\s,]+){0,4}[,:!.]?\n)?\W*",
)

#: An automatic answer by its subject's beginning: no person types these with their colon.
AUTOMATIC_SUBJECT = _any(
    (
        r"auto(?:matic|mated)?[- ]?(?:repl(?:y|ied)|response|responder|answer|acknowledge?ment)",
        r"automat(?:ic|ed) message|autoresponder|auto-?response|(?:out of (?:the )?office|absence|vacation|away) auto[- ]?(?:reply|response)",
        r"automatische (?:antwort|abwesenheits\w*|e-?mail-antwort)|autom\. antwort|abwesenheits(?:notiz|nachricht|meldung|mitteilung|agent|assistent)",
        r"réponse (?:automatique|auto)|(?:message|notification) d.absence|réponse d.absence|resposta autom[áà]tica|respuesta automática|respuesta automatica",
        r"risposta automatica|automatisch antwoord|afwezigheids(?:bericht|melding)|autosvar|automatisk[t]? svar|automaattinen vastaus|poissaoloviesti|fraværs\w+|frånvaro\w*",
        r"automatická odpov[ěe]ď|automatick[áý] odpove[ďd]|odpowiedź automatyczna|automatyczna odpowiedź|automatikus válasz|răspuns automat|automatski odgovor|samodejni odgovor|automatinis atsakymas|(?:[āa]rpus biroja \w+ )?autom[āa]tisk[āa] atbilde|automaatvastus",
        r"автоматический ответ|автоответ(?:чик)?|автоматична відповідь|автоматичен отговор|аутоматски одговор|αυτόματη απάντηση|otomatik (?:yanıt|cevap)",
        r"自動(?:応答|返信|回覆|回复|答覆)|自动(?:答复|回复|应答)|不在(?:通知|連絡)|자동 ?(?:회신|응답|답장)|תשובה אוטומטית|מענה אוטומטי|رد تلقائي|الرد التلقائي|trả lời tự động|ตอบกลับอัตโนมัติ|(?:balasan|jawapan) (?:otomatis|automatik)",
    ),
    start=r"\W{0,3}",
)

#: What a subject says of an absence; a person writes it, too, so it needs a second sign.
ABSENT_SUBJECT = _any(
    (
        r"\bout[- ]of[- ](?:the )?office|\booo\b|out of town|on (?:vacation|holiday|leave)|vacation|away (?:from|until|till|message)|currently (?:away|out|unavailable)|absen(?:t|ce)|i am away|maternity|parental leave",
        r"nicht (?:im (?:büro|haus|dienst)|da|erreichbar)|abwesen|außer haus|ausser haus|im urlaub|in elternzeit",
        r"hors (?:du |de mon )?bureau|absent|absence|en congés?|en vacances|fuera de (?:la )?oficina|ausente|ausencia|de vacaciones|fora d[oe] escrit[óo]rio|ausência|de férias",
        r"fuori (?:ufficio|sede)|assen(?:te|za)|in ferie|afwezig|niet (?:op kantoor|aanwezig)|met vakantie|frånvar|ikke på kontoret|fravær|på semester|på ferie|poissa|lomalla",
        r"poza biurem|nieobecn|na urlopie|mimo kancelář|nepřítom|neprítom|dovolen|házon kívül|szabadság|în concediu|plecat din birou",
        r"нет на месте|вне офиса|отсутств|в отпуске|відсутн|у відпустці|извън офиса|εκτός γραφείου|ofis dışı|izinde",
        r"外出中|不在|休暇|休假|外出|不在办公室|不在辦公室|부재|휴가|מחוץ למשרד|בחופשה|خارج المكتب|إجازة|vắng mặt|ไม่อยู่",
    )
)

#: How an automatic answer begins when nothing in its header says so. Matched at a line's start.
AUTOMATIC_TEXT = _any(
    (
        r"(?:note: |please note: |\*+ ?)?this is an? (?:auto(?:mat(?:ic(?:ally)?|ed))?[- ]?(?:generated)?[- ]?)(?:e-?mail )?(?:repl|respon|answer|message|acknowledg|notif|e-?mail|generated)",
        r"this (?:message|e-?mail|mail|reply|response) (?:is|was|has been) (?:an? )?(?:auto(?:matic|mated) (?:repl|respon|answer|message|notif|e-?mail|acknowledg)|automat(?:ic|ed)[.,!\n]|auto-?generated|(?:generated|sent|created) automatically|automatically (?:generated|sent|created|produced))",
        r"(?:thank you|thanks) for (?:contacting|your (?:message|e-?mail|enquiry|inquiry|request)).{0,120}(?:automat\w* (?:repl|respon)|(?:ticket|reference|case) ?(?:number|id\b|no\.? ?:? ?#?\d))",
        r"(?:your (?:request|ticket|case|enquiry|inquiry)) (?:\(?#?[\w-]+\)? )?has been (?:received|registered|created)",
        r"\[?automat(?:ic|ed) (?:reply|response|message|notification)(?:\]|\s*(?:[:\n]|$))|this (?:mailbox|inbox|e-?mail (?:address|account|box)) is (?:not|no longer|un|never) ?(?:being )?(?:monitored|attended)|dieses (?:e-?mail-)?postfach wird nicht",
        r"\W*(?:dies|das) ist eine automati(?:sch|siert)\w*|diese (?:e-?mail|nachricht|antwort) (?:wurde|ist) (?:automatisch|maschinell|automatisiert) (?:erstellt|generiert|erzeugt|versandt|versendet|verschickt|gesendet)",
        r"ceci est (?:une? )?(?:réponse|message|courriel|e-?mail) automati|(?:réponse|message) automatique|ce (?:message|courriel|mail) (?:est|a été) (?:automati|généré automati|envoyé automati)",
        r"(?:est[ea] es (?:una?|un) )?(?:respuesta|mensaje|correo) (?:automátic|generad[oa] automátic)|esta é uma (?:resposta|mensagem) automática|(?:resposta|mensagem) automática|est[ae] (?:e-?mail|mensagem) (?:é|foi) (?:automátic|(?:gerad|enviad)\w* (?:de forma )?automat)\w*",
        r"(?:questa è una |questo è un )(?:risposta|messaggio|e-?mail) automatic|risposta automatica|dit is een automati|deze (?:e-?mail|mail) (?:is|wordt|werd) automatisch (?:verzonden|verstuurd|gegenereerd|aangemaakt)",
        r"det(?:ta|te) är ett automati|dette er (?:et|en) automati|tämä on automaatti|to jest (?:automatyczn|wiadomość wygenerowana)|toto je automatick|ez egy automatikus|acesta este un (?:răspuns|mesaj) automat",
        r"это (?:автоматическ|автоответ)|це автоматичн|данное (?:письмо|сообщение) (?:создано|сформировано|отправлено) автоматически|bu (?:otomatik|bir otomatik)|αυτό είναι (?:ένα )?αυτόματ",
        r"(?:このメール|本メール)は.{0,30}自動(?:送信|配信|返信|応答|生成)|これは自動(?:送信|配信|返信|応答)|这是(?:一?封)?自动|此(?:邮件|郵件|信)(?:为|為|由|是).{0,20}(?:自动|自動)(?:发|發|回|生|答|送)|이 ?(?:메일|메시지)은? .{0,20}자동(?:으로)? ?(?:발송|회신|응답|전송|생성)|זו(?:הי)? (?:תשובה|הודעה) אוטומטית|هذا? .{0,10}(?:رد|رسالة) (?:تلقائي|آلي)",
    ),
    start=r"(?:^|\n)[ \t]*",
)

#: Sentences that absence notes are made of. Each one is anybody's; an absence with a stand-in and
#: thanks for a mail that nobody has read are a note's, in a mail that says nothing else.
AWAY = _any(
    (
        r"\b(?:i am|i.m|i will be) (?:currently |presently )?(?:out of|away from) (?:the |my )?(?:office|desk|work)|(?:currently|presently) (?:out|away|on (?:leave|vacation|holiday|annual))|out of (?:the )?office (?:from|until|till|with)|\bon (?:annual|parental|maternity|paternity|sick|medical) leave",
        r"(?:derzeit|momentan|zur ?zeit|aktuell|bis|ab)\b.{0,40}\b(?:nicht (?:im (?:büro|haus)|erreichbar|anwesend)|abwesend|außer haus|im urlaub|wieder (?:da|erreichbar|im büro))|nicht im büro|in elternzeit",
        r"(?:je suis|actuellement|serai).{0,30}(?:absente?|en congés?|en vacances|hors d[ue])|(?:me encuentro|estoy|estaré|actualmente).{0,30}(?:fuera de|ausente|de vacaciones)|(?:estou|estarei|encontro-me).{0,30}(?:ausente|de férias|fora d)|(?:sono|sarò).{0,30}(?:assente|in ferie|fuori (?:ufficio|sede))",
        r"(?:ben|momenteel).{0,30}(?:afwezig|niet (?:op kantoor|aanwezig)|met vakantie)|(?:är|har).{0,30}(?:frånvarande|semester|ledig|inte på kontoret)|(?:er|har).{0,30}(?:ikke på kontoret|ferie|fraværende)|(?:olen|lomalla|poissa).{0,30}(?:lomalla|poissa|saakka|asti)",
        r"(?:jestem|przebywam|będę).{0,30}(?:na urlopie|nieobecn|poza biurem)|(?:jsem|budu|som).{0,30}(?:mimo kancelář|dovolen|nepřítom|neprítom)|(?:szabadságon|házon kívül)|(?:sunt|voi fi).{0,30}(?:în concediu|plecat)|(?:нахожусь|буду|отсутствую|сейчас).{0,30}(?:в отпуске|отсутств|вне офиса|офисе)|(?:у відпустці|izindeyim|ofis dışında)|(?:休暇|休み|不在|出張)(?:中|を|と|に)|(?:休假|出差|外出|度假|不在办公室|不在辦公室)|(?:휴가|부재|출장) ?(?:중|입니다)",
    )
)
STAND_IN = _any(
    (
        r"(?:urgent|immediate|emergency|assistance|in my absence|meantime)\b.{0,120}\b(?:contact|call|e-?mail|write|reach|please|refer)|(?:contact|refer|reach|direct)\b.{0,120}\b(?:urgent|immediate|in my absence|meantime|assistance)",
        r"(?:dringend|eilig|notfäll|vertretung|zwischenzeit)\w*.{0,120}|(?:cas|besoin) d.urgence.{0,80}|urg[eê]n\w+.{0,120}(?:conta[ct]|dirig|escrib|llam|ligue|fale|rivol|scriv)\w*|(?:spoed|dringend).{0,100}(?:contact|mail|bel)|(?:brådskande|akut|hast|haster|kiireelli)\w*.{0,100}",
        r"(?:piln|nagł)\w+.{0,100}(?:kontakt|prosz)\w*|(?:naléhav|urgentní|urgentne|nutn|sürgős|urgențe)\w*.{0,100}|(?:срочн|неотложн|экстренн|термінов)\w*.{0,100}|\bacil.{0,60}|(?:お急ぎ|緊急|至急).{0,60}|(?:紧急|急事|緊急|如有急).{0,60}|(?:긴급|급한|급하신).{0,60}",
    )
)
UNREAD = _any(
    (
        r"thank(?:s| you) for (?:your|the) (?:e-?mail|message|mail|note)|(?:limited|no|intermittent|without|irregular) (?:or no )?access to (?:my )?(?:e-?mail|phone|internet)|(?:reply|respond|answer|get back to you).{0,60}(?:return|back|as soon as)|(?:not|n.t) (?:be )?(?:checking|reading|read|monitor)|not (?:be )?forwarded",
        r"(?:vielen dank|danke) für (?:ihre|deine) (?:e-?mail|nachricht|mail)|(?:e-?mails?|nachricht\w*).{0,40}nicht (?:\w+ )?(?:weitergeleitet|gelesen|bearbeitet)|merci (?:pour|de) votre (?:message|mail|courriel|e-?mail)|(?:accès|acceso|acesso|accesso) (?:limit|restrei|limitado)\w*|(?:gracias|obrigad[oa]|grazie) (?:por|pelo|pela|per) (?:su|seu|sua|tu|la sua|il suo|tuo|la tua)|(?:bedankt|dank) voor (?:uw|je)|tack för (?:ditt|din)|tak for din|takk for (?:din|e-posten)|kiitos (?:viesti|sähköposti)",
        r"dziękuj\w+ za|děkuj\w+ za|ďakuj\w+ za|köszön\w+ (?:a )?(?:levelét|megkeres)|mulțumesc pentru|(?:спасибо|благодар\w+) (?:вас )?за (?:ваше|письмо|сообщение|обращение)|дякую за|teşekkür|(?:メール|ご連絡).{0,16}ありがとう|(?:感谢|谢谢|感謝|謝謝|收到).{0,12}(?:来信|來信|邮件|郵件)|(?:메일|연락).{0,16}감사",
    )
)

#: The receipt of a request: "we have got it", from a desk or a list.
RECEIVED = _any(
    (
        r"(?:we have |we.ve |has been |have )received (?:your|you)|received your (?:request|message|e-?mail|inquiry|enquiry)|your (?:request|ticket|case|enquiry|inquiry|message|e-?mail)\b.{0,60}\b(?:received|created|registered|opened|assigned)",
        r"(?:ticket|case|request|incident|support)\b.{0,20}#?\[?[\w-]*\d{3,}|\[?#\d{3,}|(?:ticket|case|request) (?:received|created|opened|id)|thank(?:s| you) for (?:contacting|your (?:message|e-?mail|request|enquiry|inquiry|interest))|acknowledge?ment",
        r"awaits? (?:moderat|approval)|(?:held|waiting|pending) (?:for|until).{0,40}(?:moderat|approv|review)|results of your (?:e-?mail )?commands?|post(?:ing)? (?:by|from) (?:a )?non-?member|request(?:s)? to .{0,60} awaits",
        r"eingangsbestätigung|ihre (?:anfrage|nachricht|e-?mail).{0,60}(?:eingegangen|erhalten)|accusé de réception|(?:demande|message) .{0,30}(?:reçue?|bien reçu|enregistrée?)|acuse de recibo|hemos recibido|recebemos|abbiamo ricevuto|presa in carico|ontvangstbevestiging|vi har mottagit|vi har modtaget|vi har mottatt|otrzymaliśmy|obdrželi jsme|получили ваш|ваше? (?:обращение|заявк)|gracias por contactar|受け付け|受付完了|お問い合わせ.{0,10}ありがとう|已收到|접수",
    )
)

#: A list that holds a post back.
HELD = _any(
    (
        r"awaits? (?:moderat|approval)|(?:held|waiting|pending) (?:for|until).{0,40}(?:moderat|approv|review)",
        r"post(?:ing)? (?:by|from) (?:a )?non-?member|request(?:s)? to .{0,60} awaits|(?:wartet|warten) auf (?:genehmigung|freigabe|moderation)|en attente (?:d.approbation|de modération)",
    )
)

#: A challenge wants a proof that a person wrote.
CHALLENGE = _any(
    (
        r"(?:confirm(?!ing|ed|s\b)|verif(?:y|ication)|authenticat|validat)\w*.{0,60}\b(?:your|this|the|you(?:.re| are)?|of) (?:\w+ )?(?:message|e-?mail|mail|identity|address|sender|subscription|human|real|person|request|account|delivery)",
        r"(?:message|e-?mail|mail)\b.{0,80}\b(?:held|queued|quarantin\w+|waiting|pending|on hold|suspended|blocked)\b.{0,160}\b(?:confirm|verif|approv|click|reply|respond|authenti|validat|allow)",
        r"(?:release|deliver|allow|approve|accept)\w* (?:your|this|the) (?:message|e-?mail|mail)\b.{0,160}\b(?:repl|click|confirm|visit|follow|respond|press|enter|send)|(?:click|reply|respond|visit|follow|press)\w*\b.{0,120}\b(?:deliver|release|confirm|verify|approve|complete|prove)",
        r"(?:prove|verify|confirm|ensure|make sure)\w*.{0,30}you(?:.re| are) (?:a |an )?(?:human|real|person|not a)|are you (?:a )?(?:human|real)|not a (?:spammer|robot|machine|bot)|captcha|challenge[- /]response|one[- ]time (?:confirmation|verification|request|process|authentication)",
        r"confirmation (?:is )?(?:required|needed|request)|verification (?:is )?(?:required|needed|request)|sender (?:verification|confirmation|validation|authentication)|anti-?spam.{0,40}(?:confirm|verif)|mailinblack|mail in black|spam ?arrest|boxbe|whitelist|allow-?list",
        r"(?:bestätig|verifizier)\w*.{0,60}(?:nachricht|absender|e-?mail|adresse|mail)|(?:nachricht|absender|e-?mail|adresse).{0,80}(?:bestätig|verifizier)|confirmer.{0,60}(?:message|envoi|adresse|identité|e-?mail)|(?:demande|besoin) (?:de confirmation|d.authentification)|vous (?:authentifier|identifier)",
        r"confirm(?:e|ar|ación|ação).{0,60}(?:mensaje|mensagem|correo|e-?mail|envío|envio|remitente|remetente|dirección|endereço)|conferm(?:a|are|i).{0,60}(?:messaggio|mittente|indirizzo|e-?mail|identità)|bevestig\w*.{0,60}(?:bericht|afzender|adres|e-?mail)|potwierd\w*.{0,60}(?:wiadomo|adres|nadaw)|подтверд\w*.{0,60}(?:сообщ|письм|адрес|отправ|почт|что вы)",
        r"確認.{0,20}(?:必要|してください|お願い)|验证.{0,20}(?:邮件|地址|身份|发件)|確認您的|확인.{0,12}(?:필요|해 주세요)",
    )
)

#: A word of the first of the three below: most mail has none, which is found out quickly.
ADDED = (
    "add yourself", "added", "aufgenommen", "hinzugefügt", "ajouté", "añadid", "agregad", "adicionad", "aggiunt",
)  # fmt: skip
#: The same where nothing in its header tells of a machine: a list of the senders who may write, to
#: be added to, a mail that waits, and what is to be pressed. People write of each, not of all three.
GATE = (
    _any(
        (
            r"(?:add yourself|(?:be|have your (?:address|e-?mail|name)) added)\b.{0,60}\b(?:(?:allow(?:ed)?|approved|accepted|authori[sz]ed|permitted|trusted|safe|guest|white)[ -]?(?:senders?|list|contacts?)|list of (?:allowed|approved|accepted|authori[sz]ed|permitted|trusted|safe|known) (?:senders|contacts|people))",
            r"(?:erlaubte|zugelassene|bekannte|vertrauenswürdige)\w* (?:absender|kontakte)\b.{0,60}(?:aufgenommen|hinzugefügt)|ajoutée?\b.{0,60}(?:expéditeurs|contacts|correspondants) (?:autorisés|approuvés|de confiance)|(?:añadid|agregad|adicionad|aggiunt)[oa]\b.{0,60}(?:remitentes|remetentes|mittenti|contactos|contatos|contatti) (?:autorizados|permitidos|aprobados|aprovados|autorizzati|approvati)",
        )
    ),
    _any(
        (
            r"(?:ensure|guarantee|complete|allow)\b.{0,40}deliver|(?:message|e-?mail|mail)s?\b.{0,60}(?:wait-?listed|\bheld|quarantin|waiting|pending|not (?:yet )?(?:been )?deliver)|(?:will|can) (?:then )?(?:go|get|be delivered|arrive)\b.{0,20}\binbox|receive your (?:original )?(?:message|e-?mail)",
            r"(?:nachricht|e-?mail|mail)\b.{0,80}(?:zugestellt|zurückgehalten|wartet)|(?:message|courriel|e-?mail)\b.{0,80}(?:attente|distribu|remis|bloqué)|(?:mensaje|mensagem|correo|messaggio)\b.{0,80}(?:entreg|reten|espera|consegn|attesa|bloquead|bloccat)",
        )
    ),
    _any(
        (
            r"(?:click|press|follow)\b.{0,80}\b(?:link|here|below|button|https?:)|(?:fill out|fill in|complete)\b.{0,60}\b(?:form|request|captcha)",
            r"(?:klick|folgen)\w*\b.{0,80}\b(?:link|hier|https?:)|clique[zr]?\b.{0,80}\b(?:lien|ici|https?:)|(?:pulse|haga clic|clique|clicca|fare clic)\b.{0,80}\b(?:enlace|aquí|link|aqui|qui|https?:)",
        )
    ),
)

#: Read and delivery receipts, in the words of mail clients.
RECEIPT_SUBJECT = _any(
    (
        r"(?:not )?read|(?:not )?(?:opened|displayed)|deleted|return[- ]receipt(?: \(displayed\))?|read receipt|delivery receipt|(?:disposition|receipt) notification|message (?:read|disposition|delivered)|delivered|relayed|expanded|successful(?:ly)? (?:mail )?deliver\w*(?: report)?|delivery (?:status )?(?:notification )?\(?(?:success\w*|relay\w*|delivered)\)?",
        r"(?:nicht |un)?gelesen|(?:empfangs|lese|zustell)bestätigung|zugestellt|(?:non )?lu|accusé de (?:lecture|réception)|confirmation de lecture|remis|(?:no )?leído|confirmación de lectura|acuse de recibo|entregado|(?:não )?lid[ao]|confirmação de leitura|recibo de leitura|entregue|(?:non )?lett[oa]|conferma di lettura|ricevuta di ritorno|recapitato|(?:niet )?gelezen|leesbevestiging|ontvangstbevestiging",
        r"(?:o|ej )?läst|(?:u|ikke )?læst|(?:u|ikke )?lest|läskvitto|læsekvittering|lesebekreftelse|luettu|lukukuittaus|(?:nie)?przeczytan[oey]|potwierdzenie (?:przeczytania|odczytu|dostarczenia)|přečteno|přečtené|prečítané|elolvasva|citit|прочитано|прочтено|уведомление о (?:прочтении|доставке)|прочетено|αναγνώστηκε|διαβάστηκε|okundu|開封(?:済み|確認)|既読|已读|已讀|읽음|수신 확인|נקרא|تمت القراءة",
    ),
    start=r"\W{0,3}",
)
RECEIPT_TEXT = _any(
    (
        r"(?:was|has been|were) (?:read|displayed|opened|received by|deleted without|successfully delivered|delivered to the)|return receipt for the (?:mail|message)|(?:this|the) (?:return )?receipt (?:only )?(?:acknowledges|shows|verifies|confirms)|no guarantee that the|successfully (?:delivered|relayed)|deliver\w+ (?:was|is) (?:success|complete)",
        r"wurde (?:am .{0,40})?(?:gelesen|geöffnet|angezeigt|ungelesen gelöscht|zugestellt)|a été (?:lu|ouvert|affiché|supprimé sans|remis)|(?:ha sido|fue) (?:leíd|abiert|mostrad|entregad)|foi (?:lid|abert|exibid|entregue)|è stato (?:letto|aperto|visualizzato|recapitato)|(?:is|werd) (?:gelezen|geopend|weergegeven|afgeleverd)|lästes|blev læst|ble lest|on luettu|został[ao]? (?:przeczytan|wyświetlon|dostarczon)|byla? (?:přečten|zobrazen)|было (?:прочитано|прочтено|открыто|доставлено)|okundu|開封され|表示されました|已(?:被)?(?:阅读|閱讀|读|讀)|읽었|읽혔",
    )
)
