"""Words that mail clients write by themselves, in the languages they write them. Pure.

Shape decides first: a date, an address, a quote mark, a rule of dashes. These tables settle
only what has no shape of its own, and a language that is missing here still reads right
wherever the quote is marked or the introduction holds an address.
"""

import re

from mailflow.regex import regex

from .table import Table

# "On … somebody wrote:" without an address and above an unmarked quote needs its verb.
WROTE = Table(
    r"\b(?:wrote|writes|sent|schrieb|geschrieben|escribió|escribio|ha escrit|va escriure|escreveu"
    r"|écrit|scritto|schreef|geschreven|skrev|skrifaði|kirjoitti|kirjutas|napisa\w*|pisze|napsal\w*"
    r"|napísal\w*|írta|scris|написа\w*|пише\w*|писал\w*|έγραψε|yazdı|rašė|rakstīja|shkroi|idatzi"
    r"|viết|menulis|katha|nagsulat|aliandika)\b"
    r"|写道|寫道|撰寫|のメッセージ|書きました|作成|작성|כתב|كتب|كتابة|نوشت|लिखा|เขียน"
)

# The first word of an attribution that a client glued to the text before it.
OPENING = frozenset("on le el il em am op den w dne dňa a la am pe в на στις den på ons".split())

_LABELS = {
    "from": "from von de da van od от від fra från frá kimden gönderen feladó lähettäjä saatja nuo"
    " no dari từ από מאת من 差出人 发件人 發件人 寄件者 寄件人 보낸사람 보낸이 remitente expéditeur"
    " mittente afzender absender avsender avsändare expeditor afsender dela šalje จาก",
    "to": "to an à a para pour aan do pro кому до til till kime alıcı címzett vastaanottaja kam"
    " kepada đến tới προς אל إلى 宛先 收件人 收件者 받는사람 destinatario destinatário destinataire"
    " empfänger către komu za kellele mottagare modtager mottaker per pera prima alıcı adressaat ถึง",
    "cc": "cc kopie copie copia kopia копия копія bcc kopi 抄送 副本 참조 másolat bilgi kopio",
    "subject": "subject betreff objet sujet asunto assunto oggetto onderwerp temat тема emne ämne"
    " efni konu tárgy aihe teema tema subjek perihal chủđề tiêuđề θέμα נושא الموضوع 件名 主题 主題"
    " 主旨 標題 제목 předmět predmet subiect subjekt assumpte gaia относно zadeva tēma เรื่อง",
    "date": "date sent datum gesendet envoyé fecha enviado enviada inviato data verzonden wysłano"
    " отправлено дата надіслано sendt dato skickat sent: tarih gönderildi gönderilme elküldve dátum"
    " küldve lähetetty päivämäärä päiväys 送信日時 日付 日時 发送时间 发送日期 日期 寄件日期 傳送日期"
    " 날짜 보낸날짜 đãgửi ngày dikirim tanggal ημερομηνία στάλθηκε נשלח תאריך تاريخ odesláno odoslané"
    " trimis poslano kuupäev saadetud išsiųsta nosūtīts enviat enviatel enviadoel enviadaem изпратено"
    " göndermetarihi تاريخالإرسال ส่ง",
}
LABELS = {word: kind for kind, words in _LABELS.items() for word in words.split()}

# The title between dashes above an old message: "Original Message", "Forwarded message".
BANNER = Table(
    r"original|origin[ae]e?l|ursprüngl|ursprungl|oprindelig|opprinnelig|alkuperäinen|oryginaln"
    r"|původní|pôvodná|eredeti|orijinal|asal|исходное|оригинал|αρχικό|מקורית|الأصلية|gốc"
    r"|forward|réexpédi|weitergeleitet|transf[eé]r|reenviad|encaminhad|inoltrat|doorgestuurd|vidarebefordra"
    r"|videresend|vidaresend|välitetty|przekazan|přeposlan|preposlan|továbbított|iletil|пересыла"
    r"|пересла|препрат|προωθη|הועבר|معاد|转发|轉寄|転送|元のメッセージ|原始|原邮件|전달|원본|diteruskan"
)

# What ticket systems and we write over the mail that is to be answered.
REPLY_ABOVE = regex(
    r"(?:reply|answer|antwort\w*|respuesta|responda|répon\w+|rispo\w+|resposta|odpowied\w+)\b.*"
    r"(?:above|oberhalb|über|encima|arriba|dessus|sopra|acima|powyżej)",
    re.IGNORECASE,
)

