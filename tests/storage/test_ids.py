import threading
import time
from uuid import UUID

import pytest

from fm_desktop.storage import ids
from fm_desktop.storage.ids import new_id


def test_an_id_is_a_uuid_of_version_seven_that_carries_its_time():
    before = time.time_ns() // 1_000_000
    made = UUID(bytes=new_id())
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    assert before <= made.int >> 80 <= before + 60_000


def test_ids_sort_in_the_order_in_which_they_were_made():
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_a_clock_that_is_set_back_does_not_set_ids_back(monkeypatch):
    newest = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000_000)  # 1970: the clock is the world's, not ours
    made = [new_id() for _ in range(100)]
    assert [newest, *made] == sorted([newest, *made])


def test_a_full_counter_goes_over_into_the_next_millisecond(monkeypatch):
    moment = 2**47 << 74
    monkeypatch.setattr(ids, "_last", moment + (1 << 74) - 1)
    made = UUID(bytes=new_id())
    assert made.int >> 80 == 2**47 + 1
    assert (made.version, made.variant) == (7, "specified in RFC 4122")


@pytest.mark.parametrize("threads", [4])
def test_threads_never_get_the_same_id(threads):
    made: list[bytes] = []
    workers = [
        threading.Thread(target=lambda: made.extend([new_id() for _ in range(5_000)])) for _ in range(threads)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(set(made)) == threads * 5_000
