"""More towns, by zone: those that `places_east` and `places_west` have no room for, folded."""

TOWNS = {
    "Africa/Accra": "kumasi, tamale, takoradi, cape coast",
    "Africa/Abidjan": "abidjan, bouake, yamoussoukro, cote d'ivoire, ivory coast",
    "Africa/Addis_Ababa": "addis ababa, ethiopia, mekelle, bahir dar, hawassa",
    "Africa/Algiers": "oran algeria, annaba, setif, blida, tizi ouzou",
    "Africa/Cairo": "alexandria egypt, giza, mansoura, tanta, assiut, aswan, luxor",
    "Africa/Casablanca": "rabat, marrakech, marrakesh, tangier, tanger, agadir, meknes, oujda",
    "Africa/Dakar": "thies, saint-louis senegal",
    "Africa/Dar_es_Salaam": "arusha, dodoma, mwanza, moshi, zanzibar",
    "Africa/Douala": "yaounde, bamenda, buea, bafoussam",
    "Africa/Harare": "bulawayo, mutare",
    "Africa/Johannesburg": "pretoria, durban, bloemfontein, port elizabeth, gqeberha, soweto, "
    "stellenbosch, pietermaritzburg, polokwane, east london",
    "Africa/Kampala": "entebbe, gulu, mbarara, jinja uganda",
    "Africa/Lagos": "lekki, ikeja, ogbomosho, osogbo, ife, ile-ife, bauchi, maiduguri, warri, "
    "asaba, "
    "sokoto, minna, lokoja",
    "Africa/Nairobi": "mombasa, kisumu, nakuru, eldoret, thika, nyeri",
    "Africa/Tunis": "sfax, sousse, monastir",
    "America/Bogota": "cartagena colombia, ibague, armenia quindio, pasto, popayan, santa marta",
    "America/Chicago": "milwaukee, madison wisconsin, st louis, saint louis, omaha, tulsa, "
    "oklahoma city, new orleans, baton rouge, san antonio, fort worth, little rock, des moines, "
    "minneapolis, saint paul, st paul, wichita, huntsville, birmingham alabama, el paso texas",
    "America/Denver": "albuquerque, santa fe, salt lake city, boulder, colorado springs, cheyenne",
    "America/Fortaleza": "sao luis, natal brasil, teresina, joao pessoa, mossoro, juazeiro do "
    "norte",
    "America/Guayaquil": "guayaquil, quito, cuenca ecuador, ecuador",
    "America/Lima": "arequipa, trujillo, cusco, cuzco, piura, chiclayo",
    "America/Los_Angeles": "oakland, berkeley, sacramento, fresno, san jose california, spokane, "
    "tacoma, las vegas, reno, long beach, irvine, pasadena, santa barbara, santa cruz california",
    "America/Mexico_City": "guadalajara, monterrey, puebla, queretaro, merida, leon guanajuato, "
    "toluca, morelia, xalapa, oaxaca, cuernavaca",
    "America/Montevideo": "montevideo, uruguay, maldonado",
    "America/New_York": "pittsburgh, cleveland, cincinnati, philadelphia, baltimore, raleigh, "
    "durham "
    "north carolina, atlanta, tampa, orlando, jacksonville, detroit, ann arbor, richmond virginia, "
    "newark, brooklyn, queens new york, manhattan, hartford, cambridge massachusetts",
    "America/Recife": "olinda, caruaru, petrolina, jaboatao",
    "America/Santiago": "valparaiso, concepcion chile, vina del mar, temuco, antofagasta",
    "America/Sao_Paulo": "sao bernardo, santo andre, guarulhos, osasco, sorocaba, sao jose dos "
    "campos, "
    "maringa, blumenau, caxias do sul, pelotas, santa maria, uberaba, anapolis, piracicaba, bauru, "
    "sao carlos, petropolis",
    "America/Toronto": "ottawa, montreal, quebec city, kitchener, mississauga, hamilton ontario, "
    "london ontario, sherbrooke, gatineau, kingston ontario",
    "America/Vancouver": "victoria british columbia, kelowna, burnaby, surrey bc, nanaimo",
    "Asia/Almaty": "almaty, astana, kazakhstan, shymkent, karaganda",
    "Asia/Amman": "amman, irbid, zarqa",
    "Asia/Baku": "baku, azerbaijan, ganja",
    "Asia/Bangkok": "chiang mai, phuket, khon kaen, pattaya, hat yai",
    "Asia/Beirut": "beirut, lebanon, tripoli lebanon",
    "Asia/Colombo": "colombo, sri lanka, kandy, galle, jaffna, moratuwa",
    "Asia/Dhaka": "chittagong, chattogram, sylhet, khulna, rajshahi, bangladesh",
    "Asia/Dubai": "dubai, abu dhabi, sharjah, ajman, uae, emirates",
    "Asia/Ho_Chi_Minh": "da nang, danang, can tho, hai phong, haiphong, hue, nha trang",
    "Asia/Jakarta": "bandung, surabaya, yogyakarta, jogja, semarang, medan, malang, bogor, depok, "
    "bekasi, tangerang, solo indonesia, palembang",
    "Asia/Jerusalem": "tel aviv, haifa, jerusalem, beer sheva",
    "Asia/Karachi": "lahore, islamabad, rawalpindi, faisalabad, multan, peshawar, quetta, sialkot",
    "Asia/Kathmandu": "pokhara, lalitpur, biratnagar, bhaktapur",
    "Asia/Kolkata": "hubballi, hubli, dharwad, belagavi, belgaum, vadodara, baroda, rajkot, "
    "nashik, "
    "aurangabad, thane, navi mumbai, solapur, kolhapur, madurai, tiruchirappalli, trichy, salem "
    "tamil nadu, tirupur, vellore, erode, vijayawada, guntur, warangal, tirupati, nellore, "
    "kozhikode, "
    "calicut, thrissur, kollam, kannur, jodhpur, udaipur, kota, ajmer, amritsar, ludhiana, "
    "jalandhar, "
    "dehradun, agra, varanasi, allahabad, prayagraj, meerut, ghaziabad, faridabad, gwalior, "
    "jabalpur, "
    "raipur, ranchi, jamshedpur, dhanbad, cuttack, rourkela, siliguri, durgapur, howrah, shillong, "
    "imphal, agartala, jammu, srinagar, shimla, pondicherry, puducherry, udupi, manipal, roorkee, "
    "kharagpur, gujarat, rajasthan, punjab india, telangana, andhra pradesh, uttar pradesh, "
    "odisha, "
    "west bengal, bihar, assam, haryana",
    "Asia/Kuala_Lumpur": "ipoh, shah alam, melaka, malacca, cyberjaya",
    "Asia/Manila": "cebu, davao, quezon city, makati, taguig, baguio, iloilo, zamboanga",
    "Asia/Riyadh": "riyadh, jeddah, dammam, mecca, medina, saudi arabia, saudi",
    "Asia/Seoul": "suwon, gwangju, ulsan, jeju, 부산, 대전, 대구, 인천, 광주",
    "Asia/Shanghai": "harbin, shenyang, changsha, zhengzhou, jinan, hefei, kunming, fuzhou, "
    "ningbo, "
    "wuxi, dongguan, foshan, 重庆, 天津, 苏州, 青岛, 大连, 厦门, 长沙, 合肥, 郑州, 济南",
    "Asia/Tashkent": "tashkent, uzbekistan, samarkand",
    "Asia/Tbilisi": "tbilisi, batumi",
    "Asia/Tehran": "tehran, iran, isfahan, shiraz, mashhad, tabriz",
    "Asia/Tokyo": "yokohama, nagoya, sapporo, fukuoka, sendai, hiroshima, kawasaki, saitama, "
    "chiba, "
    "札幌, 名古屋, 横浜, 福岡, 仙台, 浜松, 長崎, 北九州, 広島, 神戸, 京都, 大阪",
    "Asia/Yerevan": "yerevan, armenia, gyumri",
    "Australia/Adelaide": "adelaide, south australia",
    "Australia/Brisbane": "brisbane, gold coast, cairns, townsville, toowoomba, queensland",
    "Australia/Darwin": "alice springs",
    "Australia/Hobart": "hobart, launceston, tasmania",
    "Australia/Melbourne": "melbourne, geelong, ballarat, bendigo",
    "Australia/Perth": "fremantle, bunbury",
    "Australia/Sydney": "wagga wagga, albury, dubbo, tamworth, orange nsw, newcastle australia, "
    "parramatta, bathurst, coffs harbour",
    "Europe/Amsterdam": "utrecht, rotterdam, den haag, the hague, eindhoven, groningen, tilburg, "
    "nijmegen, delft, leiden, enschede, maastricht, breda, haarlem, arnhem",
    "Europe/Athens": "thessaloniki, patras, heraklion, larissa, crete",
    "Europe/Belgrade": "novi sad, nis serbia, kragujevac",
    "Europe/Bucharest": "cluj, cluj-napoca, iasi, timisoara, brasov, sibiu, constanta, craiova",
    "Europe/Budapest": "debrecen, szeged, pecs, gyor, miskolc",
    "Europe/Chisinau": "chisinau, moldova",
    "Europe/Copenhagen": "aarhus, odense, aalborg, esbjerg",
    "Europe/Dublin": "cork ireland, galway, limerick, waterford",
    "Europe/Helsinki": "tampere, turku, oulu, espoo, jyvaskyla, vantaa, lahti",
    "Europe/Istanbul": "konya, adana, gaziantep, kayseri, trabzon, mersin, samsun, denizli, "
    "istanbul",
    "Europe/Kyiv": "zaporizhzhia, vinnytsia, chernivtsi, ivano-frankivsk, ternopil, poltava",
    "Europe/Lisbon": "setubal, leiria, viseu, guimaraes, funchal",
    "Europe/London": "leeds, sheffield, bristol, liverpool, nottingham, leicester, cardiff, "
    "swansea, "
    "belfast, edinburgh, glasgow, aberdeen, dundee, southampton, portsmouth, brighton, oxford, "
    "cambridge uk, norwich, exeter, plymouth, coventry, newcastle upon tyne, york uk",
    "Europe/Madrid": "zaragoza, bilbao, malaga, granada, murcia, alicante, valladolid, vigo, "
    "gijon, "
    "oviedo, santander, pamplona, salamanca, a coruna, la coruna, palma de mallorca, cadiz, "
    "almeria",
    "Europe/Minsk": "minsk, belarus, gomel, grodno, brest belarus",
    "Europe/Moscow": "kazan, nizhny novgorod, voronezh, rostov-on-don, krasnodar, yaroslavl, "
    "sochi, "
    "москва, москве, петербург, петербурге, казань, казани, воронеж, нижний новгород",
    "Europe/Oslo": "bergen, trondheim, stavanger, tromso, kristiansand, drammen",
    "Europe/Paris": "marseille, lyon, toulouse, bordeaux, lille, nantes, strasbourg, rennes, "
    "grenoble, "
    "montpellier, nimes, dijon, clermont-ferrand, metz, rouen, le havre, limoges, besancon, "
    "perpignan, "
    "saint-etienne, annecy, toulon",
    "Europe/Prague": "brno, ostrava, plzen, olomouc, liberec, ceske budejovice, praze, brne, "
    "pardubice, "
    "hradec kralove, zlin, ostrave, plzni",
    "Europe/Riga": "daugavpils, liepaja",
    "Europe/Rome": "milano, milan, torino, turin, napoli, naples, bologna, firenze, genova, genoa, "
    "palermo, catania, verona, padova, padua, trieste, trento, perugia, cagliari, messina, "
    "brescia, "
    "modena, parma, bergamo, bolzano",
    "Europe/Sofia": "plovdiv, varna, burgas",
    "Europe/Stockholm": "gothenburg, goteborg, malmo, uppsala, linkoping, orebro, umea, vasteras, "
    "lulea",
    "Europe/Tallinn": "tartu, parnu",
    "Europe/Vienna": "graz, linz, salzburg, innsbruck, klagenfurt, villach, st polten, dornbirn",
    "Europe/Vilnius": "kaunas, klaipeda",
    "Europe/Warsaw": "bydgoszcz, bialystok, gdynia, sopot, kielce, opole, czestochowa, radom, "
    "gliwice, "
    "zielona gora, olsztyn, bielsko-biala, lodzi",
    "Europe/Zagreb": "split croatia, osijek, zadar, pula",
    "Europe/Zurich": "sankt gallen, biel, thun, fribourg, neuchatel, sion switzerland, zug",
    "Pacific/Auckland": "tauranga, palmerston north, rotorua, napier, nelson nz, queenstown",
}
