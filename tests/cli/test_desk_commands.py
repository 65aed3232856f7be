"""Setting up, people, and the check, by command line."""

import re

from tests.cli.conftest import LIST, LOGIN, PASSWORD
from tests.storage.raw_file import damage, data_key

CODE = re.compile(r"([0-9A-Z]{5}-){7}[0-9A-Z]{5}")


def test_init_makes_a_desk_and_prints_the_recovery_code_once(call, tmp_path, monkeypatch):
    monkeypatch.setenv("FM_PASSWORD", PASSWORD)
    place = tmp_path / "new"
    arguments = [
        "init",
        "--data",
        place,
        "--login",
        "ma",
        "--name",
        "Miriam Albrecht",
        "--role",
        "fm",
        "--role",
        "tl",
    ]
    answer = call(*arguments, "--land", "BY", "--team", "UE25")
    assert answer.code == 0
    assert CODE.search(answer.out)
    people = call("person", "list", "--data", place, "--login", "ma")
    assert people.out == "Albrecht, Miriam\tma\tadmin,fm,tl\tÜ25\n"
    assert call(*arguments).code == 4
    assert PASSWORD.encode() not in b"".join(file.read_bytes() for file in place.iterdir())


def test_init_can_write_the_recovery_code_to_a_new_file_only(call, tmp_path, monkeypatch):
    monkeypatch.setenv("FM_PASSWORD", PASSWORD)
    arguments = ["init", "--data", tmp_path / "new", "--login", "ma", "--name", "Albrecht, Miriam"]
    answer = call(*arguments, "--recovery-file", tmp_path / "code.txt")
    assert (answer.code, answer.out) == (0, "")
    assert CODE.search((tmp_path / "code.txt").read_text("utf-8"))
    other = ["init", "--data", tmp_path / "other", "--login", "ma", "--name", "Albrecht, Miriam"]
    assert call(*other, "--recovery-file", tmp_path / "code.txt").code == 2
    assert not (tmp_path / "other").exists()


def test_an_init_that_is_refused_leaves_no_folder(call, tmp_path, monkeypatch):
    place = tmp_path / "new"
    for secret, login in (("", "ma"), (PASSWORD, "m a")):
        monkeypatch.setenv("FM_PASSWORD", secret)
        assert call("init", "--data", place, "--login", login, "--name", "Albrecht, Miriam").code == 2
        assert not place.exists()


def test_an_init_that_is_refused_leaves_a_folder_that_was_there(call, tmp_path, monkeypatch):
    monkeypatch.setenv("FM_PASSWORD", "")
    assert call("init", "--data", tmp_path, "--login", "ma", "--name", "Albrecht, Miriam").code == 2
    assert tmp_path.exists()


def test_a_person_can_be_added_with_or_without_a_login(call, here):
    assert call("person", "add", "--name", "Jonas Nolte", "--login", "nolte", "--role", "fm", *here).code == 0
    assert call("person", "add", "--name", "Petersen, Kirsten", "--role", "av", *here).code == 0
    assert call("person", "list", *here).out.splitlines() == [
        f"Albrecht, Miriam\t{LOGIN}\tadmin,fm\t–",
        "Nolte, Jonas\tnolte\tfm\t–",
        "Petersen, Kirsten\t–\tav\t–",
    ]
    assert call("person", "add", "--name", "Noch Eine", "--login", "NOLTE", *here).code == 2


def test_a_person_with_a_login_gets_a_code_once_and_cannot_sit_down_before_using_it(call, here, folder):
    added = call("person", "add", "--name", "Jonas Nolte", "--login", "nolte", "--role", "fm", *here)
    code = CODE.search(added.out)
    assert code is not None
    assert "Jonas Nolte" in added.out
    refused = call("agenda", "--data", folder, "--login", "nolte")
    assert (refused.code, refused.out, len(refused.error.splitlines())) == (3, "", 1)
    assert "Einrichtungscode" in refused.error
    from datetime import date

    from fm_desktop.casework.opening import close_desk
    from fm_desktop.casework.own_keys import open_with_code
    from fm_desktop.vault.key_derivation import Cost

    open_with_code(folder, "nolte", code[0], PASSWORD, today=date.today(), cost=Cost(64, 1, 1))
    close_desk()
    assert call("agenda", "--data", folder, "--login", "nolte").code == 0


