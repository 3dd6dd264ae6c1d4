"""Types a line into a real zsh, presses tab, and tells whether a word appears: `zsh.py FOLDER LINE WORD`."""

import os
import pty
import select
import sys
import time

folder, line, word = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.environ.update(TERM="dumb", PS1="ready> ", ZDOTDIR=folder)
    os.execvp("zsh", ["zsh", "-f", "-i"])


def read(until, seconds=20):
    told, end = "", time.time() + seconds
    while time.time() < end:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                told += os.read(terminal, 4096).decode("utf-8", "replace")
            except OSError:
                break
        elif until in told:
            break
    return told


os.write(terminal, f"PS1='ready'; fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -d {folder}/.dump2; PS1='now> '\n".encode())
read("now> ")
os.write(terminal, (line + "\t").encode())
told = read(word, 10)
os.write(terminal, b"\x03exit\n")
os.close(terminal)
print(told)
sys.exit(0 if word in told else 1)
