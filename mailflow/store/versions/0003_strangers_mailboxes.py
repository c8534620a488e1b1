"""Mail to strangers can be counted: by mailbox, and by the hour."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column; mail from before counts for nobody."""
    op.add_column("outbox", sa.Column("mailbox", sa.Text()))
    op.create_index("ix_outbox_mailbox", "outbox", ["mailbox", "created_at"])
    to_strangers = sa.text("mailbox IS NOT NULL")
    op.create_index(
        "ix_outbox_strangers",
        "outbox",
        ["created_at"],
        sqlite_where=to_strangers,
        postgresql_where=to_strangers,
    )