def test_a_colleague_without_a_login_gets_no_code(call, here):
    assert not CODE.search(call("person", "add", "--name", "Kirsten Petersen", *here).out)


def test_adding_a_person_offers_the_cases_a_list_has_under_their_name(call, here, listed):
    call("import", listed, *here)
    offered = call("person", "add", "--name", "Jonas Nolte", "--login", "nolte", "--role", "fm", *here)
    assert "Nolte, Jonas" in offered.out
    assert "--link" in offered.out


def test_linking_gives_the_cases_to_the_new_person(call, here, listed):
    call("import", listed, *here)
    call("person", "add", "--name", "Jonas Nolte", "--login", "nolte", "--role", "fm", "--link", *here)
    agenda = call("agenda", *here, "--case-manager", "nolte", "--format", "csv").out
    assert "123A456002" in agenda
    assert LIST.count("Nolte") == 1


def test_a_sound_file_is_said_to_be_sound(call, here, listed):
    call("import", listed, *here)
    answer = call("check", *here)
    assert (answer.code, answer.error) == (0, "")


def test_a_line_that_differs_from_its_history_is_found(call, here, listed, folder):
    from datetime import date

    from fm_desktop.casework.opening import close_desk, open_desk
    from fm_desktop.storage.models import CaseloadEntry

    call("import", listed, *here)
    open_desk(folder, LOGIN, PASSWORD, today=date.today())
    CaseloadEntry.update(review_due=date(2030, 1, 1)).execute()
    close_desk()
    answer = call("check", *here)
    assert answer.code == 1
    assert "Ährenfeld" not in answer.error


def test_a_recovery_code_that_cannot_be_written_makes_no_desk(call, tmp_path, monkeypatch):
    monkeypatch.setenv("FM_PASSWORD", PASSWORD)
    arguments = ["init", "--data", tmp_path / "new", "--login", "ma", "--name", "Albrecht, Miriam"]
    answer = call(*arguments, "--recovery-file", tmp_path / "nowhere" / "code.txt")
    assert answer.code == 2
    assert len(answer.error.strip().splitlines()) == 1
    assert not (tmp_path / "new").exists()


def test_a_damaged_page_is_one_sentence_and_code_4(call, here, listed, folder):
    call("import", listed, *here)
    database = folder / "fm_desktop.db"
    raw = bytearray(database.read_bytes())
    for place in range(5000, len(raw), 4096):
        raw[place] ^= 1
    database.write_bytes(bytes(raw))
    for command in ("agenda", "check", "import"):
        answer = call(command, *([listed] if command == "import" else []), *here)
        assert (answer.code, answer.out) == (4, "")
        assert "beschädigt" in answer.error


def test_a_password_that_is_no_text_is_one_sentence(call, here, monkeypatch):
    monkeypatch.setenv("FM_PASSWORD", "\udcff\udcfe")
    answer = call("agenda", *here)
    assert answer.code == 2
    assert "UTF-8" in answer.error


def test_the_language_may_be_joined_by_an_equals_sign(call, here):
    assert "no person" in call("--lang=en", "agenda", *here, "--case-manager", "ghost").error


def test_the_check_says_what_to_do_about_a_damaged_page(call, here, folder):
    damage(folder, data_key(folder, LOGIN, PASSWORD), "measure")
    answer = call("check", *here)
    assert (answer.code, answer.out) == (1, "")
    assert "Ein Teil der Datendatei ist beschädigt" in answer.error
    assert "Was jetzt hilft" in answer.error
