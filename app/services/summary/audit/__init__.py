"""The independent attacker: what can be proved about people from exported summaries alone.

`reading` takes the files and joins those of a series, `worlds` says what binds a true history of
them, `solver` finds such histories, and `attacker` tries what all of them have in common. It knows
the files, the public class tree and the published method, not the key, and shares no code with what
makes the files.
"""
