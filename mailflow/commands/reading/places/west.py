"""Towns, regions and countries of Europe and the Americas by zone, folded.

A name stands under the zone most of its bearers mean; what has several zones, or several places
of one name, stands under `?`.
"""

WEST = {
    "America/Anchorage": "anchorage, alaska, fairbanks, juneau",
    "America/Anguilla": "anguilla",
    "America/Antigua": "antigua",
    "America/Argentina/Buenos_Aires": (
        "argentina, argentine, argentinien, buenos aires, rosario, la plata, mar del plata, "
        "bsas, caba, neuquen, bahia blanca"
    ),
    "America/Argentina/Catamarca": "catamarca",
    "America/Argentina/ComodRivadavia": "comodrivadavia",
    "America/Argentina/Cordoba": "cordoba argentina",
    "America/Argentina/Jujuy": "jujuy",
    "America/Argentina/Mendoza": "mendoza",
    "America/Argentina/Rio_Gallegos": "rio gallegos",
    "America/Argentina/Salta": "salta",
    "America/Argentina/San_Juan": "san juan argentina",
    "America/Argentina/San_Luis": "san luis",
    "America/Argentina/Tucuman": "tucuman",
    "America/Argentina/Ushuaia": "ushuaia",
    "America/Aruba": "aruba",
    "America/Asuncion": "asuncion, paraguay",
    "America/Atikokan": "atikokan",
    "America/Bahia": "salvador da bahia, salvador de bahia, bahia",
    "America/Barbados": "barbados",
    "America/Belem": "belem",
    "America/Belize": "belize",
    "America/Bogota": (
        "bogota, colombia, kolumbien, colombie, medellin, cali, barranquilla, bucaramanga, "
        "pereira, manizales, cucuta"
    ),
    "America/Boise": "boise",
    "America/Campo_Grande": "campo grande",
    "America/Cancun": "cancun",
    "America/Caracas": "caracas, venezuela, maracaibo, maracay, barquisimeto",
    "America/Cayenne": "cayenne",
    "America/Cayman": "cayman",
    "America/Chicago": (
        "chicago, central time, us central, houston, dallas, austin, san antonio, minneapolis, "
        "new orleans, st louis, saint louis, kansas city, milwaukee, memphis, nashville, "
        "oklahoma city, tulsa, omaha, illinois, wisconsin, minnesota, iowa, missouri, "
        "arkansas, louisiana, mississippi, alabama, oklahoma, fort worth, des moines, st paul, "
        "baton rouge, little rock, huntsville, tx"
    ),
    "America/Chihuahua": "chihuahua",
    "America/Costa_Rica": "costa rica, heredia, alajuela, cartago",
    "America/Curacao": "curacao",
    "America/Denver": (
        "denver, mountain time, us mountain, colorado, boulder, utah, salt lake city, new "
        "mexico, albuquerque, wyoming, montana, santa fe, colorado springs, fort collins, "
        "provo, cheyenne, bozeman"
    ),
    "America/Detroit": "detroit, michigan, ann arbor, grand rapids, lansing",
    "America/Dominica": "dominica",
    "America/Edmonton": "edmonton, alberta, calgary, banff, red deer",
    "America/El_Salvador": "el salvador, san salvador",
    "America/Fort_Wayne": "fort wayne",
    "America/Fortaleza": "fortaleza, ceara, natal rn, joao pessoa",
    "America/Grand_Turk": "grand turk",
    "America/Grenada": "grenada",
    "America/Guadeloupe": "guadeloupe",
    "America/Guatemala": "guatemala, guatemala city, quetzaltenango",
    "America/Guayaquil": "guayaquil, ecuador, quito, cuenca",
    "America/Guyana": "guyana, georgetown",
    "America/Halifax": (
        "halifax, nova scotia, new brunswick, fredericton, prince edward island, dartmouth"
    ),
    "America/Havana": "havana, cuba, kuba, la habana, la havane",
    "America/Indiana/Indianapolis": "indianapolis, indiana, bloomington",
    "America/Jamaica": "jamaica, kingston",
    "America/Kentucky/Louisville": "louisville",
    "America/Knox_IN": "knox in",
    "America/Kralendijk": "kralendijk",
    "America/La_Paz": "la paz, bolivia, bolivien, santa cruz de la sierra, cochabamba, sucre",
    "America/Lima": "lima, peru, arequipa, cusco, cuzco, trujillo",
    "America/Los_Angeles": (
        "pacific time, us pacific, san francisco, seattle, san diego, oakland, berkeley, "
        "sacramento, silicon valley, palo alto, mountain view, fresno, california, kalifornien,"
        " oregon, bay area, san jose california, la, sf, los angeles, spokane, tacoma, long "
        "beach, santa cruz, eugene, nevada, las vegas, pdx, portland oregon, portland"
    ),
    "America/Lower_Princes": "lower princes",
    "America/Maceio": "maceio",
    "America/Managua": "managua, nicaragua",
    "America/Manaus": "manaus, manaos, amazonas",
    "America/Marigot": "marigot",
    "America/Martinique": "martinique",
    "America/Metlakatla": "metlakatla",
    "America/Mexico_City": (
        "ciudad de mexico, mexico city, cdmx, guadalajara, puebla, queretaro, toluca, morelia, "
        "oaxaca, mexiko stadt, xalapa, leon guanajuato"
    ),
    "America/Miquelon": "miquelon",
    "America/Moncton": "moncton",
    "America/Monterrey": "monterrey, nuevo leon",
    "America/Montevideo": "montevideo, uruguay, punta del este, salto uruguay",
    "America/Montserrat": "montserrat",
    "America/Nassau": "nassau",
    "America/New_York": (
        "new york, eastern time, us eastern, east coast, us east, nyc, brooklyn, boston, "
        "philadelphia, washington dc, washington d.c., atlanta, miami, pittsburgh, baltimore, "
        "raleigh, charlotte, orlando, tampa, cleveland, cincinnati, columbus, massachusetts, "
        "new jersey, pennsylvania, virginia, north carolina, south carolina, connecticut, "
        "vermont, maine, new hampshire, rhode island, maryland, ohio, delaware, buffalo, "
        "rochester, ithaca, durham north carolina, providence, hartford, jacksonville, newark, "
        "queens, manhattan, bronx, nueva york, west virginia, savannah"
    ),
    "America/Panama": "panama, panama city",
    "America/Paramaribo": "paramaribo, suriname",
    "America/Phoenix": "phoenix, arizona, tucson, scottsdale, tempe",
    "America/Port-au-Prince": "port au prince, haiti",
    "America/Port_of_Spain": "port of spain, trinidad",
    "America/Puerto_Rico": "puerto rico, san juan puerto rico",
    "America/Recife": "recife, pernambuco, olinda",
    "America/Regina": "regina, saskatchewan, saskatoon",
    "America/Santa_Isabel": "santa isabel",
    "America/Santiago": "santiago de chile, valparaiso, concepcion, vina del mar, santiago chile",
    "America/Santo_Domingo": "santo domingo, dominican republic, republica dominicana",
    "America/Sao_Paulo": (
        "sao paulo, rio de janeiro, rio, brasilia, belo horizonte, curitiba, porto alegre, "
        "florianopolis, campinas, goiania, sampa, vitoria, santos, niteroi, ribeirao preto, "
        "londrina, joinville, uberlandia, minas gerais, juiz de fora"
    ),
    "America/Shiprock": "shiprock",
    "America/Sitka": "sitka",
    "America/St_Barthelemy": "st barthelemy",
    "America/St_Johns": "st johns, newfoundland",
    "America/St_Kitts": "st kitts",
    "America/St_Lucia": "st lucia",
    "America/St_Thomas": "st thomas",
    "America/St_Vincent": "st vincent",
    "America/Tegucigalpa": "tegucigalpa, honduras",
    "America/Tijuana": "baja california, tijuana",
    "America/Toronto": (
        "toronto, ontario, ottawa, montreal, quebec, quebec city, waterloo, mississauga, "
        "hamilton ontario, gatineau, kitchener, laval, sherbrooke"
    ),
    "America/Tortola": "tortola",
    "America/Vancouver": "vancouver, british columbia, burnaby, surrey bc, kelowna, victoria bc",
    "America/Virgin": "virgin",
    "America/Whitehorse": "whitehorse, yukon",
    "America/Winnipeg": "winnipeg, manitoba",
    "America/Yakutat": "yakutat",
    "America/Yellowknife": "yellowknife",
    "Atlantic/Azores": "ponta delgada, azoren",
    "Atlantic/Bermuda": "bermuda",
    "Atlantic/Canary": (
        "canary islands, tenerife, gran canaria, las palmas, teneriffa, canarias, islas canarias"
    ),
    "Atlantic/Cape_Verde": "praia, cabo verde",
    "Atlantic/Madeira": "madeira",
    "Atlantic/Reykjavik": "reykjavik, iceland, island republic, islande, islandia",
    "Europe/Amsterdam": (
        "amsterdam, netherlands, the netherlands, holland, niederlande, pays bas, paises bajos,"
        " paises baixos, nederland, rotterdam, utrecht, eindhoven, the hague, den haag, "
        "groningen, delft, leiden, nijmegen, tilburg, haarlem, maastricht"
    ),
    "Europe/Andorra": "andorra",
    "Europe/Astrakhan": "astrakhan",
    "Europe/Athens": (
        "athens, greece, griechenland, grece, grecia, thessaloniki, patras, crete, kreta, "
        "heraklion, athen, atenas"
    ),
    "Europe/Belgrade": "belgrade, serbia, serbien, novi sad, nis, belgrad",
    "Europe/Berlin": (
        "berlin, germany, deutschland, allemagne, alemania, alemanha, germania, munich, "
        "munchen, muenchen, hamburg, cologne, koln, koeln, frankfurt, stuttgart, leipzig, "
        "dresden, dusseldorf, duesseldorf, nuremberg, nurnberg, hannover, hanover, bremen, "
        "dortmund, essen, bonn, karlsruhe, freiburg, heidelberg, mannheim, jena, erfurt, "
        "potsdam, rostock, kiel, lubeck, darmstadt, mainz, kassel, aachen, gottingen, "
        "regensburg, augsburg, ulm, wurzburg, tubingen, chemnitz, magdeburg, saarbrucken, "
        "bielefeld, munster, wuppertal, bochum, bavaria, bayern, konstanz, weimar, oldenburg, "
        "nemecko, bamberg, passau, paderborn, siegen, trier, koblenz"
    ),
    "Europe/Bratislava": "bratislava, slovakia, slowakei, kosice, slovensko, zilina",
    "Europe/Brussels": (
        "brussels, belgium, belgien, belgique, belgica, belgie, antwerp, antwerpen, ghent, "
        "gent, bruges, leuven, liege, bruxelles, brussel, namur, bruselas"
    ),
    "Europe/Bucharest": (
        "bucharest, romania, rumanien, roumanie, rumania, cluj, cluj napoca, timisoara, iasi, "
        "brasov, bukarest, bucuresti, sibiu, constanta"
    ),
    "Europe/Budapest": "budapest, hungary, ungarn, hongrie, hungria, debrecen, szeged, pecs",
    "Europe/Chisinau": "chisinau, moldova",
    "Europe/Copenhagen": (
        "copenhagen, denmark, danemark, dinamarca, danmark, aarhus, odense, aalborg, kobenhavn,"
        " kopenhagen"
    ),
    "Europe/Dublin": "dublin, ireland, irland, irlande, irlanda, cork, galway, limerick",
    "Europe/Gibraltar": "gibraltar",
    "Europe/Helsinki": (
        "helsinki, finland, finnland, finlande, finlandia, tampere, turku, oulu, espoo, suomi, "
        "jyvaskyla"
    ),
    "Europe/Istanbul": (
        "turkey, turkei, turquie, turquia, turkiye, ankara, izmir, antalya, bursa, eskisehir"
    ),
    "Europe/Kaliningrad": "kaliningrad, калининград",
    "Europe/Kirov": "kirov",
    "Europe/Kyiv": (
        "ukraine, ucrania, kiev, kyiv, lviv, kharkiv, odesa, odessa, dnipro, киев, киеве, київ,"
        " украина, львов, львове, харьков, одесса, україна"
    ),
    "Europe/Lisbon": (
        "lisbon, portugal, porto, braga, coimbra, lisboa, lissabon, lisbonne, aveiro, faro, "
        "oporto, evora"
    ),
    "Europe/Ljubljana": "ljubljana, slovenia, slowenien, maribor",
    "Europe/London": (
        "london, uk, united kingdom, great britain, england, scotland, wales, northern ireland,"
        " manchester, liverpool, leeds, glasgow, edinburgh, bristol, sheffield, cardiff, "
        "belfast, nottingham, oxford, brighton, britain, londres, londra, reading uk, "
        "newcastle, aberdeen, leicester, norwich, exeter, coventry, southampton, portsmouth, "
        "grossbritannien, royaume uni, reino unido, york, dundee, swansea, bath"
    ),
    "Europe/Luxembourg": "luxembourg, luxemburg",
    "Europe/Madrid": (
        "madrid, spain, spanien, espagne, espana, espanha, barcelona, sevilla, seville, bilbao,"
        " malaga, zaragoza, granada, girona, murcia, alicante, valladolid, mallorca, donostia, "
        "san sebastian, vigo, gijon, oviedo, pamplona, salamanca, tarragona, a coruna, "
        "santander, cadiz, catalonia, katalonien, cataluna, spagna, lleida"
    ),
    "Europe/Malta": "malta, valletta",
    "Europe/Mariehamn": "mariehamn",
    "Europe/Minsk": "minsk, belarus, минск, минске, weissrussland, беларусь",
    "Europe/Monaco": "monaco",
    "Europe/Moscow": (
        "moscow, moskau, moscu, st petersburg, saint petersburg, kazan, москва, москве, "
        "петербург, петербурге, санкт петербург, питер, питере, казань, казани, nizhny "
        "novgorod, нижний новгород, ростов на дону"
    ),
    "Europe/Oslo": (
        "oslo, norway, norwegen, norvege, noruega, norge, bergen, trondheim, stavanger, tromso"
    ),
    "Europe/Paris": (
        "paris, france, frankreich, francia, franca, lyon, marseille, toulouse, bordeaux, "
        "lille, nantes, strasbourg, nice, montpellier, rennes, grenoble, parigi, dijon, rouen, "
        "brest, reims, caen, angers, clermont ferrand, bretagne, brittany, nancy"
    ),
    "Europe/Podgorica": "podgorica, montenegro",
    "Europe/Prague": (
        "prague, czechia, czech republic, tschechien, tchequie, republica checa, cesko, brno, "
        "ostrava, praha, prag, plzen, olomouc, liberec, praga, brne, praze"
    ),
    "Europe/Riga": "riga, latvia, lettland",
    "Europe/Rome": (
        "rome, italy, italien, italie, italia, milan, milano, mailand, turin, torino, naples, "
        "napoli, bologna, florence, firenze, venice, venezia, genova, palermo, roma, rom, bari,"
        " catania, pisa, trento, padova, verona, trieste, sardinia, sicily, cagliari"
    ),
    "Europe/Samara": "самара, самаре, samara",
    "Europe/San_Marino": "san marino",
    "Europe/Sarajevo": "sarajevo, bosnia, bosnien",
    "Europe/Saratov": "saratov",
    "Europe/Simferopol": "simferopol",
    "Europe/Skopje": "skopje, macedonia, north macedonia",
    "Europe/Sofia": "sofia, bulgaria, bulgarien, plovdiv, varna, bulgarie",
    "Europe/Stockholm": (
        "stockholm, sweden, schweden, suede, suecia, sverige, gothenburg, goteborg, malmo, "
        "uppsala, linkoping, lund, umea, estocolmo"
    ),
    "Europe/Tallinn": "tallinn, estonia, estland, tartu",
    "Europe/Tirane": "tirane, albania, albanien, tirana",
    "Europe/Tiraspol": "tiraspol",
    "Europe/Ulyanovsk": "ulyanovsk",
    "Europe/Uzhgorod": "uzhgorod",
    "Europe/Vaduz": "vaduz",
    "Europe/Vienna": (
        "vienna, austria, osterreich, oesterreich, autriche, graz, linz, salzburg, innsbruck, "
        "wien, vienne, viena, klagenfurt"
    ),
    "Europe/Vilnius": "vilnius, lithuania, litauen, kaunas",
    "Europe/Volgograd": "volgograd",
    "Europe/Warsaw": (
        "warsaw, poland, polen, pologne, polonia, polska, krakow, cracow, krakau, wroclaw, "
        "gdansk, poznan, lodz, katowice, warszawa, warschau, lublin, szczecin, varsovie, "
        "varsovia, torun, krakowie, warszawie, rzeszow"
    ),
    "Europe/Zagreb": "zagreb, croatia, kroatien, hrvatska, croatie, rijeka",
    "Europe/Zaporozhye": "zaporozhye",
    "Europe/Zurich": (
        "zurich, switzerland, schweiz, suisse, suiza, suica, svizzera, geneva, geneve, genf, "
        "bern, berne, basel, lausanne, lugano, lucerne, luzern, zuerich, winterthur, st gallen,"
        " ginebra"
    ),
    "?": (
        "brazil, brasil, brasilien, bresil, usa, us, united states, the states, america, "
        "vereinigte staaten, etats unis, estados unidos, canada, kanada, russia, russland, "
        "russie, rusia, россия, россии, australia, australien, australie, mexico, mexiko, "
        "mexique, indonesia, indonesien, indonesie, chile, chili, georgia, georgien country, "
        "congo, drc, kazakhstan region, mongolia, greenland, micronesia, san jose, valencia, "
        "cordoba, merida, birmingham, cambridge, victoria, springfield, santiago, florida, "
        "tennessee, kentucky, north dakota, south dakota, nebraska, kansas, idaho, washington, "
        "washington state, richmond, hamilton, kaliningrad region, сша, texas, san juan, "
        "америка, states, georgetown city, trinidad city, salvador, columbia"
    ),
}
