"""What a database lets go of when it is closed."""

import pytest

from mailflow.store.database import Database


def test_what_a_thread_still_reads_by_is_closed_once_it_gives_it_back(database: Database) -> None:
    """Left open in a pool that nobody uses any more, it would stay until somebody cleans up."""
    with database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        database.close()
        driver.execute("SELECT 1")
    with pytest.raises(database.engine.dialect.loaded_dbapi.Error):
        driver.execute("SELECT 1")
