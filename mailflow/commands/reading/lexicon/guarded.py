"""Words of matters that people must read: private reports, keep-apart wishes, personal data."""

GUARDED = {
    # A report, a fear, a wish for silence: wins over everything.
    "PRIVATE": """
        handle with discretion, handle this with discretion, treat this with discretion, with
        discretion please, handle this discreetly, be discreet, in strict confidence, asked me to
        report it, asked me to report this, asked me to report him, asked me to report her,
        keep that to yourself, keep this to yourself, shouts at her, shouts at him, shouts at me,
        do not want to repeat, don't want to repeat,
        code of conduct, coc violation, coc issue, coc report, verhaltenskodex, code de
        conduite, codigo de conducta, codigo de conduta, codice di condotta, кодекс поведения,
        harass*, harassment, being harassed, sexual*, molest*, stalk*, stalking, stalker,
        abuse, abused, abusive, abuses, assault*, bully*, bullied, bullying, threaten*,
        threatened me, threatens me, groped, touched me, discriminat*, racist*, racism,
        sexist*, sexism, homophob*, transphob*, misogyn*, slur, slurs, hate speech,
        inappropriate*, unwanted advances, hit on me, hits on me, hitting on me, asked me out,
        asks me out, asking me out, creepy, creep, creeps me out, intimidat*, unsafe, not
        safe, don't feel safe, do not feel safe, afraid of him, afraid of her, scared of,
        scares me, frighten*, insult*, insulted me, humiliat*, humiliated, belittl*, followed
        me home, following me, shouted at me, shouts at me, yelled at me, yells at me,
        screamed at me, swore at me, called me a, called me names, called me stupid, called me
        an idiot, makes comments about my, comments about my, comments on my looks, comments
        about women, photos of me, pictures of me, nude*, dick pic*, blackmail*, retaliat*,
        victim, suicid*, self-harm, kill myself, end my life, hurt myself, hurts me, hit me,
        beat me, drunk messages, won't leave me alone, will not leave me alone, doesn't leave
        me alone, leave me alone, messages at night, underage, under 18 years, a minor, under
        age, report something, report somebody, report someone, report a person, report an
        incident, report a mentor, report a mentee, report a problem with, report a concern,
        report behaviour, report behavior, to report _ mentor, to report him, to report her,
        report misconduct, misconduct, incident to report, file a complaint, make a complaint,
        complain about a, complaint about a, complaint against, formal complaint, complain
        about my mentor, complaint about my mentor, not comfortable, uncomfortable with,
        uncomfortable, don't feel comfortable, do not feel comfortable, don't feel at ease,
        makes me uncomfortable, ill at ease, please don't share, don't share this, do not
        share this, please do not share, not share this, don't forward this, do not forward
        this, don't tell anyone, do not tell anyone, don't tell anybody, don't tell him, don't
        tell her, please don't tell _, keep this private, keep this confidential, keep this
        between us, keep it between us, between you and me, between us, just between us, stay
        between us, stays between us, keep it confidential, confidential, confidentially, in
        confidence, strictly confidential, in private, privately, private matter, private
        message, private concern, private word, speak privately, talk privately, for your eyes
        only, off the record, rather not say here, rather not say it here, not say here,
        rather not write, rather not say in public, say in public why, don't want to say why
        in public, not in front of, behind closed doors, without _ knowing, without him
        knowing, without her knowing, not want him to know, not want her to know, don't want
        him to know, don't want her to know, not on speaking terms, what he did to me, what
        she did to me, what he wrote to me, what she wrote to me, what he said to me, what she
        said to me, knows what he did, knows what she did, sensitive matter, something
        sensitive, delicate matter, personal matter with my mentor, vertraulich*, unter uns,
        im vertrauen, bitte nicht weitersagen, nicht weitersagen, nicht weitergeben, unter
        vier augen, vorfall, vorfall melden, etwas melden, jemanden melden, belastig*,
        belastigt, ubergriff*, beleidig*, bedroh*, unwohl, fuhle mich nicht wohl, angst vor,
        diskriminier*, mobb*, gemobbt, anzuglich*, beschwerde uber, missbrauch*,
        confidentiel*, en confidence, entre nous, en prive, signaler quelque chose, signaler
        un incident, signaler un comportement, signaler quelqu'un, signaler un probleme avec,
        harcel*, harcelement, insulte*, menace*, mal a l'aise, agress*, pas en securite, ne
        pas partager, deplac*, porter plainte, plainte contre, n'en parlez a personne, peur de
        lui, peur d'elle, confidencial*, en confianza, en privado, entre nosotros, denunciar,
        quiero denunciar, reportar algo, reportar a, acoso, acosa*, acosador, amenaz*,
        insult*, incomod*, miedo de, me da miedo, agredi*, no se lo digan, no compartan,
        inapropiad*, queja contra, me siento incomoda, abuso, confidencialmente, em confianca,
        em privado, em particular, entre nos, assedi*, ameac*, ofend*, desconfortavel,
        desconforto, com medo d*, medo dele, medo dela, nao compartilhe*, inadequad*, fui
        agredid*, riservat*, in confidenza, in privato, segnalare qualcosa, segnalare un
        comportamento, molesti*, minacci*, a disagio, tra noi, inappropriat*, denunciare,
        paura di lui, non condividere, конфиденциально, между нами, домогательств*, домога*,
        оскорб*, угрож*, угроз*, приста*, пожаловаться на, сообщить о, некомфортно, не по
        себе, боюсь его, боюсь ее, травл*, жалоба на, лично, poufn*, miedzy nami, nekanie,
        molestow*, zglosic cos, zglosic incydent, obtezo*, duvern*, mezi nami, nahlasit,
        vertrouwelijk*, onder ons, lastig gevallen, lastiggevallen, ongemakkelijk,
        grensoverschrijdend*, taciz, gizli, rahatsiz, gopniya, pareshan kar, ハラスメント,
        セクハラ, パワハラ, 嫌がらせ, 内密, 内緒, 秘密, 通報, 不快, 行動規範,
        相談したいことが, 骚扰, 保密, 举报, 投诉, 威胁, 侮辱, 不舒服, 私下, 行为准则, 性骚扰,
        괴롭힘, 성희롱, 비밀, 신고
    """,
    # The same words in a technical or formal sense: they undo the ones they cover.
    "NOT_PRIVATE": """
        we write privately, we talk privately, we chat privately, we mail privately, writes to me
        privately, writes me privately, mails me privately, answers privately, replies privately,
        answers me privately, wrote to me privately, wrote me privately, mailed me privately,
        messaged me privately, called me privately, answered me privately, replied privately,
        in private messages, by private message, private messages,
        share this password, don't share this password, do not share this password, not
        share this password, don't share this link, do not share this link, don't share this
        token, do not share this token, don't share this key, do not share this key,
        it scares me, that scares me, this scares me, one scares me, which scares me, exam
        scares me, stage scares me, speaking scares me, that frightens me, it frightens me,
        scared of neutron, scared of nova, scared of keystone, scared of ceph, scared of cinder,
        scared of glance, scared of horizon, scared of kolla, scared of ansible, scared of docker,
        scared of kubernetes, scared of linux, scared of vim, scared of emacs, scared of bash,
        scared of python, scared of gerrit, scared of zuul, scared of networking, scared of
        networks,
        scared of failing, scared of failure, scared of asking, scared of crowds, scared of the
        terminal, scared of the command, scared of the stage, scared of the cloud, scared of code,
        scared of public speaking, scared of making, scared of mistakes, scared of english,
        scared of heights, scared of spiders, scared of flying, scared of reviews, scared of
        rebasing, scared of merging, scared of exams, scared of tests, scared of computers,
        scared of the exam, scared of speaking, scared of breaking, scared of git,
        private channel, not beat me, will beat me, deplace, deplacez, deplacer, deplacement,
        deplacements,
        private network, private networks, private key, private keys, private ip, private
        cloud, private subnet, private repo, private repository, private branch, private
        address, private addresses, private registry, private vlan, private window, private
        tab, private fork, private mode, private browsing, private project, private image,
        private flavor, private laptop, private room, private tutor, private lesson*, private
        company, private use, privateauthority, bug report, bug reports, error report, status
        report, weekly report, report a bug, report bugs, report the bug, crash report, test
        report, coverage report, report back, trip report, reports page, report for, launchpad
        report, link to the code of conduct, code of conduct link, code of conduct page, code
        of conduct is, code of conduct url, code of conduct 404, code of conduct returns, read
        the code of conduct, i've read the code of conduct, i have read the code of conduct,
        agree to the code of conduct, agree with the code of conduct, accept the code of
        conduct, code of conduct accepted, code of conduct read, code of conduct seems, the
        code of conduct and, read and agree to the code of conduct, where is the code of
        conduct, where can i find the code of conduct, code of conduct fine, code of conduct
        ok, code of conduct noted, fine with the code of conduct, code of conduct agreed,
        conduct page, code of conduct document, code of conduct too, code of conduct as well,
        ok with the code of conduct, and the code of conduct, to the code of conduct, den
        verhaltenskodex habe ich gelesen, verhaltenskodex gelesen, verhaltenskodex habe ich
        gelesen, verhaltenskodex akzeptiert, code de conduite lu, lu le code de conduite,
        j'accepte le code de conduite, he leido el codigo de conducta, acepto el codigo de
        conducta, li o codigo de conduta, aceito o codigo de conduta, кодекс поведения
        прочитал*, abuse of notation, abusing the, abuse the api, stack abuse, rate limit
        abuse, threat model, insult to injury, threatens to break, aggressive caching,
        inappropriate ioctl, inappropriate type, inappropriate format, unsafe code, unsafe
        block, unsafe operation, unsafe char*, thread unsafe, unsafe mode, unsafe fs,
        uncomfortable with git, uncomfortable with the command line, comfortable with git, not
        comfortable with git, not comfortable with the command line, not comfortable with
        linux, not comfortable with python, not comfortable with my english, not comfortable
        with speaking, not comfortable speaking, not comfortable with public speaking, not
        comfortable with vim, not comfortable with the shell, not comfortable with bash, not
        comfortable with ansible, uncomfortable chair, race condition, minor release, a minor
        bug, a minor thing, a minor issue, a minor problem, a minor change, a minor fix, a
        minor detail, a minor nit, a minor typo, a minor edit, a minor one, a minor release, a
        minor version, a minor hiccup, a minor delay, victim of my own, stalking horse, sexual
        selection, report for work, private beta, hit me up, hit me like, beat me to it, beats
        me, killing me, hit me with, hit on the, between us two time zones, agreed between us,
        settled between us, arranged between us, between us we, between us we've, between us we
        have, difference between us, personlich*,
        confidential computing
    """,
    "AVOID": """
        not put me together with, not to put me together with, not put me with, not to put me
        with, not pair me with, not to pair me with, not match me with, not to match me with, not
        be put together with, not be put with, not be paired with, not be matched with, not end up
        with, rather not work with, rather not be with,
        put me in one group with, don't put me in one group with, don't put me in a group
        with, do not put me in a group with, don't put me in the same group as, don't put me
        together with,
        keep us apart, keep us separate, keep us separated,
        never want to be with, never want to be in one group with, never want to work with,
        never be with, don't want to see, don't want to meet, not her group, not his group,
        don't put me with, do not put me with, not put me with, don't pair me with, do not
        pair me with, not pair me with, don't match me with, do not match me with, not match
        me with, don't place me with, do not place me with, not place me with, don't group me
        with, don't assign me to, never put me with, never put me in a group with, never put me
        together
        with, never put me in the same group as, never give me, don't give me, never pair me
        with, never
        match me with, never place me with, not in a group with, not in the same group as, not in
        the same
        cohort as, not together with, not be paired with, not be matched with,
        not be placed with, not be in one group with, not be in a group with, not be in the
        same group as, not be in the same cohort as, not be with, not to be in one group with,
        not to be in a group with, not to be in the same group as, not to be paired with, not
        to be matched with, not to work with, not work with, not with, rather not work with,
        rather not be with, rather not be paired with, prefer not to work with, prefer not to
        be with, prefer not to be paired with, don't want to work with, do not want to work
        with, don't want to be with, don't want to be in a group with, don't want to be paired
        with, can't work with, cannot work with, keep me away from, keep me apart from, keep
        away from, away from, stay away from, avoid, anyone but, anybody but, any mentor but,
        anyone except, any group without, a group without, no contact with, want no contact
        with, nothing to do with, never again with, not again with, separate me from, nicht
        mit, nicht wieder mit, bitte nicht mit, nicht mehr mit, nicht zusammen mit, nicht in
        eine gruppe mit, nicht in einer gruppe mit, auf keinen fall mit, pas avec, surtout pas
        avec, plus avec, pas etre avec, ne me mettez pas avec, ne pas etre avec, eviter, pas
        dans le meme groupe que, no con, con cualquiera menos, no me pongan con, no me pongas
        con, no quiero estar con, no quiero trabajar con, no estar con, evitar a, nao com,
        menos com, nao me coloquem com, nao me ponham com, nao quero ficar com, nao quero
        trabalhar com, evitar, non con, tranne con, non mettetemi con, non voglio stare con,
        не с, только не с, не ставьте меня с, не хочу с, не хочу работать с, nie z, ne s, niet
        met, liever niet met, とは別, と一緒にしない, 不要和, 别和, 不想和
    """,
    "BOND": """
        my ex, my ex-husband, my ex-wife, my ex-boyfriend, my ex-girlfriend, ex of mine, my
        former partner, my boss, my manager, my former boss, my ex-boss, my landlord, my
        husband, my wife, my boyfriend, my girlfriend, my flatmate, my supervisor, my
        professor, mein ex, meine ex, mein chef, meine chefin, mon ex, mon chef, ma chef*, mi
        ex, mi jefe, mi jefa, meu ex, minha ex, meu chefe, minha chefe, il mio ex, la mia ex,
        il mio capo, мой бывший, моя бывшая, мой начальник, moj byly, moj szef
    """,
    "EXPORT": """
        everything you have of me, all you have of me, what you have of me, what you hold of me,
        everything you hold of me, like to have my data, want to have my data, get my data, copy of
        my data first,
        everything you store about me, everything you stored about me, everything you know about
        me, everything you have on me, everything you keep about me, what you keep about me, all
        you have on me, all you have about me, all you know about me, whatever you have on me,
        what you stored about me, what you have stored about me, what you store about me,
        what you know about me, what you have about me, what you saved about me, see my
        data, all data you have on me,
        export, export my data, export all my data, export my mails, export all my mails,
        export everything, send me my data, send me all my data, send me what you have, send
        me everything you have, what you have on me, what you have about me, everything you
        have on me, everything you have about me, what do you have about me, what data do you
        hold, what data do you have, data do you hold about me, data do you have about me,
        data do you have on me, data you hold, data you have, what you know about me, what do
        you know about me, what is stored about me, what's stored about me, copy of my data,
        copy of all my data, copy of my personal data, copy of everything you, download my
        data, subject access request, access request, access to my data, article 15, art . 15,
        art 15, data export, data you store, data stored about me, information you hold,
        information you have about me, my personal data please, records you hold, all the data
        you have, auskunft, meine daten schicken, daten uber mich, welche daten, kopie meiner
        daten, kopie aller, meine daten herunterladen, zu meiner person gespeicherten,
        datenauskunft, toutes les donnees, mes donnees personnelles, copie de mes donnees, les
        donnees que vous avez, donnees sur moi, copia de mis datos, mis datos personales, que
        datos tienen, datos tienen sobre mi, todos mis datos, los datos que tienen, copia dos
        meus dados, que dados voces tem, dados voces tem, dados que voces tem, meus dados
        pessoais, copia dei miei dati, i miei dati, quali dati, какие данные, мои данные,
        копию моих данных, данные обо мне, kopie moich danych, moje dane, kopii moich, moje
        data, kopie van mijn gegevens, mijn gegevens, 個人データ, 私のデータ, データを送って,
        我的数据, 导出
    """,
    "FORGET": """
        delete my address and whatever, delete my address and everything, delete my address and all,
        remove my address and everything, remove my address and whatever, remove my address and all,
        whatever else you hold about me, everything else you hold about me,
        erasure of my data, request erasure, right to be forgotten, right to erasure, erase
        my data, forget everything about me, forget everything you know about me,
        forget me, forget about me, delete my data, delete all my data, delete my account,
        delete my information, delete everything, delete me, delete all of my data, delete
        everything about me, delete everything you have, delete what you have, erase me, erase
        my data, erase all my data, erase my account, erase everything, erase all, wipe my
        data, wipe everything, remove my data, remove all my data, remove all my information,
        remove my personal data, purge my data, right to be forgotten, right to erasure,
        article 17, art . 17, art 17, gdpr delete, gdpr erase, gdpr erasure, erasure request,
        data deletion, deletion request, account deletion, forget everything, forget all about
        me, want to be forgotten, be deleted from your, my data deleted, my account deleted,
        my data erased, my data removed, everything deleted, everything erased, delete any
        data, erase any data, remove every trace, delete every trace, loscht meine daten,
        loschen sie meine daten, daten loschen, alles loschen, mein konto loschen, loschen sie
        alles, meine daten loschen, meine daten zu loschen, loschung meiner, loschung, loscht
        mich, vergesst mich, supprimez mes donnees, supprimer mes donnees, supprimez mon
        compte, supprimer mon compte, effacez mes donnees, effacer mes donnees, effacez tout,
        effacez-moi, oubliez-moi, droit a l'oubli, suppression de mes donnees, borren mis
        datos, borrar mis datos, borrad mis datos, borra mis datos, eliminen mis datos,
        eliminar mis datos, elimina mis datos, borrar mi cuenta, eliminar mi cuenta, eliminen
        mi cuenta, olvidenme, olvidadme, apaguem meus dados, apagar meus dados, apague meus
        dados, excluir meus dados, excluam meus dados, excluir minha conta, apagar minha
        conta, deletar minha conta, deletem meus dados, cancellate i miei dati, cancellare i
        miei dati, cancellate tutto, cancellare il mio account, eliminate i miei dati, удалите
        мои данные, удалить мои данные, удалите меня, удалите все, удалите все данные, удалить
        аккаунт, сотрите, забудьте меня, usuncie moje dane, usunac moje dane, usunac konto,
        smazte moje data, smazat moje data, smazte me, verwijder mijn gegevens, mijn gegevens
        verwijderen, mera data delete, verilerimi silin, データを削除, アカウントを削除,
        削除して, 删除我的, 删除数据, 注销账号, 데이터 삭제
    """,
}
