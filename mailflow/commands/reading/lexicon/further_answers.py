"""Answers to a thread in further languages and in their own scripts, beside `abroad_answers`."""

FURTHER_ANSWERS = {
    "YES": """
        हाँ, हां, हाँ जी, हां जी, जी, जी हाँ, जी हां, हा, बिल्कुल, ज़रूर, जरूर, ठीक है, पुष्टि
        करता हूँ, पुष्टि करती हूँ, मैं तैयार हूँ, मैं कर लूँगा, मैं कर लूँगी, कर लूँगा, कर
        लूँगी, कर दूँगा, कर दूँगी, मंज़ूर है, मंजूर है, अभी भी हूँ, সহমত, হ্যাঁ, জি, জি হ্যাঁ,
        অবশ্যই, ঠিক আছে, ஆம், ஆமாம், సరే, అవును, جی, جی ہاں, ہاں, بالکل, ٹھیک ہے, بله, آره,
        حتما, قبول, باشه, موافقم, نعم بالتأكيد, بالتأكيد, اجل, أجل, vang, da, da vang, da co, co
        chu, van con, van tham gia, van muon, dong y, toi dong y, em dong y, xac nhan, duoc,
        duoc a, ใช่, ครับ, ค่ะ, ได้, ตกลง, ยืนยัน, สนใจ, ναι φυσικά, βέβαια, βεβαίωσ, φυσικά,
        εννοείται, συμφωνώ, επιβεβαιώνω, δέχομαι, ασφαλώσ, μένω, igen persze, benne vagyok, rendben,
        elfogadom, megerositem, termeszetesen, meg mindig, maradok, kylla kiitos, olen mukana,
        olen yha mukana, totta kai, sopii, vahvistan, jatkan, da desigur, sigur ca da, confirm,
        sunt de acord, accept, jah, muidugi, kinnitan, olen nous, protams, apstiprinu, taip,
        zinoma, patvirtinu, sutinku, jep da, naravno, vazi, potvrdujem, slazem se, seveda,
        potrjujem, se strinjam, да разбира се, разбира се, съгласен съм, съгласна съм,
        потвърждавам, opo, sige, sige po, kumpirmado, ndio, ndiyo kabisa, sawa, bekraeftar,
        bekreftar, bekraefter, bekrefter, selvsagt, jeg er med, jeg er fortsatt med, gerne det,
        כן בטח, בטח, מאשר, מאשרת, בשמחה, 네 맞습니다, 네 확인, 네 확인합니다, 물론입니다,
        동의합니다, 할게요, 하겠습니다, 계속할게요,
        계속하겠습니다, 問題ありません, いいです, 確認しました, 同意します, 承認します,
        担当します, 我愿意, 我同意, 我确认, 没有问题, 我来, 继续
    """,
    "NO": """
        नहीं, नही, जी नहीं, नहीं चाहिए, नहीं कर सकता, नहीं कर सकती, অবশ্যই না, না, இல்லை, వద్దు,
        కాదు, نہیں, جی نہیں, نه, خیر, نمی خواهم, نمیخواهم, khong, khong a, da khong, khong can,
        khong duoc, toi khong, ไม่, ไม่ครับ, ไม่ค่ะ, ไม่ได้, όχι, όχι ευχαριστώ, δεν μπορώ,
        δεν θέλω, δυστυχώσ όχι, nem koszonom, sajnos nem, nem tudom vallalni, en valitettavasti,
        valitettavasti en, ei kiitos, en voi, nu multumesc, din pacate nu, nu pot, nu vreau, ei
        aitah, kahjuks ei, diemzel ne, ne aciu, ne hvala, nazalost ne, zal ne, за съжаление не,
        не благодаря, hindi po, hapana asante, nej tak, nei takk, desvaerre ikke, dessverre
        ikke, nej tack, tyvarr inte, לא תודה, לצערי לא, 못 하겠습니다, 못해요, 안 됩니다,
        아니요 괜찮, できません,
        無理です, 参加しません, 不参加, 我不能, 不方便, en halua
    """,
    "LATER": """
        बाद में, अभी नहीं, পরে, এখন না, بعد میں, ابھی نہیں, بعدا, الان نه, de sau, luc khac,
        chua, bay gio chua duoc, ทีหลัง, ยังไม่, αργότερα, όχι τώρα, kesobb, most nem, majd
        kesobb, myohemmin, ei nyt, en nyt, mai tarziu, nu acum, hiljem, mitte praegu, velak, ne
        tagad, veliau, ne dabar, kasnije, ne sada, ne zdaj, по-късно, не сега, mamaya, hindi
        ngayon, baadaye, sio sasa, senere, ikke nu, ikke na, אחר כך, לא עכשיו, 지금은 안, 다음에
    """,
    "THANKS": """
        धन्यवाद, शुक्रिया, ধন্যবাদ, நன்றி, ధన్యవాదాలు, شکریہ, ممنون, متشکرم, مرسی, cam on, em
        cam on, ขอบคุณ, ευχαριστώ πολύ, ευχαριστώ, koszi, koszonom szepen, kiitos paljon,
        multumesc mult,
        mersi, aitah, suur aitah, paldies, aciu, hvala, hvala lepa, благодаря, salamat, salamat
        po, tusen takk, mange tak, tack sa mycket, תודה רבה, 감사합니다, 고맙습니다
    """,
    "GREETING": """
        नमस्ते, जी नमस्ते, নমস্কার, வணக்கம், السلام عليكم, مرحبا, سلام, xin chao, chao, em chao
        anh, em chao chi, สวัสดี, γεια, γεια σασ, καλημέρα, szia, sziasztok, udv, terve, hei
        vaan, buna, buna ziua, tere, sveiki, labas, zdravo, здравейте, kumusta, habari, god dag,
        שלום
    """,
    "NOT": """
        नहीं, नही, मत, না, نہیں, khong, chua, ไม่, δεν, μην, οχι, όχι, nem, soha, eivat, nera,
        nije, nisam, hapana, לא
    """,
}