# "Sent from my phone": the participle, with the preposition that makes it a device's line.
_SENT_FROM = regex(
    r"(?:sent|written|typed|posted)\s+(?:from|with|via|using)\b"
    r"|(?:gesendet|geschrieben|verschickt)\s+(?:mit|von|vom|aus|über)\b"
    r"|(?:enviad[oa]|escrit[oa])\s+(?:desde|do|da|de|del|con|com|pelo|por|a)\b"
    r"|envoyée?\s+(?:de|depuis|à|avec|par|du)\b|envoyé\s+d['’]"
    r"|inviato\s+(?:da|dal|dall['’]|con|tramite)|(?:verzonden|verstuurd)\s+(?:vanaf|vanuit|via|met|van)\b"
    r"|skickat\s+(?:från|med|via)\b|send?t\s+(?:fra|med|via)\b|lähetetty\b|saadetud\b"
    r"|wysłan[eoy]\s+(?:z|za)\b|отправлено\s+(?:с|из|от|через)\b|надіслано\s+(?:з|із)\b"
    r"|odesláno\s+(?:z|ze|pomocí)\b|odoslané\s+z|trimis\s+(?:de|din)\b|poslano\s+(?:z|iz|s)\b"
    r"|get\s+outlook\s+for\b|outlook\s+(?:für|pour|para|per|voor)\b|gửi\s+từ\b|dikirim\s+dari\b"
    r"|στάλθηκε\s+από\b|εστάλη\s+από\b|נשלח\s+מ|أرسلت\s+من|أُرسلت\s+من|mail\s+for\s+windows\b"
    r"|via\s+(?:mobile|smartphone|i?phone|my\s+\w+|android)\b"
    r"|发自|發自|來自我的|从我的.{0,20}发送|從我的.{0,20}傳送",
    re.IGNORECASE,
)
# "Sent from my BlackBerry 10 smartphone on the O2 network."
_NETWORK = regex(r"sent\s+(?:from|via)\s+my\s[^.,]{0,60}\bnetwork\W*$", re.IGNORECASE)
# The same where the language puts the participle last, or writes without blanks.
_FROM_SENT = regex(
    r"(?:gesendet|geschickt|verzonden|gönderildi|küldve|küldött|elküldve|lähetetty|skickat|sendt"
    r"|から送信|より送信|からの送信|에서\s*보냄|에서\s*보냈습니다|에서\s*전송)\.?\W*$",
    re.IGNORECASE,
)

# "Get Outlook for iOS<https://aka.ms/o0ukef>", in any language.
_OUTLOOK_APP = regex(
    r"\boutlook\b.{0,40}<https://aka\.ms/"
    r"|^(?:télécharger|obtenir|obtener|descargar|obter|baixar|transferir|scarica|ottieni|holen sie sich|download"
    r"|pobierz|hämta|skaff|hent|hanki|získat|stáhnout|получить|скачать|загрузить|获取|下載|下载|取得)\b.{0,24}\boutlook\b"
    r".{0,12}\b(?:ios|android|mobile|mac|windows)\b\W*$"
    r"|^(?:ios|android)\W{0,3}.{0,12}\boutlook\b.{0,16}$",
    re.IGNORECASE,
)


def is_device_line(line: str) -> bool:
    """Whether a client wrote this line about itself: "Sent from my iPhone", in any language."""
    text = line.strip(" \t*_-–—[](){}\u200e\u200f")
    if len(text) > 120 or len(words := text.split()) > 12:
        return False
    if "utlook" in text and _OUTLOOK_APP.search(text):
        return True
    if _NETWORK.match(text):
        return True
    if _SENT_FROM.match(text):
        # "Sent from my desk, is much easier than …" goes on as a sentence.
        # A sentence ends in a common word, a device's line in a product's name.
        named = len(words) <= 8 and words[-1][:1].isupper()
        short = len(words) <= (6 if text.endswith((".", "!", "?")) else 9)
        return (short or named) and ", " not in text
    return len(words) <= 7 and bool(_FROM_SENT.search(text)) and not text.endswith(("!", "?"))


def _stems(*lines: str) -> tuple[str, ...]:
    """Parts of words to be found in folded text; a search for them is linear and quick."""
    return tuple(stem for line in lines for stem in line.split(","))


