"""The site of a Gold on Snowflake shows Snowflake's Silver and Gold, never those of files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support.gold import run
from support.on_snowflake import settings_on, silver_in

from emulator.local import Emulator
from zoomgold import synthetic
from zoomgold.site.collect import collect


@pytest.mark.integration
def test_the_site_shows_snowflakes_rows(
    emulator: Emulator, new_database: Callable[[], str], tmp_path: Path
) -> None:
    database = new_database()
    synthetic.generate(users=7, seed=1, dirt=0, days=5, out=tmp_path / "there")
    synthetic.generate(users=3, seed=2, dirt=0, days=5, out=tmp_path / "here")
    silver_in(emulator, tmp_path / "there", database)
    settings = settings_on(database, silver=tmp_path / "here")
    run(settings, select=["go_user_dim", "go_webinar_fact"])
    site = collect(settings)
    assert site.database == f"{database}.GOLD"
    assert site.database_name == site.database
    with emulator.connect() as connection:
        cursor = connection.cursor().execute(f"SELECT COUNT(*) FROM {database}.SILVER.SI_USERS")
        (there,) = cursor.fetchone()
    assert site.tables["si_users"].rows == there
    assert site.tables["go_user_dim"].rows >= there
    assert site.tables["go_meeting_fact"].rows == 0
