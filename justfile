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

# Format and fix what ruff can fix
fix:
    uv run ruff format .
    uv run ruff check --fix .

# The fast tests, for while you work; more arguments go to pytest
test *arguments:
    uv run pytest -q -m 'not integration and not slow and not soak and not snowflake_live' {{arguments}}

# The rest of what CI runs: emulator, browser, notebooks, signals, many runs
test-integration *arguments:
    uv run pytest -q -m 'integration and not slow and not soak and not snowflake_live' {{arguments}}

# What CI does not run: every combination, more seeds; hours
test-long *arguments:
    uv run pytest -q -m '(slow or soak) and not snowflake_live' {{arguments}}

# New seeds for all that is drawn; a failure prints what replays it
nightly worlds="500" seed=`date +%Y%m%d`:
    uv run pytest -q --hypothesis-profile nightly tests/transform/test_history_model.py
    ZOOMGOLD_SOAK_WORLDS={{worlds}} ZOOMGOLD_SOAK_SEED={{seed}} uv run pytest -q -n 0 -s -m soak --hypothesis-profile nightly tests/pipeline/test_convergence.py

# What CI tests, on every supported Python; uv has to find them: PYENV_VERSION=3.11:3.12:3.13
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

# Write everything that is generated: Silver, pages, names, snapshots; then read the diff
generate:
    uv run zoomgold fixtures generate --force > /dev/null
    uv run python -m manual
    WRITE_SNAPSHOTS=1 uv run pytest -q -n 0 tests/engines/test_snowflake_sql.py tests/engines/test_semantic_view.py tests/cli/test_cli_messages.py -k 'snapshot or test_messages'
    git diff --stat

# Time zoomgold, the copies, the plain script and dbt side by side; write benchmarks/RESULTS.md. An hour
bench *arguments:
    uv run --group notebooks python benchmarks/bench.py {{arguments}}

# Take the captures of docs/terminal.md, of every command at 80 and 120 columns
captures:
    uv run python -m manual.captures

# Take the picture of the usage page in the README, in Chromium
picture:
    uv run python -m manual.pictures

# Start a local Snowflake, load a Silver directory, print the environment to set; Ctrl-C ends it
snowflake-emulator silver="fixtures/silver":
    uv run python -m emulator {{silver}}
