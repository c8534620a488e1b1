"""What a mentor says of a mentee in a check-in, in further languages and in their own scripts."""

FURTHER_ROUNDS = {
    "CI_GOOD": """
        lancar, lancar jaya, aman, aman kak, aman saja, baik, baik-baik, baik-baik saja, bagus,
        oke, semua lancar, semuanya lancar, berjalan baik, berjalan lancar, mantap, tidak ada
        masalah, tak ada masalah, on nha, on nhe, van on, deu on, on het, on ca, tot, rat tot,
        tien trien tot, van tot, hoc tot, lam tot, suon se, binh thuong, ماشي كويس, كويس, كويسة,
        كويسين, تمام, تمام التمام, ممتاز, ممتازة, جيد, جيدة, جيد جدا, بخير, كلاهما بخير, بأفضل
        حال, على ما يرام, يسير بشكل جيد, تسير بشكل جيد, يتقدم, تتقدم, يتقدم جيدا, ماشي, ماشية,
        شغال كويس, شغالة كويس, لا مشاكل, لا توجد مشاكل, خوبه, خوب است, خوب, خیلی خوب, عالی, عالیه,
        خوب پیش میرود, خوب پیش میره, پیش میرود, همه خوبند, خوبند, خوبن, خوب هستند, همه چیز خوبه,
        مشکلی نیست, مشکلی ندارد, روبراهه, khube, khoobe, aali, अच्छा चल रहा, अच्छी चल रही, अच्छा कर
        रहा, अच्छा कर रही, अच्छा कर रहे, अच्छे चल रहे, ठीक कर रहे, बढ़िया, बहुत बढ़िया, बहुत अच्छा, अच्छा
        है, अच्छी है, अच्छे से, ठीक है, ठीक चल रहा, ठीक चल रही, सही चल रहा, कोई दिक्कत नहीं, कोई
        समस्या नहीं, सब ठीक, सब अच्छा, mast chal raha, mast chal rahi, sahi chal raha, sahi chal
        rahi, bindaas, ekdum badhiya, acha chal raha, acha chal rahi, acche se chal raha, acche se
        chal rahi, πάει καλά, πάει πολύ καλά, πάνε καλά, πολύ καλά, μια χαρά, μια χαρά πάει, όλα
        καλά, όλα εντάξει, εντάξει, τέλεια, υπέροχα, προχωράει καλά, προχωρά καλά, pane kala, paei
        kala, mia xara, ola kala, kala paei, minden rendben, rendben van, jol van, jol halad, jol
        halad a, szepen halad, remekul, kivaloan, nincs gond, nincs baj, gond nelkul, siman megy,
        jol megy, ugyes, etenee hyvin, hyvin etenee, etenee mainiosti, sujuu hyvin, kaikki
        kunnossa, ihan hyvin, mainiosti, loistavasti, ei ongelmia, ei valittamista, merge bine,
        merge foarte bine, totul e bine, e bine, e ok, sunt bine, totul in regula, fara probleme,
        nicio problema, se descurca, se descurca bine, avanseaza bine, progreseaza bine, excelent,
        super bine, kor pa, kor pa bra, tuffar pa, rullar pa, flyter pa, gar framat, gar som
        smort, mar fint, duktig, kjorer pa, det ruller, korer pa, korer fint, korer godt, det
        korer, ruller fint, klarer seg bra, klarer sig godt, trives, alt gar bra, alt vel, goed
        bezig, lekker bezig, gaat als een trein, loopt als een zonnetje, geen zorgen, allebei
        goed, jde dobre, jde skvele, maka, v klidu, vsechno v pohode, dari se mu, dari se ji,
        dobre to jde, bez potizi, super, w porzadku, u niego dobrze, u niej dobrze, idzie jej
        swietnie, idzie mu swietnie, wszystko gra, bez problemow, норм, нормально, усе норм, все
        норм, все гаразд, все ок, усе ок, молодець, молодчина, чудово йде, справляється, рухається
        добре, всё путём, всё супер, идёт хорошо, молодец, iyi gidiyor, gayet iyi, cok iyi, cok
        iyi gidiyor, yolunda, sorun yok, sikinti yok, harika gidiyor, guzel gidiyor, iyi durumda,
        順調です, 順調に, 順調に進んで, 問題なし, 問題ありません, 良い感じ, いい調子, 頑張って,
        挺顺利, 很顺利, 顺利, 没问题, 沒問題, 不错, 很好, 都好, 都挺好, 一切都好, 还行, 還行,
        进展顺利, 순조롭, 순조롭습니다, 순조로워, 잘하고 있, 잘 하고 있, 잘 되고, 잘되고, 잘 진행,
        문제없, 문제 없, 괜찮, 좋아요, ไปได้ดี, ดีมาก, สบายดี, ราบรื่น, เรียบร้อยดี, ไม่มีปัญหา, โอเค,
        anaendelea vizuri, anaendelea vyema, yuko vizuri, wako vizuri, hakuna shida, hakuna
        tatizo, salama, vizuri, avanza viento en popa, va que vuela, esta que no para, voando, ta
        voando, mandando ver, fila liscio, va alla grande, cartonne
    """,
    "CI_STUCK": """
        macet, macet di, mentok, buntu, terhambat, terkendala, stuck di, mandek, nyangkut,
        kesulitan, menunggu review, nunggu review, bi ket, ket o, dang ket, bi mac, mac ket, gap
        kho, dang bi, cho review, dang cho review, vuong, عالق, عالقة, علق, علقت, واقف عند, واقفة
        عند, متوقف عند, متوقفة عند, محتاج مساعدة, تحتاج مساعدة, يحتاج مساعدة, ينتظر المراجعة,
        تنتظر المراجعة, مستني, مستنية, مش قادر يكمل, مش قادرة تكمل, مش عارف يكمل, گیر کرده, گیر
        افتاده, گیر کرده است, منتظر بازبینی, منتظر ریویو, مشکل دارد, مشکل داره, نمیتواند جلو, پیش
        نمیرود, gir karde, अटका हुआ, अटकी हुई, अटका है, अटकी है, अटक गया, अटक गई, फँसा, फँसी,
        फंसा, फंसी, फँस गया, फंस गया, दिक्कत आ रही, मदद चाहिए, इंतज़ार कर रहा, इंतज़ार कर रही, atka
        hua, atki hui, atka hai, atki hai, phansa hua, phansi hui, fasa hua, fasi hui, dikkat aa
        rahi, wait kar raha, wait kar rahi, κολλημένοσ, κολλημένη, κόλλησε, έχει κολλήσει,
        μπλοκαρισμένοσ, μπλοκαρισμένη, έχει μπλοκάρει, δεν προχωράει, δεν προχωρά, περιμένει
        review, κολλάει, kollhse, exei kollhsei, kollhmenos, elakadt, el van akadva, megakadt,
        megrekedt, nem jut tovabb, nem halad, review-ra var, varja a review, jumissa, on jumissa,
        juuttunut, jumittunut, jumiutunut, ei paase eteenpain, odottaa katselmointia, odottaa
        reviewta, blocat, blocata, s-a blocat, e blocat, e blocata, s-a impotmolit, impotmolit, nu
        avanseaza, asteapta review, are probleme cu, kort fast, har kort fast, sitter fast,
        fastnat, har fastnat, kommer inte vidare, vantar pa review, kjort seg fast, star fast,
        sitter fast i, kommer ikke videre, sidder fast, gar i sta, er gaet i sta, venter pa
        review, zit vast, zit vast op, loopt vast, is vastgelopen, komt er niet uit, wacht op
        review, zasekl se, zasekla se, zaseknuty, zaseknuta, stoji na, vazne na, nemuze se hnout,
        ceka na review, utknal, utknela, utkneli, stanal na, stanela na, nie moze ruszyc, czeka na
        review, zaciela sie, zacial sie, застряг, застрягла, застряв, чекає на рев'ю, не може
        зрушити, застрял, застряла, ждёт ревью, ждет ревью, уперся, упёрся, уперлась, bloque sur,
        galere, galere sur, wartet auf review, wartet seit, takildi, takili, takili kaldi,
        takilmis, takilip kaldi, hatasinda takili, ilerleyemiyor, inceleme bekliyor, review
        bekliyor, 詰まって, 詰まりました, 詰まっています, ハマって, つまずいて, 行き詰ま,
        レビュー待ち, 卡住, 卡在, 卡了, 卡着, 等review, 等评审, 搞不定, 막혀, 막혔, 막힌, 막힘,
        리뷰 대기, 리뷰를 기다, 어려움을 겪, 헤매, 고생, ติดอยู่, ติดที่, ติดปัญหา, รอรีวิว,
        ไปต่อไม่ได้, amekwama, anasubiri, peleando con, peleandose con, atascado con, trabado con
    """,
    "CI_QUIET": """
        no me escribe, ni idea no me escribe, no escribe, no da senales, ni fu ni fa de, nao me
        escreve, nao da sinal, non lo sento, non la sento, non lo sento da, non la sento da, non
        mi scrive, nessuna notizia, ne m'ecrit plus, ne m'ecrit pas, aucun signe, hat mich
        geghostet, mich geghostet, komplett geghostet, geghostet, hort man nichts, kein
        lebenszeichen, hoor ik niks, hoor ik niets, hoor niets van, niks van gehoord, laat niets
        horen, inte hort, inte hort ett ljud, inte hort av, hor inget, hor ingenting, har inte
        hort, ikke hort, horer ikke, horer ingenting, ikke et ord, brak kontaktu, brak wiesci, ani
        slychu, nie odzywa sie, nie daje znaku, zero odzewu, od dawna cisza, cisza, ticho po
        pesine, neozyva se, neozval se, neozvala se, o nem nic nevim, o ni nic nevim, nemam zadne
        zpravy, ни слуху ни духу, ни слуху, ни духу, тишина, от него ни слова, не выходит на
        связь, ані слуху ані духу, тиша, ні слуху ні духу, мовчить, не виходить на зв'язок, не
        озивається, зник, зникла, έχει εξαφανιστεί, εξαφανίστηκε, δεν απαντά, δεν απαντάει, καμία
        απάντηση, σιωπή, χάθηκε, κανένα νέο, δεν έχω νέα, exafanistike, den apantaei, semmi hir,
        nincs hir, nem valaszol, nem ir, eltunt, nema csend, csend van, nem jelentkezik, nem
        hallok, ei ole kuulunut, ei ole kuulunut mitaan, ei kuulu mitaan, ei vastaa, hiljaista,
        kadonnut, ei mitaan kuulu, en ole kuullut, nicio veste, nu raspunde, nu da semne, a
        disparut, liniste, nu am mai auzit, nimic de la, ما بترد, ما بيرد, ما بترد علي, ما بيرد
        علي, لا يرد, لا ترد, لم يرد, لم ترد, مش بيرد, مش بترد, مختفي, مختفية, اختفى, اختفت, لا
        أخبار, لا خبر, ما في أخبار, ما في خبر, صامت, صامتة, انقطعت أخباره, انقطعت أخبارها, خبری
        نیست, خبری ازش نیست, خبری ندارم, جواب نمیدهد, جواب نمیده, ساکت است, ساکته, ناپدید شده,
        غیبش زده, khabari nist, javab nemide, कोई खबर नहीं, कोई ख़बर नहीं, जवाब नहीं दे, जवाब नहीं,
        चुप है, गायब है, गायब, संपर्क नहीं, कुछ पता नहीं, koi khabar nahi, jawab nahi de, gayab
        hai, reply nahi karta, reply nahi karti, kuch pata nahi, belum ada kabar, tidak ada kabar,
        gak ada kabar, hilang kabar, diam saja, menghilang, tidak membalas, belum membalas, im
        lang, im re, khong thay tra loi, chua tra loi, khong tra loi, mat lien lac, khong co tin,
        bat tin, chua thay tin, ses yok, sesi cikmiyor, haber yok, cevap vermiyor, kayip, ortada
        yok, ulasamiyorum, donus yok, 音沙汰, 連絡がありません, 連絡がない, 連絡なし, 音信不通,
        返信なし, 返事がありません, 没消息, 没有消息, 没回我, 没回, 不回, 联系不上, 失联, 没动静,
        没声音, 연락이 없, 연락이 안, 연락 두절, 답이 없, 소식이 없, 감감무소식, 잠잠, เงียบ,
        เงียบไป, เงียบหาย, ไม่ตอบ, ติดต่อไม่ได้, หายไป, kimya, hajibu, hajajibu, hapatikani
    """,
    "CI_DONE": """
        sudah merge, sudah di-merge, sudah selesai, udah selesai, selesai, lulus, sudah lulus,
        xong roi, da xong, hoan thanh, da hoan thanh, da merge, duoc merge, dau roi, da dau, thi
        dau, انتهى, انتهت, خلص, خلصت, تم الدمج, تم دمج, تم دمج التعديل, اندمج, نجح, نجحت, أنهى,
        أنهت, أكمل, أكملت, اجتاز, اجتازت, تمام شد, تموم شد, تمام کرد, مرج شد, قبول شد, تمام کرده,
        tamum shod, ghabul shod, पूरा हो गया, पूरा कर लिया, पूरी कर ली, हो गया, मर्ज हो गया, पास हो
        गया, पास हो गई, पास कर ली, पास कर लिया, khatam kar liya, complete ho gaya, complete kar
        liya, merge ho gaya, merge ho gayi, πέρασε τισ εξετάσεισ, πέρασε την εξέταση, πέρασε,
        τελείωσε, ολοκλήρωσε, έγινε merge, μπήκε το patch, teleiwse, perase, kesz van, elkeszult,
        vegzett, befejezte, merge-eltek, be lett merge-elve, bekerult, atment, atment a vizsgan,
        levizsgazott, on valmis, sai valmiiksi, lapaisi, lapaisi kokeen, paasi lapi, mergettiin, a
        terminat, a trecut examenul, a luat examenul, a promovat, e gata, a fost acceptat, a
        intrat, har blivit klar, ar klar, klarade provet, klarade tentan, blev mergad, ar mergad,
        ar inne, ble merget, er merget, er ferdig, er faerdig, bestod, besto eksamen, bestod
        eksamen, ha passato l'esame, ha superato l'esame, l'esame e passato, ha aprobado, paso el
        examen, zdal, zdala, zdane, zrobione, hotovo, slozil, slozila, ma hotovo, здав, здала,
        склав, склала, здав іспит, склав іспит, закінчив, закінчила, готово, сдал экзамен, влили,
        смержили, merge oldu, merge edildi, bitti, bitirdi, sinavi gecti, gecti, tamamladi, bitti
        yani, 머지 완료, 머지됐, 머지되었, 완료했, 완료, 합격, 합격했, 끝냈, 끝났, 통과했,
        マージ完了, マージされ, 合格しました, 合格, 完了しました, 終わりました, 完成了, 搞定,
        合并了, 已合并, 考过了, 通过了, 做完了, เสร็จแล้ว, เสร็จ, สอบผ่าน, ผ่านแล้ว, merge แล้ว,
        amemaliza, amefaulu, imeunganishwa
    """,
    "CI_PAUSED": """
        cuti, cuti sampai, izin cuti, sedang cuti, libur, lagi libur, minta istirahat, mudik, xin
        nghi, dang nghi, nghi den, tam nghi, tam dung, xin tam dung, bao luu, di cong tac, في
        إجازة, في اجازة, إجازة, اجازة, مسافر, مسافرة, متوقف مؤقتا, متوقفة مؤقتا, طلب استراحة, طلبت
        استراحة, يريد التوقف مؤقتا, مرخصی, مرخصی گرفته, در مرخصی, سفر است, مسافرت, استراحت خواسته,
        امتحان دارد, امتحان داره, morakhasi, छुट्टी पर, छुट्टी, अवकाश पर, परीक्षा चल रही, परीक्षाएँ,
        ब्रेक पर, ब्रेक चाहिए, ब्रेक माँगा, chutti pe, chutti par, chhutti par, exam chal rahe, break
        pe hai, break chahiye, break maanga, σε διακοπέσ, διακοπέσ, με άδεια, σε άδεια, άδεια,
        λείπει, λείπει μέχρι, στρατό, στον στρατό, ζήτησε διάλειμμα, εξεταστική, έχει εξεταστική,
        diakopes, szabadsagon, szabadsagon van, nyaral, szunetet kert, szunetel, vizsgaidoszak,
        vizsgazik most, vizsgai vannak, korhazban, lomalla, on lomalla, tauolla, pitaa taukoa,
        tauko, haluaa tauon, pyysi taukoa, matkoilla, armeijassa, sairauslomalla, in concediu, in
        vacanta, pauza, a cerut o pauza, ia o pauza, sesiune, in sesiune, plecat pana, plecata
        pana, pa semester, semester till, tar paus, har paus, pausar, foraldraledig, sjukskriven,
        tentaperiod, pa ferie, har ferie, tar pause, tar en pause, holder pause, sygemeldt,
        sykmeldt, eksamensperiode, pa barsel, op vakantie, met verlof, tentamenperiode, tentamens,
        in der klausurphase, klausurphase, in klausuren, prufungsphase, meldet sich im, statnice,
        ma statnice, zkouskove, ve zkouskovem, na dovolene, vrati se v, chce pauzu, na urlopie, ma
        sesje, sesja, obrona, chce przerwy, prosi o przerwe, wraca w, у відпустці, на паузу,
        просить поки поставити на паузу, мобілізували, мобілізований, у лікарні, сесія, на сесії,
        в отпуске, на больничном, сессия, на сессии, мобилизовали, ушел в армию, ушёл в армию,
        tatilde, izinde, izne cikti, ara istedi, ara verdi, sinav haftasi, sinavlari var, askerde,
        raporlu, 쉬기로, 쉬고 있, 쉰다, 쉬겠다, 휴가, 휴가 중, 군대, 입대, 휴학, 시험 기간, 일시
        중단, 잠시 중단, 休み, 休み中, 休暇, 休会, 試験期間, 出張, 一時休止, お休み, 休假, 请假,
        度假, 暂停, 考试周, 期末, 出差, 服兵役, 住院, ลาพัก, ลาพักร้อน, พัก, ขอพัก, ช่วงสอบ, likizo,
        likizoni, yuko likizo, amepumzika
    """,
    "CI_LEFT": """
        छोड़ दिया, छोड़ दी, छोड़ चुका, छोड़ चुकी, नौकरी लग गई, chhod diya, chhod di, chod diya, quit
        kar diya, chhodna chahta, chhodna chahti, keluar, sudah keluar, mengundurkan diri,
        berhenti, mau berhenti, sudah berhenti, bo cuoc, da bo, da nghi han, da rut, xin rut, bo
        roi, انسحب, انسحبت, ترك, تركت, ترك البرنامج, تركت البرنامج, قرر الانسحاب, قررت الانسحاب,
        استقال, انصراف داده, انصراف داد, رها کرده, ول کرده, کنار کشیده, enseraf dade, τα παράτησε,
        παράτησε, αποχώρησε, έφυγε, σταμάτησε, θέλει να σταματήσει, ta paratise, kiszallt,
        kilepett, feladta, abbahagyta, otthagyta, lopetti, luovutti, jatti leikin, jatti ohjelman,
        haluaa lopettaa, on lopettanut, a renuntat, s-a retras, a iesit, a abandonat, a plecat din
        program, vrea sa renunte, hoppat av, har hoppat av, slutat, har slutat, vill sluta, gett
        upp, har sluttet, sluttet, gitt seg, gitt opp, stoppet, er stoppet, er sluttet, droppet
        ud, is gestopt, gestopt, haakt af, is afgehaakt, afgehaakt, opgegeven, skoncil, skoncila,
        vzdal to, vzdala to, to vzdal, to vzdala, odesel, odesla, zrezygnowal, zrezygnowala,
        odpadl, odpadla, poddal sie, poddala sie, odszedl, odeszla, покинув, покинула, кинув,
        кинула, здався, здалася, вийшов, вийшла, бросил, бросила, ушел, ушла, сдался, сдалась,
        выбыл, выбыла, birakti, ayrildi, vazgecti, pes etti, cekildi, birakmak istiyor, 그만뒀,
        그만두었, 그만뒀습니다, 포기했, 탈퇴했, 나갔, 하차, やめました, 辞めました, 離脱しました,
        脱退, 諦めました, 退出了, 退了, 放弃了, 不做了, 不学了, 走了, เลิกแล้ว, ถอนตัว, ลาออก,
        amejitoa, ameacha, ameondoka
    """,
    "CI_ADVICE": """
        δεν ξέρω τι να κάνω, τι να κάνω, καμιά ιδέα, καμία ιδέα, έχετε ιδέεσ, συμβουλή, τι
        προτείνετε, den kserw ti na kanw, nem tudom mit, mit tegyek, mit csinaljak, mit
        javasoltok, van otletetek, tanacs, tanacsot kerek, en tieda mita, mita tekisin, mita teen,
        onko ideoita, neuvoja, neuvoa, nu stiu ce sa fac, ce sa fac, ce ma sfatuiti, vreun sfat,
        vreo idee, aveti vreo idee, vet inte vad jag ska, vad ska jag gora, vad gor jag, har ni
        tips, nagra rad, rad tack, vet ikke hvad jeg skal, ved ikke hvad, vet ikke hva jeg skal,
        hva gjor jeg, hvad gor jeg, gode rad, noen rad, nogen rad, wat moet ik doen, enig advies,
        co mam delat, co s nim, co s ni, nevim co s, nie wiem co, co mam robic, macie pomysl, що
        робити, не знаю що, порадьте, що порадите, є поради, что делать с, не знаю что, ne
        yapmaliyim, ne yapsam, ne onerirsiniz, tavsiyeniz, oneriniz var mi, fikriniz var mi, ماذا
        أفعل, ما العمل, أحتاج نصيحة, احتاج نصيحة, نصيحة, نصيحتكم, شو أعمل, ايه رأيكم, أعمل ايه, چه
        کار کنم, چیکار کنم, نمیدانم چه, نمیدونم چیکار, راهنمایی, پیشنهادی دارید, क्या करूँ, क्या
        करूं, क्या किया जाए, सलाह चाहिए, सलाह दें, kya karu, kya karun, kya karein, kuch idea, koi
        idea, koi suggestion, bagaimana sebaiknya, harus bagaimana, ada saran, minta saran, butuh
        saran, saya bingung, nen lam gi, phai lam sao, lam sao day, xin loi khuyen, co goi y nao,
        khong biet nen, どうしたら, どうすれば, アドバイス, 助言, どう対応, 怎么办, 该怎么办,
        有什么建议, 给点建议, 不知道怎么, 어떻게 해야, 어떻게 하면, 조언, 어쩌죠, 어떡하,
        ทำยังไงดี, ทำอย่างไรดี, ขอคำแนะนำ, nifanye nini, ushauri
    """,
    "CI_SAME": """
        como na ultima vez, igual a ultima vez, igual na ultima vez, igual da ultima vez, igual
        que la ultima vez, igual que la otra vez, como da ultima vez, o mesmo da ultima vez, la
        meme chose que la derniere fois, comme la derniere fois, wie beim letzten mal, genauso wie
        letztes mal, come la volta scorsa, come l'altra volta, zelfde als vorige keer, net als
        vorige keer, tak samo jak ostatnio, jak poprzednio, bez zmian, stejne jako minule, beze
        zmen, то же что и в прошлый раз, так же как в прошлый раз, так само як минулого разу, як
        минулого разу, без змін, gecen seferki gibi, gecen seferki ile ayni, degisiklik yok, samma
        som sist, samma som forra gangen, oforandrat, samme som sist, samme som sidste gang,
        uaendret, uendret, samat kuin viimeksi, sama kuin viimeksi, ei muutosta, ennallaan,
        ugyanaz mint legutobb, ugyanaz, valtozatlan, nincs valtozas, la fel ca data trecuta, la
        fel ca ultima data, neschimbat, nicio schimbare, όπωσ την προηγούμενη φορά, όπωσ και την
        προηγούμενη, τα ίδια, ίδια με την προηγούμενη, καμία αλλαγή, sama seperti minggu lalu,
        sama seperti kemarin, sama kayak kemarin, sama seperti terakhir, belum berubah, tidak ada
        perubahan, nhu lan truoc, giong lan truoc, nhu cu, van nhu cu, khong thay doi, كما في
        المرة السابقة, مثل المرة الماضية, مثل المرة السابقة, نفس المرة الماضية, زي المرة اللي
        فاتت, لا تغيير, كما هو, مثل دفعه قبل, مثل دفعهی قبل, مثل قبل, تغییری نکرده, همان قبلی,
        पिछली बार जैसा, पिछली बार की तरह, पहले जैसा, कोई बदलाव नहीं, pichli baar jaisa, pehle
        jaisa, same as pichli baar, koi change nahi, 지난번과 같, 지난번과 동일, 지난 번과 같,
        저번과 같, 변동 없, 변화 없, 그대로입니다, 前回と同じ, 前回と変わら, 変わりありません,
        変わりなし, 和上次一样, 跟上次一样, 跟上次一樣, 没变化, 沒變化, 老样子, เหมือนครั้งก่อน,
        เหมือนเดิม, ไม่เปลี่ยนแปลง, kama mara ya mwisho, kama awali, hakuna mabadiliko
    """,
    "CI_OUT": """
        se demande s'il continue, se demande si elle continue, se demande s'il va continuer,
        hesite a continuer, hesite a arreter, uberlegt aufzuhoren, uberlegt ob, se pregunta si
        seguir, duda si seguir, se pergunta se continua, esta em duvida se continua, si chiede se
        continuare, sta pensando di smettere, twijfelt of, overweegt te stoppen, zastanawia sie
        czy, zastanawia sie nad, premysli jestli, premysli zda, zvazuje, думает бросить, думает
        уйти, сомневается, думає кинути, вагається, funderar pa att sluta, overvejer at stoppe,
        vurderer a slutte, miettii jatkaako, miettii lopettamista, gondolkodik rajta hogy,
        fontolgatja, se gandeste sa renunte, σκέφτεται να σταματήσει, birakmayi dusunuyor,
        kararsiz, masih ragu, sedang mikir, dang phan van, dang suy nghi co nen, يفكر في الانسحاب,
        تفكر في الانسحاب, متردد, مترددة, مردد است, شک دارد, सोच रहा है छोड़, सोच रही है छोड़, soch
        raha hai chhod, soch rahi hai chhod
    """,
    "CI_NOT": """
        belum, tidak, gak, nggak, enggak, tidak ada, chua, khong, لم, لا, مش, ليس, ليست, بدون,
        نیست, نکرده, نشده, नहीं, नही, δεν, δε, χωρίσ, nincs, nelkul, ei ole, ei ollut, eivat ole,
        nu a, nu are, nu e, n-a, fara, ще не, немає, ikke, ikkje, inga, bado haja, hajamaliza,
        degil, 没有, 还没, 不是, 아직 못, 못했, 안 했, ません, ていない, ยังไม่, ไม่ได้
    """,
    "CI_ALMOST": """
        tinggal dikit lagi, tinggal sedikit lagi, hampir, hampir selesai, sap xong, gan xong, sap
        hoan thanh, على وشك, شارف على, قارب على, نزدیک است, چیزی نمانده, तकरीबन, लगभग, करीब-करीब,
        almost ho gaya, bas thoda baki, σχεδόν, σχεδόν έτοιμοσ, majdnem, majdnem kesz, melkein,
        melkein valmis, kohta valmis, aproape gata, aproape, nastan, nastan klar, snart klar,
        nesten, nesten ferdig, naesten, naesten faerdig, snart faerdig, uz skoro, skoro hotovo,
        prawie, prawie gotowe, juz prawie, майже, майже готово, neredeyse, neredeyse bitti, bitmek
        uzere, 거의, 거의 다, もうすぐ, もう少しで, ほぼ, 快要, 快完成, 差不多了, 快好了, เกือบ,
        ใกล้เสร็จ, karibu amalize, karibu
    """,
    "CI_NOT_MINE": """
        веду не я, ведет другой, ведёт другой, не мой подопечный, не моя подопечная, не мой менти,
        веде інший, веду не я а, не мій менті, nie moj mentee, nie moja mentee, prowadzi ktos
        inny, nie ja prowadze, nevedu ja, vede jiny, neni muj, neni moje, is niet van mij,
        begeleid ik niet, is niet mijn mentee, ar inte min, ar inte min mentee, har jag inte, er
        ikke min, er ikke min mentee, har jeg ikke, ei ole minun, ei ole mentoroitavani, nem az
        enyem, nem en viszem, nem en mentoralom, nu e al meu, nu e a mea, nu eu il mentorez, nu eu
        o mentorez, δεν είναι δικόσ μου, δεν είναι δική μου, δεν τον έχω εγώ, δεν την έχω εγώ,
        benim degil, bende degil, bukan mentee saya, bukan punya saya, bukan sama saya, khong phai
        mentee cua toi, khong phai cua em, khong phai cua toi, ليس من متدربي, ليس معي, ليست معي,
        مش معايا, مال من نیست, با من نیست, मेरा मेंटी नहीं, मेरे पास नहीं, mera mentee nahi, mere
        paas nahi, 私の担当では, 担当ではありません, 担当外, 不是我带, 不归我, 不是我的, 제 담당이
        아, 제 멘티가 아, ไม่ใช่ของผม, ไม่ใช่ของฉัน, si wangu, si mwanafunzi wangu
    """,
    "CR_ALL": """
        toti trei, toate trei, toti patru, amandoi si, ca 3 ban, ca ba ban, ca ba, ca 3, ca 4, ca
        bon, tat ca, semuanya, ketiganya, ketiga-tiganya, keempatnya, semua mentee, mindharom,
        mindharman, mindegyik, mindenki, mind a harman, kaikki kolme, kaikki nelja, kaikilla, alle
        tre, alle fire, alla tre, alla fyra, allihop, vsichni tri, vsichni ctyri, vsichni, wszyscy
        troje, wszyscy trzej, cala trojka, усі троє, всі троє, усі, все трое, ucu de, dordu de,
        hepsi, και οι τρεισ, όλοι, όλεσ, και οι τέσσερισ, ola ta paidia, olous, الثلاثة, كلهم,
        الجميع, جميعهم, هر سه, هر سه نفر, همه, همشون, तीनों, चारों, सभी, सब, teeno, teenon, sabhi,
        wote watatu, wote, tutti e tre, tutte e tre, los tres, os tres, tous les trois, alle drei
    """,
    "CR_BOTH": """
        كلاهما, كلتاهما, الاثنان, الاتنين, كلاهم, هر دو, هر دو نفر, هردو, दोनों, दोनो, dono,
        amandoi, amandoua, ambii, ambele, ca hai, ca hai ban, ca 2 ban, ca 2, keduanya,
        dua-duanya, kedua-duanya, molemmat, molemmilla, molemmista, molempien, kumpikin,
        kummallakin, kummastakin, mindketto, mindketten, oba dva, obe, oba, obydwoje, oboje,
        obidva, обидва, обидві, обоє, оба, обе, ikisi de, her ikisi, και οι δύο, και οι δυο, kai
        oi dyo, bagge, bada tva, begge to, begge, allebei, alle twee, 둘 다, 두 분 다, 두 명 다,
        兩個都, 两个都, 両方とも, 二人とも, ทั้งคู่, ทั้งสองคน, wote wawili
    """,
    "CR_EXCEPT": """
        kecuali, selain, ngoai tru, tru, chi tru, ما عدا, عدا, باستثناء, إلا, به جز, بجز, غیر از,
        को छोड़कर, के अलावा, सिवाय, ke alawa, chhod ke, εκτόσ, εκτόσ από, εκτόσ του, kiveve,
        paitsi, lukuun ottamatta, in afara de, cu exceptia, mai putin, bortsett fra, undtagen,
        undtaget, forutom, utom, az na, krome, oprocz, z wyjatkiem, за винятком, окрім, крім,
        haric, disinda, ยกเว้น, isipokuwa
    """,
    "CR_REST": """
        lainnya, yang lain, sisanya, nhung ban khac, cac ban con lai, con lai, الباقي, الباقون,
        البقية, بقیه, دیگران, बाकी, बाकी सब, baaki sab, baki sab, οι υπόλοιποι, οι άλλοι, οι
        άλλεσ, a tobbi, a tobbiek, a tobbiekkel, muut, loput, muilla, ceilalti, restul, celelalte,
        ostatni, zbytek, reszta, pozostali, решта, інші, остальные, digerleri, geri kalanlar, de
        andra, ovriga, de andre, de ovrige, resten
    """,
}
