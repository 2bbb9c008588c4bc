# /// script
# requires-python = ">=3.11"
# dependencies = ["fakesnow[server]==0.12.1", "snowflake-connector-python<5", "sqlglotc"]
#
# [tool.uv]
# constraint-dependencies = [
#     "anyio==4.16.0",
#     "asn1crypto==1.5.1",
#     "boto3==1.44.8",
#     "botocore==1.44.8",
#     "certifi==2026.10.19.post1",
#     "cffi==2.1.1",
#     "charset-normalizer==3.5.2",
#     "click==8.5.1",
#     "cryptography==50.0.2",
#     "duckdb==2.0.1",
#     "fakesnow==0.12.1",
#     "filelock==4.2.12",
#     "h11==0.16.0",
#     "idna==3.20",
#     "jmespath==1.1.0",
#     "packaging==26.3",
#     "platformdirs==4.14.8",
#     "pyarrow==26.0.1",
#     "pycparser==3.12",
#     "pyjwt==2.15.1",
#     "pyopenssl==26.4.0",
#     "python-dateutil==2.9.0.post0",
#     "pytz==2026.6",
#     "requests==2.34.2",
#     "s3transfer==0.19.3",
#     "six==1.17.0",
#     "snowflake-connector-python==4.8.1",
#     "sortedcontainers==2.4.0",
#     "sqlglot==30.22.0",
#     "sqlglotc==30.22.0",
#     "starlette==1.10.0",
#     "tomlkit==0.15.2",
#     "typing-extensions==4.16.0",
#     "urllib3==2.8.0",
#     "uvicorn==0.54.0",
# ]
# ///
"""The emulator's process: fakesnow's HTTP server on loopback, in an environment of its own.

Run by `local.Emulator`, which holds its standard input open; it ends when that closes. Beside
Snowflake's protocol it answers under `/emulator/`: what was executed, loading parquet, and faults
to inject.

Rewriting SQL is what takes time here, so sqlglot is compiled (sqlglotc takes its place).
"""

import asyncio
import contextlib
import gc
import gzip
import itertools
import json
import os
import re
import sys
import threading
from typing import Any

import duckdb
import fakesnow.arrow
import fakesnow.cursor
import fakesnow.info_schema
import fakesnow.server
import fakesnow.transforms
import uvicorn
from fakesnow.instance import FakeSnow
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from emulator import account, descriptions, in_background, locks, mends, time_travel

#: What the emulator cannot do and what has no effect there.
IGNORED = (r"^ALTER SESSION", r"^ALTER TABLE .* CLUSTER BY", r"^GRANT ", r"^COMMENT ON ")

statements: list[dict[str, Any]] = []
fault: dict[str, Any] = {}
#: The sessions that ended by a fault, by their token.
gone: set[str] = set()
#: Who signed in, by the session's token, and the tokens by the sessions' ids.
users: dict[str, str] = {}
tokens: dict[int, str] = {}
#: DuckDB executes one statement at a time in a session.
_one_at_a_time: dict[str, asyncio.Lock] = {}
_ids = itertools.count(1001)

#: What Snowflake answers to a session that it does not know (any more).
NO_SESSION = {"code": "390111", "message": "Session no longer exists. New login required."}


async def query(request: Request) -> Response:
    """Answer a statement as fakesnow does; keep it, and fail it when a fault is due."""
    sent = await _sent(request)
    token = fakesnow.server.to_token(request)
    if token in gone or fault.get("down"):
        return _refused(**NO_SESSION)
    kind = _due(sent["sqlText"])
    statements.append(
        {
            "session": token[:8],
            "user": users.get(token),
            "sql": sent["sqlText"],
            "tag": (sent.get("parameters") or {}).get("QUERY_TAG"),
            "fault": kind,
            "async": bool(sent.get("asyncExec")),
        }
    )
    if kind in ("error", "locked"):
        return _refused(*_REFUSALS[kind])
    if kind == "unavailable":
        return Response(status_code=503)

    async def execute() -> Response:
        while fault.get("kind") == kind == "slow":
            await asyncio.sleep(0.02)
        try:
            return await _answered(request, token, sent)
        except account.RefusedError as refused:
            return _refused(refused.number, str(refused))

    answer = in_background.begun(execute) if sent.get("asyncExec") else await execute()
    if kind == "lost":
        return Response(status_code=503)
    if kind in ("gone", "down"):
        _end(token)
        fault["down"] = kind == "down"
        return _refused(**NO_SESSION)
    if answer.status_code == 500:
        # What fakesnow does not know it answers so, and the connector would repeat it for ever.
        return _refused("261000", json.loads(bytes(answer.body))["message"])
    return answer


