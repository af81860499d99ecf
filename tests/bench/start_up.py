#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to painted window, beside KeePassXC on the same X server in one run: start_up.py PRIYOM SHOP [ROUNDS]

Needs Xvfb, xwininfo (x11-utils), xwd (x11-apps) and keepassxc. A window counts as painted when it is viewable and its picture
is no single colour any more. The programs take turns; the quickest start of each counts. Fails where Priyom is slower.
"""
import os
import re
import subprocess
import sys
import tempfile
import time

DISPLAY = ":97"
SAMPLE = 499  # every byte of a large window would take longer to look at than a start, and the programs' windows differ in size


def painted(environment, title):
    tree = subprocess.run(["xwininfo", "-root", "-tree"], env=environment, capture_output=True, text=True).stdout
    for window in re.findall(r"^\s+(0x[0-9a-f]+) \"" + title, tree, re.M):
        stats = subprocess.run(["xwininfo", "-id", window], env=environment, capture_output=True, text=True).stdout
        if "IsViewable" not in stats or int(re.search(r"Width: (\d+)", stats)[1]) < 300:
            continue
        picture = subprocess.run(["xwd", "-silent", "-id", window], env=environment, capture_output=True).stdout
        if len(set(picture[4096::SAMPLE])) > 8:
            return True
    return False


def start(command, title, environment):
    begun = time.monotonic()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - begun < 30:
            if painted(environment, title):
                return time.monotonic() - begun
        sys.exit(f"{command[0]}: no window within 30 s")
    finally:
        program.terminate()
        program.wait()


def main():
    priyom, shop = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DISPLAY": DISPLAY, "HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1600x1000x24"], stderr=subprocess.DEVNULL)
        try:
            while subprocess.run(["xwininfo", "-root"], env=environment, capture_output=True).returncode:
                time.sleep(0.05)
            ours, theirs = [], []
            for _ in range(rounds):
                ours.append(start([priyom, "--db", shop], "Приём", environment))
                theirs.append(start(["keepassxc"], "KeePassXC", environment))
        finally:
            server.terminate()
            server.wait()
    print(f"start to painted window: priyom {min(ours):.3f} s, keepassxc {min(theirs):.3f} s, ratio {min(ours) / min(theirs):.2f}")
    sys.exit(min(ours) > min(theirs))


if __name__ == "__main__":
    main()
