from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.errors import UserError
from fm_desktop.sentences import sentence
from fm_desktop.vault.recovery_code import ALPHABET, from_text, new_code, to_text

codes = st.binary(min_size=20, max_size=20)


def refusal(text):
    with pytest.raises(UserError) as refused:
        from_text(text)
    assert sentence(refused.value.key, "de", **refused.value.details)
    return refused.value


def test_a_new_code_has_160_bits_and_is_another_one_each_time():
    assert {len(new_code()) for _ in range(10)} == {20}
    assert len({new_code() for _ in range(1000)}) == 1000


@given(codes)
def test_what_is_written_is_read_again(secret):
    text = to_text(secret)
    assert from_text(text) == secret
    assert [len(group) for group in text.split("-")] == [5] * 8
    assert set(text) <= set(ALPHABET + "-")


@given(codes)
def test_blanks_small_letters_and_lookalikes_are_fine(secret):
    text = to_text(secret).lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert from_text(f"  {text}\n") == secret


@given(codes, st.integers(0, 39), st.integers(1, 31))
def test_every_wrong_character_is_told_with_its_group(secret, place, step):
    typed = list(to_text(secret).replace("-", ""))
    typed[place] = ALPHABET[(ALPHABET.index(typed[place]) + step) % 32]
    error = refusal("".join(typed))
    assert (error.key, error.details["group"]) == ("recovery_code_mistyped", place // 5 + 1)


@given(codes)
def test_every_swap_of_two_characters_in_a_group_is_told(secret):
    typed = to_text(secret).replace("-", "")
    for one, other in combinations(range(5), 2):
        if typed[one] != typed[other]:
            swapped = list(typed)
            swapped[one], swapped[other] = swapped[other], swapped[one]
            assert refusal("".join(swapped)).details == {"group": 1}


@given(codes)
def test_every_swap_of_two_groups_is_told(secret):
    groups = to_text(secret).split("-")
    for one, other in combinations(range(8), 2):
        swapped = list(groups)
        swapped[one], swapped[other] = swapped[other], swapped[one]
        assert refusal("-".join(swapped)).key == "recovery_code_mistyped"


def test_a_code_that_is_too_short_or_too_long_is_told():
    text = to_text(bytes(20))
    assert refusal(text[:-1]).details == {"found": 39, "wanted": 40}
    assert refusal(text + "0").key == "recovery_code_length"
    assert refusal("").key == "recovery_code_length"


def test_a_strange_character_is_named():
    assert refusal(to_text(bytes(20)).replace("0", "Ü", 1)).details == {"character": "Ü"}
