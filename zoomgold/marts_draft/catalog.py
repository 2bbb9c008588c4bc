"""The marts as models, until the catalog of all Gold models finds them itself."""

import inspect
from collections.abc import Mapping

from zoomgold.definitions.model import Model
from zoomgold.marts_draft import go_date_dim, go_license_month_agg, go_user_day_agg

_MODULES = (go_date_dim, go_user_day_agg, go_license_month_agg)
_TAGS = {"go_date_dim": ("mart", "dimension")}


def _models() -> Mapping[str, Model]:
    found = {}
    for module in _MODULES:
        contract = module.CONTRACT
        build = vars(module)[contract.table]
        found[contract.table] = Model(
            contract.table,
            tuple(inspect.signature(build).parameters),
            build,
            "table",
            contract=contract,
            tags=_TAGS.get(contract.table, ("mart",)),
        )
    return found


#: The marts by name.
MARTS: Mapping[str, Model] = _models()
