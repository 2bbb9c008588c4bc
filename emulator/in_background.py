"""Statements that are sent and not waited for, as Snowflake executes them.

Each is executed in its turn: DuckDB has one statement at a time in a session. What Snowflake would
do at the same time is begun at the same time here, and can be looked at, fetched and ended.
"""

import asyncio
import json
import uuid
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

_CANCELLED = {"code": "000604", "message": "SQL execution canceled"}
#: The replies of statements that are over, and the tasks of those that are not, by query id.
_replies: dict[str, dict[str, Any]] = {}
_tasks: dict[str, asyncio.Task[None]] = {}


def begun(execute: Callable[[], Awaitable[Response]]) -> Response:
    """Begin a statement; the reply says under which id it goes."""
    query = str(uuid.uuid4())

    async def work() -> None:
        try:
            answer = await execute()
            _replies[query] = json.loads(bytes(answer.body))
        except asyncio.CancelledError:
            _replies[query] = {"data": {}, "success": False, **_CANCELLED}
        finally:
            _tasks.pop(query, None)

    _tasks[query] = asyncio.create_task(work())
    data = {"queryId": query, "getResultUrl": f"/queries/{query}/result"}
    return JSONResponse({"data": data, "code": "333334", "message": "", "success": True})


async def status(request: Request) -> Response:
    """Whether a statement is under way, done, or failed with what."""
    query = request.path_params["query"]
    reply = _replies.get(query)
    if query in _tasks:
        found = [{"id": query, "status": "RUNNING"}]
    elif reply is None:
        found = []
    elif reply["success"]:
        found = [{"id": query, "status": "SUCCESS"}]
    else:
        failed = {"errorCode": reply["code"], "errorMessage": reply["message"]}
        found = [{"id": query, "status": "FAILED_WITH_ERROR", **failed}]
    return JSONResponse({"data": {"queries": found}, "success": True})


async def result(request: Request) -> Response:
    """The reply of a statement that is over."""
    query = request.path_params["query"]
    if query in _tasks:
        await asyncio.wait([_tasks[query]])
    return JSONResponse(_replies[query])


async def abort(request: Request) -> Response:
    """End a statement."""
    task = _tasks.get(request.path_params["query"])
    if task is not None:
        task.cancel()
    return JSONResponse({"data": None, "success": True})
