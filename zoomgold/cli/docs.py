"""`zoomgold docs`."""

from pathlib import Path
from typing import Annotated

import typer

from zoomgold.cli.family import Family
from zoomgold.cli.options import (
    BackendOption,
    DatabaseOption,
    DebugOption,
    LockTimeoutOption,
    Output,
    OutputOption,
    SilverOption,
    TargetOption,
    settings_from,
)

app = typer.Typer(name="docs", help="The static site.", cls=Family)

OutOption = Annotated[Path, typer.Option("--out", metavar="DIR", help="The site's folder.")]
_OUT = Path("target/docs")


@app.command(epilog="Example: zoomgold docs build --out target/docs")
def build(
    out: OutOption = _OUT,
    backend: BackendOption = None,
    silver: SilverOption = None,
    database: DatabaseOption = None,
    threshold: Annotated[
        float | None, typer.Option(help="Lowest good pass rate. Default: 0.95.")
    ] = None,
    lock_timeout: LockTimeoutOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Write the site of the published Gold; it opens from the file system, offline."""
    from zoomgold.cli.caches import plan_cache  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.cli.render.steps import working
    from zoomgold.lineage.known import recall
    from zoomgold.site.build import build as build_site
    from zoomgold.site.build import check_target
    from zoomgold.site.collect import collect

    settings = settings_from(
        backend=backend,
        silver=silver,
        database=database,
        data_quality_threshold=threshold,
        lock_timeout=lock_timeout,
        target=target,
    )
    check_target(out)
    kept = plan_cache(settings)
    recall(kept)
    with working(settings) as step:
        with step("reading Gold"):
            site = collect(settings, kept)
        with step("writing the site"):
            size = build_site(site, out)
    if output is Output.json:
        print_json({"out": out, "tables": len(site.tables), "bytes": size})
    else:
        print(f"{out}: {len(site.tables)} tables, {size / 1_000_000:.1f} MB")
        print(f"Open: {out / 'index.html'}")


@app.command(epilog="Example: zoomgold docs serve --port 8080")
def serve(
    out: OutOption = _OUT,
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 picks a free port.")] = 8080,
    debug: DebugOption = False,
) -> None:
    """Serve the built site on this machine until Ctrl+C."""
    from zoomgold.site.serve import HOST, server  # late: quick start-up

    settings_from()
    with server(out, port) as running:
        print(f"{out} at http://{HOST}:{running.server_port}/ (Ctrl+C ends it)", flush=True)
        running.serve_forever()
