"""What takes minutes: killing the program again and again, failing disks, damaged bytes, a year of use.

Each is a command of its own, such as `python -m tests.endurance.crash 200`; a short run of each is a test.
"""
