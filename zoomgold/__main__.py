"""The `zoomgold` command, also as `python -m zoomgold`."""

from zoomgold import process, signals


def main() -> None:
    """Run the command line. While it is imported, a signal ends the process at once."""
    signals.end_at_once()
    process.becomes_command()
    from zoomgold.cli import main as command  # late: slow to import; a signal ends it at once

    try:
        command()
    finally:
        signals.ignore_from_now_on()


if __name__ == "__main__":
    main()
