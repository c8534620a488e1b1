"""Which tracks a text names: by name, by a slip of it, or by what the track is about."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.words import listed, near

# What common tracks are called in other words. Only tracks whose name holds the key word use it.
_ABOUT = {
    "patch": "patch, patches, first contribution, first commit, first change, contribution, "
    "contributing, contribute, upstream, premier patch, premiere contribution, erster "
    "patch, ersten patch, erste patch, erster beitrag, primer parche, parche, primera "
    "contribucion, primeiro patch, primeira contribuicao, prima patch, primo contributo, "
    "первый патч, патч, pierwsza latka, prvni patch, gerrit, first pr, pull request, "
    "最初のパッチ, パッチ, 第一个补丁, 补丁",
    "deploy": "deploying, deployment, deployments, deploy openstack, openstack deployment, install "
    "openstack, deploys, deployed, deployen, deployer, deploiement, despliegue, desplegar, "
    "implantacao, deployar, развертыван, развернуть, деплой, デプロイ, 部署, 배포, kolla, "
    "kolla-ansible",
    "talk": "talks, cfp, presentation, speaking, public speaking, slides, abstract, proposal, "
    "speaker, vortrag, vortrage, conference talk, presentation, charla, charlas, ponencia, "
    "palestra, palestras, apresentacao, conferenza, доклад, доклады, выступление, "
    "prelekcja, prednaska, prednasku, lezing, konusma, 発表, トーク, 登壇, 演讲, 발표",
    "coa": "certified openstack administrator, certification, certificate exam, openstack exam, "
    "coa-vorbereitung, coa-prufung, exam, zertifizierung, certificacion, certificacao, "
    "certificazione, сертификация, сертификацию, 認定, 认证",
    "bug": "bug, bugs, bugfix, bug fix, bugfixing, bug fixing, fixing bugs, bug-fixing, fehler "
    "beheben, corriger un bug, arreglar un bug, corrigir um bug, баг, баги, バグ",
    "cloud": "cloud, clouds, erste cloud, premier cloud, primera nube, nube, nuvem, "
    "облако, クラウド, 云",
    "docs": "documentation, docs, doc, docu, dokumentation, documentacion, documentacao, "
    "documentazione, документация, документацию, ドキュメント, 文档",
    "i18n": "translation, translations, translating, translate, localization, ubersetzung, "
    "ubersetzungen, ubersetzen, traduction, traductions, traduire, traduccion, "
    "traducciones, traducir, traducao, traducoes, traduzir, traduzione, traduzioni, "
    "перевод, переводы, 翻訳, 翻译",
    "infra": "infrastructure, infrastruktur, ci, ansible roles, инфраструктура, インフラ",
    "release": "releases, release team, release management, releasing, релиз",
    "test": "testing, tests, qa",
    "translation": "translations, translating, translate, i18n, l10n",
    "design": "ux, ui, designing",
    "security": "security review, hardening",
    "kernel": "linux kernel",
    "web": "website, frontend",
    "review": "reviewing, reviews, code review",
}
# Names that are everyday words: these neighbors make them a verb or another noun.
_VERB_BEFORE = listed(
    """
    want like need have love ready nice good able somebody someone i we you they let's
    lets can could should would will did didn't don't us people really
    """
)
_TALK_AFTER = listed(
    """
    to with about through again soon later on in by tomorrow privately
    """
)
_TECHNICAL_BEFORE = listed(
    """
    feature gate openstack
    """
)
_RELEASE_BEFORE = listed(
    """
    the next new this last feature stable a our
    """
)
_GROUPISH = listed(
    """
    group cohort track team thing stuff program programme course one gruppe groupe grupo
    gruppo skupina grupa группу группа группе のグループ waitlist list waitlist
    """
)


# Things of a group that one can join or want without the group.
_NOT_THE_GROUP = listed(
    """
    call calls meeting meetings session sessions channel page pages guide website site sig summit
    deadline committee mailing archive show shows radio host docs
    """
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A track named in a clause. `exact` is false where only its subject matter is named."""

    track: str
    start: int
    end: int
    exact: bool


@dataclass(frozen=True, slots=True)
class _Names:
    phrases: dict[tuple[str, ...], tuple[str, bool]]
    firsts: frozenset[str]
    wide: tuple[tuple[str, str], ...]
    longest: int


@lru_cache(maxsize=64)
def _names(tracks: tuple[str, ...]) -> _Names:
    phrases: dict[tuple[str, ...], tuple[str, bool]] = {}
    wide: list[tuple[str, str]] = []
    for track in tracks:
        words = re.findall(r"[^\W_]+", track.casefold())
        for form in ((track.casefold(),), tuple(words), ("".join(words),)):
            phrases.setdefault(form, (track, True))
    for track in tracks:
        words = re.findall(r"[^\W_]+", track.casefold())
        for key, names in _ABOUT.items():
            if key not in words or (key == "patch" and "first" not in words and len(words) > 1):
                continue
            for name in (form.strip() for form in names.split(",")):
                if name and not name[0].isascii() and ord(name[0]) > 0x2E80:
                    wide.append((name, track))
                else:
                    phrases.setdefault(tuple(name.split()), (track, False))
    return _Names(
        phrases,
        frozenset(form[0] for form in phrases),
        tuple(wide),
        max(map(len, phrases), default=1),
    )


