"""Towns, regions and countries of Africa, Asia and the Pacific by zone, folded."""

EAST = {
    "Africa/Abidjan": (
        "abidjan, ivory coast, cote d'ivoire, yamoussoukro, bouake, burkina faso, bobo "
        "dioulasso, togo, mali, the gambia, gambia, mauritania, guinea conakry"
    ),
    "Africa/Accra": "accra, ghana, kumasi, tamale, cape coast",
    "Africa/Addis_Ababa": "addis ababa, ethiopia, addis, athiopien",
    "Africa/Algiers": "algiers, algeria, algerie, algerien, argelia, oran, constantine, alger",
    "Africa/Asmara": "asmara",
    "Africa/Asmera": "asmera",
    "Africa/Bamako": "bamako",
    "Africa/Bangui": "bangui",
    "Africa/Banjul": "banjul",
    "Africa/Bissau": "bissau",
    "Africa/Blantyre": "blantyre, malawi, lilongwe",
    "Africa/Brazzaville": "brazzaville",
    "Africa/Bujumbura": "bujumbura",
    "Africa/Cairo": (
        "cairo, egypt, agypten, egypte, egipto, alexandria, giza, kairo, el cairo, le caire"
    ),
    "Africa/Casablanca": (
        "casablanca, morocco, maroc, marokko, marruecos, marrocos, rabat, marrakech, marrakesh,"
        " fes, tangier, agadir"
    ),
    "Africa/Ceuta": "ceuta",
    "Africa/Conakry": "conakry",
    "Africa/Dakar": "dakar, senegal, thies, saint louis",
    "Africa/Dar_es_Salaam": "dar es salaam, tanzania, tansania, dodoma, arusha, mwanza, zanzibar",
    "Africa/Djibouti": "djibouti",
    "Africa/Douala": "douala, cameroon, cameroun, kamerun, yaounde, bamenda, buea",
    "Africa/El_Aaiun": "el aaiun",
    "Africa/Freetown": "freetown",
    "Africa/Gaborone": "gaborone, botswana",
    "Africa/Harare": "harare, zimbabwe, bulawayo",
    "Africa/Johannesburg": (
        "johannesburg, south africa, sudafrika, sudafrica, africa do sul, afrique du sud, cape "
        "town, kapstadt, durban, pretoria, joburg, jozi, bloemfontein, stellenbosch, port "
        "elizabeth, gqeberha, soweto"
    ),
    "Africa/Juba": "juba",
    "Africa/Kampala": "kampala, uganda, entebbe, gulu, jinja",
    "Africa/Khartoum": "khartoum, sudan",
    "Africa/Kigali": "kigali, rwanda, ruanda",
    "Africa/Kinshasa": "kinshasa",
    "Africa/Lagos": (
        "lagos, nigeria, abuja, ibadan, kano, port harcourt, enugu, kaduna, benin city, ilorin,"
        " jos, abeokuta, uyo, owerri, calabar, akure, onitsha, nsukka, zaria"
    ),
    "Africa/Libreville": "libreville, gabon",
    "Africa/Lome": "lome",
    "Africa/Luanda": "luanda, angola, huambo",
    "Africa/Lubumbashi": "lubumbashi",
    "Africa/Lusaka": "lusaka, zambia, sambia, kitwe, ndola",
    "Africa/Malabo": "malabo",
    "Africa/Maputo": "maputo, mozambique, mocambique, mosambik, beira",
    "Africa/Maseru": "maseru",
    "Africa/Mbabane": "mbabane",
    "Africa/Mogadishu": "mogadishu, somalia",
    "Africa/Monrovia": "monrovia",
    "Africa/Nairobi": (
        "nairobi, kenya, kenia, quenia, mombasa, kisumu, nakuru, eldoret, thika, nyeri"
    ),
    "Africa/Ndjamena": "ndjamena",
    "Africa/Niamey": "niamey, niger",
    "Africa/Nouakchott": "nouakchott",
    "Africa/Ouagadougou": "ouagadougou",
    "Africa/Porto-Novo": "porto novo, benin, cotonou",
    "Africa/Sao_Tome": "sao tome",
    "Africa/Timbuktu": "timbuktu",
    "Africa/Tripoli": "tripoli, libya, libyen, benghazi",
    "Africa/Tunis": "tunis, tunisia, tunisie, tunesien, tunez, sfax, sousse",
    "Africa/Windhoek": "windhoek, namibia",
    "Asia/Aden": "aden",
    "Asia/Almaty": "almaty, kazakhstan, kasachstan, astana, алматы, казахстан, астана, казахстане",
    "Asia/Amman": "amman, jordan, jordanien",
    "Asia/Anadyr": "anadyr",
    "Asia/Aqtau": "aqtau",
    "Asia/Aqtobe": "aqtobe",
    "Asia/Ashgabat": "ashgabat, turkmenistan",
    "Asia/Ashkhabad": "ashkhabad",
    "Asia/Atyrau": "atyrau",
    "Asia/Baghdad": "baghdad, iraq, irak, basra, erbil, mosul",
    "Asia/Baku": "baku, azerbaijan, aserbaidschan, баку",
    "Asia/Bangkok": "bangkok, thailand, chiang mai, phuket, thailande, krung thep",
    "Asia/Barnaul": "barnaul",
    "Asia/Beirut": "beirut, lebanon, liban, libanon, libano, beyrouth",
    "Asia/Bishkek": "bishkek, kyrgyzstan",
    "Asia/Brunei": "brunei",
    "Asia/Chita": "chita",
    "Asia/Colombo": "colombo, sri lanka, kandy",
    "Asia/Dacca": "dacca",
    "Asia/Damascus": "damascus, syria, syrien",
    "Asia/Dhaka": "dhaka, bangladesh, chittagong, chattogram, sylhet, khulna, rajshahi",
    "Asia/Dili": "dili",
    "Asia/Dubai": "dubai, uae, united arab emirates, abu dhabi, sharjah, oman, muscat",
    "Asia/Dushanbe": "dushanbe, tajikistan",
    "Asia/Famagusta": "famagusta",
    "Asia/Gaza": "gaza, palestine",
    "Asia/Hebron": "hebron",
    "Asia/Ho_Chi_Minh": (
        "ho chi minh, vietnam, viet nam, hanoi, ha noi, saigon, da nang, hcmc, ho chi minh city"
    ),
    "Asia/Hong_Kong": "hong kong, kowloon, 香港",
    "Asia/Irkutsk": "irkutsk",
    "Asia/Istanbul": "istanbul",
    "Asia/Jakarta": "jakarta, java, bandung, surabaya, yogyakarta, semarang, depok, bogor, malang",
    "Asia/Jayapura": "jayapura",
    "Asia/Jerusalem": "jerusalem, israel, tel aviv, haifa",
    "Asia/Kabul": "kabul, afghanistan",
    "Asia/Kamchatka": "kamchatka",
    "Asia/Karachi": (
        "karachi, pakistan, lahore, islamabad, rawalpindi, faisalabad, peshawar, multan"
    ),
    "Asia/Kathmandu": "kathmandu, nepal, pokhara, katmandu, lalitpur",
    "Asia/Khandyga": "khandyga",
    "Asia/Kolkata": (
        "kolkata, india, indien, inde, mumbai, bombay, delhi, new delhi, bangalore, bengaluru, "
        "chennai, madras, hyderabad, pune, ahmedabad, jaipur, lucknow, kochi, cochin, "
        "trivandrum, thiruvananthapuram, noida, gurgaon, gurugram, indore, nagpur, bhopal, "
        "chandigarh, coimbatore, kerala, goa, mysore, mysuru, calcutta, patna, surat, vizag, "
        "visakhapatnam, kanpur, tamil nadu, maharashtra, karnataka, bhubaneswar, mangalore, "
        "guwahati, bharat"
    ),
    "Asia/Krasnoyarsk": "krasnoyarsk",
    "Asia/Kuala_Lumpur": "kuala lumpur, malaysia, penang, kl, johor bahru, selangor, petaling jaya",
    "Asia/Kuching": "kuching",
    "Asia/Kuwait": "kuwait, kuwait city",
    "Asia/Macau": "macau, macao",
    "Asia/Magadan": "magadan",
    "Asia/Makassar": "makassar, bali, denpasar",
    "Asia/Manila": (
        "manila, philippines, philippinen, filipinas, cebu, davao, quezon city, makati, pilipinas"
    ),
    "Asia/Nicosia": "nicosia, cyprus, zypern, chypre, limassol, larnaca",
    "Asia/Novokuznetsk": "novokuznetsk",
    "Asia/Novosibirsk": "novosibirsk, новосибирск, новосибирске",
    "Asia/Omsk": "omsk",
    "Asia/Oral": "oral",
    "Asia/Phnom_Penh": "phnom penh, cambodia, kambodscha",
    "Asia/Pontianak": "pontianak",
    "Asia/Pyongyang": "pyongyang, north korea",
    "Asia/Qatar": "qatar, doha",
    "Asia/Qostanay": "qostanay",
    "Asia/Qyzylorda": "qyzylorda",
    "Asia/Riyadh": (
        "riyadh, saudi arabia, jeddah, saudi arabien, yemen, bahrain, manama, mecca, dammam"
    ),
    "Asia/Sakhalin": "sakhalin",
    "Asia/Seoul": (
        "seoul, south korea, korea, sudkorea, coree, corea, coreia, busan, incheon, daegu, 서울, "
        "한국, ソウル, 韓国, 首尔, 韩国, daejeon, republic of korea"
    ),
    "Asia/Shanghai": (
        "shanghai, china, beijing, peking, pekin, pequim, shenzhen, guangzhou, chengdu, "
        "hangzhou, wuhan, nanjing, xi'an, xian, suzhou, chongqing, tianjin, "
        "中国, 北京, 上海, 深圳, "
        "广州,"
        " 成都, 杭州, 武汉, 南京, 西安, chine, qingdao, dalian, xiamen"
    ),
    "Asia/Singapore": "singapore, singapur, singapour, singapura, 新加坡, シンガポール",
    "Asia/Srednekolymsk": "srednekolymsk",
    "Asia/Taipei": (
        "taipei, taiwan, kaohsiung, taichung, tainan, hsinchu, 台北, 台湾, 臺北, 台灣, 台中, 高雄"
    ),
    "Asia/Tashkent": "tashkent, uzbekistan, samarkand, usbekistan",
    "Asia/Tbilisi": "tbilisi, tiflis, batumi, kutaisi, тбилиси",
    "Asia/Tehran": "tehran, iran, teheran, isfahan, shiraz, tabriz, mashhad",
    "Asia/Thimbu": "thimbu",
    "Asia/Thimphu": "thimphu",
    "Asia/Tokyo": (
        "tokyo, japan, japon, japao, giappone, osaka, kyoto, nagoya, fukuoka, sapporo, "
        "yokohama, kobe, hiroshima, sendai, 東京, 大阪, 京都, 日本, 名古屋, 福岡, 札幌, 横浜, "
        "神戸, 仙台, 広島, tokio,"
        " kanazawa, 日本在住, okinawa"
    ),
    "Asia/Tomsk": "tomsk",
    "Asia/Ujung_Pandang": "ujung pandang",
    "Asia/Ulaanbaatar": "ulaanbaatar, ulan bator",
    "Asia/Ust-Nera": "ust nera",
    "Asia/Vientiane": "vientiane, laos",
    "Asia/Vladivostok": "vladivostok, владивосток",
    "Asia/Yakutsk": "yakutsk",
    "Asia/Yangon": "yangon, myanmar, burma, rangoon, mandalay",
    "Asia/Yekaterinburg": "yekaterinburg, екатеринбург, екатеринбурге",
    "Asia/Yerevan": "yerevan, armenia, armenien, armenie, ереван",
    "Australia/ACT": "act",
    "Australia/Adelaide": "adelaide, south australia",
    "Australia/Brisbane": "brisbane, queensland, gold coast, cairns, townsville",
    "Australia/Darwin": "darwin, northern territory",
    "Australia/Hobart": "hobart, tasmania, launceston",
    "Australia/LHI": "lhi",
    "Australia/Melbourne": "melbourne, geelong, ballarat",
    "Australia/NSW": "nsw",
    "Australia/Perth": "perth, western australia, fremantle",
    "Australia/Sydney": "sydney, new south wales, canberra, wollongong, newcastle nsw",
    "Australia/Yancowinna": "yancowinna",
    "Indian/Antananarivo": "antananarivo, madagascar",
    "Indian/Maldives": "maldives",
    "Indian/Mauritius": "mauritius",
    "Indian/Reunion": "la reunion",
    "Pacific/Apia": "apia, samoa",
    "Pacific/Auckland": (
        "auckland, new zealand, neuseeland, nouvelle zelande, nueva zelanda, wellington, "
        "christchurch, dunedin, nz, aotearoa, hamilton nz"
    ),
    "Pacific/Bougainville": "bougainville",
    "Pacific/Fakaofo": "fakaofo",
    "Pacific/Fiji": "fiji, suva",
    "Pacific/Funafuti": "funafuti",
    "Pacific/Galapagos": "galapagos",
    "Pacific/Guadalcanal": "guadalcanal",
    "Pacific/Guam": "guam",
    "Pacific/Honolulu": "honolulu, hawaii, hawai, oahu, maui",
    "Pacific/Kiritimati": "kiritimati",
    "Pacific/Kosrae": "kosrae",
    "Pacific/Nauru": "nauru",
    "Pacific/Niue": "niue",
    "Pacific/Noumea": "noumea",
    "Pacific/Pago_Pago": "pago pago",
    "Pacific/Palau": "palau",
    "Pacific/Port_Moresby": "port moresby, papua new guinea",
    "Pacific/Rarotonga": "rarotonga",
    "Pacific/Saipan": "saipan",
    "Pacific/Tahiti": "tahiti",
    "Pacific/Tarawa": "tarawa",
    "Pacific/Tongatapu": "tongatapu",
}
