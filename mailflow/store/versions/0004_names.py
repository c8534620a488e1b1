"""People are found by name and local part, for mail from addresses that are not known."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

#: What stands before the @, in each database's words.
LOCAL = {"sqlite": "substr(address, 1, instr(address, '@') - 1)"}


def upgrade() -> None:
    """Add the column and the indexes."""
    op.create_index("ix_person_name", "person", ["name"])
    local = sa.Column("local", sa.Text(), nullable=False, server_default="")
    op.add_column("person_address", local)
    before_at = LOCAL.get(op.get_bind().dialect.name, "split_part(address, '@', 1)")
    op.execute(sa.text(f"UPDATE person_address SET local = {before_at}"))  # noqa: S608  our own words
    op.create_index("ix_person_address_local", "person_address", ["local"])
