"""`The first is fine, the second quiet`: ordinals that stand for the lines of a round."""

from collections.abc import Sequence

from mailflow.commands.reading.clauses.words import listed

_NTH = {
    word: number
    for number, words in enumerate(
        (
            """
            first erste ersten premier premiere primero primera primeiro primeira primo prima eerste
            pierwszy pierwsza prvni первый первая
            """,
            """
            second zweite zweiten deuxieme seconde segundo segunda secondo seconda tweede drugi
            druga druhy druha второй вторая
            """,
            """
            third dritte dritten troisieme tercero tercera terceiro terceira terzo terza derde
            trzeci trzecia treti третий третья
            """,
            "fourth vierte vierten quatrieme cuarto cuarta quarto quarta vierde czwarty czwarta",
            "fifth funfte funften cinquieme quinto quinta vijfde piaty piata",
        ),
        start=1,
    )
    for word in words.split()
}
_ARTICLE = listed("the der die den dem le la l' el il lo o a de het")
_CLAUSE = listed(
    ", ; : . ! ? ( | - – — and und et y e i и en but aber mais pero mas ma with from of"
)
#: Behind an ordinal that stands for somebody.
_GOES_ON = listed(
    """
    is has was isn't hasn't wasn't doesn't didn't i i've i'm i'd we seems asked asks wants needs
    went told says wrote writes got took takes left quit passed finished , : - – — = ist hat war ich
    est a j'ai je esta tiene he no ha va e tem nao eu non sta ho vai heeft ik jest ma nie nema works
    keeps goes comes does did made makes still just already never one good fine well ok okay quiet
    stuck paused great gut bien bem bene ne n'est n'a n'ai kommt meldet hangt lauft geht macht
    steckt schreibt antwortet braucht repond avance progresse bloque avanza sigue responde contesta
    anda segue avanca procede risponde vont loopt zit werkt antwoordt
    """
)


def is_ordinal(folded: Sequence[str], place: int) -> bool:
    """An ordinal behind its article."""
    within = 0 < place < len(folded)
    return within and folded[place] in _NTH and folded[place - 1] in _ARTICLE


def counts_from_one(folded: Sequence[str]) -> bool:
    """`The first is merged, the second in review`: of somebody who was named, two things."""
    ordinals = [_NTH[word] for place, word in enumerate(folded) if is_ordinal(folded, place)]
    return ordinals[:2] == [1, 2]


def ordinal_at(folded: Sequence[str], place: int) -> int:
    """`the second`, where a clause begins, and nobody's `second chapter`; 0 for none."""
    behind = [*folded[place + 1 : place + 3], "", ""]
    opens = not place or folded[place - 1] in _CLAUSE
    goes_on = not behind[1] or behind[1] in _GOES_ON
    return _NTH.get(behind[0], 0) if folded[place] in _ARTICLE and opens and goes_on else 0
