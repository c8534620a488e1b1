"""Addresses are written to as their owners spell them; mail from before, in lower case."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add a column to two tables, in no time however many mails there are: it has a default."""
    for table in ("person", "outbox"):
        op.add_column(table, sa.Column("spelling", sa.Text(), nullable=False, server_default=""))
