"""Words for people, and which capitalized words could be somebody's name."""

import re
from collections.abc import Iterable
from functools import cache

from mailflow.commands.reading.clauses.names import spellings
from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.dates.calendar_words import MONTHS, NUMBERS, WEEKDAYS
from mailflow.commands.reading.lexicon import vocabulary
from mailflow.commands.reading.places.zones import is_place

#: A noun for somebody other than the writer, as it follows `my`, `the` or `a`.
PERSON = (
    r"(?:friend|colleague|coworker|co-worker|brother|sister|wife|husband|spouse|fiancee?|partner|"
    r"son|daughter|child|children|kids?|baby|students?|pupils?|flatmate|roommate|housemate|"
    r"team ?mates?|cousin|nephew|niece|uncle|aunt|neighbou?r|boss|manager|supervisor|professor|"
    r"prof|teacher|doctor|girlfriend|boyfriend|mother|father|mom|mum|dad|parents|family|"
    r"grandm\w+|grandf\w+|in-laws?|classmates?|buddy|mate|guy|girl|man|woman|person|people|"
    r"gentleman|lady|kid|mentors?|co-?mentors?|mentees?|co-?mentees?|apprentice|intern|trainee|"
    r"organi[sz]ers?|reviewers?|newcomers?|beginners?|members?|employees?|employer|company|team|"
    r"ex|acquaintance|customer|client|landlord|hr|admin|"
    r"freund\w*|kolleg\w*|bruder|schwester|frau|mann|chef\w*|mutter|vater|sohn|tochter|kind|"
    r"ami\w*|collegue\w*|frere|soeur|copain|copine|mari|femme|fils|fille|mentore?|tuteur|"
    r"amig[oa]s?|coleg\w+|companer[oa]|herman[oa]|jef[ea]|espos[oa]|hij[oa]|irma\w*|filh[oa]|"
    r"marido|mulher|amic[oa]|fratello|sorella|capo|друг|подруга|коллега|брат|сестра|муж|жена|"
    r"наставник|ментор|vriend\w*|collega|znajom\w+|kolezank\w+)(?:s)?"
)
_NO_NAMES = listed(
    """
    i sie ihr uns mich mir gerrit zuul openstack nova neutron
    keystone glance cinder swift horizon heat kolla ansible ceph docker podman kubernetes k8s
    rabbitmq mariadb mysql galera haproxy keepalived octavia magnum manila trove ironic barbican
    designate placement devstack tempest launchpad storyboard launchpad github gitlab gitea git
    python ubuntu debian fedora centos rocky linux windows terraform vagrant tox sphinx zoom jitsi
    irc matrix slack discord telegram signal mailman email mail internet power wifi vpn ssh
        dns dhcp
    university uni school college work life vacation holiday exams christmas easter ramadan diwali
    eid covid corona health money time everything nothing something anything all most some none
    both each every many few half two three four five docs documentation translation translations
    server servers node nodes patch patches talk exam group cohort track module chapter step part
    version release build gate ci job jobs test tests review reviews reviewers upgrade deployment
    install installation network networking storage compute router bridge subnet volume instance
    image images flavor quota traceback error errors log logs bug bugs fix script playbook
        inventory
    spam mornings evenings afternoons nights weekends mondays tuesdays wednesdays thursdays fridays
    saturdays sundays
    progress news update status goal everybody everyone nobody somebody someone people others
    """
)


def is_thing(word: str) -> bool:
    """True for a word for a program, a machine, a day or a matter, and hardly for anybody."""
    return word in _NO_NAMES or word in MONTHS or word in WEEKDAYS


@cache
def _words() -> frozenset[str]:
    return vocabulary() | _NO_NAMES | frozenset((*MONTHS, *WEEKDAYS, *NUMBERS))


def may_be_name(word: str) -> bool:
    """True for a folded word that is no word of our tables, no day, no place, no machine."""
    plain = re.sub(r"'s?$", "", word)
    return len(plain) > 1 and plain not in _words() and not is_place(plain)


def stands_for_somebody(word: str) -> bool:
    """The same where English writes no capital, and hardly anything but a name has one."""
    return (
        word not in _NO_NAMES and word not in MONTHS and word not in WEEKDAYS and not is_place(word)
    )


def words_of(names: Iterable[str]) -> frozenset[str]:
    """The words by which somebody of these names may be called, folded."""
    return frozenset(word for name in names if name != "you" for word in spellings(name))
