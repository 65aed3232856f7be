# To the type checker a column is whatever its row holds: peewee makes classes whose attributes are columns
# on the table and plain values on a row.
from typing import Any

RefField: Any
IdField: Any
DayField: Any
MomentField: Any
FlagField: Any
TextField: Any
Table: Any
