# List the recipes
default:
    @"{{just_executable()}}" --list

# What CI checks, without installing; changes nothing
check:
    uv run zoomgold run --backend duckdb --database target/ci.duckdb
    uv run ruff format --check .
    uv run ruff check .
    uv run mypy
    uv run pytest -q

# Format and mend what ruff can mend
fix:
    uv run ruff format .
    uv run ruff check --fix .

# The quick tests; more arguments go to pytest
test *arguments:
    uv run pytest -q {{arguments}}

# The quick tests on every supported Python; uv has to find them: PYENV_VERSION=3.11:3.12:3.13
test-all:
    uv run --isolated --python 3.11 pytest -q
    uv run --isolated --python 3.12 pytest -q
    uv run --isolated --python 3.13 pytest -q

# Build Gold from fixtures/silver into target/zoomgold.duckdb
run *arguments:
    uv run zoomgold run --backend duckdb {{arguments}}

# Write the static site of Gold into target/docs
docs *arguments:
    uv run zoomgold docs build {{arguments}}

# Write fixtures/silver anew
fixtures:
    uv run zoomgold fixtures generate

# Write the snapshots of the Snowflake SQL anew; read what changed
snapshots:
    WRITE_SNAPSHOTS=1 uv run pytest -q tests/test_snowflake_sql.py -k snapshot
    git diff --stat tests/snapshots

# Start a local Snowflake, load a Silver directory, print the environment to set; Ctrl-C ends it
snowflake-emulator silver="fixtures/silver":
    uv run python -m emulator {{silver}}

# Write anew the names that the shell completes
names:
    uv run python -m zoomgold.cli.completion

# Write anew the reviewed snapshot of all messages; then read it
messages:
    WRITE_SNAPSHOTS=1 uv run pytest -q tests/test_cli_messages.py

# Write docs/tables.md and docs/commands.md anew from the code
reference:
    uv run python -m manual
