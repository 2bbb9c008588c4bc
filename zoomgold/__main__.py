"""`python -m zoomgold` is the `zoomgold` command."""

from zoomgold.cli import main

if __name__ == "__main__":
    main()
