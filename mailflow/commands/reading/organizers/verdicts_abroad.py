"""Yes, no, later and why to decisions, in languages of which `verdict_words` has little. Folded."""

VERDICTS_ABROAD = {
    "ok": """
        οκ, εντάξει, ναι, εγκρίνω, εγκρίνεται, σύμφωνοι, συμφωνώ, rendben, jovahagyom, jovahagyva,
        mehet, igen, kylla, hyvaksyn, hyvaksytty, hyvaksytaan, sopii, kay, aprob, aprobat, aproba,
        de acord, sunt de acord, dong y, duyet, chap thuan, chap nhan, tasdik, uygundur, بله, تایید,
        تأیید, قبول, موافقم, باشه, मंज़ूर, मंजूर, स्वीकृत, हाँ, ठीक है, sawa, nakubali, ndiyo,
        อนุมัติ, เห็นด้วย, โอเค, ตกลง, det er fint, godkendt, godkjent, i orden, det er ok
    """,
    "no": """
        όχι, απορρίπτω, απορρίπτεται, διαφωνώ, elutasitom, elutasitva, nem kell, ellenzem, hylkaan,
        hylatty, vastustan, resping, respins, refuz, tu choi, khong duyet, khong dong y, نه,
        رد کنید,
        مخالفم, नामंज़ूर, अस्वीकृत, नहीं, hapana, nakataa, ไม่อนุมัติ, ไม่เห็นด้วย, afvist,
        avvist, avslatt
    """,
    "snooze": """
        αργότερα, περιμένετε, ας περιμένει, varjon, varjunk, kesobb, halasszuk, odottaa, odotetaan,
        myohemmin, siirretaan, asteptam, asteapta, amanam, amana, mai tarziu, de sau, hoan lai,
        hoan,
        khoan da, beklesin, bekleyelim, ertele, erteleyelim, بعدا, صبر کنید, فعلا نه, أجل, أجلوا,
        تأجيل, انتظروا, बाद में, रुकिए, रोकिए, baadaye, subiri, รอก่อน, เลื่อน, tunda, ditunda,
        nanti,
        vent med, utsett, udskyd
    """,
    "why": """
        γιατί, miksi, minka takia, miert, mi okbol, de ce, tai sao, vi sao, چرا, لماذا, ليش, ليه,
        क्यों,
        kyon, kyu, kwa nini, ทำไม, neden, nicin, mengapa, kenapa, hvorfor, varfor
    """,
}
