"""What Gold's tables, and zoomgold's own beside them, are called in Gold's schema."""

from zoomgold.definitions.contract import Contract


def table_name(contract: Contract) -> str:
    """The code's name of a published table; zoomgold's own stand in Gold's schema too."""
    return contract.table if contract.layer == "gold" else f"zoomgold_{contract.table}"
