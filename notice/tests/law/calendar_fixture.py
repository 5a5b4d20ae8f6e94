#!/usr/bin/env python3
"""Writes holidays.json beside this script: public holidays per Land and year, for checking our own table.

Needs the package `holidays` from PyPI (pip install holidays==0.109). Run: python3 calendar_fixture.py
"""

import json
import pathlib

import holidays

LANDS = "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH".split()
YEARS = range(2020, 2036)
# What holds everywhere in the Land, and the holidays of places that the package knows.
PLACES = {"BY Augsburg": ("Augsburg", ("public",)), "SN Catholic": ("SN", ("public", "catholic")),
          "TH Catholic": ("TH", ("public", "catholic")), "BY Catholic": ("BY", ("public", "catholic"))}


def days(subdivision, categories, year):
    return sorted(d.isoformat() for d in holidays.Germany(years=year, subdiv=subdivision, categories=categories))


table = {land: {str(y): days(land, ("public",), y) for y in YEARS} for land in LANDS}
table |= {name: {str(y): days(*where, y) for y in YEARS} for name, where in PLACES.items()}
out = {"source": f"PyPI holidays {holidays.__version__}", "days": table}
text = json.dumps(out, separators=(",", ":")).replace("],", "],\n").replace("},", "},\n")
pathlib.Path(__file__).with_name("holidays.json").write_text(text + "\n")
