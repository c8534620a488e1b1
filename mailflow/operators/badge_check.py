"""`mailflow badge verify`: whether a badge is genuine, ours, somebody's, and still in force."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mailflow import wiring
from mailflow.config import Config, ConfigError
from mailflow.mail.terminal import shown
from mailflow.store.database import StoreError, StoreFault
from mailflow.writing import credential
from mailflow.writing.credential import Genuine, NotGenuineError


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a badge. `ours`: None where no configuration names a key of ours."""

    genuine: Genuine | None
    why: str = ""  # it is not good, or what to look at
    ours: bool | None = None
    state: str = ""  # in our store: issued, revoked

    @property
    def good(self) -> bool:
        """Whether it may be relied on, as far as can be told here."""
        return self.genuine is not None and self.ours is not False and self.state != "revoked"

    def told(self) -> dict[str, Any]:
        """For programs."""
        badge = {k: str(v) for k, v in asdict(self.genuine).items()} if self.genuine else None
        return {"good": self.good, "why": self.why, "ours": self.ours, "badge": badge}

    def words(self) -> str:
        """For people."""
        badge = self.genuine
        if badge is None:
            return f"NOT good: {self.why}"
        verdict = "good" if self.good else "NOT good"
        lines = [
            f"{verdict}: {badge.title} ({badge.goal})",
            f"of {badge.program}, {badge.at:%Y-%m-%d}",
            f"number {badge.urn}",
            f"signed with {badge.issuer}",
        ]
        return shown("\n".join([*lines, *([self.why] if self.why else [])]))


def check(file: Path, holder: str, config: Config | None) -> Verdict:
    """Verify a badge; with a configuration also whether its key is this program's.

    Raises ConfigError where the file cannot be read or the credentials' library is missing.
    """
    if not credential.is_possible():
        raise ConfigError(['badges need more than is installed: pip install "mailflow[badges]"'])
    try:
        data = file.read_bytes()
    except OSError as error:
        raise ConfigError([f"{file}: cannot be read ({error.strerror})"]) from None
    try:
        genuine = credential.verify(data, holder)
    except NotGenuineError as error:
        return Verdict(None, str(error))
    issuer = wiring.issuer_of(config) if config else None
    if config is None or issuer is None:
        return Verdict(
            genuine, "Whose key that is, is not known here: compare it with the program's."
        )
    if issuer.did() != genuine.issuer:
        return Verdict(genuine, f"That is not the key of {config.file.program.name}.", ours=False)
    return _ours(genuine, config)


def _ours(genuine: Genuine, config: Config) -> Verdict:
    """What our own store says of it; without a store the signature is all there is."""
    app = wiring.app_of(config)
    try:
        app.database.check()
        with app.database.read(app.settings) as work:
            badges = work.program.everything(app.clock()).badges.values()
    except (StoreError, StoreFault):
        return Verdict(genuine, "The store cannot be asked whether it was taken back.", ours=True)
    finally:
        app.database.close()
    state = next((badge.state for badge in badges if badge.urn == genuine.urn), "")
    why = {"revoked": "It was taken back.", "": "The store does not know it any more."}
    return Verdict(genuine, why.get(state, ""), ours=True, state=state)
