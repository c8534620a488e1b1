"""People can be forgotten: hashes of their addresses, the cleaning, and what outlives it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime()


def upgrade() -> None:
    """Add three small tables."""
    op.create_table(
        "erased",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_erased"),
    )
    op.create_table(
        "cleaning",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("addresses", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("place", sa.String(20), nullable=False),
        sa.Column("after", sa.BigInteger(), nullable=False),
        sa.Column("left", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cleaning"),
    )
    op.create_table(
        "restriction",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("other", sa.BigInteger()),
        sa.Column("other_digest", sa.String(64)),
        sa.PrimaryKeyConstraint("id", name="pk_restriction"),
    )
    for name in ("digest", "other", "other_digest"):
        op.create_index(f"ix_restriction_{name}", "restriction", [name])
