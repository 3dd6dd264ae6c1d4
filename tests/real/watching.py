"""Watches while folders, links and configurations come, go and come again: `watching.py TORLINT DOCUMENT`."""

import os
import pty
import shutil
import subprocess
import sys
import tempfile
import time

torlint, document = (os.path.abspath(path) for path in sys.argv[1:])
complete = open(document, encoding="utf-8").read() + "\n**Membership**\n\nThe members are the Council, the Police and two residents of each ward.\n"


class Watch:
    """One watcher, and what it has said so far."""

    def __init__(self, *arguments, **more):
        self.out, self.err = (tempfile.TemporaryFile("w+") for _ in range(2))
        streams = {"stdout": self.out, "stderr": self.err} | more
        self.process = subprocess.Popen(
            [torlint, "check", "--watch", "--format", "concise", "--select", "TOR107", *arguments], **streams)
        self.turns = 0
        self.turn("the start")

    def turn(self, what):
        """Waits until it has judged once more; returns what it told of that turn."""
        self.turns += 1
        for _ in range(100):
            if self.count() >= self.turns:
                # What belongs to one change is over by now.
                time.sleep(0.4)
                self.turns = self.count()
                self.out.seek(0)
                told = self.out.read()
                self.out.seek(0)
                self.out.truncate()
                return told
            time.sleep(0.1)
        self.err.seek(0)
        sys.exit(f"It did not notice {what}: {self.err.read()}")

    def count(self):
        self.err.seek(0)
        return self.err.read().count("judges again")

    def stays(self, what):
        time.sleep(1)
        assert self.count() == self.turns, f"It was woken by {what}."

    def end(self):
        self.process.terminate()
        self.process.wait()


def write(path, text=""):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


with tempfile.TemporaryDirectory() as top:
    path = lambda *names: os.path.join(top, *names)

    # A folder that is not there yet, nor the one above it.
    watch = Watch(path("a", "terms"))
    os.mkdir(path("a"))
    watch.turn("a folder above")
    os.mkdir(path("a", "terms"))
    watch.turn("the folder")
    shutil.copy(document, path("a", "terms", "terms.md"))
    assert "TOR107" in watch.turn("a document in it")
    # Removed and made again.
    shutil.rmtree(path("a", "terms"))
    watch.turn("that it was removed")
    os.mkdir(path("a", "terms"))
    shutil.copy(document, path("a", "terms", "terms.md"))
    assert "TOR107" in watch.turn("that it was made again")
    write(path("a", "terms", "terms.md"), complete)
    assert "TOR107" not in watch.turn("a change in what was made again")
    # A configuration above the folder.
    write(path("torlint.toml"), "levels = 3\n")
    watch.turn("a configuration above")
    os.remove(path("torlint.toml"))
    watch.turn("that it is gone")
    write(path("a", "notes"), "These are no terms.\n")
    os.mkdir(path("b"))
    watch.stays("a neighbour of the folder")
    watch.end()

    # A link that is pointed elsewhere.
    for name, text in [("one", complete), ("two", open(document, encoding="utf-8").read())]:
        os.mkdir(path(name))
        write(path(name, "terms.md"), text)
    os.symlink("one", path("current"))
    watch = Watch(path("current"))
    os.symlink("two", path("next"))
    os.replace(path("next"), path("current"))
    assert "TOR107" in watch.turn("that the link leads elsewhere")
    write(path("two", "terms.md"), complete)
    assert "TOR107" not in watch.turn("a change behind the link")
    watch.end()

    # A register that a configuration names, with a mistake from the start; and reports inside the folder.
    os.mkdir(path("registers"))
    write(path("registers", "bodies.toml"), "nonsense = 1\n")
    write(path("two", "torlint.toml"), "register = '../registers/bodies.toml'\n")
    watch = Watch("-o", path("two", "report.md"), "--also", "sarif=" + path("two", "report"), path("two"))
    write(path("registers", "bodies.toml"), "[partnership]\nname = 'Riverside'\n")
    watch.turn("that the register is mended")
    watch.stays("its own reports")
    write(path("two", "terms.md"), complete + "\n")
    watch.turn("a change beside its reports")
    watch.stays("its own reports")
    watch.end()

    # Options that no change mends.
    for options in [["--select", "TOR9"], ["-o", path("two", "terms.md")]]:
        done = subprocess.run([torlint, "check", "--watch", *options, path("two")], capture_output=True, timeout=20)
        assert done.returncode == 2, done
    # Whoever stops reading has heard enough.
    shutil.copy(document, path("two", "lacking.md"))
    reading, writing = os.pipe()
    watch = Watch(path("two"), stdout=writing)
    os.close(writing)
    os.close(reading)
    write(path("two", "terms.md"), complete)
    assert watch.process.wait(timeout=20) in (0, 1), watch.process.returncode

    # On a terminal the screen is cleared before anything is said, not after.
    own, other = pty.openpty()
    process = subprocess.Popen([torlint, "check", "--watch", path("gone.md"), path("two")], stdout=other, stderr=other)
    told = b""
    while b"judges again" not in told:
        told += os.read(own, 4096)
    process.terminate()
    process.wait()
    assert told.index(b"\x1b[2J") < told.index(b"gone.md"), told
