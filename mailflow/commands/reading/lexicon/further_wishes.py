"""Wishes and news in further languages and in their own scripts, beside the other tables."""

FURTHER_WISHES = {
    "WANT": """
        erdekelne, erdekel, erdekelni, kiinnostuin, kiinnostaisi, ma intereseaza, m-ar interesa,
        με ενδιαφέρει, θα με ενδιέφερε, يهمني, مهتم, مهتمة, رغبتي, علاقه دارم, seekhna chahta,
        seekhna chahti, सीखना चाहता, सीखना चाहती, सीखना है, ilgimi cekiyor, zainteresowany,
        zainteresowana, zajima me, me zajima, мене цікавить, ningependa, naomba, nataka,
        ninapenda, szeretnek, szeretnem, akarok, as vrea, as dori, doresc, vreau, mi-ar placea, θα
        ήθελα, θέλω να, επιθυμώ, ενδιαφέρομαι, tha ithela, thelw na, muon, em muon, mong muon, xin
        duoc, cho em, cho minh, أود, أرغب, ارغب, أتمنى, اتمنى, میخواهم, می خواهم, میخوام, مایلم,
        علاقه مندم, علاقهمندم, دوست دارم, mikham, mikhastam, चाहता हूँ, चाहती हूँ, चाहता हूं,
        चाहती हूं, होना है, करना है, करना चाहता, करना चाहती, आना चाहता, आना चाहती, อยาก, ต้องการ,
        สนใจ, 하고싶, 싶습니다, 싶어요, 희망합니다, 원합니다, 想要, 希望加入, 希望参加, 想參加,
        想報名, haluan, haluaisin, kiinnostaa, kiinnostunut, olisin kiinnostunut, mielellani, jag
        skulle garna, jeg vil gerne, jeg vil gjerne, jeg onsker, chtel bych, chtela bych, rad
        bych, rada bych, mam zajem, jsem zajemce, chcialbym, chcialabym, mam ochote, хотів би,
        хотіла б, хотілося б, бажаю, цікавить, istiyoruz, isterdim, ilgileniyorum, aku pengen,
        saya ingin, tertarik, berminat
    """,
    "JOIN": """
        felvennetek, bevennetek, paasenko mukaan, kiinnostuin, mukaan paasemaan, le lo, mujhe bhi
        le lo, group me le lo, mujhe bhi add, nijiunge na, niingie, انضممت, التحاقي, عضویت, عضو
        شدن, मुझे भी लीजिए, सीखना चाहता, सीखना चाहती, me inscriben, me inscribis, me anotan, me
        anotas, me apuntan, me apuntas, me apuntais, me agregan, me agregas, me suman, me sumas,
        me inscrevem, me inscreve, me colocam, me adicionam, me adiciona, me incluem, me botam,
        zapiszecie mnie, dopiszecie mnie, wpiszecie mnie, zapisete me, prihlasite me, pridate me,
        запишете меня, добавите меня, возьмете меня, запишете мене, додасте мене, візьмете мене,
        beni ekler, beni yazar, beni alir, beni kaydeder, tragt ihr mich, nehmt ihr mich auf,
        schreibt ihr mich, setzt ihr mich, schrijven jullie me, zetten jullie me, voegen jullie
        me, ma adaugati, ma puneti, lisaatteko minut, otatteko minut, voitteko lisata minut,
        felvesztek, beirtok, felirtok, με γράφετε, με βάζετε, με προσθέτετε, να με γράψετε, να με
        προσθέσετε, m'inscrivez, m'inscris, m'ajoutez, m'ajoutes, mi inserite, mi prendete, mi
        iscrivete, mi iscrivi, mi segnate, mi segni, mi aggiungete, mi aggiungi, mi mettete,
        potete iscrivermi, potete aggiungermi, mi unirei, mi accodo, segnatemi per, iscrivetemi a,
        voglio partecipare, ilmoittaudun, ilmoittautua, ilmoittautuminen, liityn, liittya,
        osallistua, osallistun, haluan mukaan, mukaan ryhmaan, ottakaa minut, lisatkaa minut,
        paasisinko mukaan, hakea, haen, jelentkezni, jelentkezem, jelentkeznek, csatlakozni,
        csatlakoznek, csatlakozom, reszt venni, reszt vennek, beiratkozni, regisztralni, vegyetek
        fel, irjatok fel, irjanak fel, sa ma inscriu, ma inscriu, ma inscrieti, inscrieti-ma,
        vreau sa intru, vreau sa particip, sa particip, sa ma alatur, ma alatur, adaugati-ma,
        puneti-ma, να γραφτώ, να εγγραφώ, να συμμετάσχω, να συμμετέχω, να μπω, να δηλώσω, γράψτε
        με, εγγράψτε με, βάλτε με, προσθέστε με, εγγραφή, συμμετοχή, να γίνω μέλοσ, na grafto, na
        symmetexw, na mpw, valte me, grapste me, tham gia, dang ky, dang ki, xin tham gia, xin
        dang ky, muon vao, xin vao, cho em vao, them em vao, them toi vao, ghi danh, الانضمام,
        الالتحاق, التسجيل, المشاركة, الاشتراك, الانضمام إلى, أنضم, التحق, ألتحق, سجلني, سجلوني,
        تسجيلي, أضيفوني, اضيفوني, ضموني, انضمام, ثبتنام, ثبت نام, ثبتنام کنم, ثبت نام کنم, شرکت
        کنم, شرکت کردن, عضو شوم, عضو بشم, بپیوندم, ملحق شوم, اسم من را بنویسید, اسمم را بنویسید,
        مرا اضافه کنید, من را اضافه کنید, منو اضافه کنید, sabt nam, sabtenam, ozv besham, sherkat
        konam, शामिल होना, शामिल कर, शामिल हो, जुड़ना, जुड़ना चाहता, जोड़ दीजिए, जोड़ दें, जोड़ लीजिए,
        नाम लिख, मेरा नाम जोड़, भाग लेना, हिस्सा लेना, ज्वाइन, जॉइन, दाखिला, पंजीकरण, रजिस्टर, shamil
        hona, shamil kar, jud na, judna hai, judna chahta, judna chahti, jod dijiye, jod do, naam
        add, add kar dijiye, add kar dena, register kar, kujiunga, kujiunga na, nijiunge,
        niandikishe, niandikisheni, kushiriki, nisajili, niongezeni, สมัคร, ขอสมัคร, เข้าร่วม,
        ขอเข้าร่วม, ลงทะเบียน, ลงชื่อ, อยากเข้า, ร่วมกลุ่ม, อยากเรียน, ikut daftar, mendaftar, mau
        daftar, ingin bergabung, mau bergabung, daftarin saya, masukin saya, saya daftar, anmala,
        anmala mig, ga med i, delta i, vill delta, fa vara med, bli med, melde mig til, tilmelde,
        tilmelding, vaere med, melde meg pa, pamelding, bli med i, prihlasil, prihlasila, se
        prihlasit, se zapsat, zapsal, zapsala, se pripojit, pripojil, pripojila, zucastnil,
        prihlaska, hlasim se, zapisac sie, zapisal, zapisala, dolaczyl, dolaczyla, dolaczyc,
        zglaszam sie, zglosic sie, przyjmijcie mnie, chetnie wezme udzial, katilmak, katilabilir
        miyim, katilayim, kayit olmak, kayit yaptirmak, basvurmak, basvuru, kaydimi, kaydolmak,
        beni ekler misiniz, beni alir misiniz, uye olmak, записатися, хочу записатися, доєднатися,
        долучитися, зареєструватися, прийміть мене, запишите меня на, хочу записаться,
        зарегистрироваться, примите меня, 参加したい, 参加を希望, 参加させて, 申し込みたい,
        入れてください, 登録, 加わりたい, 学びたい, 加入, 想加入, 報名, 想报名, 我要报名,
        参加小组, 算我一个, 把我加, 加我, 가입하고, 신청합니다, 신청하고, 참여하고, 등록하고,
        지원합니다, 지원하고, 넣어 주세요, 넣어주세요, 들어가고
    """,
    "LEAVE": """
        am renuntat, m-am retras, am iesit din, am abandonat, kiszalltam, feladtam, abbahagytam,
        kileptem, lopetan tahan, lopetan nyt, lopetin, luovutin, luovutan, jag har slutat, jag
        slutar har, jag har hoppat av, jeg har givet op, jeg har gitt opp, jeg stopper her, vzdal
        jsem to, vzdala jsem to, skoncil jsem, skoncila jsem, zrezygnowalem, zrezygnowalam,
        poddalem sie, poddalam sie, я кинув, я кинула, я здався, я здалася, τα παράτησα,
        σταμάτησα, biraktim, vazgectim, saya sudah berhenti, saya sudah keluar, em da bo, em bo
        roi, em nghi luon, انسحبت, لقد انسحبت, انصراف دادم, ول کردم, मैंने छोड़ दिया, छोड़ दिया है,
        maine chhod diya, nimeacha, nimejitoa, เลิกแล้ว, 그만뒀어요, 그만뒀습니다, やめました,
        辞めました, 我退出了, 我放弃了, vou dropar, quero dropar, dropei, dropar, vou largar,
        tenho que largar, saindo do, preciso sair, nao da mais pra continuar, me temo que lo dejo,
        tengo que dejar, me toca dejar, debo dejar, devo lasciare, mi tocca lasciare, sono
        costretto a lasciare, sono costretta a lasciare, je dois quitter, je dois abandonner, je
        lache, je dois laisser tomber, ich muss aufhoren, muss leider aufhoren, muss leider
        aussteigen, muss abbrechen, ich muss raus, ik moet stoppen, moet helaas stoppen, ik haak
        er af, ik moet afhaken, ik trek me terug, maste sluta, maste hoppa av, jag maste lamna,
        jeg ma slutte, jeg stopper i, jeg trekker meg, jeg melder mig ud, melder mig ud, jeg
        melder meg ut, melder meg ut, lopettamaan, joudun lopettamaan, haluan pois, poistakaa
        minut, ottakaa minut pois, jatan leikin, jatan ohjelman, lopetan ohjelman, en voi jatkaa,
        en pysty jatkamaan, en jatka, abba kell hagynom, abbahagyom, abba hagyom, kilepek,
        kiszallok, ki kell szallnom, nem tudom folytatni, nem folytatom, toroljetek, vegyetek ki,
        kilepnek, le kell mondanom a, trebuie sa renunt, renunt la, ma retrag din, vreau sa
        renunt, nu mai pot continua, nu mai continui, scoateti-ma, sa ies din, πρέπει να
        σταματήσω, θέλω να σταματήσω, σταματάω, αποχωρώ, να αποχωρήσω, παρατάω, τα παρατάω, βγάλτε
        με, διαγράψτε με από, αφαιρέστε με, δεν μπορώ να συνεχίσω, δεν θα συνεχίσω, prepei na
        stamatisw, vgalte me, musze zrezygnowac, rezygnuje z, chce zrezygnowac, musze odejsc,
        wycofuje sie, nie moge dalej, musim skoncit, musim odejit, musim prestat, chci prestat, uz
        nemuzu pokracovat, nemuzu dal, вынужден уйти, вынуждена уйти, вынужден бросить, вынуждена
        бросить, придется уйти, придётся уйти, придется бросить, мушу піти, мушу кинути, змушений
        піти, змушена піти, хочу кинути, birakmak zorundayim, birakmam gerekiyor, birakmak
        istiyorum, ayrilmak zorundayim, ayrilmam gerekiyor, devam edemeyecegim, devam edemiyorum,
        cikmak istiyorum, vazgeciyorum, beni cikarin, kaydimi silin, harus berhenti, saya
        berhenti, mau berhenti, terpaksa keluar, terpaksa mundur, tidak bisa lanjut, nggak bisa
        lanjut, gak bisa lanjut, tidak dapat melanjutkan, keluarkan saya, xin rut, rut khoi, xin
        roi, roi khoi, xin nghi han, xin thoi, xin dung han, khong the tiep tuc, khong tiep tuc,
        khong theo duoc nua, muon rut, muon roi, cho em rut, bo em khoi, xin ra khoi, لا أستطيع
        الاستمرار, لا أستطيع المواصلة, لا يمكنني الاستمرار, لا استطيع الاستمرار, لن أستطيع
        الاستمرار, لن أكمل, لا أستطيع أن أكمل, أريد الانسحاب, أود الانسحاب, سأنسحب, أرجو إخراجي,
        إخراجي من, اخراجي من, أخرجوني, اخرجوني, احذفوني من, إزالتي من, أعتذر عن الاستمرار, مش هقدر
        اكمل, مش قادر اكمل, دیگر نمیتوانم ادامه, دیگر نمی توانم ادامه, نمیتوانم ادامه, نمی توانم
        ادامه, نمیتونم ادامه, ادامه نمیدهم, انصراف میدهم, انصراف میدم, انصراف, میخواهم خارج شوم,
        خارج شوم, مرا حذف کنید, من را حذف کنید, حذف کنید, کنار میکشم, enseraf midam, nemitunam
        edame, हटा दीजिए, हटा दें, हटा दो, से हटा, नाम हटा, नाम काट, छोड़ना चाहता, छोड़ना चाहती,
        छोड़ना है, छोड़ रहा, छोड़ रही, निकाल दीजिए, जारी नहीं रख, आगे नहीं कर, chhod raha, chhod
        rahi, chhodna hai, chodna hai, chodna chahta, hata dijiye, hata dena, naam hata, nikal
        dijiye, aage nahi kar, continue nahi kar, continue nahi ho, najitoa, nataka kujitoa,
        ninajiondoa, niondoeni, siwezi kuendelea, sitaendelea, nitoeni, ขอถอนตัว, ขอลาออก, ขอออก,
        ถอนชื่อ, เลิกเรียน, ไปต่อไม่ไหว, ไม่สามารถไปต่อ, やめることに, 辞めることに, 離脱し, 抜けます,
        抜けること, 辞退させて, 続けることができ, 続けられなく, 退会したい, 退出小组, 我想退出,
        想退, 要退出, 没法继续, 无法继续, 不继续, 不打算继续, 把我移出, 把我从, 沒辦法繼續,
        無法繼續, 그만두겠, 그만둘게요, 그만두고 싶, 그만하겠, 그만하고 싶, 탈퇴하, 빠지겠,
        빠질게요, 빼 주세요, 빼주세요, 계속하기 어려, 더 이상 못, 나가겠
    """,
    "NOT_GONE": """
        انصراف ندادهام, انصراف ندادم, کنار نکشیدم, کنار نکشیده, non mollo, non mollare, non ho
        mollato, no lo dejo, no lo he dejado, no he dejado, no me bajo, no abandono, no he
        abandonado, no voy a dejar, no quiero dejar, nao larguei, nao vou largar, nao desisti, nao
        estou desistindo, nao quero sair, nao vou sair, nao estou saindo, n'abandonne pas, n'ai
        pas abandonne, d'avoir abandonne, d'abandonner, n'arrete pas, ne lache pas, ne quitte pas,
        nicht aufgehort, nicht aufgegeben, nicht ausgestiegen, gebe nicht auf, hore nicht auf,
        steige nicht aus, niet gestopt, niet opgegeven, stop niet, geef niet op, inte slutat, inte
        hoppat av, inte gett upp, ger inte upp, hoppar inte av, slutar inte, ikke gitt opp, ikke
        givet op, ikke sluttet, ikke stoppet, gir ikke opp, giver ikke op, en ole lopettanut, en
        ole luovuttanut, en lopeta, en luovuta, nem adtam fel, nem adom fel, nem leptem ki, nem
        hagytam abba, nem szalltam ki, nu am renuntat, nu renunt, n-am renuntat, nu m-am retras,
        δεν τα παράτησα, δεν τα παρατάω, δεν έφυγα, δεν φεύγω, δεν το παράτησα, δεν εγκατέλειψα,
        nie zrezygnowalem, nie zrezygnowalam, nie rezygnuje, nie odchodze, nie odszedlem, nie
        odeszlam, nie poddaje sie, nie poddalem sie, nie poddalam sie, nevzdal jsem, nevzdala
        jsem, nevzdavam, nekoncim, neskoncil jsem, neskoncila jsem, neodchazim, не бросил, не
        бросила, не бросаю, не ушел, не ушёл, не ушла, не ухожу, не сдаюсь, не сдался, не сдалась,
        не кинув, не кинула, не кидаю, не здаюся, не здався, не здалася, не пішов, не пішла, не
        йду, vazgecmedim, birakmadim, birakmiyorum, vazgecmiyorum, ayrilmadim, ayrilmiyorum, pes
        etmedim, pes etmiyorum, belum menyerah, tidak menyerah, gak nyerah, nggak nyerah, tidak
        berhenti, belum berhenti, tidak keluar, tidak mundur, khong bo cuoc, chua bo cuoc, khong
        bo, chua bo, khong rut, khong roi, chua roi, khong co bo, لم أنسحب, لن أنسحب, لم انسحب, لن
        انسحب, لم أترك, لم اترك, لا أنوي الانسحاب, ما انسحبت, انصراف نداده, انصراف نمیدهم, ول
        نکرده, ول نکردم, رها نکرده, رها نکردم, छोड़ा नहीं, नहीं छोड़ा, छोड़ नहीं रहा, छोड़ नहीं रही,
        नहीं छोड़ रहा, नहीं छोड़ूँगा, हार नहीं मानी, chhoda nahi, nahi chhoda, chhod nahi raha,
        chhod nahi rahi, choda nahi, sijaacha, sijakata tamaa, siachi, ยังไม่เลิก, ไม่ได้เลิก,
        ยังไม่ออก, ไม่ถอนตัว, 諦めていません, 諦めてません, やめていません, やめてません,
        辞めていません, やめません, 辞めません, 諦めません, 没有放弃, 没放弃, 沒有放棄, 不会放弃,
        没有退出, 没退出, 不退出, 不放弃, 没打算退出, 그만두지 않, 그만둔 게 아니, 그만둔 것은
        아니, 포기하지 않, 포기한 게 아니, 포기 안, 안 그만
    """,
    "STAYS": """
        itt vagyok, εδώ είμαι, είμαι εδώ, أنا هنا, انا هنا, jsem tady, jsem tu, jestem tutaj,
        jestem tu, sunt aici, olen taalla, olen tassa, jag ar har, jeg er her, я тут, я здесь,
        buradayim ben, saya di sini, em van day, em day a, من اینجام, من اینجا هستم, मैं यहीं हूँ,
        main yahi hu, nipo hapa, niko hapa, ผมยังอยู่, 여기 있어요, ここにいます, 我在这, seguo
        ancora, sono ancora dentro, ci sono ancora, ci sono sempre, vado avanti, continuo a, ci
        sto ancora lavorando, sigo aqui, sigo adelante, ahi sigo, sigo dandole, voy poco a poco,
        voy lento pero, voy despacio, continuo aqui, continuo firme, sigo firme, ainda to, ainda
        to aqui, to aqui ainda, vou devagar, je suis toujours la, j'avance, je bosse dessus, je
        m'accroche, je continue, je suis encore la, ich bleibe dran, bleibe dran, bin noch da, bin
        noch dran, geht langsam voran, arbeite daran, ik ben er nog, ben er nog, nog steeds bezig,
        ik ga door, ik blijf, gaat langzaam, jag ar kvar, ar kvar, jag kampar pa, jag fortsatter,
        haller pa fortfarande, ar fortfarande med, jeg er her endnu, er fortsatt med, jeg
        fortsetter, jeg fortsaetter, holder pa fortsatt, jatkan yha, jatkan edelleen, jatkan
        kylla, olen yha mukana, olen edelleen mukana, olen viela mukana, taalla ollaan, etenen
        hitaasti, edistyn hitaasti, lassan haladok, haladok, csinalom tovabb, folytatom, meg itt
        vagyok, itt vagyok meg, meg mindig benne, tovabbra is, sunt inca aici, inca sunt aici,
        sunt tot aici, continui, merg mai departe, lucrez incet, avansez incet, είμαι ακόμα εδώ,
        είμαι εδώ ακόμα, είμαι ακόμη εδώ, συνεχίζω, προχωράω, προχωρώ, ακόμα εδώ, eimai akoma edw,
        synexizw, nadal jestem, wciaz jestem, dalej jestem, jestem nadal, dzialam dalej, robie
        dalej, powoli do przodu, ciagle dzialam, jsem porad tady, porad jsem tady, stale jsem tu,
        jsem stale, pokracuju, pokracuji, jedu dal, pomalu pokracuju, я еще здесь, я ещё здесь,
        еще с вами, ещё с вами, двигаюсь, продвигаюсь, потихоньку иду, продолжаю, я ще тут, ще з
        вами, рухаюсь, рухаюся, просуваюся, потроху рухаюсь, продовжую, роблю потроху, hala
        buradayim, hala devam, devam ediyorum, buradayim, hala varim, yavas yavas ilerliyorum,
        ilerliyorum, masih ikut, masih lanjut, masih kok, masih di sini, tetap lanjut, saya
        lanjut, masih jalan, masih mau lanjut, van tiep tuc, van con, van dang, van theo, van tham
        gia, em van con, van hoc, ما زلت هنا, ما زلت معكم, لا زلت هنا, لا زلت معكم, مازلت, لا
        أزال, مستمر, مستمرة, لسه معاكم, لسه موجود, لسه موجودة, أواصل, هنوز هستم, هنوز اینجا هستم,
        ادامه میدهم, ادامه میدم, هنوز ادامه, hanuz hastam, hanooz hastam, edame midam, अभी भी हूँ,
        अभी भी यहाँ, कर रहा हूँ, कर रही हूँ, जारी है, जारी रखूँगा, लगा हुआ हूँ, लगी हुई हूँ, abhi
        bhi hu, abhi bhi hoon, abhi bhi yahi, kar raha hu, kar rahi hu, laga hua hu, lagi hui hu,
        continue kar raha, continue kar rahi, bado nipo, bado niko, naendelea, ninaendelea, ยังอยู่,
        ยังทำอยู่, ยังเรียนอยู่, ทำต่อ, ยังสนใจ, 続けています, 続けてます, まだいます, まだ続け,
        まだやって, 継続します, 継続して, 頑張ります, 我还在, 还在继续, 还在做, 还在学, 我还在呢,
        在呢, 一直在, 还会继续, 会继续, 還在, 繼續, 계속하고 있, 계속 하고 있, 하고 있습니다, 하고
        있어요, 아직 있, 아직 하고, 계속할, 남아 있
    """,
    "PAUSE": """
        a ma rentree, en conge maternite, conge maternite, conge paternite, arret maladie, en
        reha, auf reha, auf kur, in kur, in reha, in der klinik, in elternzeit, auf dienstreise,
        auf montage, in quarantane, op vakantie, met vakantie, met verlof, ben ik er niet, er niet
        bij, ben ik weg, ben weg, zit in het buitenland, op reis, met zwangerschapsverlof, in het
        ziekenhuis, pa semester, pa foraldraledighet, foraldraledighet, gar pa semester, gar pa
        foraldraledighet, ar ute i, sjukskriven, ar bortrest, bortrest, utomlands, pa ferie, er pa
        ferie, har ferie, sykmeldt, sygemeldt, pa barsel, bortreist, olen lomalla, lomalla, loma,
        vuosilomalla, aitiyslomalla, vanhempainvapaalla, sairauslomalla, olen matkoilla, olen
        poissa, poissa, en ole paikalla, tarvitsen tauon, mokilla, szabadsagon, szabadsagra,
        nyaralok, nyaralni, tavol leszek, tavol vagyok, korhazban, betegszabadsag*, szulesi
        szabadsag*, szunetet kerek, szuneteltetnem, utazom, vizsgaidoszak, in concediu, concediu
        de, concediu, in vacanta, sunt plecat, sunt plecata, voi fi plecata, voi fi plecat, voi
        lipsi, in spital, sesiune, am nevoie de o pauza, vreau o pauza, puneti-ma pe pauza,
        διακοπέσ, σε διακοπέσ, σε άδεια, με άδεια, άδεια, φαντάροσ, στον στρατό, λείπω, θα λείψω,
        θα λείπω, απουσιάζω, κρατήστε μου τη θέση, κρατήστε τη θέση, παγώστε, να κάνω διάλειμμα,
        στο νοσοκομείο, εξεταστική, diakopes, tha leipw, leipw, na urlopie, urlop, w delegacji,
        wyjezdzam, mam sesje, sesja, na zwolnieniu, na chorobowym, w szpitalu, na macierzynskim,
        zrobcie mi przerwe, na dovolene, na dovolenou, mam dovolenou, na materske, nemocenske, v
        nemocnici, ve zkouskovem, zkouskove, potrebuju pauzu, лечу в отпуск, в отпуске, ухожу в
        отпуск, в командировке, уезжаю, в больнице, на больничном, сессия, у відпустці, у
        відрядженні, їду, на лікарняному, у лікарні, сесія, мобілізували, tatildeyim, tatilde,
        tatile, izindeyim, izinde, izinliyim, izne, raporluyum, hastanede, hastanedeyim, dogum
        iznindeyim, yillik izin, sehir disindayim, yurt disindayim, ara vermem, dondurur musunuz,
        sinavlarim var, cuti, izin cuti, cuti dulu, libur, mau cuti, sedang cuti, izin dulu,
        istirahat, rehat dulu, mudik, pulang kampung, keluar kota, rawat inap, tam dung, tam nghi,
        xin tam dung, xin nghi, nghi phep, di cong tac, nghi thai san, bao luu, giu cho, xin bao
        luu, nghi le, ve que, nam vien, thi hoc ky, في إجازة, في اجازة, إجازة, اجازة, سأكون في
        إجازة, إجازة أمومة, إجازة وضع, مسافر, مسافرة, سأسافر, سأغيب, سأكون غائبا, غير متاح, غير
        متاحة, في المستشفى, احجزوا مكاني, احفظوا مكاني, احتفظوا بمكاني, أوقفوا مؤقتا, أتوقف مؤقتا,
        عندي امتحانات, مرخصی, مرخصی هستم, در مرخصی, تعطیلات, سفر هستم, در سفر, مسافرت, جایم را نگه
        دارید, جای مرا نگه دارید, جامو نگه دارید, امتحان دارم, امتحانات دارم, بیمارستان, استراحت,
        متوقف کنید, morakhasi, emtehan daram, छुट्टी पर, छुट्टी, अवकाश पर, छुट्टियों पर, बाहर हूँ,
        गाँव जा, घर जा रहा, परीक्षा है, परीक्षाएँ, रोक दीजिए, विराम, अस्पताल, chutti pe, chutti par,
        chhutti pe, chhutti par, chutti chahiye, gaon ja, ghar ja, exam hai mere, shaadi hai,
        likizo, niko likizo, nitakuwa likizo, nitakuwa safarini, nasafiri, mapumziko, ขอพัก,
        ขอหยุด, หยุดพัก, พักไว้, พักไว้ก่อน, ลาพัก, ลาพักร้อน, ลาหยุด, ไปต่างจังหวัด, ไปต่างประเทศ, ลาคลอด,
        ช่วงสอบ, 休暇をいただ, 夏季休暇, 休暇を取, 休暇中, 休暇, 夏休み, 休みます, 休みをいただ,
        休みを取, 出張, 不在, 入院, 休ませ, 一旦停止, 試験期間, 停到, 暫停, 先停, 先暂停, 请假,
        請假, 休假, 出差, 住院, 期中考, 期末考, 准备考试, 準備考試, 帮我pause, 先hold, 放假, 度假,
        回老家, 휴가, 휴가를, 휴가입니다, 쉬겠습니다, 쉴게요, 쉬고 싶, 쉬어야, 쉬려고, 잠시 쉬,
        잠시 중단, 일시 중지, 출장, 입원, 육아휴직, 부재, 휴학
    """,
    "BACK": """
        ik ben er weer, ben er alweer, ik ben er alweer, er alweer, er weer, ik ben weer terug,
        weer terug, jag ar tillbaka igen, ar tillbaka, tillbaka igen, jeg er tilbage, jeg er
        tilbake, tilbage igen, tilbake igjen, olen taas taalla, taas taalla, olen palannut,
        palasin, takaisin toissa, valmis jatkamaan, itt vagyok ujra, ujra itt, megint itt,
        visszajottem, visszatertem, megjottem, folytathatjuk, am revenit, m-am intors, sunt
        inapoi, pot continua, επέστρεψα, γύρισα, είμαι πίσω, ξαναγύρισα, επανήλθα, μπορώ να
        συνεχίσω, gyrisa, epestrepsa, znowu jestem, juz jestem, wrocilem, wrocilam, jestem z
        powrotem, mozemy wracac, jsem zpatky, jsem zase, uz jsem tady, vratil jsem se, vratila
        jsem se, я вернулся, я вернулась, вернулся, вернулась, уже вернулся, уже вернулась, я
        снова здесь, я дома и готов, повернулася, повернувся, я знов тут, dondum, geri dondum,
        tekrar buradayim, geldim, artik buradayim, saya sudah kembali, sudah kembali, udah balik,
        saya balik, sudah pulang, sudah balik, em quay lai, quay lai roi, em da quay lai, da tro
        lai, tro lai roi, em ve roi, لقد عدت, عدت, رجعت, أنا عدت, عدت من, رجعت من, برگشتم, من
        برگشتم, بازگشتم, bargashtam, वापस आ गया, वापस आ गई, वापस आ गयी, लौट आया, लौट आई, वापस हूँ,
        wapas aa gaya, wapas aa gayi, laut aaya, nimerudi, nimesharudi, กลับมาแล้ว, กลับมา,
        戻りました, 戻ってきました, 復帰します, 復帰しました, 帰ってきました, 再開します,
        我回来了, 回来了, 我回來了, 恢复了, 可以恢复, 돌아왔, 복귀했, 복귀합니다, 다시 시작할 수
        있
    """,
    "DONE": """
        mi-a intrat, mi-a intrat patch-ul, mi-au acceptat patch-ul, تم قبول الباتش, تم قبول
        التعديل, تم قبول, تم دمجه, تم دمجها, mi-a intrat patch, a intrat patch, patch-ul a intrat,
        patch-ul meu, bekerult a patch, bekerult a patchem, merge-eltek a patchem, patchini
        mergettiin, patchi mergettiin, mergettiin, patchini meni lapi, blev mergad, patch blev
        mergad, har mergats, blev merget, ble merget, patchen ble merget, patchen blev merget, muj
        patch prosel, patch prosel, zamergovali, patch zamergovan, patch wszedl, moj patch wszedl,
        мій патч прийняли, patch imeunganishwa, patch yangu imekubaliwa, konferansa gonderdim,
        konferansa yolladim, bildirimi yolladim, basvurumu yolladim, wyslalem zgloszenie, wyslalam
        zgloszenie, zglosilem prelekcje, zglosilam prelekcje, patch przyjety, zdalem, zdalam,
        zdalem egzamin, odeslal jsem, odeslala jsem, jsem odeslal, jsem odeslala, podal jsem,
        prihlasku jsem podal, zkousku mam, udelal jsem zkousku, udelala jsem zkousku, skickat in,
        har skickat in, jag har skickat in, bidrag inskickat, klarade tentan, klarat tentan,
        klarade certifieringen, patchen ar mergad, patchen ar inne, sendt inn, har sendt inn,
        indsendt, bestod eksamen, bestatt, bestaet, besto eksamen, lapaisin, lapaisin kokeen, koe
        lapi, paasin lapi, sain kokeen lapi, lahetin ehdotuksen, patchini on mergetty, atmentem,
        atmentem a vizsgan, sikerult a vizsga, levizsgaztam, beadtam, merge-eltek, merge-oltek, am
        trecut examenul, am luat examenul, am promovat, am trimis propunerea, patch-ul a fost
        acceptat, a fost merge-uit, πέρασα, πέρασα τισ εξετάσεισ, πέρασα την εξέταση, υπέβαλα,
        έγινε merge, το patch μπήκε, perasa tis exetaseis, gonderdim, bildirimi gonderdim,
        basvurumu gonderdim, sunum onerimi gonderdim, sinavi gectim, sinavdan gectim, yamam merge,
        yama birlestirildi, lulus ujian, sudah lulus, saya lulus, patch sudah merge, patch saya
        sudah, sudah kirim proposal, proposal sudah, thi dau, thi do, dau roi, do roi, da duoc
        merge, patch da merge, duoc merge roi, da nop, نجحت, نجحت في الامتحان, اجتزت الامتحان,
        اجتزت, تم دمج, تم دمج التعديل, دمج, قدمت الاقتراح, أرسلت الاقتراح, قبول شدم, امتحان را
        قبول, در امتحان قبول, مرج شد, پچم مرج, پچ من مرج, پذیرفته شد, ghabul shodam, merge shod,
        परीक्षा पास कर, पास कर ली, पास हो गया, पास हो गई, पास कर लिया, मर्ज हो गया, मर्ज हो गई, मर्ज
        हुआ, जमा कर दिया, भेज दिया प्रस्ताव, pass ho gaya, pass ho gayi, clear kar liya, exam clear,
        merge ho gaya, merge ho gayi, submit kar diya, nimefaulu, nimepita mtihani, imeunganishwa,
        สอบผ่าน, ผ่านแล้ว, merge แล้ว, ส่งแล้ว, mergeされました, merge されました, mergeされた,
        マージされ, マージ完了, 無事 merge, 無事merge, 合格, 提出しました, 応募しました, 合进去,
        合入了, 已合并, 已经合并, 合并了, merge了, merge 了, 被merge, 考过了, 考试过了, 通过考试,
        已提交, 投稿了, 投了稿, 머지됐, 머지되었, 머지 완료, 머지 됐, merge됐, 합격했, 합격입니다,
        통과했, 제출했, сдала, сдал, сдала с первого, смержили, влили, приняли патч, заявку
        отправил, заявку отправила, склав, склала, склав іспит, змержили, подав заявку, подала
        заявку
    """,
    "NOT_DONE": """
        allt klart, alt klart, alles klar, vse jasne, vsechno jasne, wszystko jasne, все ясно, все
        зрозуміло, minden vilagos, kaikki selvaa, kaikki selva, totul e clar, totul clar, όλα
        καλά, όλα ξεκάθαρα, her sey acik, semua jelas, sudah jelas, ro roi, em hieu roi, كل شيء
        واضح, همه چیز روشن, सब समझ आ गया, sab samajh aa gaya, nimeelewa, 合格する, 合格したい,
        合格でき, 合格を目指, 想通过, 没考过, 没通过, 不合格, 합격하면, 합격하고 싶, 합격할,
        提出しました. まだ, nedal jsem, nezdal, nie zdalem, nie zdalam, не сдал, не сдала, не
        склав, не склала, lapaisinko, en lapaissyt, nem sikerult, n-am trecut, nu am trecut, δεν
        πέρασα, gecemedim, tidak lulus, belum lulus, khong dau, لم أنجح, ما نجحت, قبول نشدم, पास
        नहीं, pass nahi
    """,
    "STUCK": """
        ماندهام, روی خطا مانده, en saa onnistumaan, en saa _ onnistumaan, en saa toimimaan, en saa
        _ toimimaan, apua, segitseg, δεν μου βγαίνει, δεν τα καταφέρνω, βοήθεια, ajutor, nu imi
        iese, nu merge, far inte att fungera, far det inte att, hjalp, hjelp, hjaelp, far ikke
        til, kan ikke fa, yapamiyorum, beceremiyorum, olmuyor, yardim lazim, kamma nemohu, nedari
        se mi, nejde mi, не можу зробити, не вдається, لا أعرف كيف, ساعدوني, لا أستطيع حل,
        نمیتوانم حل, کمک کنید, bao loi hoai, khong biet sua, khong sua duoc, error aa raha, error
        aa rahi, samajh nahi, sielewi, nisaidieni, แก้ไม่ได้, 안 되네요, 모르겠어요, olen jumissa,
        peleandome con, peleando con, peleo con, llevo dos dias, llevo tres dias, ya no se que,
        echar una mano, me echa una mano, alguien me echa, alguien que me ayude, no me arranca, no
        hay quien, brigando com, to brigando, apanhando do, apanhando de, nao sei mais o que
        fazer, alguem pode dar uma olhada, alguem pode ajudar, je bute, je bute sur, je m'arrache,
        je n'arrive plus, quelqu'un peut jeter, quelqu'un pour m'aider, ich kriege, bekomme es
        nicht, komme nicht weiter, verzweifle an, kann jemand druberschauen, kann jemand helfen,
        sto impazzendo, litigo con, sto litigando con, non ne esco, qualcuno puo darmi una mano,
        qualcuno puo aiutarmi, niet aan de praat, krijg niet aan de praat, blijft hangen, hij
        blijft hangen, kan iemand meekijken, kan iemand helpen, iemand die kan helpen, loop vast,
        zit vast met, zit vast op, kom er niet uit, nie moge sobie poradzic, utknalem, utknelam,
        czy ktos moze pomoc, ktos moze zerknac, zasekl jsem se, zasekla jsem se, nemuzu se
        pohnout, muze nekdo pomoct, muze se nekdo podivat, я застрял, я застряла, бьюсь с, бьюсь
        над, кто-нибудь поможет, может кто-то посмотреть, б'юся з, б'юся над, хтось може
        допомогти, хтось може глянути, застряг, застрягла, kort fast, har kort fast, sitter fast,
        kommer inte vidare, kan nagon titta, kan nagon hjalpa, sidder fast, star fast, jeg sidder
        fast, jeg star fast, kan noen hjelpe, kan nogen hjaelpe, jumissa, jumittaa, en paase
        eteenpain, voiko joku auttaa, voisiko joku auttaa, ei onnistu, elakadtam, elakadtam a, nem
        tudok tovabblepni, nem jutok tovabb, tud valaki segiteni, valaki segitene, m-am blocat,
        sunt blocat, sunt blocata, ma poate ajuta, nu reusesc, nu mai stiu ce, έχω κολλήσει,
        κόλλησα, κολλημένοσ, κολλημένη, έχω μπλοκάρει, δεν τρέχει, δεν δουλεύει, μπορεί κάποιοσ,
        κάποιοσ να βοηθήσει, exw kollhsei, exw kollisei, kollhsa, kollisa, den trexei, den
        doulevei, mporei kapoios, takildim, takilip kaldim, takildim kaldim, burada takildim,
        ilerleyemiyorum, ne yapmaliyim, bilen var mi, yardim edebilir mi, yardimci olabilir mi,
        cozemedim, cozemiyorum, saya stuck, saya mentok, mentok, macet, buntu, nyangkut, ada yang
        bisa bantu, bisa bantu, gak bisa jalan, tidak bisa jalan, error terus, bi ket, em bi ket,
        bi mac, bi qua, khong chay duoc, khong biet lam sao, ai giup, giup em voi, ai giup em, bi
        loi, loi hoai, عالق, عالقة, أنا عالق, علقت, لا أعرف ماذا أفعل, هل يمكن لأحد, من يساعدني,
        أحتاج مساعدة, احتاج مساعدة, واقف عند, مش عارف احل, مش شغال, لا يعمل, گیر کرده, گیر کردم,
        گیر کردهام, گیر افتاده, راه حلی پیدا نمی, راهحلی پیدا نمی, کسی میتواند کمک, کسی می تواند
        کمک, کسی هست کمک, کار نمیکند, gir kardam, gir karde, अटक गया, अटक गई, अटका हुआ, अटकी हुई,
        अटका हूँ, फँस गया, फँस गई, फंस गया, फंसी, फँसा हुआ, मदद चाहिए, कोई मदद, मदद कर, काम नहीं
        कर रहा, चल नहीं रहा, समझ नहीं आ रहा, atak gaya, atak gayi, atka hua, atki hui, phas gaya,
        phas gayi, fas gaya, koi help, help kar do, help chahiye, kaam nahi kar raha, chal nahi
        raha, samajh nahi aa raha, nimekwama, nimekwama kwa, ninahitaji msaada, haifanyi kazi,
        ติดปัญหา, ติดอยู่, ไม่ผ่าน, ช่วยดู, ช่วยด้วย, ทำไม่ได้, รันไม่ได้, 詰まりました, 詰まってしま,
        ハマって, はまりました, 行き詰ま, 進めません, 動きません, 助けて, わかる方,
        教えていただけ, エラーが出, 卡住了, 卡在, 卡了, 搞不定, 跑不起来, 起不来, 有人能帮,
        谁能帮, 求助, 帮忙看, 一直报错, 막혔, 막혀, 막힘, 안 돼요, 안 됩니다, 안돼요, 해결이 안,
        도와주세요, 도와주실, 도움이 필요
    """,
    "CONTACT_LOST": """
        جوابی نیامد, جوابی نداد, جواب نداد, جوابی نگرفتم, پاسخی نیامد, پاسخ نداد, لم يرد, لم ترد,
        ولم يرد, chua thay tra loi, ma chua thay tra loi, khong thay hoi am, ei vastausta, en ole
        saanut vastausta, vastausta ei ole, nincs valasz, nem jott valasz, niciun raspuns, nu am
        primit niciun raspuns, καμιά απάντηση, δεν απαντά, ingen respons, inget svar, intet svar,
        zadna odpoved, bez odpovedi, cevap yok, yanit yok, tidak ada balasan, ไม่มีคำตอบ, hakuna
        jibu, sijapata jibu, कोई उत्तर नहीं, koi reply nahi, 一直没回, 没回我, 没有回我, 没有回复,
        没回复, 不回我, 没动静, 没有动静, 都没有动静, 没有回音, 没消息, 联系不上, 沒回, 沒有回,
        不回信, 没有回邮件, لم يصلني أي رد, لم يصلني رد, لم أتلق أي رد, لم أتلق رد, لم أتلق, لا
        يرد, لا ترد, لا يجيب, لم يجب, لم يجبني, لا يرد علي, ما عم يرد, مش بيرد, دون رد, بدون رد,
        جواب نمیدهد, جواب نمی دهد, جواب نمیده, جواب نداده, جواب ایمیل, جوابی نگرفته, پاسخ نمیدهد,
        پاسخی نداده, خبری نیست, خبری ازش نیست, javab nemide, javab nadade, δεν απαντάει, δεν μου
        απαντά, δεν μου απαντάει, δεν έχει απαντήσει, δεν μου έχει απαντήσει, καμία απάντηση,
        χάθηκε, έχει εξαφανιστεί, εξαφανίστηκε, den apantaei, ei ole vastannut, ei vastaa, ei
        vastannut, ei ole kuulunut, vastausta ei, nem valaszol, nem valaszolt, nem ir vissza, nem
        irt vissza, nem kaptam valaszt, eltunt, nem reagal, nu mi-a raspuns, nu-mi raspunde, nu
        raspunde, nu a raspuns, nu am primit raspuns, a disparut, cevap vermiyor, cevap yazmiyor,
        cevap alamiyorum, cevap alamadim, donus yapmiyor, donus yapmadi, donus alamadim,
        ulasamiyorum, ses cikmiyor, ortada yok, khong tra loi, chua tra loi, khong thay tra loi,
        khong hoi am, chua hoi am, khong phan hoi, chua phan hoi, im lang, khong lien lac duoc,
        답장이 없, 답장을 못, 답장을 안, 답장도 없, 답이 없, 연락이 안, 연락이 없, 회신이 없,
        무응답, जवाब नहीं दे, जवाब नहीं दिया, जवाब नहीं आया, कोई जवाब नहीं, जवाब नहीं मिला, उत्तर
        नहीं, reply nahi, jawab nahi, koi jawab nahi, hajibu, hajanijibu, hajajibu, ไม่ตอบ,
        ยังไม่ตอบ, ติดต่อไม่ได้, เงียบหาย, เงียบไป, 返信がありません, 返信がない, 返事がありません,
        返事がない, 返事が来, 返信が来, 連絡がつ, 連絡が取れ, 連絡がありません, 音沙汰, tidak
        membalas, belum membalas, gak dibalas, tidak dibalas, tidak merespons, tidak respon, belum
        ada balasan, hilang kabar, nie odpisuje mi, milczy od, se mi neozval, se mi neozvala, se
        mi neozyva, neodpovida mi, mi neodpovida, svarar mig inte, har inte svarat mig, svarer mig
        ikke, svarer ikke, har ikke svart, har ikke svaret
    """,
    "LESS": """
        harvemmin, vahemman viesteja, vahemman sahkoposteja, liikaa viesteja, liian usein,
        vahentaa viesteja, kerran viikossa riittaa, kerran kuussa riittaa, ritkabban, kevesebb
        levelet, kevesebb e-mailt, kevesebb emailt, tul sok level, tul sok e-mail, tul sok email,
        tul gyakran, mai rar, mai putine mailuri, mai putine emailuri, mai putine mesaje, prea
        multe mailuri, prea multe emailuri, prea multe mesaje, prea des, λιγότερα μηνύματα,
        λιγότερα mail, λιγότερα email, λιγότερα μέιλ, πιο σπάνια, πιο αραιά, πάρα πολλά μηνύματα,
        πολλά μηνύματα, πολλά email, τόσα μηνύματα, τόσα mail, ligotera mail, ligotera email,
        seyrek, daha seyrek, daha az mail, daha az e-posta, bu kadar sik, cok sik, cok fazla mail,
        cok fazla e-posta, bot email, it email, it mail, bot mail, nhieu email qua, nhieu mail
        qua, qua nhieu email, gui it lai, gui it hon, رسائل أقل, بريد أقل, رسائل كثيرة, الرسائل
        كثيرة, تقليل الرسائل, قللوا الرسائل, إيميلات كثيرة, ایمیل کمتری, ایمیل کمتر, کمتر ایمیل,
        ایمیلها زیاد, خیلی ایمیل, تعداد ایمیل, कम ईमेल, कम मेल, बहुत ज़्यादा ईमेल, बहुत ईमेल, इतने
        ईमेल, ईमेल कम, मेल कम, kam mail, mail kam, mails kam, email kam, barua pepe chache, barua
        nyingi, ส่งเมลน้อย, อีเมลน้อย, เมลเยอะ, อีเมลเยอะ, ลดอีเมล, メールが多すぎ, 頻度を減ら,
        頻度を下げ, 回数を減ら, 通知が多, 邮件太多, 少发点, 少发一点, 少寄, 減少郵件, 郵件太多,
        메일을 줄여, 메일이 너무 많, 덜 보내, 메일 빈도, farre mejl, farre mail, lite mer sallan,
        mer sallan, for manga mail, for mange mails, faerre mails, faerre mailer, for mange
        mailer, sjeldnere, sjaeldnere, mene casto, mene mailu, min mailu, rzadziej, mniej maili,
        рідше, менше листів, реже, lebih jarang, kurangi email, jangan terlalu sering,
        lebih sedikit email, lebih sedikit surel, menerima lebih sedikit,
        писем поменьше, поменьше писем, листів поменше, поменше листів,
        etwas seltener schreiben, seltener schreiben, minder mails kunnen
    """,
    "STATUS": """
        kolik lidi je prede mnou, kolik lidi je jeste prede mnou, lidi prede mnou, kolikaty jsem,
        kolikata jsem, jak to vypada s mou, jak dlouho budu cekat, ilu ludzi jest przede mna, ile
        osob jest przede mna, osob przede mna, ludzi przede mna, ktory jestem w kolejce, ktora
        jestem w kolejce, jak dlugo bede czekac, hanyan vannak elottem, hanyadik vagyok, mikor
        kerulok sorra, meddig kell varnom, kuinka monta on ennen minua, ennen minua, monesko olen,
        mones olen, missa kohtaa jonoa, jonossa, milloin on vuoroni, cati sunt inaintea mea, cate
        persoane sunt inaintea mea, inaintea mea, pe ce loc sunt, cat mai am de asteptat, πόσοι
        είναι πριν από μένα, πόσοι είναι μπροστά μου, μπροστά μου, πριν από εμένα, πόσο θα
        περιμένω, σε ποια θέση είμαι, hur manga ar fore mig, fore mig i kon, vilken plats i kon,
        hvor mange er foran mig, hvor mange er foran meg, foran mig i koen, foran meg i koen,
        hoeveel mensen zijn er voor mij, hoeveel wachtenden, mensen voor mij, onumde kac kisi, kac
        kisi var onumde, kacinci siradayim, sira bana ne zaman, berapa orang di depan, berapa
        orang lagi, antrean ke berapa, giliran saya, con bao nhieu nguoi, bao nhieu nguoi truoc,
        bao gio den luot, den luot em, كم شخصا قبلي, كم شخص قبلي, متى دوري, ترتيبي, نفر چندم, چند
        نفر جلوی من, چند نفر قبل از من, کی نوبت, मुझसे पहले कितने, कितने लोग, मेरा नंबर कब, mujhse
        pehle kitne, mera number kab aayega, kitne log mere, ก่อนหน้าผม, ก่อนหน้าฉัน, อีกกี่คน,
        คิวที่เท่าไร, 何人待ち, 前に何人, 順番はいつ, 前面还有几个, 前面还有多少, 前面有几个人,
        什么时候轮到, 前面還有, 앞에 몇 명, 제 순서, 몇 번째, скільки людей переді мною, переді
        мною, сколько человек передо мной, передо мной, coda ho davanti, quante persone ho
        davanti, persone davanti a me, combien de personnes avant moi, avant moi dans la file, wie
        viele sind vor mir, vor mir in der schlange, vor mir auf der liste
    """,
    "NOT_STATUS": """
        mettre ma place en pause, ma place en pause, mettez ma place, gardez ma place, garder ma
        place, gardez-moi ma place, geler ma place, gelez ma place, liberer ma place, laisser ma
        place, donner ma place, donnez ma place, ceder ma place, reserver ma place, rendre ma
        place, prendre ma place, meine position im, guarden mi lugar, guardenme mi lugar, guardar
        mi lugar, reserven mi lugar, ceder mi lugar, dejar mi lugar, libero mi lugar, dejo mi
        lugar, den mi lugar, guardem meu lugar, guardar meu lugar, segurem meu lugar, ceder meu
        lugar, cedo meu lugar, keep my position, hold my position
    """,
    "FORGET": """
        exclusao de todos os meus dados, exclusao dos meus dados, exclusao de meus dados, exclusao
        do meu cadastro, remocao dos meus dados, apagamento dos meus dados, eliminacao dos meus
        dados, supressao de mis datos, supresion de mis datos, eliminacion de mis datos, borrado
        de mis datos, supresion de todos mis datos, eliminacion de todos mis datos, derecho al
        olvido, derecho de supresion, direito ao esquecimento, direito de apagamento, suppression
        de toutes mes donnees, la suppression de mes donnees, effacement de mes donnees,
        l'effacement de mes donnees, effacement de toutes mes, loschung aller meiner daten,
        loschung meiner personenbezogenen, loschung samtlicher daten, recht auf loschung, recht
        auf vergessenwerden, cancellazione dei miei dati, cancellazione di tutti i miei dati,
        eliminazione dei miei dati, diritto all'oblio, diritto alla cancellazione, usuniecie moich
        danych, usuniecie wszystkich moich danych, prawo do bycia zapomnianym, usuniecia danych,
        vymaz mych udaju, smazani mych udaju, smazani vsech mych, vymaz osobnich udaju, vymazani
        mych, pravo na vymaz, удаление моих данных, удаления моих данных, удалить все мои данные,
        видалення моїх даних, видалити мої дані, право на забуття, право на забвение, verwijdering
        van mijn gegevens, verwijderen van mijn gegevens, recht op vergetelheid, wissen van mijn
        gegevens, radering av mina uppgifter, radera mina uppgifter, radera mina personuppgifter,
        ratten att bli glomd, slette mine data, slett mine data, slet mine data, sletning af mine
        data, sletting av mine data, rett til sletting, tietojeni poistamista, tietojeni
        poistaminen, poistakaa tietoni, poistaa tietoni, poistakaa kaikki tietoni, oikeus tulla
        unohdetuksi, adataim torleset, toroljetek az adataimat, adataimat toroljek, szemelyes
        adataim torleset, torles, stergerea datelor mele, stergeti datele mele, stergeti-mi
        datele, stergerea tuturor datelor, dreptul de a fi uitat, διαγραφή των δεδομένων μου,
        διαγράψτε τα δεδομένα μου, διαγραφή όλων των δεδομένων, σβήστε τα δεδομένα μου, δικαίωμα
        στη λήθη, verilerimin silinmesini, verilerimin silinmesi, kisisel verilerimin silinmesini,
        verilerimi silin, tum verilerimi silin, unutulma hakki, penghapusan data saya, hapus semua
        data saya, hapus data pribadi saya, xoa du lieu cua toi, xoa du lieu cua em, xoa toan bo
        du lieu, xoa het thong tin, حذف بياناتي, حذف جميع بياناتي, حذف كل بياناتي, احذفوا بياناتي,
        احذفوا جميع بياناتي, امسحوا بياناتي, مسح بياناتي, إزالة بياناتي, محو بياناتي, الحق في
        النسيان, اطلاعات مرا پاک کنید, اطلاعات من را پاک کنید, اطلاعاتم را پاک کنید, اطلاعات مرا
        حذف کنید, دادههای مرا پاک کنید, داده های مرا پاک کنید, حذف اطلاعات من, پاک کردن اطلاعات,
        मेरा डेटा हटा, मेरा डेटा मिटा, मेरा सारा डेटा हटा, मेरा डेटा डिलीट, मेरी जानकारी हटा, मेरी
        सारी जानकारी हटा, mera saara data delete, mera sara data delete, mera data hata, futa data
        yangu, futeni data yangu, futa taarifa zangu, ลบข้อมูลของผม, ลบข้อมูลของฉัน, ลบข้อมูลส่วนตัว,
        ลบข้อมูลทั้งหมด, 個人情報を削除, 個人データを削除, データをすべて削除, 情報を削除,
        删除我的数据, 删除我的全部, 删除我的个人信息, 删除所有关于我, 刪除我的, 내 데이터 삭제,
        개인정보 삭제, 개인정보를 삭제, 데이터를 삭제, 정보를 삭제
    """,
    "STEP_DOWN": """
        ne pourrai plus encadrer, ne pourrai plus accompagner, ne peux plus encadrer, ne peux plus
        accompagner, plus encadrer personne, fin du mentorat, j'arrete d'encadrer, ya no podre
        mentorear, ya no podre ser mentor*, no podre seguir como mentor*, dejo la mentoria, nao
        poderei mais mentorar, nao poderei continuar como mentor*, nao vou mais mentorar, kann
        nicht mehr betreuen, kann niemanden mehr betreuen, werde nicht mehr betreuen, hore als
        mentor auf, hore als mentorin auf, non potro piu seguire, non potro piu fare il mentor,
        smetto di fare il mentor, lascio il mentoring, finisco di fare il mentor, kan niet langer
        mentor zijn, kan geen mentor meer zijn, stop als mentor, ik stop met mentoren, nie moge
        juz byc mentorem, nie moge juz byc mentorka, koncze mentoring, przestaje mentorowac,
        nemuzu dal byt mentor*, koncim s mentoringem, koncim jako mentor, koncim jako mentorka,
        больше не смогу быть ментором, больше не смогу быть наставником, ухожу с менторства,
        завершаю менторство, більше не зможу бути ментором, завершую менторство, припиняю
        менторство, kan inte fortsatta som mentor, slutar vara mentor, kan ikke fortsette som
        mentor, kan ikke fortsaette som mentor, stopper som mentor, slutter som mentor, en voi
        jatkaa mentorina, lopetan mentorina, lopetan mentoroinnin, lopettamaan mentorina, nem
        tudok tovabb mentor, nem leszek mentor, abbahagyom a mentoralast, befejezem a mentoralast,
        nu mai pot continua ca mentor, nu mai pot fi mentor, renunt la mentorat, ma retrag ca
        mentor, incetez sa fiu mentor, nu voi mai fi mentor, σταματήσω ωσ μέντορασ, σταματάω ωσ
        μέντορασ, σταματώ ωσ μέντορασ, να σταματήσω ωσ μέντορασ, δεν μπορώ να συνεχίσω ωσ
        μέντορασ, αποχωρώ ωσ μέντορασ, παραιτούμαι, mentorlugu birakiyorum, mentorlugu birakmak,
        mentorlugu birakmam, mentorlugu birakacagim, mentorluga devam edemeyecegim, mentorluktan
        ayriliyorum, mentorluktan ayrilmak, tidak bisa lagi jadi mentor, berhenti menjadi mentor,
        mundur dari mentor, mundur jadi mentor, tidak lanjut sebagai mentor, khong the tiep tuc
        lam mentor, xin thoi lam mentor, ngung lam mentor, thoi lam mentor, nghi lam mentor, لن
        أستطيع الاستمرار كمرشد, لا أستطيع الاستمرار كمرشد, سأتوقف عن الإرشاد, أتوقف عن الإرشاد,
        أستقيل من الإرشاد, أعتذر عن الإرشاد, نمیتوانم مربی باشم, دیگر نمیتوانم مربی, از مربیگری
        کناره, به عنوان مربی ادامه نمی, मेंटर नहीं रह, मेंटरशिप छोड़, मेंटर बने रहना, mentor nahi
        reh, mentoring nahi kar, mentorship band, siwezi kuendelea kuwa mentor, naacha kuwa
        mentor, เลิกเป็น mentor, ขอเลิกเป็น, หยุดเป็น mentor, メンターを終, メンターは3月,
        メンター活動を終, メンターをやめ, メンターとしての活動を, メンターは今月,
        メンターを続けられ, 导师做到, 不能再当导师, 不能继续当导师, 不再当导师, 不当mentor,
        卸任导师, 辞去导师, 멘토 활동은, 멘토 활동 종료, 멘토를 그만, 멘토 활동을 그만, 멘토
        활동을 마, 멘토 활동을 종료, 멘토를 더 이상
    """,
    "MINE": """
        otan hanet, otan sen, mina otan, voin ottaa hanet, vezmu si ho, vezmu si ji, vezmu ho,
        vezmu ji, ujmu se ho, ujmu se ji, biore go, biore ja, zajme sie nim, zajme sie nia, ja sie
        tym zajme, elvallalom, atveszem, en vallalom, viszem en, il iau eu, o iau eu, il preiau, o
        preiau, ma ocup eu, τον παίρνω εγώ, την παίρνω εγώ, θα τον πάρω, θα την πάρω, τον
        αναλαμβάνω, την αναλαμβάνω, αναλαμβάνω εγώ, ben alirim, ben alirim onu, onu ben alayim,
        ben ilgilenirim, ben ustlenirim, saya ambil, saya yang ambil, biar saya yang bantu, saya
        bantu dia, de em nhan, em nhan, de toi, de em lo, toi se nhan, آخذه أنا, آخذها أنا, سأتولى
        أمره, سأتولى أمرها, أنا آخذه, أنا أساعده, من برمیدارم, من قبولش میکنم, من کمکش میکنم, मैं
        ले लूँगा, मैं ले लूँगी, मैं ले लेता, मैं ले लेती, मैं मदद कर, main le lunga, main dekh
        lunga, main dekh leta, main dekh lungi, nitamchukua, nitamsaidia, ผมรับเอง, ฉันรับเอง,
        ผมช่วยเอง, 私が見ます, 私が担当, 引き受けます, 私が対応, 私がやります, 我来带他, 我来带她,
        我来吧, 交给我, 我接手, 我来帮, 我來帶, 제가 맡을, 제가 맡겠, 제가 도와, 제가 할게요, 제가
        봐드릴, я возьму его, я возьму её, я возьму ее, я займусь, ich kummere mich, ik pak het
        op, ik neem het over, ik help haar, ik help hem, jag tar over, jag tar hen, jeg tager ham,
        jeg tager hende, jeg tar ham, jeg tar henne
    """,
    "OFFER": """
        mentor로 참여, 멘토로 참여, 멘토로 지원, 멘토 지원, 멘토를 하고 싶, 멘토가 되고 싶, 멘토를
        할 수 있, 멘토 할 수 있, mentor를 하고, mentor를 할 수, メンターとして参加,
        メンターをやりたい, メンターになりたい, メンターができます, メンターを務め,
        メンターに応募, 当导师, 做导师, 当mentor, 做mentor, 想当导师, 愿意当导师, 可以带人,
        當導師, 做導師, lam mentor, lam nguoi huong dan, muon lam mentor, co the lam mentor, huong
        dan nguoi moi, menjadi mentor, jadi mentor, mentor olmak, mentor olabilirim, mentorluk
        yapmak, mentorluk yapabilirim, mentorina, toimia mentorina, ryhtya mentoriksi, voin olla
        mentori, mentor lennek, mentorkent, mentoralnek, lehetek mentor, mentoralni, sa fiu
        mentor, pot fi mentor, ca mentor, sa mentorez, μέντορασ να, να γίνω μέντορασ, ωσ μέντορασ,
        να είμαι μέντορασ, أكون مرشدا, مرشدا في, أن أكون مرشدا, كمرشد, أعمل مرشدا, أتطوع كمرشد,
        مرشدة, مربی باشم, مربی شوم, به عنوان مربی, मेंटर बन, मेंटर बनना, मेंटर बनूँ, मेंटर के रूप,
        mentor banna, mentor ban sakta, mentor ban sakti, kuwa mentor, niwe mentor, เป็น mentor,
        เป็นเมนเทอร์, เป็นพี่เลี้ยง, vaere mentor, blive mentor, bli mentor, stat se mentorem, delat
        mentora, delat mentorku, zostac mentorem, zostac mentorka, byc mentorem, byc mentorka,
        бути ментором, стати ментором, стать ментором, быть ментором
    """,
    "UNDO": """
        me suis mal exprime, me suis mal exprimee, je me suis mal exprime, j'ai mal ecrit, j'ai
        mal clique, vous pouvez corriger, pouvez-vous corriger, me exprese mal, me explique mal,
        lo escribi mal, lo pueden corregir, pueden corregirlo, pueden corregir, me expressei mal,
        escrevi errado, podem corrigir, da pra corrigir, habe mich falsch ausgedruckt, falsch
        ausgedruckt, konnt ihr das korrigieren, konnt ihr das andern, mi sono espresso male, mi
        sono espressa male, ho scritto male, potete correggere, heb me vergist, ik heb me vergist,
        kunnen jullie dat corrigeren, zle sie wyrazilem, zle sie wyrazilam, zle napisalem, zle
        napisalam, mozecie poprawic, spatne jsem se vyjadril, spatne jsem napsal, muzete to
        opravit, я неправильно выразился, я неправильно написал, я неправильно написала, можете
        исправить, я помилився, я помилилася, неправильно написав, можете виправити, jag skrev
        fel, kan ni andra tillbaka, kan ni ratta, jeg skrev forkert, jeg skrev feil, kan i rette,
        kirjoitin vaarin, tuli virhe, voitteko korjata, voitteko perua, perukaa, rosszul irtam,
        elirtam, tevedtem, vissza tudnatok, javitsatok, vonjatok vissza, am gresit, am scris
        gresit, puteti corecta, anulati, έκανα λάθοσ, ήταν λάθοσ, κατά λάθοσ, μπορείτε να το
        διορθώσετε, ακυρώστε, yanlis yazdim, yanlis oldu, yanlis anlasildi, duzeltebilir misiniz,
        geri alir misiniz, saya salah tulis, salah tulis, bisa dikoreksi, tolong dikoreksi,
        batalin, em nham, em viet nham, nham roi, sua giup em, huy giup em, أخطأت, كان خطأ, عن
        طريق الخطأ, بالخطأ, أرجو التصحيح, ألغوا, الغوا, اشتباه کردم, اشتباهی, لغو کنید, गलती से,
        गलती हो गई, ग़लती हो गई, वापस कर दीजिए, nimekosea, kwa makosa, rudisha, เขียนผิด, ผิดพลาด,
        ขอยกเลิก, 間違えました, 間違って, 取り消して, 書き間違え, 写错了, 弄错了, 我搞错了,
        能改回来, 잘못 썼, 잘못 보냈, 실수로, 취소해
    """,
    "THANKS": """
        asanteni, asanteni sana, ahsante, با تشکر, مع الشكر, شكرا, شكرا لكم, جزيل الشكر, سپاس,
        سپاسگزارم, ممنونم, koszonom szepen, koszi szepen, kiitoksia, kiitos etukateen, tack pa
        forhand, pa forhand tak, pa forhand takk, multumesc frumos, ευχαριστώ πολύ, ขอบคุณครับ,
        ขอบคุณค่ะ, ขอบคุณมาก, dhanyawad, 감사드립니다, ありがとうございます
    """,
    "GREETING": """
        habari zenu, shikamoo, kak, mbak, anh chi oi, moi nguoi oi, chao moi nguoi, em chao anh
        chi, chao anh chi, السلام عليكم ورحمة الله, السلام عليكم, مرحبا, أهلا, تحية طيبة, درود,
        سلام وقت بخیر, با سلام, नमस्कार, प्रणाम, สวัสดีครับ, สวัสดีค่ะ, 안녕하세요, 수고하세요,
        お世話になっております, お疲れ様です, moikka, moro, terve kaikille, jo napot, szep napot,
        udvozlettel, buna ziua, salutare, καλησπέρα, καλησπέρα σασ, καλημέρα σασ, χαίρετε, dobry
        den, zdravim, cau, merhabalar, iyi gunler, kolay gelsin, вітаю, добрий день, доброго дня,
        привіт, hejsan, god morgon, hejsa, goddag, hoi, hallo allemaal, goedemorgen, goedemiddag,
        namaste sir, namaskar
    """,
    "BROWSE": """
        چه گروههایی, چه گروه هایی, چه دورههایی, چه دوره هایی, گروهها کدامند, ما هي المجموعات, ما
        المجموعات, أي مجموعات, ماذا لديكم, ما لديكم, कौन से ग्रुप, कौन कौन से ग्रुप, कौन से समूह,
        क्या क्या ग्रुप, kaun se group, kaun kaun se group, co nhung nhom nao, co nhom nao, nhung
        nhom nao, cac nhom nao, ποιεσ ομάδεσ, τι ομάδεσ, τι υπάρχει, ce grupe, ce grupe aveti, ce
        cursuri, milyen csoportok, milyen csoportjaitok, mita ryhmia, millaisia ryhmia, mita on
        tarjolla, vilka grupper finns, hvilke grupper, hvilke grupper har, jake mate skupiny, jake
        skupiny, які є групи, які групи є, hangi gruplar, hangi gruplar var, ada grup apa saja,
        grup apa saja, kuna makundi gani, makundi gani, มีกลุ่มอะไรบ้าง, กลุ่มอะไรบ้าง, 어떤 그룹이 있,
        무슨 그룹, どんなグループが, グループがありますか, 有什么组, 有哪些小组
    """,
    "HELP": """
        كيف يعمل هذا, كيف يعمل البرنامج, كيف تعمل, چطور کار میکند, این برنامه چطور, यह कैसे काम,
        कैसे काम करता, yeh kaise kaam, chuong trinh nay hoat dong the nao, hoat dong nhu the nao,
        πώσ λειτουργεί, πώσ δουλεύει, cum functioneaza, hogy mukodik, hogyan mukodik, miten tama
        toimii, miten ohjelma toimii, hvordan virker det, hvordan fungerer det, hur funkar
        programmet, jak to funguje, як це працює, nasil calisiyor, nasil isliyor, bagaimana cara
        kerjanya, inafanyaje kazi, inafanya kazi vipi, ทำงานยังไง, 어떻게 진행되, どういう仕組み
    """,
    "NOT_STUCK": """
        지도 모르,
        hanger med, jag hanger med, hanger pa, henger med, haenger pa,
        should i stay, should i leave, should i go, should i join, should i switch, should i quit,
        should i pause, should i move, should i take, should i wait, should i stop, should i drop,
        should i continue, should i keep,
        help me a lot, would help me, it would help me, helps me a lot, help me so much
    """,
    "FULL": """
        لا أستطيع استقبال, لا أستطيع أخذ المزيد, لا أستطيع أخذ أحد, لا مكان لدي, ليس لدي مكان, جا
        ندارم, دیگر جا ندارم, ظرفیت ندارم, ظرفیتم پر است, نمیتوانم بیشتر, nu mai pot lua, nu mai
        pot lua pe nimeni, nu mai am loc, nu mai am locuri, tobb embert nem, tobb embert most nem,
        nem tudok tobbet vallalni, nem tudok tobb embert, nincs tobb hely, nincs helyem, tele
        vagyok, en voi ottaa uusia, en voi ottaa enempaa, en voi ottaa lisaa, ei tilaa uusille,
        ryhmani on taynna, olen taynna, δεν μπορώ να πάρω άλλον, δεν μπορώ να πάρω άλλουσ, δεν έχω
        χώρο, δεν έχω θέση, είμαι γεμάτοσ, είμαι γεμάτη, khong nhan them duoc, khong the nhan
        them, het cho, em het cho roi, เต็มแล้ว, รับเพิ่มไม่ได้, sina nafasi, nimejaa, और नहीं ले
        सकता, और नहीं ले सकती, जगह नहीं है, aur nahi le sakta, aur nahi le sakti, 더 받을 수 없,
        더는 못 받, 자리가 없, これ以上受け入れ, 満員, 满了, 名额满了, 带满了, kan ikke ta flere,
        kan ikke tage flere, har ikke plass, har ikke plads
    """,
}
