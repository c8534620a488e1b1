"""Open Badges 3.0: the credential in a badge, and whether one is genuine.

A credential is a signed JWT (VC-JWT) whose issuer is `did:key:…`, the public key itself, so that
anybody can verify it offline and for ever. Its holder is named by a salted hash of the address.
The library is imported at the first badge: it takes longer than the rest of a start.
"""

from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

if TYPE_CHECKING:
    from openbadgeslib.ob3 import OpenBadgeCredential


class NotGenuineError(Exception):
    """A file holds no credential, or one that does not verify; the text says which."""


@dataclass(frozen=True, slots=True)
class Earned:
    """What a credential says: who reached which goal of which track, and when."""

    urn: str
    address: str
    track: str
    title: str
    goal: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Genuine:
    """A credential that verifies. `issuer` is the key that signed it, as a DID."""

    urn: str
    issuer: str
    program: str
    title: str
    goal: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Issuer:
    """The program as the issuer of its badges; `key` is an Ed25519 private key in PEM."""

    program: str
    key: bytes

    @classmethod
    def of_file(cls, program: str, path: Path) -> "Issuer":
        """With the key of a file. Raises OSError, or ValueError where it holds none."""
        made = cls(program, path.read_bytes())
        made.did()
        return made

    def did(self) -> str:
        """The issuer's name: its public key. Raises ValueError where the key is none."""
        from openbadgeslib.ob3 import did_key_from_pem  # noqa: PLC0415  heavy

        return did_key_from_pem(_public(self.key))

    def sign(self, earned: Earned, salt: str) -> str:
        """The credential as a compact JWT. `salt` hides the address from whoever guesses it."""
        from openbadgeslib import ob3  # noqa: PLC0415  heavy

        credential = ob3.OpenBadgeCredential(
            issuer=ob3.Issuer(id=self.did(), name=self.program),
            recipient_id=None,
            achievement=ob3.Achievement(
                id=uuid5(NAMESPACE_URL, f"mailflow:{self.program}:{earned.track}").urn,
                name=earned.title,
                description=earned.goal,
                criteria_narrative=f"{earned.goal}; confirmed by somebody else than its holder.",
                achievement_type="Badge",
            ),
            id=earned.urn,
            issuance_date=earned.at.replace(microsecond=0),
            identifiers=[ob3.IdentityObject.create(earned.address, salt)],
        )
        return ob3.OB3Signer(self.key, "EdDSA").sign(credential)


def is_possible() -> bool:
    """Whether the library that credentials need is installed (the extra `badges`)."""
    return find_spec("openbadgeslib") is not None


def new_key(seed: bytes) -> bytes:
    """An Ed25519 private key in PEM, of 32 random octets."""
    from cryptography.hazmat.primitives import serialization as form  # noqa: PLC0415  heavy
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415  heavy

    return ed25519.Ed25519PrivateKey.from_private_bytes(seed).private_bytes(
        form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
    )


def _public(key: bytes) -> bytes:
    from cryptography.hazmat.primitives import serialization as form  # noqa: PLC0415  heavy
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415  heavy

    private = form.load_pem_private_key(key, password=None)
    if not isinstance(private, ed25519.Ed25519PrivateKey):
        raise ValueError("no Ed25519 key")  # noqa: TRY004  a key file of another kind
    return private.public_key().public_bytes(
        form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo
    )


# in a picture -------------------------------------------------------------------------------


def into_png(picture: bytes, credential: str) -> bytes:
    """The patch with the credential in it (Open Badges 3.0, 5.3.1.1)."""
    from openbadgeslib import baking  # noqa: PLC0415  heavy

    return baking.bake_png(picture, credential, keyword=baking.ITXT_KEYWORD_OB3)


def into_svg(picture: bytes, credential: str) -> bytes:
    """The same for an SVG (5.3.2.1)."""
    from openbadgeslib import baking  # noqa: PLC0415  heavy

    return baking.bake_svg(
        picture, credential, element=baking.SVG_ELEMENT_OB3, namespace=baking.SVG_NS_OB3
    )


# verifying ----------------------------------------------------------------------------------


def verify(data: bytes, holder: str = "") -> Genuine:
    """Whether a baked PNG or SVG, or a bare JWT, is genuine, and its `holder`'s where given.

    The signature is checked against the key that the credential names, so whoever asks has to
    know that key: `Genuine.issuer`. Raises NotGenuineError.
    """
    from openbadgeslib import ob3  # noqa: PLC0415  heavy
    from openbadgeslib.errors import LibOpenBadgesException  # noqa: PLC0415  heavy
    from openbadgeslib.verify import issuer_did_from_token  # noqa: PLC0415  heavy

    try:
        token = _token_in(data)
        issuer = issuer_did_from_token(token)
        if not issuer.startswith("did:key:"):
            raise NotGenuineError(f"its issuer is {issuer}; only did:key can be checked offline")
        found = ob3.OB3Verifier.for_issuer_did(issuer).verify(token)
    except LibOpenBadgesException as error:
        raise NotGenuineError(str(error)) from None
    if found.issuance_date is None:
        raise NotGenuineError("it has no date")
    if holder and not _is_of(found, holder):
        raise NotGenuineError(f"it is genuine, but not {holder}'s")
    return Genuine(
        urn=found.id or "",
        issuer=issuer,
        program=found.issuer.name,
        title=found.achievement.name,
        goal=found.achievement.description,
        at=found.issuance_date,
    )


def _token_in(data: bytes) -> str:
    from openbadgeslib import ob3  # noqa: PLC0415  heavy

    if data.startswith(b"\x89PNG"):
        return ob3.OB3Verifier.extract_token_from_png(data)
    text = data.decode("utf-8", "replace").strip()
    if text.startswith("<"):
        return ob3.OB3Verifier.extract_token_from_svg(data)
    if text.startswith("{"):
        raise NotGenuineError(
            "a JSON credential has another kind of proof; ask for the PNG or the JWT"
        )
    if text.count(".") != 2:
        raise NotGenuineError("this is no PNG, no SVG and no JWT")
    return text


def _is_of(credential: "OpenBadgeCredential", holder: str) -> bool:
    from openbadgeslib import ob3  # noqa: PLC0415  heavy

    return any(
        ob3.IdentityObject.create(spelled, one.salt).identity_hash == one.identity_hash
        for one in credential.identifiers
        for spelled in (holder, holder.lower())
    )