def mentions(clause: Clause, tracks: Iterable[str]) -> tuple[Mention, ...]:
    """Every track the clause names, in order, each once."""
    names = _names(tuple(tracks))
    found: dict[str, Mention] = {}
    words = clause.words
    place = 0
    while place < len(words):
        step = 1
        if words[place] in names.firsts:
            for count in range(min(names.longest, len(words) - place), 0, -1):
                known = names.phrases.get(words[place : place + count])
                if known and not _other_sense(words, place, place + count, known[0]):
                    step = count
                    _add(found, Mention(known[0], place, place + count, known[1]))
                    break
        elif ("-" in words[place] or "'" in words[place]) and (
            whole := _in_compound(words[place], names)
        ):
            _add(found, Mention(whole[0], place, place + 1, whole[1]))
        elif not words[place].isascii() or words[place][-1:] in _LAST_LETTERS:
            declined = _declined(words[place], names)
            if declined:
                _add(found, Mention(declined, place, place + 1, exact=True))
        place += step
    for name, track in names.wide:
        if name in clause.folded:
            _add(found, Mention(track, 0, 0, exact=False))
    if not clause.folded.isascii():
        # a track between characters without spaces: 我想参加deploy小组
        for spelled, (track, exact) in names.phrases.items():
            joined = spelled[0]
            if len(spelled) == 1 and len(joined) > 2 and joined.isascii() and exact:
                place = clause.folded.find(joined)
                if place >= 0 and _beside_wide(clause.folded, place, place + len(joined)):
                    _add(found, Mention(track, 0, 0, exact=True))
    return tuple(sorted(found.values(), key=lambda mention: mention.start))


#: Endings that Finnish, Hungarian, Turkish, Slavs and Romanians put behind a track's name.
_ENDINGS = listed(
    """
    ista issa ille ilta iksi ia ina in iin yyn aan an on n ssa sta lla lta lle ksi hin hun t ba
    be ban ben bol ra re ron on rol hoz
    hez tol nak nek val vel nal nel ot et e a u i y em om ie ami ach ow ou ul ului yi yu ya ye da de
    dan den ta te tan ten ja je
    """
)
_LAST_LETTERS = frozenset(ending[-1] for ending in _ENDINGS)
_SHORTEST = 4  # letters of a name that takes an ending; of three-letter names there are words


def _declined(word: str, names: _Names) -> str:
    """`first-cloudiin`, `deployhoz`: the track with an ending behind its name."""
    for size in range(len(word) - 1, max(_SHORTEST, len(word) - 5) - 1, -1):
        if word[size:] in _ENDINGS:
            known = names.phrases.get((word[:size],))
            if known and known[1]:
                return known[0]
    return ""


def _in_compound(word: str, names: _Names) -> tuple[str, bool] | None:
    """`deploy-gruppe`, `coa-vorbereitung`: a track with something behind it."""
    parts = word.replace("'", "-").split("-")
    for count in range(len(parts) - 1, 0, -1):
        head = "-".join(parts[:count])
        known = names.phrases.get((head,)) or names.phrases.get(tuple(parts[:count]))
        if known and known[1] and not head.isdigit() and not parts[count].isdigit():
            return known
    return None


def slips(clause: Clause, tracks: Iterable[str]) -> tuple[Mention, ...]:
    """Tracks named with one slip (`depoly`), looked for only where none is named rightly."""
    found: dict[str, Mention] = {}
    known = tuple(tracks)
    for place, word in enumerate(clause.words):
        if len(word) < 5:
            continue
        close = [
            track
            for track in known
            if len(track) >= 5 and word[0] == track[0] and near(word, track.casefold())
        ]
        if len(close) == 1 and word not in ("deploys", "deployed", "talks"):
            _add(found, Mention(close[0], place, place + 1, exact=True))
    return tuple(found.values())


def _add(found: dict[str, Mention], mention: Mention) -> None:
    if mention.track not in found or (mention.exact and not found[mention.track].exact):
        found[mention.track] = mention


def _beside_wide(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isascii() and before.isalnum()) and not (after.isascii() and after.isalnum())


_ASKS_FOR_IT = ("can", "could", "may", "might", "should", "would", "will", "let")


_IN_SCANDINAVIA = listed(
    """
    med in delta deltage plats plass plads platsen gruppen inn kurs borja
    """
)


def _other_sense(words: tuple[str, ...], start: int, end: int, track: str) -> bool:
    """`I want to talk to a human`, `the release is on 7 April`: no track is meant."""
    if words[end : end + 1] and words[end] in _NOT_THE_GROUP:
        return True
    said = words[start]
    before = words[start - 1] if start else ""
    earlier = words[start - 2] if start > 1 else ""
    after = words[end] if end < len(words) else ""
    if after in _GROUPISH or track not in ("talk", "release") or end - start > 1:
        return False
    if said == "talk" and after in ("be", "rest", "wait", "and") and before in _ASKS_FOR_IT:
        return False  # "could talk be put on ice?"
    if said == "talk" and before in (
        "that",
        "this",
        "his",
        "her",
        "your",
        "their",
        "last",
        "great",
    ):
        return True
    if said == "talk" and before == "i" and earlier in _IN_SCANDINAVIA:
        return False  # "vara med i talk"
    if said == "talk":
        if before == "to" and earlier in _VERB_BEFORE:
            return True
        if before in _VERB_BEFORE - {"want", "like", "love", "need"}:
            return True
        return after in _TALK_AFTER and before in ("to", "will", "may", "might", "always", "never")
    if said == "release":
        return before in _RELEASE_BEFORE and after not in _GROUPISH
    return False