# What legal departments append: one of these is anybody's, two are a footer's.
LEGAL = _stems(
    "confidential,privileged,intended,recipient,disclaimer,unauthorized,unauthorised,legally",
    "in error,notify the sender,dissemination,registered office,registered in ,company number",
    "before printing,scanned by,scanned for,virus,malware,vertraulich,rechtlich geschützt",
    "irrtümlich,unbefugt,bestimmungsgemäß,adressat,confidentiel,destinataire,par erreur",
    "confidencial,destinatari,por error,por engano,riservat,per errore,vertrouwelijk,geadresseerde",
    "ten onrechte,poufn,adresat,omyłk,konfidenti,fortrolig,konfidensi,avsedd för",
    "handelsregister,registergericht,amtsgericht,geschäftsführ,aufsichtsrat,sitz der gesellschaft",
    "ust-id,hrb ,siège social,siret,capital social,partita iva,kvk,org.nr,registered number",
    "конфиденциальн,адресат,по ошибке,gizli,機密,誤って,保密,误收",
)
# What virus scanners and gateways append, alone.
SCANNER = _stems(
    "virus-free,virus free,checked by avg,checked for virus,avast,www.avg.com,scanned by",
    "scanned for,message processed by,virenfrei,auf viren geprüft,sans virus,libre de virus",
    "priva di virus,livre de vírus,virusvrij,bez wirusów,без вирусов",
)
UNSUBSCRIBE = _stems(
    "unsubscrib,subscribed to,mailing list,listinfo,abbestell,abmelden,désabonn,désinscri",
    "darse de baja,cancelar la suscripci,cancelar a inscri,cancelar a assinatura,disiscriv",
    "uitschrijv,avregistrer,avanmäl,afmeld,wypisa,отписа,退订,退訂,配信停止,수신거부,view it on",
    "reply to this email directly,manage preferences,manage your,is subject to http,is subject to: http",
)
# What a border server puts on top of mail from elsewhere speaks of both.
OUTSIDE = _stems(
    "external,outside,extern,utenfor,ekstern,внешн,esterno,externo,buiten,hors de,utanför,社外,外部"
)
CAUTION = _stems(
    "caution,warning,attention,links,attachment,click,vorsicht,achtung,anhäng,liens,pièces jointes",
    "enlaces,adjuntos,precaución,atenção,anexos,cuidado,vedlegg,lenker,bilagor,länkar,bijlagen",
    "koppelingen,allegati,advarsel,varning,vedhæft,załącznik,вложени,осторожно,添付,附件",
)
ORIGIN = _stems(
    "originat,sent from,came from,comes from,stammt,kommt von,provient,proviene,enviado,envoyé",
    "afkomstig,kommer från,kommer fra,pochodzi,отправлен,organization,organisation,company",
    "organización,organização,organizzazione,unternehmen,firma,not recognize,know the sender",
    "recognize the sender,verify the sender,trust the sender,からのメール,来自",
)
EXTERNAL_TAG = regex(
    r"\W{0,6}(?:external(?:\s(?:e-?mail|sender|message))?|extern(?:e\s(?:e-?mail|nachricht))?"
    r"|caution|warning)\W{0,6}",
    re.IGNORECASE,
)


def holds(text: str, stems: tuple[str, ...], least: int = 1) -> bool:
    """Whether at least so many different stems occur in the text."""
    folded = text.casefold()
    found = 0
    for stem in stems:
        found += stem in folded
        if found == least:
            return True
    return False


CLOSING = regex(
    r"(?:(?:many\s+)?thanks|thank\s+you|thx|cheers|(?:best|kind|warm|warmest|kindest)?\s*regards|best"
    r"|(?:best|all\s+the\s+best|with\s+best)\s*wishes|sincerely|yours(?:\s+\w+)?|take\s+care|ciao|br|rgds"
    r"|(?:mit\s+)?(?:freundlichen?|besten?|herzlichen?|lieben?|viele)\s+grü(?:ße|ßen|sse|ssen)"
    r"|gruß|grüße|lg|vg|mfg|(?:bien\s+)?cordialement|amicalement|bien\s+à\s+(?:toi|vous)|merci"
    r"|saludos(?:\s+\w+)?|un\s+saludo|atentamente|gracias|abra[cç]os?|atenciosamente|obrigad[oa]"
    r"|cordiali\s+saluti|saluti|grazie|(?:met\s+)?vriendelijke\s+groet(?:en)?|groet(?:jes|en)?|mvg"
    r"|(?:med\s+)?vänlig(?:a)?\s+hälsning(?:ar)?|hälsningar|(?:med\s+)?(?:venlig|vennlig)\s+hilsen"
    r"|hilsen|mvh|kh|vh|pozdrawiam|z\s+poważaniem|s\s+pozdravem|с\s+уважением|спасибо|üdvözlettel"
    r"|terveisin|ystävällisin\s+terveisin|saygılarımla|よろしくお願い\w*|敬具|此致|谢谢|謝謝|감사합니다)"
    r"[\s,.!–-]*",
    re.IGNORECASE,
)