_REFUSALS = {
    "error": ("000603", "injected before the statement was executed"),
    "locked": (locks.NUMBER, locks.MESSAGE),
}
_ABORT = re.compile(r"SYSTEM\$ABORT_SESSION\((\d+)\)")


async def _answered(request: Request, token: str, sent: dict[str, Any]) -> Response:
    """Execute a statement as the session's parameters say; a lock is waited for."""
    sql = sent["sqlText"]
    changed = account.alter(token, sql)
    account.check(token, sql)
    if changed and token in fakesnow.server.sessions:
        account.apply(token, fakesnow.server.sessions[token])
    timeout = account.lock_timeout(token)
    await locks.acquired(token, sql, timeout, commits=account.commits_by_itself(token))
    time_travel.before(fakesnow.server.shared_fs.duck_conn.cursor(), sql)
    asked = time_travel.as_of(account.limited(token, account.shown(token, sql)))
    _send_on(request, sent, _ABORT.sub(_aborted, asked))
    async with _one_at_a_time.setdefault(token, asyncio.Lock()):
        answer = await _to_its_end(token, asyncio.ensure_future(_executed(request)))
    locks.after(token, sql)
    return answer


async def _executed(request: Request) -> Response:
    return await fakesnow.server.query_request(request)


async def _to_its_end(token: str, answer: "asyncio.Future[Response]") -> Response:
    """Wait for an answer. One that is cancelled is interrupted, and then waited for all the same:

    until DuckDB has let go of it, the session takes no other statement.
    """
    try:
        return await asyncio.shield(answer)
    except asyncio.CancelledError:
        fakesnow.server.sessions[token]._duck_conn.interrupt()
        await asyncio.wait([answer])
        raise


def _send_on(request: Request, sent: dict[str, Any], sql: str) -> None:
    """Have fakesnow see this statement in the place of the one that was sent."""
    body = json.dumps({**sent, "sqlText": sql}).encode()
    is_packed = request.headers.get("Content-Encoding") == "gzip"
    request._body = gzip.compress(body, 1) if is_packed else body


def _aborted(found: re.Match[str]) -> str:
    """End the session that a statement aborts, and say so in the place of the call."""
    token = tokens.get(int(found[1]))
    if token is None:
        raise account.RefusedError("000709", f"Session {found[1]} not found")
    for one in reversed(statements):
        if one["session"] == token[:8]:
            one["fault"] = "gone"
            break
    _end(token)
    return "'session terminated'"


def _end(token: str) -> None:
    """End a session, and roll back what it left open."""
    _roll_back(token)
    gone.add(token)
    account.forget(token)


async def _sent(request: Request) -> Any:
    body = await request.body()
    if request.headers.get("Content-Encoding") == "gzip":
        body = gzip.decompress(body)
    return json.loads(body)


def _refused(code: str, message: str) -> Response:
    return JSONResponse({"data": {}, "code": code, "message": message, "success": False})


def _due(sql: str) -> str | None:
    """The kind of fault that this statement meets. `times` of them, after `skip` matching ones."""
    if not fault or fault.get("match", "") not in sql:
        return None
    if fault["skip"] > 0:
        fault["skip"] -= 1
        return None
    if fault["times"] <= 0:
        return None
    fault["times"] -= 1
    return str(fault["kind"])


async def login(request: Request) -> Response:
    """Answer with a master token too: without one the connector never ends a session."""
    if fault.get("down"):
        return _refused("390100", "nobody can sign in")
    answer = await fakesnow.server.login_request(request)
    reply = json.loads(bytes(answer.body))
    users[reply["data"]["token"]] = (await _sent(request))["data"]["LOGIN_NAME"]
    token = reply["data"]["masterToken"] = reply["data"]["token"]
    reply["data"]["sessionId"] = next(_ids)
    tokens[reply["data"]["sessionId"]] = token
    account.apply(token, fakesnow.server.sessions[token])
    return JSONResponse(reply)


