import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.errors import UserError
from fm_desktop.sentences import sentence
from fm_desktop.vault.password_strength import must_be_fit, strength

NAMES = ("s.kaya", "Selin", "Kaya-Öztürk")


@pytest.mark.parametrize(
    ("password", "level", "reason"),
    [
        ("", 0, None),
        ("x", 0, "password_short"),
        ("Passwort123!", 0, "password_common"),
        ("P4ssw0rt", 0, "password_common"),
        ("Sommer2026!", 0, "password_common"),
        ("Jobcenter1", 0, "password_common"),
        ("123456", 0, "password_common"),
        ("1234567890987654321", 0, "password_sequence"),
        ("abcdefghijklmnop", 0, "password_sequence"),
        ("yxcvbnmasdfghjkl", 0, "password_sequence"),
        ("aaaaaaaaaaaaaaaa", 0, "password_repetitive"),
        ("xk7xk7xk7xk7xk7", 0, "password_repetitive"),
        ("Kaya2026", 0, "password_contains_name"),
        ("öztürkSELIN1", 0, "password_contains_name"),
        ("kxqmvbtr", 1, "password_short"),
        ("Xk7!pq9#Lm", 2, "password_short"),
        ("Xk7!pq9#Lmw2%", 3, None),
        ("blauer esel tanzt nachts", 4, None),
        ("Tisch-Lampe-Regen", 4, None),
    ],
)
def test_passwords_are_judged(password, level, reason):
    assert strength(password, NAMES) == (level, reason)


def test_short_names_do_not_make_every_password_a_name():
    assert strength("Tisch-Lampe-Regen", ("li", "e")).level == 4


@given(st.text(max_size=40), st.lists(st.text(max_size=10), max_size=3))
def test_every_password_can_be_judged_and_every_reason_has_its_sentence(password, names):
    level, reason = strength(password, names)
    assert 0 <= level <= 4
    assert reason is None or sentence(reason, "de") != sentence(reason, "en")
    assert level < 3 or reason is None


@given(st.text(min_size=1, max_size=20))
def test_a_longer_beginning_never_hurts(password):
    assert strength(password + "§Zq7 wolke").level >= min(strength(password).level, 3)


@pytest.mark.parametrize(
    ("password", "key"),
    [
        ("", "password_too_short"),
        ("neunzeich", "password_too_short"),
        ("passwort123", "password_common"),
        ("P4ssw0rt2026!", "password_common"),
        ("KayaSelinKaya", "password_contains_name"),
        ("1234567890", "password_sequence"),
        ("lalalalalalala", "password_repetitive"),
    ],
)
def test_a_new_password_that_is_guessed_at_once_is_refused_with_the_reason(password, key):
    with pytest.raises(UserError, match=key) as refused:
        must_be_fit(password, ("kaya", "Selin Kaya"))
    for language in ("de", "en"):
        assert sentence(refused.value.key, language, **refused.value.details)


@pytest.mark.parametrize("password", ["zehn zeich", "Die Katze liegt am Ofen", "xK9#qL2$vT", "donaudampfer"])
def test_what_is_long_and_not_guessed_at_once_will_do(password):
    must_be_fit(password, ("kaya", "Selin Kaya"))
