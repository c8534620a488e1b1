"""Words for people in a check-in answer: everybody, both, the rest, she, I."""

CROWD = {
    # Everybody, whatever stands before.
    "CR_ALL": """
        both of my two, both my two, all of my three, all of my four,
        a single one of them, single one of them, any of the three, any of the four, any of the
        five,
        not a single one of them, not a single one, every single one of them,
        everyone, everybody, each of them, each one, every one of them, all of them, all of mine,
        all of my mentees, all my mentees, my mentees, my people, all three, all four, all five,
        all six, all 3, all 4, all 5, all 6, all two, my three, my four, my five, my six, my 3, my
        4, my 5, the three, the four, the five, the three of them, the four of them, all lines,
        without exception, they have all, they've all, they were all,
        they all, they're all, they are all, none of them, none of the three, none of the four,
        none of mine, none of my mentees, nobody, no one, no-one, noone, not one of them, neither
        of them, the whole group, the whole bunch, the whole gang, whole group, whole team,
        anybody, anyone, any of them, one and all, all mentees, y'all, alle, alle drei, alle vier,
        alle funf, jeder, allen, keiner, niemand, keiner von ihnen, allen dreien, tous, toutes,
        tous les trois, toutes les trois, tous les quatre, tout le monde, personne, aucun, todos,
        todas, los tres, las tres, los cuatro, todos los tres, nadie, ninguno, todo mundo, todo o
        mundo, os tres, as tres, os quatro, ninguem, nenhum, tutti, tutte, tutti e tre, tutti e
        quattro, nessuno, allemaal, iedereen, alle drie, alledrie, wszyscy, wszystkie, nikt,
        vsichni, vsechny, nikdo, все, все трое, никто, всі, alla tre, ingen, kaikki, alle tre,
        herkes, hepsi, ucu de, kimse, sab, sabhi, tinon, wote, mindenki, everyone's, everybody's,
        nobody's, wszystkich, u wszystkich, wszystkim, vsech, u vsech, vsem, всех, у всех, всем,
        bei allen, mit allen, con todos, com todos, con tutti, a todos, tutti quanti, todos eles,
        todas elas, todas ellas, todos ellos, tous sans exception, all of us, the entire group, the
        entire bunch, the lot of them, every single one, every last one, each and every one, the
        whole lot, whole lot, all the mentees, alla har, alla ar, alla mar, lahat, semua
    """,
    # Everybody, unless somebody was just named: "Ana: all good".
    "CR_ALL_WEAK": """
        all, everything, every thing, alles, tout, todo, tudo, tutto, wszystko, vse, vsechno,
        всё, все, allt, her sey, yote
    """,
    # Whoever was not named.
    "CR_REST": """
        the rest, rest, the rest of them, the others, others, all others, all the others,
        all other, the other two, the other three, the other four, the other five, other two,
        other three, other four, the other one, the other ones, the other, everyone else,
        everybody else, all else, anyone else, anybody else, the remaining, the remaining two,
        the remaining three, remaining, my other two, my other three, my others, no one else,
        nobody else, otherwise all, otherwise everything, otherwise everyone,
        otherwise everybody, all the rest, der rest, den rest, die anderen, die anderen beiden,
        die beiden anderen, alle anderen, andere, die ubrigen, der andere, die andere,
        sonst alles, sonst alle, bei den anderen, les autres, les deux autres, le reste, l'autre,
        tous les autres, sinon tout, los demas, las demas, los otros, los otros dos,
        las otras dos, el resto, el otro, la otra, los otros tres, os outros, as outras,
        os outros dois, o resto, o outro, a outra, os demais, o restante, gli altri,
        gli altri due, il resto, le altre, l'altro, l'altra, tutti gli altri, de rest,
        de anderen, de andere, de andere twee, de overigen, reszta, pozostali, pozostale,
        pozostala dwojka, inni, zbytek, ostatni, ti ostatni, остальные, остальное, двое других,
        у остальных, решта, інші, resten, de andra, loput, muut, digerleri, diger ikisi,
        geri kalani, baaki, baki, wengine, tobbiek
    """,
    "CR_BOTH": """
        both, both of them, both of mine, the two, the two of them, these two, those two, my two,
        either, either of them, neither, beide, beiden, beide von ihnen, die beiden, die zwei, den
        beiden, zu zweit, tous les deux, toutes les deux, les deux, los dos, las dos, ambos, ambas,
        os dois, as duas, entrambi, entrambe, tutti e due, allebei, alle twee, obaj, obie, oboje,
        oba, obe, оба, обе, обидва, bada, molemmat, begge, ikisi de, ikisi, dono, donon, wote
        wawili, mindketto, these 2, those 2, the 2, my 2, both mentees, both my mentees, both of my
        mentees, the pair of them, the pair, they both, tous deux, toutes deux, ellos dos, ellas
        dos, eles dois, elas duas, loro due, zij beiden, oni dwaj, one obie
    """,
    "CR_EXCEPT": """
        less, except only, just not, except, except for, except that, excepting, apart from,
        other than, aside from, with the exception of, exception, besides, but for, save for,
        bar, minus, not counting, excluding, but not, only not, ausser, bis auf, ausgenommen,
        mit ausnahme von, nur nicht, sauf, excepte, hormis, a part, a l'exception de, mis a part,
        salvo, excepto, menos, a excepcion de, aparte de, exceto, tirando, com excecao de, fora,
        tranne, eccetto, a parte, salvo che, meno, behalve, uitgezonderd, oprocz, poza,
        z wyjatkiem, krome, az na, s vyjimkou, vyjma, кроме, за исключением, окрім, крім, utom,
        forutom, paitsi, unntatt, haric, disinda, ke alawa, isipokuwa, kiveve
    """,
    # Somebody spoken of before.
    "CR_SHE": """
        she, he, they, she's, he's, they're, she'll, he'll, they'll, she'd, he'd, they'd, they've,
        her, his, him, their, them, who, whose, who's, which, hers, s/he, xe, it, it's, its, shes,
        hes, sie, er, ihr, ihm, ihn, ihre, sein, seine, ihnen, die, der, elle, il, ils, elles, lui,
        leur, sa, qui, el, ella, ellos, ellas, sus, que, ele, ela, eles, elas, dele, dela, seu,
        sua, lei, loro, suo, che, gli, zij, hij, ze, haar, hem, zijn, ona, oni, one, jej, jego,
        jeho, jeji, ktery, ktera, который, которая, он, она, они, его, её, ее, ему, ей, у него, у
        неё, у нее, у них, вона, він, вони, hon, han, hän, hanen, onu, onun, woh, wo, usne, uska,
        uski, yeye
    """,
    "CR_I": """
        i, i'm, i've, i'd, i'll, im, ive, me, myself, ich, ich bin, mir, mich, je, j'ai, j'etais,
        j'aurai, moi, yo, soy, estoy, estuve, eu, estou, estive, io, ho, ik, heb, jestem, jsem, я,
        мне, меня, jag, mina, jeg, mujhe, mimi, nina, sono stato, sono stata
    """,
    "CR_WE": """
        we, we're, we've, we'll, we'd, wir, nous, on a, nosotros, nos, hemos, temos, a gente,
        noi, abbiamo, wij, we hebben, мы, vi, biz
    """,
}
