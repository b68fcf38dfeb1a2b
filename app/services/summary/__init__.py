"""The anonymous summary for the project manager: numbers from which nobody can be recognised.

`collect` counts, `release` draws and asks `audit` (the attacker) whether it may leave, `ledger`
keeps what was published, `exporting` does all that and writes the files. `merging` adds several
coaches' files, without a caseload. Why it holds: `app/models/rules/summary/rounding.py`.
"""
