"""A signed mail that is sent again under another Message-ID is known again."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the column; of mail from before nothing is known."""
    op.add_column("inbox", sa.Column("signed", sa.String(64)))
    is_signed = sa.text("signed IS NOT NULL")
    op.create_index(
        "ix_inbox_signed",
        "inbox",
        ["signed"],
        sqlite_where=is_signed,
        postgresql_where=is_signed,
    )
