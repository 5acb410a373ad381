"""Places, back and forward."""

from csm_desktop.ui.navigation import Navigation, Place


def test_back_and_forward_walk_through_the_places() -> None:
    navigation = Navigation()
    navigation.go("accounts")
    navigation.go("account", id=7)
    navigation.back()
    assert navigation.place == Place.of("accounts")
    assert navigation.can_go_forward
    navigation.forward()
    assert navigation.place == Place.of("account", id=7)


def test_going_on_from_the_middle_forgets_what_was_ahead() -> None:
    navigation = Navigation()
    for page in ("accounts", "import", "history"):
        navigation.go(page)
    navigation.back()
    navigation.back()
    navigation.go("preferences")
    assert not navigation.can_go_forward
    navigation.back()
    assert navigation.place == Place.of("accounts")


def test_going_where_one_is_changes_nothing() -> None:
    navigation = Navigation()
    moves: list[None] = []
    navigation.moved.connect(lambda: moves.append(None))
    navigation.go("accounts", filter="a")
    navigation.go("accounts", filter="a")
    assert len(moves) == 1
    assert not navigation.can_go_back


def test_a_filter_typed_is_remembered_without_a_step_back() -> None:
    navigation = Navigation()
    navigation.go("accounts")
    navigation.replace(filter="arr > 50k")
    navigation.go("account", id=1)
    navigation.back()
    assert navigation.place == Place.of("accounts", filter="arr > 50k")
    assert not navigation.can_go_back
