"""What the sources of a health model can name in this book: metrics, features, own fields."""

from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True)
class HealthChoices:
    """The names."""

    metrics: tuple[str, ...]
    features: tuple[str, ...]
    fields: tuple[tuple[int, str, str], ...]
    """Id, label and kind of the accounts' own fields, in their order."""

    def label(self, field: int | None) -> str | None:
        """The label of an own field; None when there is none."""
        return next((label for own, label, _kind in self.fields if own == field), None)


def list_health_choices(connection: Connection) -> HealthChoices:
    """Metrics and features by name, own fields of accounts as the user ordered them."""
    metrics = connection.exec_driver_sql("SELECT name FROM metric ORDER BY name").scalars()
    features = connection.exec_driver_sql("SELECT name FROM feature ORDER BY name").scalars()
    fields = connection.exec_driver_sql(
        "SELECT id, label, kind FROM field WHERE noun = 'account' ORDER BY position, id"
    )
    return HealthChoices(
        tuple(metrics), tuple(features), tuple((row[0], row[1], row[2]) for row in fields)
    )