async def session(request: Request) -> Response:
    """Ending a session rolls back what it left open, which fakesnow leaves to chance."""
    if request.query_params.get("delete"):
        _roll_back(fakesnow.server.to_token(request))
    return await fakesnow.server.session(request)


def _roll_back(token: str) -> None:
    locks.released(token)
    connection = fakesnow.server.sessions.get(token)
    if connection is not None:
        with contextlib.suppress(duckdb.TransactionException):  # None was open.
            connection._duck_conn.rollback()


async def executed(request: Request) -> Response:
    """The statements so far; DELETE forgets them."""
    found = list(statements)
    if request.method == "DELETE":
        statements.clear()
    return JSONResponse(found)


async def inject(request: Request) -> Response:
    """Set the fault: its kind, and match, skip, times; {} for none."""
    asked = await request.json()
    fault.clear()
    if asked:
        fault.update({"skip": 0, "times": 1, **asked})
    return JSONResponse({})


async def parameters(request: Request) -> Response:
    """Set what every session begins with from now on."""
    account.set_account(await request.json())
    return JSONResponse({})


async def load(request: Request) -> Response:
    """Fill a table from a parquet file whose columns have its names."""
    asked = await request.json()
    cursor = fakesnow.server.shared_fs.duck_conn.cursor()
    time_travel.before_write(cursor, asked["table"].upper())
    cursor.execute(
        f"INSERT INTO {asked['table']} BY NAME SELECT * FROM read_parquet(?)", [asked["path"]]
    )
    return JSONResponse({})


async def describe(request: Request) -> Response:
    """Have the information schema say of a table or column what DuckDB does not know."""
    descriptions.add(fakesnow.server.shared_fs.duck_conn.cursor(), await request.json())
    return JSONResponse({})


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


def main() -> None:
    """Serve on the port given as the only argument."""
    fakesnow.arrow.timestamp_to_sf_struct = mends.with_nulls(fakesnow.arrow.timestamp_to_sf_struct)
    cursor = fakesnow.cursor.FakeSnowflakeCursor
    cursor._transform = mends.counting_from_nothing(cursor._transform)
    cursor._execute = mends.merging_at_once(mends.refusing_alike(cursor._execute))
    rewrites = fakesnow.transforms
    rewrites.merge = lambda statement: [statement]
    rewrites.trim_cast_varchar = mends.keeping_characters(rewrites.trim_cast_varchar)
    rewrites.numeric_agg_implicit_cast = mends.summing_exactly(rewrites.numeric_agg_implicit_cast)
    fakesnow.server.parse_one, fakesnow.cursor.parse_one = mends.parsing_once(
        fakesnow.server.parse_one
    )
    descriptions.extend_views()
    fakesnow.server.shared_fs = FakeSnow(nop_regexes=list(IGNORED))
    # The tests' Silvers are small: a second thread costs more than it saves.
    fakesnow.server.shared_fs.duck_conn.execute("SET threads = 1")
    ours = [
        Route("/queries/v1/query-request", query, methods=["POST"]),
        Route("/session/v1/login-request", login, methods=["POST"]),
        Route("/session", session, methods=["POST"]),
        Route("/monitoring/queries/{query}", in_background.status, methods=["GET"]),
        Route("/queries/{query}/result", in_background.result, methods=["GET"]),
        Route("/queries/{query}/abort-request", in_background.abort, methods=["POST"]),
        Route("/emulator/statements", executed, methods=["GET", "DELETE"]),
        Route("/emulator/fault", inject, methods=["POST"]),
        Route("/emulator/parameters", parameters, methods=["POST"]),
        Route("/emulator/load", load, methods=["POST"]),
        Route("/emulator/describe", describe, methods=["POST"]),
    ]
    # The first route that matches a path answers.
    fakesnow.server.app.router.routes[:0] = ours
    threading.Thread(target=_end_with_parent, daemon=True).start()
    port = int(sys.argv[1])
    gc.set_threshold(100_000, 20, 100)
    uvicorn.run(fakesnow.server.app, host="127.0.0.1", port=port, log_level="error")


if __name__ == "__main__":
    main()
