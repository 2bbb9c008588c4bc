"""The `zoomgold` command, also as `python -m zoomgold`."""

from zoomgold import signals


def main() -> None:
    """Run the command line. To import it takes a while, in which a signal ends it at once."""
    signals.end_at_once()
    from zoomgold.cli import main as command

    try:
        command()
    finally:
        signals.ignore_from_now_on()


if __name__ == "__main__":
    main()
