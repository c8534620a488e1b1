"""Answers to a thread in all these languages, in more words."""

MORE_ANSWERS = {
    "YES": """
        rat vui duoc nhan, vui duoc nhan, em rat vui, s radosti, s potesenim, z radoscia, z
        przyjemnoscia, ilolla, med glaede, med glede, med noje, med stor gladje, cu mare bucurie,
        cu bucurie, orommel elfogadom, με χαρά το δέχομαι, memnuniyetle kabul, bangga menerima,
        kwa furaha, hanger med, jag hanger med, mukana ollaan, taalla ollaan, no pewnie, no jasne,
        no tak, no ano, no jo, no dobrze, no dobra, no dobre, no oczywiscie, no chetnie, no rad,
        no rada, no urcite, no vyborne, no super, no beru, no biore, no hej, no da, no raczej, no
        i super, no ba, jasne beru, beru to, beru ho, beru misto, chci to, porad chci, biore to,
        wchodze w to, wchodze, pisze sie, chetnie skorzystam, беру место, беру місце, із
        задоволенням, з радістю, с радостью, em nhan, em nhan a, da em nhan, em dong y, da dong y,
        da duoc, duoc a, da co, co a, vang a, da vang, em tham gia, em se tham gia, em xin nhan,
        tat nhien, chac chan roi, ok em nhan, saya ambil, saya terima, iya, iya mau, mau kak, mau
        dong, boleh, tentu, tentu saja, siap kak, oke, baik, dengan senang hati, aliyorum, kabul,
        kabul ediyorum, seve seve, memnuniyetle, memnuniyetle katilirim, tabii isterim, olur, evet
        katiliyorum, onayliyorum, otan paikan, otan, otan mielellani, mielellani, tietysti, totta
        kai, ilman muuta, kylla vain, kylla haluan, elfogadom, vallalom, szivesen, orommel, persze
        hogy, nana, hogyne, kerem a helyet, iau locul, accept cu drag, cu placere, cu drag,
        desigur, bineinteles, sigur ca da, da vreau, da doresc, το παίρνω, το θέλω, βεβαίωσ,
        φυσικά ναι, με χαρά, ευχαρίστωσ, μετά χαράσ, ναι βέβαια, ναι θέλω, nai fysika, jag tar
        platsen, jag tar den garna, ja garna, absolut ja, sjalvklart, jeg tar plassen, jeg tager
        pladsen, jeg tager den, jeg tar den, meget gerne, veldig gjerne, selvfolgelig, ja tak, ja
        takk, أقبل, اقبل, أوافق, اوافق, موافق, بكل سرور, بالطبع, طبعا, أكيد, نعم أريد, نعم أقبل,
        بله حتما, بله میخواهم, قبول میکنم, موافقم, با کمال میل, البته, چشم, bale, areh, hatman,
        baleh, हाँ जी ज़रूर, मुझे मंज़ूर, मुझे स्वीकार, स्वीकार है, स्वीकार करता, स्वीकार करती, जी
        बिल्कुल, हाँ चाहिए, haan ji, haan ji bilkul, ji bilkul, ji haan, manzoor hai, accept karta,
        accept karti, haan le lunga, ndiyo nataka, nakubali, naam nakubali, รับครับ, รับค่ะ,
        รับที่นั่ง, ยินดี, ยินดีเข้าร่วม, แน่นอน, เอาครับ, เอาค่ะ, สนใจครับ, สนใจค่ะ, ยืนยันครับ,
        ยืนยันค่ะ, お受けします, 受け取ります, 喜んで, ぜひ, ぜひお願い, よろこんで, 我接受, 接受,
        没问题我来, 当然愿意, 当然要, 确认参加, 我参加, 네 하겠습니다, 네 좋아요, 네 참여,
        받겠습니다, 수락합니다, 참여하겠습니다, 참가하겠습니다, 물론이죠, 당연하죠, 기꺼이
    """,
    "NO": """
        em khong the nhan, khong the nhan, khong nhan duoc, rat tiec em khong, لم أطلب هذا, لم
        أطلب, لم أسجل, لست أنا, ليس أنا, لا أستطيع القبول, درخواست نکردم, ثبتنام نکردم, ثبت نام
        نکردم, من نبودم, मैंने नहीं किया, मैंने नहीं माँगा, maine nahi kiya, maine nahi manga, δεν
        το ζήτησα, δεν ζήτησα, δεν ήμουν εγώ, nem en kertem, nem kertem, nem en voltam, en
        pyytanyt, en ole pyytanyt, en ilmoittautunut, se en ollut mina, nu am cerut, n-am cerut,
        nu eu am, nezadal jsem, nezadala jsem, o nic jsem nezadal, ja to nebyl, sikuomba, si mimi,
        ไม่ได้สมัคร, ไม่ได้ขอ, 제가 신청한 게 아, 신청한 적 없, 신청하지 않, 申し込んでいません,
        申し込んだ覚え, 我没申请, 我没有报名, 我没报名, 不是我报的, 못할 것 같, 참여하지 못,
        참가하지 못, jag har inte bett om, jag bad inte om, jeg har ikke bedt om, jeg bad ikke om,
        thoi a, da thoi, thoi em, em xin tu choi, xin tu choi, tu choi, em nhuong, nhuong ban
        khac, nhuong cho ban, nhuong cho, nhuong lai, em khong nhan, khong nhan, khong tham gia,
        em khong tham gia, khong tham gia nua, em xin khong, khong can nua, rinuncio, devo
        rinunciare, rinuncio al posto, lascio il posto, lascio il posto a, cedo il posto, renunt,
        renunt la loc, dar renunt, trebuie sa refuz, refuz, cedez locul, nu mai vreau, nu mai am
        nevoie, lemondok, lemondok rola, le kell mondanom, nem kerem, koszonom nem, nem elek vele,
        nem vallalom, atadom a helyem, luovun paikasta, luovun, luovutan paikan, joudun
        kieltaytymaan, kieltaydyn, en ota, en ota paikkaa, en tarvitse, ei kiinnosta, ei enaa,
        antakaa paikka, vzdavam se, vzdavam se mista, prenecham, prenechavam, necham to jinemu,
        rezygnuje, zrezygnuje, rezygnuje z miejsca, oddaje miejsce, odpuszczam, nie skorzystam,
        musze odmowic, musim odmitnout, nevyuziju, откажусь, отказываюсь от места, уступаю место,
        уступлю место, передумал, передумала, більше не цікаво, поступаюся місцем, передумав,
        відмовлюсь, мушу відмовитися, vazgectim, vazgeciyorum, almayacagim, kabul edemeyecegim,
        kabul edemem, yerimi baskasina, katilmayacagim, katilamayacagim, istemiyorum artik, saya
        tidak jadi, tidak jadi ambil, tidak ambil, nggak jadi, batal, saya mundur, saya tolak,
        berikan ke yang lain, kasih ke yang lain, belum minat, δεν θα το πάρω, δεν θα την πάρω,
        δεν το θέλω, δεν ενδιαφέρομαι, θα αρνηθώ, αρνούμαι, παραιτούμαι, δώστε τη θέση, δώστε την
        σε άλλον, όχι ευχαριστώ, oxi, oxi euxaristw, jag avstar, avstar, jag tackar nej, jag maste
        avsta, ge platsen till, jeg ma takke nei, jeg ma sige nej tak, jeg takker nei, jeg takker
        nej, takker nej, takker nei, gi plassen, giv pladsen, ik zie ervan af, zie ervan af, ik
        sla over, ik bedank ervoor, geef mijn plek aan, ik laat het gaan, ik moet bedanken, أعتذر
        عن المكان, أعتذر عن قبول, أعتذر عن المشاركة, لكنني أعتذر, لكن أعتذر, أرفض, لا أريد المكان,
        لم أعد أرغب, لم أعد مهتما, لم أعد مهتم, لم أعد أريد, امنحوا مكاني, أتنازل عن, تراجعت,
        بطلت, غيرت رأيي, لا شكرا, منصرف شدم, منصرف شده, دیگر نمیخواهم, دیگه نمیخوام, نمیخواهم,
        نمیخوام, نمیتوانم بپذیرم, نه ممنون, نه متشکرم, به نفر بعدی, na mersi, na mamnoon, monsaref
        shodam, नहीं चाहता, नहीं चाहती, नहीं ले सकता, नहीं ले सकती, मना कर, अब ज़रूरत नहीं, किसी और
        को दे, nahi le sakta, nahi le sakti, mana kar, kisi aur ko de, ab zaroorat nahi, ab nahi
        chahiye, rehne do, rehne dijiye, sitaki, hapana sitaki, nakataa, mpe mwingine, siwezi
        kukubali, ไม่รับ, ขอไม่รับ, สละสิทธิ์, ขอสละสิทธิ์, ไม่เอา, ให้คนอื่น, ขอปฏิเสธ, ไม่สนใจ,
        辞退します, 辞退いたします, お断り, 見送り, 見送らせ, 見送ります, 遠慮します, 遠慮させて,
        参加できません, 参加しないこと, 不参加了, 我不参加, 我放弃, 放弃名额, 让给别人, 让给其他,
        不打算参加, 算了吧, 我就不, 沒興趣, 不參加, 사양하겠, 거절하겠, 포기하겠, 참여하지 않겠,
        참가하지 않겠, 다른 분께, 필요 없, 관심 없, 안 하겠습니다, 안 할게요
    """,
    "LATER": """
        hellre i host, hellre i var, hellre i sommar, hellre senare, hellre efter, hellre nasta,
        heller til hosten, heller til varen, helst til efteraret, hellere til efteraret, hellere
        senere, heller senere, mieluummin syksylla, mieluummin kevaalla, mieluummin kesalla,
        mieluummin myohemmin, radeji na podzim, radeji na jare, radeji pozdeji, radeji az, radeji
        az v, inkabb osszel, inkabb tavasszal, inkabb kesobb, liever in het najaar, liever later,
        liever in, raczej pozniej, raczej jesienia, raczej w, wolalbym pozniej, wolalabym pozniej,
        краще восени, краще навесні, краще пізніше, лучше осенью, лучше весной, лучше позже, лучше
        потом, poate din, mai degraba din, mai degraba in, καλύτερα το φθινόπωρο, καλύτερα
        αργότερα, daha sonra tercih, lebih baik nanti, tot hon la sau, بعد از امتحانات, بعد
        الامتحانات, بعد امتحاناتي, بعد از امتحان, परीक्षा के बाद, exam ke baad, exams ke baad, sau
        ky thi, sau khi thi, setelah ujian, vizsgak utan, kokeiden jalkeen, efter tentorna, efter
        eksamen, po zkouskach, po sesji, sinavlardan sonra, μετά τισ εξετάσεισ, dupa examene,
        після сесії, 시험 끝나고, 시험 후에, 試験が終わったら, 考完试, en ehdi nyt, ehka kevaalla,
        ehka syksylla, ehka myohemmin, ensi kerralla, seuraavalla kerralla, seuraavaan kertaan, ei
        talla kertaa, talla hetkella ei, ei juuri nyt, ensi kuussa, most nem megy, most nem tudok,
        most nincs idom, legkozelebb, majd legkozelebb, majd a kovetkezo, a kovetkezo korben,
        kesobb szivesen, osszel, tavasszal, jovo honapban, ebben a honapban nem, acum nu pot, nu
        acum, data viitoare, poate data viitoare, runda viitoare, poate la toamna, la toamna, la
        primavara, luna viitoare, mai incolo, luna asta nu, nu luna asta, τώρα δεν μπορώ, τώρα δεν
        προλαβαίνω, δεν προλαβαίνω τώρα, την επόμενη φορά, επόμενη φορά, ίσωσ αργότερα, αυτόν τον
        μήνα όχι, τον επόμενο μήνα, το φθινόπωρο, αργότερα ναι, tin epomeni fora, argotera, nyni
        nemuzu, ted nemuzu, priste rad, priste rada, priste urcite, az priste, na podzim, na jare,
        tento mesic ne, tento mesic nemuzu, v tomto mesici, v tomto mesici bohuzel, dalsi termin,
        w tym miesiacu nie, w tym semestrze nie, nie dam rady teraz, w tym miesiacu nie dam, przy
        nastepnym, w nastepnym terminie, nastepnym razem, w kolejnym terminie, przy kolejnym, na
        jesien, jesienia, wiosna, moze jesienia, w nastepnej turze, nastepnej edycji, nastepnym,
        не в этом месяце, в этом месяце не, в следующем месяце, в следующий набор, следующий
        поток, в следующий поток, осенью, весной, не цього місяця, цього місяця не, наступного
        місяця, наступного набору, восени, навесні, наступний раз, bu ay yetisemem, bu ay olmaz,
        bu ay musait degilim, bir sonraki sefere, bir sonraki sefer, bir sonraki donem, gelecek
        ay, gelecek sefer, sonbaharda, ilkbaharda, su anda uygun degil, su an musait degilim,
        simdi olmuyor, daha sonra olur, belum sekarang, lain waktu, kesempatan berikutnya, periode
        berikutnya, bulan ini belum, bulan ini tidak bisa, sekarang belum bisa, gelombang
        berikutnya, batch berikutnya, semester depan, lan sau, de lan sau, dot sau, ky sau, thang
        sau, dip khac, hen dip khac, lan nay chua, lan nay khong duoc, bay gio chua, bay gio em
        chua, thang nay khong, thang nay em khong, المرة القادمة, في المرة القادمة, الدورة
        القادمة, الدفعة القادمة, ربما لاحقا, لاحقا, ليس الآن, ليس هذا الشهر, هذا الشهر صعب, الشهر
        القادم, في وقت لاحق, وقت آخر, في الخريف, فرصة أخرى, مش الشهر ده, دفعه بعد, دفعهی بعد, دوره
        بعد, دورهی بعد, بعدا, الان نمیتوانم, الان نمیتونم, الان فرصت ندارم, فعلا نه, ماه بعد, ماه
        آینده, این ماه نه, این ماه نمیتوانم, پاییز, in mah na, dafe baad, अगली बार, अगले महीने,
        बाद में कर, इस महीने नहीं, फिर कभी, अभी संभव नहीं, अभी समय नहीं, agli baar, is mahine
        nahi, is baar nahi, phir kabhi, abhi possible nahi, abhi nahi ho payega, wakati mwingine,
        awamu ijayo, mwezi ujao, sasa siwezi, คราวหน้า, รอบหน้า, ครั้งหน้า, เดือนหน้า, ตอนนี้ยังไม่สะดวก,
        ตอนนี้ไม่สะดวก, ไว้ก่อน, เอาไว้คราวหน้า, ยังไม่พร้อม, 次の機会, 次の機会に, またの機会,
        またの機会に, 次回に, 次回お願い, 次回は, 今回は難し, 今月は難し, 今は難し, 来月なら,
        来期, 秋なら, 今は余裕が, 下一期, 下期, 下一批, 下一轮, 下次再, 下次机会, 这次不行,
        这次不方便, 这个月不行, 这个月没时间, 现在不行, 现在没时间, 等下个月, 下次一定, 以后再说,
        這次不行, 下個月, 다음 기회, 다음 번, 다음번, 다음 기수, 다음 달, 이번에는 어려, 이번에는
        힘들, 이번엔 어려, 이번엔 힘들, 이번 달은 어려, 이번 달은 힘들, 지금은 어려, 지금은 힘들,
        나중에
    """,
}
