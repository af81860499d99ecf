#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random pay schemes and facts, a good part of them spoiled, with the answers of the reference (bonus.py).

random_schemes.py ORACLE_DIR OUT_DIR COUNT SEED writes inputs.jsonl and expected.jsonl, line by line; a refusal is
{"refused": true}, because only its being one is compared.
"""
import copy
import json
import os
import random
import sys

METRICS = ["revenue", "average_check", "conversion", "calls_quality", "no_show_rate", "upsell", "nps"]
ODD = [None, True, False, 0, 1, -1, 5, 1.0, 2.5, 1e3, 10, 9, 12345678901234567890123, "", "x", "1e3", "1,5", " 1", "1 ", "+1", ".5",
       "5.", "-", "-0", "-0.0", "-1", "0", "0.0", "00.50", "1.5", "1_0", "1/2", "0x10", "\u0663", "\u22121", "nan", "inf", "1\n", [], {},
       ["1"], [None], {"metric": "revenue"}, "up", "down", "left", "whole", "excess", "kopeck", "ruble", "services", "all", "kpi", "salary",
       "2026-10-01", "2026-10-01T10:00:00", "2026-10-01T10:00:00Z"]
STARTS = ["2026-10-{d:02d}T{h:02d}:{m:02d}:00Z", "2026-10-{d:02d}T{h:02d}:{m:02d}:00+05:00", "2026-10-{d:02d}T{h:02d}:{m:02d}-03:30",
          "2026-10-{d:02d} {h:02d}:{m:02d}:00.5Z", "202610{d:02d}T{h:02d}{m:02d}Z", "2026-10-{d:02d}T{h:02d}+0500",
          "2026-10-{d:02d}T{h:02d}:{m:02d}:15,123456789Z", "2026-10-{d:02d}x{h:02d}:{m:02d}:00+00:00:01"]
NAIVE = ["2026-10-{d:02d}", "2026-10-{d:02d}T{h:02d}:{m:02d}", "2026-10-{d:02d} {h:02d}:{m:02d}:30", "202610{d:02d}", "2026-10-{d:02d}T{h:02d}"]
WRONG_STARTS = ["2026-10-32", "2026-02-29T10:00", "2026-10-01T24:00", "2026-10-01T10:60Z", "01.10.2026", "2026-10-01T10:00+24:00", "yesterday",
                "2026-10-1", "2026-10-01T1", "0000-01-01", "2026-10-01T10:00:00ZZ", "2026-1001", "2026-10-01T10:0000"]


class Maker:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def chance(self, p):
        return self.r.random() < p

    def decimal(self, low=0, high=100000, places=(0, 0, 1, 2, 3)):
        n = self.r.choice(places)
        whole = self.r.randint(low, high)
        return str(whole) if n == 0 else f"{whole}.{self.r.randrange(10 ** n):0{n}d}"

    def rate(self):
        return self.r.choice(["0", "0.02", "0.03", "0.1", "0.125", "0.3333", "1", "0.0175", "2"])

    def rule(self, c):
        for field, values in (("threshold", ["0.80", "0.8", "1", "0", "0.5", "0.9999"]), ("accelerator", ["1", "1.2", "1.5", "0", "2"]),
                              ("above", ["whole", "excess"]), ("cap", [None, "1.5", "1", "1.32", "0", "3"])):
            if self.chance(0.6):
                c[field] = self.r.choice(values)

    def parts(self):
        count = self.r.choice([1, 2, 3, 4, 5, 6])
        cuts = sorted(self.r.sample(range(1, 100), count - 1))
        weights = [b - a for a, b in zip([0] + cuts, cuts + [100])]
        parts = []
        for weight in weights:
            part = {"metric": self.r.choice(METRICS), "weight": "1" if weight == 100 else f"0.{weight:02d}"}
            if self.chance(0.3):
                part["direction"] = self.r.choice(["up", "down"])
            if self.chance(0.3):
                part["decimals"] = self.r.choice([None, 0, 1, 2, 3, 9])
            parts.append(part)
        return parts

    def component(self):
        kind = self.r.choice(["salary", "kpi", "kpi", "over_plan", "over_volume", "percent", "ratio", "team", "one_off"])
        c = {"type": kind}
        if kind == "salary":
            c["amount"] = self.decimal()
        elif kind == "kpi":
            c.update(fund=self.decimal(), parts=self.parts())
            self.rule(c)
        elif kind == "over_plan":
            c.update(metric=self.r.choice(METRICS), rate=self.rate())
            if self.chance(0.5):
                c["margin"] = self.rate()
        elif kind == "over_volume":
            c.update(after=self.r.choice([0, 1, 3, 5, 40, True, 10 ** 30]), rate=self.rate())
            if self.chance(0.6):
                c["repeat_rate"] = self.rate()
        elif kind == "percent":
            c.update(of=self.r.choice(["services", "goods", "all"]), rate=self.rate())
            if self.chance(0.5):
                c["less_cost"] = self.chance(0.5)
        elif kind == "ratio":
            c.update(base=self.decimal(), metric=self.r.choice(METRICS))
            if self.chance(0.5):
                c["factor"] = self.r.choice(["retention", "season", "", None, False])
        elif kind == "team":
            c.update(fund=self.decimal(), metric=self.r.choice(METRICS))
            self.rule(c)
            if self.chance(0.3):
                c["direction"] = self.r.choice(["up", "down"])
            if self.chance(0.5):
                c["share"] = self.r.choice(["0.25", "1", "0.3333", "0"])
        else:
            c.update(amount=self.r.choice(["", "-"]) + self.decimal(), reason=self.r.choice(["Премия", "Штраф: опоздание", "", "\"x\"\n"]))
        return c

    def metric(self):
        plan = self.decimal(places=(0, 1, 2))
        near = f"{float(plan) * self.r.choice([0, 0.5, 0.7999, 0.8, 0.9, 0.95, 1, 1.001, 1.1, 1.2, 3]):.{self.r.choice([0, 1, 2, 4])}f}"
        value = {"fact": self.r.choice([near, near, near, self.decimal(), "0", "-" + self.decimal()])}
        if self.chance(0.9):
            value["plan"] = self.r.choice([plan, plan, plan, plan, plan, None, "0", "0.00", "-5"])
        return value

    def visits(self):
        shapes = STARTS if self.chance(0.8) else NAIVE
        visits = []
        for _ in range(50 if self.chance(0.03) else self.r.choice([0, 1, 2, 3, 5])):
            start = self.r.choice(shapes).format(d=self.r.randint(1, 31), h=self.r.randint(0, 23), m=self.r.choice([0, 15, 30, 59]))
            visit = {"start": start, "paid": self.r.choice([self.decimal(high=9000), self.decimal(high=9000), "2500", "0", "-100.50"])}
            if self.chance(0.6):
                visit["repeat"] = self.r.choice([True, False, True, False, None, 0, 1, "", "yes", [], 0.0])
            visits.append(visit)
        if visits and self.chance(0.04):
            self.r.choice(visits)["start"] = self.r.choice(WRONG_STARTS)
        if visits and self.chance(0.04):
            self.r.choice(visits)["start"] = self.r.choice(STARTS + NAIVE).format(d=1, h=1, m=1)
        return visits

    def facts(self):
        facts = {"metrics": {m: self.metric() for m in METRICS if self.chance(0.99)}, "team": {m: self.metric() for m in METRICS},
                 "visits": self.visits(), "factors": {"retention": self.r.choice(["1.1", "0.9", "-1", "0"]), "season": "1"},
                 "sales": {g: {"paid": self.decimal(), "cost": self.decimal(high=9000)} for g in ("services", "goods")}}
        if self.chance(0.3):
            del facts["sales"]["goods"]["cost"]
        if self.chance(0.7):
            facts.update(days_worked=self.r.randint(0, 25), days_in_month=self.r.choice([20, 21, 22, 23, 22, 22, -22, 0, True]))
        return facts

    def trim(self, facts, scheme):
        """Most facts that nobody asks for go, so that a kept case can be read; some stay, because they must not matter."""
        for section in ("metrics", "team"):
            facts[section] = {m: value for m, value in facts[section].items() if m in scheme or self.chance(0.1)}
        for section, kind in (("visits", "over_volume"), ("sales", "percent"), ("factors", "factor"), ("team", "team")):
            if kind not in scheme and self.chance(0.9):
                del facts[section]

    def places(self, node, path=()):
        pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        for key, value in pairs:
            yield path + (key,)
            yield from self.places(value, path + (key,))

    def spoil(self, both):
        side = self.r.choice(["scheme", "scheme", "facts"])
        path = self.r.choice([(side, *rest) for rest in self.places(both.get(side))] or [(side,)]) if self.chance(0.99) else (side,)
        if side not in both:
            return
        node = both
        for key in path[:-1]:
            node = node[key]
        how = self.r.random()
        if how < 0.6:
            node[path[-1]] = copy.deepcopy(self.r.choice(ODD))
        elif how < 0.8:
            del node[path[-1]]
        elif isinstance(node, dict):
            node[self.r.choice(["bonus", "above", "direction", "cap", "note", "decimals", "share"])] = copy.deepcopy(self.r.choice(ODD))
        else:
            node.append(copy.deepcopy(self.r.choice(ODD)))

    def case(self):
        both = {"scheme": {"name": "Схема", "components": [self.component() for _ in range(self.r.choice([0, 1, 1, 2, 3, 5]))]},
                "facts": self.facts()}
        self.trim(both["facts"], json.dumps(both["scheme"]))
        if self.chance(0.4):
            both["scheme"]["rounding"] = self.r.choice(["kopeck", "ruble"])
        if self.chance(0.55):
            for _ in range(self.r.choice([1, 1, 2])):
                self.spoil(both)
        return both


def agreed(both):
    """Not compared: days_in_month null pays a whole salary for each day in the reference; here it is refused."""
    facts = both.get("facts")
    return set(both) == {"scheme", "facts"} and not (isinstance(facts, dict) and "days_in_month" in facts and facts["days_in_month"] is None)


def main():
    oracle, out, count, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    sys.dont_write_bytecode = True
    sys.path.insert(0, oracle)
    import bonus
    maker = Maker(seed)
    with open(os.path.join(out, "inputs.jsonl"), "w", encoding="utf-8") as inputs, \
            open(os.path.join(out, "expected.jsonl"), "w", encoding="utf-8") as expected:
        while count:
            both = maker.case()
            if not agreed(both):
                continue
            try:
                answer = bonus.pay(copy.deepcopy(both["scheme"]), copy.deepcopy(both["facts"]))
            except bonus.Refused:
                answer = {"refused": True}
            print(json.dumps(both, ensure_ascii=False), file=inputs)
            print(json.dumps(answer, ensure_ascii=False), file=expected)
            count -= 1


if __name__ == "__main__":
    main()
