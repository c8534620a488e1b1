"""Towns and countries as other scripts and declensions write them, by zone, folded."""

SCRIPTS = {
    "Asia/Riyadh": (
        "الرياض, جدة, جده, مكة, مكة المكرمة, المدينة المنورة, الدمام, السعودية, الظهران"
    ),
    "Asia/Amman": "عمّان, الأردن, الاردن, عمان الأردن, إربد, اربد, الزرقاء",
    "Asia/Muscat": "مسقط, سلطنة عمان",
    "Africa/Cairo": (
        "القاهرة, القاهره, الإسكندرية, الاسكندرية, اسكندرية, الجيزة, المنصورة, طنطا, أسيوط, "
        "مصر, κάιρο, काहिरा"
    ),
    "Asia/Dubai": (
        "دبي, دبى, أبوظبي, ابوظبي, أبو ظبي, الشارقة, الإمارات, الامارات, दुबई, ντουμπάι, ดูไบ"
    ),
    "Asia/Kuwait": "الكويت",
    "Asia/Qatar": "الدوحة, قطر, katar",
    "Asia/Bahrain": "المنامة, البحرين",
    "Asia/Baghdad": "بغداد, البصرة, الموصل, أربيل, اربيل, العراق, كربلاء, النجف",
    "Asia/Beirut": "بيروت, لبنان, طرابلس لبنان, صيدا, βηρυτόσ",
    "Asia/Damascus": "دمشق, حلب, حمص, اللاذقية, سوريا, سورية, حماة",
    "Asia/Gaza": "غزة",
    "Asia/Hebron": "رام الله, الخليل, نابلس, بيت لحم",
    "Asia/Jerusalem": "القدس, حيفا, תל אביב, ירושלים, חיפה, באר שבע, ישראל, בתל אביב, "
    "בירושלים, בחיפה, בבאר שבע, מתל אביב, מירושלים, מחיפה",
    "Asia/Aden": "صنعاء, عدن, اليمن, تعز",
    "Africa/Casablanca": "الدار البيضاء, الرباط, مراكش, فاس, طنجة, أكادير, اكادير, المغرب, مكناس",
    "Africa/Algiers": "الجزائر, الجزائر العاصمة, وهران, قسنطينة, عنابة",
    "Africa/Tunis": "تونس, صفاقس, سوسة, القيروان",
    "Africa/Tripoli": "طرابلس, بنغازي, ليبيا, مصراتة",
    "Africa/Khartoum": "الخرطوم, السودان, أم درمان, امدرمان",
    "Asia/Tehran": (
        "تهران, طهران, شیراز, شيراز, اصفهان, مشهد, تبریز, تبريز, کرج, قم, اهواز, رشت, کرمان, "
        "کرمانشاه, یزد, همدان, ارومیه, قزوین, ساری, بوشهر, بندرعباس, ایران, إيران, karaj, "
        "ahvaz, qom, rasht, kerman, yazd, esfahan, hamedan, urmia"
    ),
    "Asia/Kabul": "کابل, كابل, کابول, هرات, مزار شریف, قندهار, افغانستان",
    "Asia/Karachi": (
        "کراچی, لاہور, اسلام آباد, راولپنڈی, فیصل آباد, ملتان, پشاور, کوئٹہ, پاکستان, पाकिस्तान"
    ),
    "Asia/Kolkata": (
        "भारत, दिल्ली, नई दिल्ली, मुंबई, मुम्बई, बेंगलुरु, बैंगलोर, बंगलौर, चेन्नई, कोलकाता, "
        "हैदराबाद, पुणे, अहमदाबाद, जयपुर, लखनऊ, कानपुर, नागपुर, इंदौर, भोपाल, पटना, वडोदरा, "
        "गाज़ियाबाद, लुधियाना, आगरा, नासिक, फरीदाबाद, मेरठ, राजकोट, वाराणसी, बनारस, श्रीनगर, "
        "औरंगाबाद, धनबाद, अमृतसर, प्रयागराज, इलाहाबाद, रांची, ग्वालियर, जबलपुर, जोधपुर, कोटा, "
        "रायपुर, गुवाहाटी, चंडीगढ़, चण्डीगढ़, सूरत, विशाखापत्तनम, देहरादून, भुवनेश्वर, कोच्चि, "
        "तिरुवनंतपुरम, मैसूर, नोएडा, गुरुग्राम, गुड़गांव, उदयपुर, गोवा, राजस्थान, बिहार, "
        "गुजरात, पंजाब, केरल, उत्तर प्रदेश, मध्य प्रदेश, महाराष्ट्र, kochi india, goa india, "
        "surat india, gorakhpur, aligarh, bareilly, moradabad, jhansi, bikaner, haridwar, "
        "bhilai, bilaspur, ujjain, satna, asansol, muzaffarpur, gaya bihar, bhagalpur, "
        "दिल्ली एनसीआर"
    ),
    "Asia/Kathmandu": "काठमांडू, काठमाडौं, नेपाल, पोखरा, ललितपुर",
    "Asia/Dhaka": "ঢাকা, বাংলাদেশ, চট্টগ্রাম, সিলেট, ঢাকায়, ढाका",
    "Asia/Colombo": "கொழும்பு, இலங்கை",
    "Europe/Athens": (
        "αθήνα, αθήνασ, θεσσαλονίκη, θεσσαλονίκησ, πάτρα, πάτρασ, ηράκλειο, λάρισα, βόλοσ, "
        "βόλο, ιωάννινα, γιάννενα, χανιά, ρόδοσ, ρόδο, καβάλα, κρήτη, ελλάδα, σέρρεσ, "
        "αλεξανδρούπολη, καλαμάτα, ξάνθη, κέρκυρα, πειραιάσ, πειραιά, ρέθυμνο, τρίκαλα, "
        "λαμία, saloniki, patra, iraklio, larisa, atena, ateny, athenes, atene, aten, "
        "athene, ateena, ateenassa, αθηνα, афины, афинах, афіни, афінах, atenban, athenban"
    ),
    "Asia/Nicosia": "λευκωσία, λεμεσόσ, λεμεσό, λάρνακα, κύπροσ, κύπρο, kypros, cypr",
    "Europe/London": (
        "λονδίνο, लंदन, لندن, लन्दन, ลอนดอน, londyn, londynie, londyna, londyne, londynu, "
        "lontoo, lontoossa, londonban, лондон, лондоне, лондоні, manczester, edinburg, "
        "μάντσεστερ, 런던, ロンドン, 伦敦, 倫敦, luan don, lontoosta"
    ),
    "Europe/Paris": (
        "παρίσι, पेरिस, باريس, پاریس, ปารีส, paryz, paryzu, pariz, parizi, parizs, "
        "parizsban, parizsbol, pariisi, pariisissa, pariisista, париж, париже, парижі, "
        "paris'te, 파리, パリ, 巴黎, parijs, λυών, lione, marsylia, marsiglia, marsella"
    ),
    "Europe/Berlin": (
        "βερολίνο, बर्लिन, برلين, برلین, เบอร์ลิน, berlina, berline, berlinie, berlinu, "
        "berliini, berliinissa, berliinista, berlinben, berlinbol, берлин, берлине, берлина, "
        "берліні, берлін, 베를린, ベルリン, 柏林, μόναχο, мюнхен, мюнхене, мюнхені, "
        "monachium, mnichov, mnichove, mnichova, munchenben, ميونخ, مونیخ, 뮌헨, ミュンヘン, "
        "慕尼黑, hamburku, hamburk, hampuri, hampurissa, hamburgban, гамбург, гамбурге, "
        "гамбурзі, αμβούργο, هامبورغ, هامبورگ, 함부르크, frankfurcie, frankfurtu, франкфурт, "
        "франкфурте, φρανκφούρτη, kolonii, kolnben, drezne, drazdanech, dreznie, lipsku, "
        "lipska, saksassa, saksasta, nemecku, niemczech, nemetorszagban, γερμανία, ألمانيا, "
        "المانيا, آلمان, जर्मनी, duc, франкфурті, дрезден, дрездене, лейпциге, dusseldorfie, "
        "stuttgarcie"
    ),
    "Europe/Madrid": (
        "μαδρίτη, मैड्रिड, مدريد, مادرید, madryt, madrycie, madridu, madridissa, madridban, "
        "мадрид, мадриде, мадриді, 마드리드, マドリード, マドリッド, 马德里, βαρκελώνη, "
        "برشلونة, بارسلونا, barcelonie, barcelone, barcellona, barselona, барселона, "
        "барселоне, барселоні, barcelonassa, barcelonaban, 바르셀로나, バルセロナ, 巴塞罗那, "
        "espanjassa, hiszpanii, spanelsku, spanyolorszagban, إسبانيا, اسبانيا, валенсии, "
        "валенсії, walencji, sewilli"
    ),
    "Europe/Rome": (
        "ρώμη, रोम, روما, رم, โรม, rzym, rzymie, rzymu, rim, rime, romaban, romabol, rooma, "
        "roomassa, roomasta, рим, риме, рима, римі, roma'da, 로마, ローマ, 罗马, μιλάνο, "
        "ميلانو, میلان, mediolan, mediolanie, milane, milanoban, milanossa, милан, милане, "
        "мілані, 밀라노, ミラノ, 米兰, turynie, turinu, neapolu, neapoli, florencie, "
        "florencji, italiassa, italiasta, wloszech, italii, olaszorszagban, إيطاليا, ايطاليا"
    ),
    "Europe/Lisbon": (
        "λισαβόνα, λισσαβώνα, लिस्बन, لشبونة, لیسبون, lisabona, lisabon, lisabonu, lisabonie, "
        "lizbona, lizbonie, lizbony, lisabone, lisszabon, lisszabonban, lissabonissa, "
        "lizbon, lizbon'da, лиссабон, лиссабоне, лісабон, лісабоні, 리스본, リスボン, "
        "里斯本, porto portugal, portugalii, portugalissa, portugaliaban, البرتغال"
    ),
    "Europe/Vienna": (
        "вене, вены, βιέννη, वियना, فيينا, وین, viden, vidni, vidne, wieden, wiedniu, "
        "wiednia, becs, becsben, becsbol, viyana, wenen, wienissa, wienista, відень, відні, "
        "빈 오스트리아, ウィーン, 维也纳, gracban, grazu, itavallassa, rakousku, austrii, "
        "النمسا"
    ),
    "Europe/Prague": (
        "πράγα, प्राग, براغ, پراگ, prahy, pradze, pragi, pragaban, pragabol, praag, prag'da, "
        "prahassa, прага, праге, праги, празі, 프라하, プラハ, 布拉格, brna, ostravy, plzne, "
        "olomouce, liberce, ceskych budejovic, hradce kralove, pardubic, zlina, zline, "
        "jihlavy, jihlave, karlovych var, karlovy vary, opavy, opave, brunn, tsekissa, "
        "csehorszagban, czechach"
    ),
    "Europe/Bratislava": (
        "bratislavy, bratislave, bratyslawa, bratyslawie, pozsony, pozsonyban, kosic, "
        "kosiciach, kosicich, ziline, ziliny, presova, nitry, μπρατισλάβα, братислава, "
        "братиславе, братиславі"
    ),
    "Europe/Warsaw": (
        "βαρσοβία, वारसॉ, وارسو, ورشو, varsava, varsave, varsavy, varso, varsoban, varsavia, "
        "varsova, varsovassa, варшава, варшаве, варшаві, варшави, 바르샤바, ワルシャワ, "
        "华沙, warszawy, krakowa, krakov, krakove, krakko, krakkoban, cracovia, краков, "
        "кракове, краків, кракові, wroclawia, вроцлав, вроцлаве, вроцлаві, poznania, "
        "gdanska, gdyni, гданьск, гданьске, lublina, rzeszowie, rzeszowa, torunia, toruniu, "
        "bialymstoku, bialegostoku, bydgoszczy, katowic, czestochowie, czestochowy, "
        "gliwicach, kielcach, kielc, opolu, opola, radomiu, olsztynie, olsztyna, "
        "zielonej gorze, sopocie, puolassa, polsku, polsce, lengyelorszagban"
    ),
    "Europe/Budapest": (
        "βουδαπέστη, बुडापेस्ट, بودابست, بوداپست, budapeszt, budapeszcie, budapesti, "
        "budapesten, budapestrol, budapesta, budapeste, budapestissa, будапешт, будапеште, "
        "будапешті, 부다페스트, ブダペスト, 布达佩斯, szegeden, szegedrol, szegedi, "
        "debrecenben, debrecenbol, debreceni, pecsett, pecsrol, pecsen, pecsi, gyorben, "
        "gyorbol, gyori, miskolcon, miskolcrol, miskolci, nyiregyhaza, nyiregyhazan, "
        "nyiregyhazarol, kecskemet, kecskemeten, kecskemetrol, szekesfehervar, "
        "szekesfehervaron, szekesfehervarrol, szombathely, szombathelyen, veszprem, "
        "veszpremben, egerben, egerbol, sopron, sopronban, sopronbol, szolnok, szolnokon, "
        "szolnokrol, magyarorszagon, madarsku, wegrzech, unkarissa"
    ),
    "Europe/Bucharest": (
        "βουκουρέστι, बुखारेस्ट, بوخارست, بخارست, bukareszt, bukareszcie, bukurest, "
        "bukuresti, bukarestben, bucareste, bucarest, bukres, бухарест, бухаресте, "
        "бухаресті, 부쿠레슈티, ブカレスト, 布加勒斯特, arad romania, pitesti, bacau, "
        "baia mare, kolozsvar, kolozsvaron, kolozsvarrol, temesvar, temesvaron, brasso, "
        "brassoban, romaniassa, rumunsku, rumunii"
    ),
    "Europe/Helsinki": (
        "ελσίνκι, हेलसिंकी, هلسنكي, هلسینکی, helsinky, helsinkach, helsinek, helsinkiben, "
        "helsingissa, helsingista, helsingfors, helsinginpitaja, хельсинки, гельсінкі, "
        "헬싱키, ヘルシンキ, 赫尔辛基, tampereella, tampereelta, tammerfors, turussa, "
        "turusta, abo, oulussa, oulusta, uleaborg, espoossa, espoosta, vantaalla, vantaalta, "
        "lahdessa, lahdesta, jyvaskylassa, jyvaskylasta, kuopiossa, kuopiosta, porissa, "
        "joensuussa, joensuusta, lappeenrannassa, lappeenrannasta, vaasassa, vaasasta, "
        "rovaniemella, rovaniemelta, kouvolassa, kouvola, seinajoella, seinajoki, "
        "hameenlinnassa, hameenlinna, suomessa, suomesta, finsku, finlandii, finnorszagban"
    ),
    "Europe/Stockholm": (
        "στοκχόλμη, स्टॉकहोम, ستوكهولم, استکهلم, sztokholm, sztokholmie, stokholm, "
        "stockholmu, stockholmban, stoccolma, tukholma, tukholmassa, tukholmasta, стокгольм, "
        "стокгольме, стокгольмі, 스톡홀름, ストックホルム, 斯德哥尔摩, goteborgissa, "
        "goteborgu, lund sweden, malmossa, eskilstuna, ruotsissa, svedsku, szwecji, "
        "svedorszagban"
    ),
    "Europe/Copenhagen": (
        "κοπεγχάγη, कोपेनहेगन, كوبنهاغن, کپنهاگ, kopenhaga, kopenhadze, kodan, kodani, "
        "koppenhaga, koppenhagaban, copenhague, copenaghen, koopenhamina, koopenhaminassa, "
        "kopenhag, копенгаген, копенгагене, копенгагені, 코펜하겐, コペンハーゲン, 哥本哈根, "
        "randers, tanskassa, dansku, danii"
    ),
    "Europe/Oslo": (
        "όσλο, ओस्लो, أوسلو, اسلو, oslossa, osloban, осло, 오슬로, オスロ, 奥斯陆, "
        "bergenissa, trondheimissa, norjassa, norsku, norwegii"
    ),
    "Europe/Amsterdam": (
        "άμστερνταμ, एम्स्टर्डम, أمستردام, امستردام, آمستردام, amsterdamu, amsterdamie, "
        "amszterdam, amszterdamban, amesterdao, amsterda, amsterdamissa, амстердам, "
        "амстердаме, амстердамі, 암스테르담, アムステルダム, 阿姆斯特丹, rotterdamie, "
        "utrechtu, haga, haia, haag, гааге, гаазі, нидерландах, holandii, nizozemsku, "
        "hollannissa, hollandiaban, هولندا, हॉलैंड"
    ),
    "Europe/Brussels": (
        "βρυξέλλεσ, ब्रुसेल्स, بروكسل, بروکسل, bruksela, brukseli, brusel, bruselu, brusszel, "
        "brusszelben, bruxelas, bryssel, brysselissa, bruksel, брюссель, брюсселе, брюсселі, "
        "브뤼셀, ブリュッセル, 布鲁塞尔, gent belgie, antwerpii, belgii, belgiassa"
    ),
    "Europe/Zurich": (
        "ζυρίχη, ज़्यूरिख, زيورخ, زوریخ, zurych, zurychu, curych, curychu, zurichben, zurigo, "
        "zurique, zurichissa, цюрих, цюрихе, цюриху, 취리히, チューリッヒ, 苏黎世, γενεύη, "
        "جنيف, ژنو, genewa, genewie, zeneva, zeneve, genfben, ginevra, genebra, женева, "
        "женеве, женеві, 제네바, ジュネーブ, 日内瓦, berna, bernu, bazyleja, bazylei, "
        "basilej, basileji, svycarsku, szwajcarii, sveitsissa"
    ),
    "Europe/Dublin": (
        "δουβλίνο, डबलिन, دبلن, دوبلین, dublinie, dublinu, dublinban, dublinissa, дублин, "
        "дублине, дублін, дубліні, 더블린, ダブリン, 都柏林, irlandii, irsku, irlannissa"
    ),
    "Europe/Istanbul": (
        "κωνσταντινούπολη, इस्तांबुल, إسطنبول, اسطنبول, استانبول, isztambul, isztambulban, "
        "stambul, stambule, stambulu, istanbulu, istanbulissa, estambul, istambul, стамбул, "
        "стамбуле, стамбулі, 이스탄불, イスタンブール, 伊斯坦布尔, أنقرة, آنکارا, анкара, "
        "анкаре, анкарі, izmiru, измир, измире, sanliurfa, hatay, sakarya, kocaeli, izmit, "
        "balikesir, manisa, mugla, aydin turkiye, tekirdag, canakkale, kahramanmaras, "
        "elazig, sivas, erzincan, rize, giresun, zonguldak, turecku, turcji, turkissa, "
        "torokorszagban, تركيا, ترکیه"
    ),
    "Europe/Kyiv": (
        "κίεβο, कीव, كييف, کیف, kijow, kijowie, kijowa, kyjev, kyjeve, kijev, kijevben, "
        "kiova, kiovassa, киева, 키이우, キーウ, 基辅, lwow, lwowie, lwowa, lvov, lvove, "
        "харкова, харькове, одеси, одессе, дніпра, днепр, днепре, запоріжжя, запорожье, "
        "вінниця, виннице, полтава, полтави, чернівці, чернівців, тернопіль, тернополя, "
        "івано-франківськ, івано-франківська, івано-франківську, луцьк, луцьку, луцька, "
        "житомир, житомирі, житомира, миколаїв, миколаєві, херсон, херсоні, чернігів, "
        "чернігові, чернігова, ужгород, ужгорода, хмельницький, хмельницькому, черкаси, "
        "черкасах, черкас, кропивницький, кропивницькому, кривий ріг, кривому розі, україні, "
        "украине, украины, ukrajine, ukrainie, ukrainassa, أوكرانيا"
    ),
    "Europe/Moscow": (
        "μόσχα, मॉस्को, موسكو, مسکو, moskwa, moskwie, moszkva, moszkvaban, moscou, mosca, "
        "moskou, moskova, moskovassa, 모스크바, モスクワ, 莫斯科, спб, питера, петербурга, "
        "санкт-петербург, санкт-петербурге, санкт-петербурга, нижнем новгороде, "
        "ростове-на-дону, ростове, краснодаре, краснодар, воронеже, ярославле, рязань, тула, "
        "сочи, тверь, смоленске, смоленск, белгороде, белгород, курске, курск, липецке, "
        "липецк, брянске, мурманске, архангельске, пензе, пенза, иваново, владимире, "
        "костроме, вологде"
    ),
    "Asia/Novosibirsk": "новосибирска, novosybirsk",
    "Asia/Tomsk": "томск, томске",
    "Asia/Omsk": "омск, омске",
    "Asia/Krasnoyarsk": "красноярск, красноярске",
    "Asia/Irkutsk": "иркутск, иркутске",
    "Asia/Vladivostok": "владивостоке",
    "Asia/Yekaterinburg": "екатеринбурга, пермь, уфа, тюмень, оренбурге",
    "Europe/Samara": "ижевск, ижевске, тольятти",
    "Europe/Volgograd": "волгоград, волгограде",
    "Europe/Minsk": (
        "минска, мінск, мінску, мінська, брест беларусь, бресте, могилеве, беларуси, minsku"
    ),
    "Europe/Riga": "рига, риге, риги, ризі, ryga, rydze, riias, riikassa, rigaban",
    "Europe/Vilnius": (
        "вильнюс, вильнюсе, вільнюсі, wilno, wilnie, vilniuje, vilniusu, vilnassa, kaune"
    ),
    "Europe/Tallinn": (
        "таллин, таллинн, таллине, таллинне, tallinnassa, tallinnasta, tallinnas, tartus, tallinie"
    ),
    "Europe/Chisinau": "кишинев, кишиневе, кишинёве",
    "Europe/Sofia": (
        "софия, софії, софии, пловдив, варна, варне, sofia bulgaria, sofii, sofiassa, "
        "szofiaban, σόφια, бургас"
    ),
    "Europe/Belgrade": (
        "белград, белграде, белграді, београд, београду, нови сад, новом саду, belgrado, "
        "belgrada, belgradzie, belehrad, belehrade, belgradban, belgradissa, βελιγράδι, "
        "nisu, novom sadu"
    ),
    "Europe/Zagreb": (
        "zagrebu, zagrzebiu, zahrebu, zagrabban, загреб, загребе, загребі, splitu, splita"
    ),
    "Europe/Ljubljana": "ljubljani, lublanie, lublani, любляне, mariboru",
    "Europe/Sarajevo": "sarajevu, sarajewie, сараево",
    "Asia/Tbilisi": "тбілісі, батуми, батумі, tyflisie, თბილისი, تبلیسی",
    "Asia/Yerevan": "ереване, єревані, erywaniu, ایروان",
    "Asia/Baku": "باکو, bakida",
    "Asia/Almaty": "алма-ата, астане, алмати, шымкент, шымкенте",
    "Asia/Tashkent": "ташкент, ташкенте, ташкенті, самарканд, самарканде, toshkentda",
    "Asia/Bishkek": "бишкек, бишкеке",
    "Asia/Dushanbe": "душанбе",
    "Asia/Bangkok": (
        "กรุงเทพ, กรุงเทพฯ, กทม, เชียงใหม่, เชียงราย, ขอนแก่น, ภูเก็ต, หาดใหญ่, โคราช, นครราชสีมา, "
        "พัทยา, ชลบุรี, อุดรธานี, สงขลา, นนทบุรี, ปทุมธานี, ไทย, bangkoku, bangkokissa, बैंकॉक, "
        "بانكوك, بانکوک, μπανγκόκ, 방콕, バンコク, 曼谷, chiang rai, korat, udon thani"
    ),
    "Asia/Ho_Chi_Minh": (
        "sai gon, thanh pho ho chi minh, tp hcm, tphcm, bien hoa, vung tau, da lat, "
        "quy nhon, vinh nghe an, buon ma thuot, thai nguyen, nam dinh, hai duong, bac ninh, "
        "하노이, ハノイ, ホーチミン, 河内, 胡志明市, हनोई, ฮานอย"
    ),
    "Asia/Jakarta": (
        "जकार्ता, جاكرتا, جاکارتا, จาการ์ตา, 자카르타, ジャカルタ, 雅加达, dzakarta, "
        "dzakarcie, jakarte, jakartassa, cirebon, tasikmalaya, sukabumi, purwokerto, kediri, "
        "madiun, jember, padang, jambi, bengkulu, aceh, banda aceh"
    ),
    "Asia/Makassar": "ubud, palu",
    "Asia/Singapore": (
        "सिंगापुर, سنغافورة, سنگاپور, σιγκαπούρη, สิงคโปร์, 싱가포르, singapuru, singapurze, "
        "szingapurban, singaporessa, сингапур, сингапуре, сінгапурі"
    ),
    "Asia/Kuala_Lumpur": (
        "कुआलालंपुर, كوالالمبور, کوالالامپور, กัวลาลัมเปอร์, 쿠알라룸푸르, クアラルンプール, "
        "吉隆坡, georgetown penang"
    ),
    "Asia/Manila": "मनीला, مانيلا, مانیل, มะนิลา, 마닐라, マニラ, 马尼拉",
    "Asia/Tokyo": (
        "टोक्यो, طوكيو, توکیو, τόκιο, โตเกียว, 도쿄, 오사카, 东京, 沖縄, 那覇, 金沢, 新潟, "
        "岡山, 熊本, 鹿児島, 静岡, 千葉, 埼玉, さいたま, 川崎, つくば, 奈良, 松山, 高松, "
        "長野, tokiu, tokioban, tokiossa, токио, токіо, 오키나와, 후쿠오카, 삿포로"
    ),
    "Asia/Seoul": (
        "울산, 세종, 수원, 성남, 분당, 판교, 고양, 일산, 용인, 창원, 청주, 전주, 천안, 포항, "
        "제주, 춘천, 강릉, 안양, 대한민국, 釜山, 首爾, 釜山市, सियोल, سيول, سئول, โซล, "
        "σεούλ, seulu, soulu, soulissa, szoulban, сеул, сеуле, сеулі, seul"
    ),
    "Asia/Shanghai": (
        "廣州, 武漢, 哈尔滨, 沈阳, 昆明, 福州, 宁波, 无锡, 东莞, 佛山, 南昌, 贵阳, 南宁, "
        "太原, 石家庄, 长春, 兰州, 海口, 珠海, 常州, 温州, 베이징, 상하이, 上海市, 北京市, "
        "बीजिंग, شانغهاي, بكين, پکن, شانگهای, πεκίνο, σαγκάη, ปักกิ่ง, เซี่ยงไฮ้, pekinie, "
        "pekingu, pekingben, szanghaj, szanghaju, sanghaj, sanghaji, пекин, пекине, шанхай, "
        "шанхае, шанхаї"
    ),
    "Asia/Taipei": (
        "臺中, 台南, 臺南, 新竹, 桃園, 新北, 基隆, 花蓮, 嘉義, 臺灣, 타이베이, 타이완, "
        "taipeissa, tajpej, тайбэй, тайбэе, ไทเป, ताइपे"
    ),
    "Asia/Hong_Kong": (
        "九龍, 홍콩, हांगकांग, هونغ كونغ, هنگ کنگ, ฮ่องกง, χονγκ κονγκ, hongkongu, гонконг, гонконге"
    ),
    "Australia/Sydney": (
        "सिडनी, سيدني, سیدنی, σίδνεϊ, ซิดนีย์, 시드니, シドニー, 悉尼, 雪梨, сидней, сиднее, сіднеї"
    ),
    "Australia/Melbourne": (
        "μελβούρνη, ملبورن, मेलबर्न, เมลเบิร์น, 멜버른, メルボルン, 墨尔本, 墨爾本, мельбурн, мельбурне"
    ),
    "America/New_York": (
        "νέα υόρκη, न्यूयॉर्क, نيويورك, نیویورک, นิวยอร์ก, nowy jork, nowym jorku, new yorku, "
        "new yorkban, nova york, nova iorque, nowego jorku, нью-йорк, нью-йорке, нью-йорку, "
        "뉴욕, ニューヨーク, 纽约, 紐約, boston usa, бостон, бостоне, वाशिंगटन, واشنطن, "
        "波士顿, 보스턴"
    ),
    "America/Los_Angeles": (
        "सैन फ्रांसिस्को, لوس أنجلوس, سان فرانسيسكو, 旧金山, 洛杉矶, 西雅图, 샌프란시스코, "
        "サンフランシスコ, シアトル, сан-франциско, лос-анджелес, лос-анджелесе, сиэтле"
    ),
    "America/Toronto": (
        "τορόντο, टोरंटो, تورونتو, تورنتو, 토론토, トロント, 多伦多, торонто, monreal, "
        "μόντρεαλ, مونتريال, مونترال, 몬트리올, モントリオール, 蒙特利尔, монреаль, монреале"
    ),
    "America/Vancouver": (
        "वैंकूवर, فانكوفر, ونکوور, 밴쿠버, バンクーバー, 温哥华, 溫哥華, ванкувер, ванкувере"
    ),
    "America/Sao_Paulo": (
        "σάο πάολο, साओ पाउलो, ساو باولو, 상파울루, サンパウロ, 圣保罗, сан-паулу"
    ),
    "Africa/Nairobi": (
        "नैरोबी, نيروبي, نایروبی, nairobissa, найроби, ナイロビ, 나이로비, 内罗毕, machakos, "
        "meru, kitale, malindi, kericho, kisii, naivasha"
    ),
    "Africa/Dar_es_Salaam": "mbeya, morogoro, tabora, iringa, unguja",
    "Africa/Kampala": "mbale",
    "Africa/Lagos": "लागोस, لاغوس, ラゴス, 拉各斯",
    "Africa/Johannesburg": "जोहान्सबर्ग, جوهانسبرغ, ヨハネスブルグ",
}
