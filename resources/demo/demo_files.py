# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the demo as make.py has filled them, and what the import of a history has no column for."""
import csv
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))

# In the order of the payments, again and again: more than half by card, as in a clinic, a third in cash.
WAYS_OF_PAYING = ["card", "cash", "card", "card", "transfer", "card", "cash", "card", "cash", "card",
                  "card", "transfer", "cash", "card", "card", "cash", "card", "transfer", "card", "cash"]


def write_files(rows, calls, shop):
    rows.sort(key=lambda r: (r["created_at"], r["lead_id"]))
    for name, table in (("history.csv", rows), ("calls.csv", sorted(calls, key=lambda c: (c["started_at"], c["call_id"])))):
        with open(os.path.join(HERE, name), "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, table[0].keys(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(table)
    with open(os.path.join(HERE, "shop.json"), "w", encoding="utf-8") as file:
        json.dump(shop, file, ensure_ascii=False, indent=1)
        file.write("\n")
